import { Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../../models/errors.ts';
import { type Flag, type FlagKind, flagKindSchema } from '../../../models/flag.ts';
import { type DecisionId, decisionIdSchema, flagIdSchema } from '../../../models/ids.ts';
import type { Page, PageRequest } from '../../../models/quote-store.ts';
import type { Context } from '../../../services/context.ts';
import { decideFlag } from '../../../services/decide-flag.ts';
import type { FlagWithSides } from '../../../services/flag-sides.ts';
import { listFlagsWithSides } from '../../../services/list-flags.ts';
import { undoDecision } from '../../../services/undo-decision.ts';
import { flagDecisionSchema } from '../../flag-decision.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { QueuePage } from '../pages/queue-page.tsx';
import { pathWith, safePath } from '../paths.ts';
import { sendPage } from '../send-page.ts';

/** Flags on a page of the queue: each shows two passages and a form. */
const QUEUE_LIMIT = 20;

const addressSchema = z.object({
  kind: z.union([flagKindSchema, z.literal('')]).optional(),
  cursor: pageFields.cursor,
  decided: z.string().optional(),
});
const decisionFormSchema = z.strictObject({ ...flagDecisionSchema.omit({ holder: true }).shape, returnTo: textField });
const undoFormSchema = z.strictObject({ returnTo: textField });

/** GET /flags, POST /flags/:id/decisions, POST /decisions/:id/undo. */
export function flagRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/flags', async (request, response) => {
    const context = contextOf(request);
    const query = readQuery(addressSchema, request);
    const kind = query.kind || null;
    const wanted = pageRequest({ cursor: query.cursor, limit: QUEUE_LIMIT });
    const page = kind === null ? await forPerson(context, wanted) : await ofKind(context, kind, wanted);
    const decisionId = decisionIdSchema.safeParse(query.decided);
    const decided = decisionId.success ? ((await context.store.decision(decisionId.data)) ?? null) : null;
    const kinds = await kindsOpen(context);
    const frame = await frameOf(request, context.store);
    sendPage(
      response,
      frame.t.language,
      <QueuePage frame={frame} kind={kind} kinds={kinds} page={page} cursor={wanted.cursor} decided={decided} />,
    );
  });

  router.post('/flags/:id/decisions', readForm(SMALL_BODY), async (request, response) => {
    const id = readId(flagIdSchema, request);
    const { returnTo, ...judgement } = readBody(decisionFormSchema, request);
    const context = contextOf(request);
    let decisionId: DecisionId | null;
    try {
      decisionId = (await decideFlag(context, id, judgement)).decision.id;
    } catch (error) {
      const flag = await context.store.flag(id);
      if (!isSettledSo(flag, judgement.decision, error)) throw error;
      decisionId = flag?.decisionId ?? null;
    }
    response.redirect(303, withDecision(safePath(returnTo, '/flags'), decisionId));
  });

  router.post('/decisions/:id/undo', readForm(SMALL_BODY), async (request, response) => {
    const { returnTo } = readBody(undoFormSchema, request);
    await undoDecision(contextOf(request), readId(decisionIdSchema, request));
    response.redirect(303, safePath(returnTo, '/flags'));
  });

  return router;
}

/**
 * Open flags that ask for a person: all but those for information, which the store gives last.
 *
 * Once the first of these has come, so has the end of the list.
 */
async function forPerson(context: Context, wanted: PageRequest): Promise<Page<FlagWithSides>> {
  const page = await listFlagsWithSides(context, { status: 'open' }, wanted);
  const items = page.items.filter(({ flag }) => flag.severity !== 'information');
  return { items, next: items.length < page.items.length ? null : page.next };
}

function ofKind(context: Context, kind: FlagKind, wanted: PageRequest): Promise<Page<FlagWithSides>> {
  return listFlagsWithSides(context, { status: 'open', kind }, wanted);
}

/** Kinds that have an open flag, for the tabs; near-duplicates always have one. */
async function kindsOpen({ store }: Context): Promise<ReadonlySet<FlagKind>> {
  const found = await Promise.all(
    flagKindSchema.options.map(async (kind) => {
      const { items } = await store.listFlags({ status: 'open', kind }, { cursor: null, limit: 1 });
      return items.length > 0 || kind === 'near-duplicate' ? [kind] : [];
    }),
  );
  return new Set(found.flat());
}

/** A form that was sent twice: the flag was settled already, and in the way that is asked for now. */
function isSettledSo(flag: Flag | undefined, decision: 'confirm' | 'dismiss', error: unknown): boolean {
  const isSettled =
    error instanceof IsnadError && (error.code === 'flag/already-decided' || error.code === 'store/conflict');
  return isSettled && flag?.status === (decision === 'confirm' ? 'confirmed' : 'dismissed');
}

/** The queue shows what was decided a moment ago, with a way back; other pages show their decisions themselves. */
function withDecision(path: string, decisionId: DecisionId | null): string {
  const [start = '', query = ''] = path.split('?');
  if (start !== '/flags') return path;
  return pathWith(start, { ...Object.fromEntries(new URLSearchParams(query)), decided: decisionId });
}
