import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';
import { decisionReasonSchema, flagKindSchema, flagStatusSchema, severitySchema } from '../../../models/flag.ts';
import { type DecisionId, decisionIdSchema, type FlagId, flagIdSchema } from '../../../models/ids.ts';
import { LEASE_MINUTES } from '../../../models/lease.ts';
import { parse } from '../../../models/parse.ts';
import { MAX_NAME_LENGTH, wordsSchema } from '../../../models/primitives.ts';
import type { Context } from '../../../services/context.ts';
import { decideFlag } from '../../../services/decide-flag.ts';
import { dismissFlags } from '../../../services/dismiss-flags.ts';
import { flagSides } from '../../../services/flag-sides.ts';
import { groupFlagSides } from '../../../services/group-flag-sides.ts';
import { leaseFlag, releaseFlag } from '../../../services/lease-flag.ts';
import { listFlagsWithSides } from '../../../services/list-flags.ts';
import { settledSo } from '../../../services/settled-so.ts';
import { undoDecision } from '../../../services/undo-decision.ts';
import { flagDecisionSchema } from '../../flag-decision.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import type { TypedBatch } from '../components/batch-form.tsx';
import type { TypedDecision } from '../components/decision-form.tsx';
import { listField, orRefusal, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { FlagPage } from '../pages/flag-page.tsx';
import { QueuePage } from '../pages/queue-page.tsx';
import { pathWith, safePath } from '../paths.ts';
import type { QueueView } from '../queue-view.ts';
import { sendPage } from '../send-page.ts';
import { decisionsOf, happenedOf, withHappened } from '../what-happened.ts';

/** Flags on a page of the queue: each shows two passages and a form. Also how many can be dismissed together. */
const QUEUE_LIMIT = 20;

/** A choice of a filter that may be left open. */
const open = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal('')]).optional();

const addressSchema = z.object({
  kind: open(flagKindSchema),
  status: open(flagStatusSchema.exclude(['superseded'])),
  severity: open(severitySchema),
  speaker: open(wordsSchema(MAX_NAME_LENGTH)),
  outlet: open(wordsSchema(MAX_NAME_LENGTH)),
  order: open(z.enum(['severity', 'oldest', 'newest'])),
  cursor: pageFields.cursor,
  // What happened a moment ago; ids that are none say nothing.
  decided: z.string().optional(),
  undone: z.string().optional(),
  dismissed: z.string().optional(),
  left: z.string().optional(),
});
type Address = z.infer<typeof addressSchema>;

const judgementSchema = flagDecisionSchema.omit({ holder: true });
const decisionFormSchema = z.strictObject({
  decision: textField,
  reason: textField,
  note: textField,
  returnTo: textField,
});
const batchFormSchema = z.strictObject({ flag: listField, reason: textField, note: textField, returnTo: textField });
const batchSchema = z.object({
  flag: z.array(flagIdSchema).min(1).max(QUEUE_LIMIT),
  reason: decisionReasonSchema,
  note: judgementSchema.shape.note,
});
const groupingFormSchema = z.strictObject({ grouping: z.enum(['together', 'apart']), returnTo: textField });
const returnFormSchema = z.strictObject({ returnTo: textField });
/** Ids with spaces between them. */
const undoFormSchema = z.strictObject({
  decisions: z
    .string()
    .transform((ids) => ids.split(' '))
    .pipe(z.array(decisionIdSchema).max(QUEUE_LIMIT)),
  returnTo: textField,
});

/** What of the queue's address a form that was sent from there is answered with. */
interface QueueAnswer {
  readonly batch: TypedBatch & { readonly chosen: ReadonlySet<string> };
  readonly status: number;
}

/**
 * GET /flags and /flags/:id; POST /flags/:id/decisions, /grouping, /lease and /release, /flags/dismissals,
 * /decisions/:id/undo and /decisions/undo.
 */
export function flagRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/flags', async (request, response) => {
    await sendQueue(request, response, readQuery(addressSchema, request), null);
  });

  router.post('/flags/dismissals', readForm(SMALL_BODY), async (request, response) => {
    const { returnTo, ...form } = readBody(batchFormSchema, request);
    const path = safePath(returnTo, '/flags');
    const done = await orShownAgain(request, () => {
      const { flag, ...judgement } = parse(batchSchema, form);
      return dismissFlags(contextOf(request), flag, judgement);
    });
    if (done instanceof Refusal) {
      const address = Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''));
      const problems = new Set([...done.fields].map((field) => field.split('.')[0] ?? ''));
      const batch = { reason: form.reason, note: form.note, problems, chosen: new Set(form.flag) };
      await sendQueue(request, response, parse(addressSchema, address), { batch, status: done.status });
      return;
    }
    const { dismissed, left } = done;
    const happened = { dismissed: dismissed.map(({ id }) => id).join(' '), left: left.join(' ') };
    response.redirect(303, withHappened(path, happened.dismissed + happened.left === '' ? {} : happened));
  });

  router.get('/flags/:id', async (request, response) => {
    const context = contextOf(request);
    const page = await flagPageOf(context, idOf(request));
    const frame = await frameOf(request, context.store);
    sendPage(response, frame.t.language, <FlagPage frame={frame} {...page} returnTo="/flags" />);
  });

  router.post('/flags/:id/decisions', readForm(SMALL_BODY), async (request, response) => {
    const id = idOf(request);
    const { returnTo, ...form } = readBody(decisionFormSchema, request);
    const path = safePath(returnTo, '/flags');
    const context = contextOf(request);
    const judgement = await orRefusal(() => parse(judgementSchema, form));
    const decided =
      judgement instanceof Refusal
        ? judgement
        : await orShownAgain(request, () => decideFlag(context, id, judgement), MENDABLE);
    if (!(decided instanceof Refusal)) {
      return response.redirect(303, withHappened(path, { decided: decided.decision.id }));
    }
    // A form that was sent twice is taken as sent once.
    const before = judgement instanceof Refusal ? null : await settledSo(context, id, judgement);
    if (before !== null) return response.redirect(303, withHappened(path, { decided: before.id }));
    await sendRefused(request, response, id, decided, path, { ...form, problems: decided.fields });
  });

  router.post('/flags/:id/grouping', readForm(SMALL_BODY), async (request, response) => {
    const id = idOf(request);
    const { grouping, returnTo } = readBody(groupingFormSchema, request);
    const path = safePath(returnTo, '/flags');
    const decision = await orRefusal(() => groupFlagSides(contextOf(request), id, grouping), MENDABLE);
    if (decision instanceof Refusal) await sendRefused(request, response, id, decision, path, null);
    else response.redirect(303, withHappened(path, { decided: decision?.id ?? null }));
  });

  router.post('/flags/:id/lease', readForm(SMALL_BODY), async (request, response) => {
    const id = idOf(request);
    const path = safePath(readBody(returnFormSchema, request).returnTo, '/flags');
    const leased = await orRefusal(() => leaseFlag(contextOf(request), id, { minutes: LEASE_MINUTES }), MENDABLE);
    if (leased instanceof Refusal) await sendRefused(request, response, id, leased, path, null);
    else response.redirect(303, `${path}#${id}`);
  });

  router.post('/flags/:id/release', readForm(SMALL_BODY), async (request, response) => {
    const id = idOf(request);
    const path = safePath(readBody(returnFormSchema, request).returnTo, '/flags');
    const released = await orRefusal(() => releaseFlag(contextOf(request), id), MENDABLE);
    if (released instanceof Refusal) await sendRefused(request, response, id, released, path, null);
    else response.redirect(303, `${path}#${id}`);
  });

  router.post('/decisions/undo', readForm(SMALL_BODY), async (request, response) => {
    const { decisions, returnTo } = readBody(undoFormSchema, request);
    const context = contextOf(request);
    for (const id of decisions) await takeBack(context, id);
    response.redirect(303, withHappened(safePath(returnTo, '/flags'), { undone: decisions.join(' ') }));
  });

  router.post('/decisions/:id/undo', readForm(SMALL_BODY), async (request, response) => {
    const { returnTo } = readBody(returnFormSchema, request);
    const id = readId(decisionIdSchema, request);
    await takeBack(contextOf(request), id);
    const path = safePath(returnTo, '/flags');
    response.redirect(303, path.startsWith('/quotes/') ? withUndone(path, id) : withHappened(path, { undone: id }));
  });

  return router;

  async function sendQueue(request: Request, response: Response, address: Address, answer: QueueAnswer | null) {
    const context = contextOf(request);
    const { store, now, actor } = context;
    const view = viewOf(address);
    const wanted = pageRequest({ cursor: address.cursor, limit: QUEUE_LIMIT });
    const { kind, status, severity, speaker, outlet, order } = view;
    const page = await listFlagsWithSides(
      context,
      {
        kind: kind ?? undefined,
        status,
        severity: severity ?? undefined,
        speaker: speaker || undefined,
        outlet: outlet || undefined,
        order,
      },
      wanted,
    );
    const flags = page.items.map(({ flag }) => flag);
    const leases = await store.leases(
      flags.map(({ id }) => id),
      now().toISOString(),
    );
    const frame = await frameOf(request, store);
    const queue = (
      <QueuePage
        frame={frame}
        view={view}
        counts={await store.flagCounts()}
        page={page}
        cursor={wanted.cursor}
        actor={actor}
        leases={new Map(leases.map((lease) => [lease.subject, lease]))}
        decisions={await decisionsOf(context, flags)}
        happened={await happenedOf(context, address)}
        batch={answer?.batch ?? null}
      />
    );
    sendPage(response, frame.t.language, queue, answer?.status ?? 200);
  }

  /** Answers a form about a flag that could not be taken: with the flag as it is now and what was written. */
  async function sendRefused(
    request: Request,
    response: Response,
    id: FlagId,
    { error, status }: Refusal,
    returnTo: string,
    typed: TypedDecision | null,
  ): Promise<void> {
    const context = contextOf(request);
    const page = await flagPageOf(context, id);
    const why = error && whyRefused(error.code, page.decision !== null);
    // What is wrong with fields can be said beside them alone.
    if (why === 'fields' && typed === null) throw error;
    const frame = await frameOf(request, context.store);
    const shown = <FlagPage frame={frame} {...page} returnTo={returnTo} refused={{ why, typed }} />;
    sendPage(response, frame.t.language, shown, status);
  }
}

function idOf(request: Request): FlagId {
  const id = flagIdSchema.safeParse(request.params.id);
  if (!id.success) throw new IsnadError('flag/not-found');
  return id.data;
}

function viewOf({ kind, status, severity, speaker, outlet, order }: Address): QueueView {
  return {
    kind: kind || null,
    status: status || 'open',
    severity: severity || null,
    speaker: speaker ?? '',
    outlet: outlet ?? '',
    order: order || 'severity',
  };
}

/** What keeps a flag from being settled that its page can say, beside fields that are wrong. */
const MENDABLE: readonly ErrorCode[] = ['flag/leased', 'flag/already-decided', 'store/conflict'];

/** Why a form about a flag was not taken. */
function whyRefused(code: ErrorCode, isDecided: boolean) {
  if (!MENDABLE.includes(code)) return 'fields';
  if (code === 'flag/leased') return 'leased';
  return isDecided ? 'decided' : 'changed';
}

/** A flag with all that its page shows of it; rejects with flag/not-found. */
async function flagPageOf(context: Context, id: FlagId) {
  const { store, now, actor } = context;
  const flag = await store.flag(id);
  const [shown] = flag === undefined ? [] : await flagSides(store, [flag]);
  if (shown === undefined) throw new IsnadError('flag/not-found', `there is no flag ${id}`);
  const [lease] = await store.leases([id], now().toISOString());
  const decision = (await decisionsOf(context, [shown.flag])).get(id) ?? null;
  return { flag: shown, desk: { actor, lease: lease ?? null }, decision };
}

/** Undoes a decision; where somebody did so at the same moment, that is as good. */
async function takeBack(context: Context, id: DecisionId): Promise<void> {
  try {
    await undoDecision(context, id);
  } catch (error) {
    if (!(error instanceof IsnadError) || error.code !== 'store/conflict') throw error;
    if ((await context.store.decision(id))?.undoneAt == null) throw error;
  }
}

/** A statement says so, too, and shows what holds now. */
function withUndone(path: string, undone: DecisionId): string {
  const [start = '', query = ''] = path.split('?');
  return pathWith(start, { ...Object.fromEntries(new URLSearchParams(query)), undone });
}
