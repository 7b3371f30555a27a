import type { z } from 'zod';
import type { FlagDecision } from '../../models/flag.ts';
import { type DecisionId, decisionIdSchema, type FlagId, flagIdSchema } from '../../models/ids.ts';
import type { Lease } from '../../models/lease.ts';
import type { Context } from '../../services/context.ts';
import { type FlagWithSides, flagSides } from '../../services/flag-sides.ts';
import type { Happened, LeftFlag } from './components/queue-notice.tsx';
import { pathWith } from './paths.ts';
import { QUEUE_LIMIT } from './queue-view.ts';

/** What the queue's address may say of what happened a moment ago: ids with spaces between them. */
export interface HappenedFields {
  readonly decided?: string | undefined;
  readonly undone?: string | undefined;
  readonly dismissed?: string | undefined;
  readonly left?: string | undefined;
}

/** The queue shows what happened a moment ago, with a way back; other pages show their decisions themselves. */
export function withHappened(
  path: string,
  happened: { readonly [Name in keyof HappenedFields]: string | null | undefined },
): string {
  const [start = '', query = ''] = path.split('?');
  if (start !== '/flags') return path;
  return pathWith(start, { ...Object.fromEntries(new URLSearchParams(query)), ...happened });
}

/** The decisions by which these flags were settled: one may have settled several, about the same words. */
export async function decisionsOf(
  { store }: Context,
  flags: readonly { readonly id: FlagId; readonly decisionId: DecisionId | null }[],
): Promise<Map<FlagId, FlagDecision>> {
  const ids = new Set(flags.flatMap(({ decisionId }) => decisionId ?? []));
  const found = await Promise.all([...ids].map((id) => store.decision(id)));
  const decisions = new Map(found.flatMap((decision) => (decision?.type === 'flag' ? [[decision.id, decision]] : [])));
  return new Map(
    flags.flatMap(({ id, decisionId }) => {
      const decision = decisionId === null ? undefined : decisions.get(decisionId);
      return decision === undefined ? [] : [[id, decision]];
    }),
  );
}

/** What the address says has happened, as far as it did and still holds: null once a decision was taken back. */
export async function happenedOf(context: Context, address: HappenedFields): Promise<Happened | null> {
  const { store } = context;
  const decisions = await namedDecisions(context, address.decided ?? address.undone ?? address.dismissed ?? '');
  const undone = decisions.filter(({ undoneAt }) => undoneAt !== null);
  const holding = decisions.filter(({ undoneAt }) => undoneAt === null);
  const [decision] = holding;
  if (address.decided !== undefined) return decision === undefined ? null : { type: 'decided', decision };
  if (address.undone !== undefined) return undone.length === 0 ? null : { type: 'undone', decisions: undone };
  const ids = named(address.left ?? '', flagIdSchema);
  const isTakenBack = holding.length === 0 && undone.length > 0;
  if (isTakenBack || holding.length + ids.length === 0) return null;
  const left = await leftFlags(context, await flagSides(store, await store.flags(ids)));
  return { type: 'dismissed', decisions: holding, left, gone: ids.length - left.length };
}

async function leftFlags(context: Context, flags: readonly FlagWithSides[]): Promise<LeftFlag[]> {
  const { store, now } = context;
  const ids = flags.map(({ flag }) => flag.id);
  const leases = new Map<string, Lease>(
    (await store.leases(ids, now().toISOString())).map((lease) => [lease.subject, lease]),
  );
  const decisions = await decisionsOf(
    context,
    flags.map(({ flag }) => flag),
  );
  return flags.map((flag) => ({
    ...flag,
    decision: decisions.get(flag.flag.id) ?? null,
    lease: leases.get(flag.flag.id) ?? null,
  }));
}

async function namedDecisions({ store }: Context, ids: string) {
  const found = await Promise.all(named(ids, decisionIdSchema).map((id) => store.decision(id)));
  return found.filter((decision) => decision !== undefined);
}

/** The ids in a part of the address; at most as many as a page has flags. */
function named<T>(ids: string, schema: z.ZodType<T, unknown>): T[] {
  return ids
    .split(' ')
    .slice(0, QUEUE_LIMIT)
    .flatMap((id) => {
      const read = schema.safeParse(id);
      return read.success ? [read.data] : [];
    });
}
