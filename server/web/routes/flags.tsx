import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';
import { type FlagId, flagIdSchema } from '../../../models/ids.ts';
import { LEASE_MINUTES } from '../../../models/lease.ts';
import { parse } from '../../../models/parse.ts';
import type { Context } from '../../../services/context.ts';
import { decideFlag } from '../../../services/decide-flag.ts';
import { flagSides } from '../../../services/flag-sides.ts';
import { groupFlagSides } from '../../../services/group-flag-sides.ts';
import { leaseFlag, releaseFlag } from '../../../services/lease-flag.ts';
import { settledSo } from '../../../services/settled-so.ts';
import { flagDecisionSchema } from '../../flag-decision.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import type { TypedDecision } from '../components/decision-form.tsx';
import { orRefusal, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { FlagPage } from '../pages/flag-page.tsx';
import { safePath } from '../paths.ts';
import { sendPage } from '../send-page.ts';
import { decisionsOf, withHappened } from '../what-happened.ts';

/** Where the finding was opened, and one comes back to. */
const addressSchema = z.object({ returnTo: z.string().optional() });
const judgementSchema = flagDecisionSchema.omit({ holder: true });
const decisionFormSchema = z.strictObject({
  decision: textField,
  reason: textField,
  note: textField,
  returnTo: textField,
});
const groupingFormSchema = z.strictObject({ grouping: z.enum(['together', 'apart']), returnTo: textField });
const returnFormSchema = z.strictObject({ returnTo: textField });

/** GET /flags/:id; POST /flags/:id/decisions, /grouping, /lease and /release. */
export function flagRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/flags/:id', async (request, response) => {
    const id = idOf(request);
    const returnTo = safePath(readQuery(addressSchema, request).returnTo, '/flags');
    const context = contextOf(request);
    const page = await flagPageOf(context, id);
    const frame = await frameOf(request, context.store);
    sendPage(response, frame.t.language, <FlagPage frame={frame} {...page} returnTo={returnTo} />);
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

  return router;

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
