import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';
import { verdictIdSchema } from '../../../models/ids.ts';
import { parse } from '../../../models/parse.ts';
import { MAX_NOTE_LENGTH, wordsSchema } from '../../../models/primitives.ts';
import { stands, type Verdict, type VerdictChange, verdictStateSchema } from '../../../models/verdict.ts';
import { changeVerdict } from '../../../services/give-verdict.ts';
import { listVerdicts, readVerdict, type VerdictRead } from '../../../services/read-verdict.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { pageFields, pageRequest, readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { orRefusal, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import type { Messages } from '../messages.ts';
import { PublishVerdictPage } from '../pages/publish-verdict-page.tsx';
import { VerdictPage } from '../pages/verdict-page.tsx';
import { VerdictsPage } from '../pages/verdicts-page.tsx';
import { WithdrawVerdictPage } from '../pages/withdraw-verdict-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';
import { siteAddress } from '../site-address.ts';
import { type FormVersion, seenField, versionField, versionMeant } from '../version-field.ts';

/** Verdicts on a page of the list. */
const LIST_LIMIT = 30;

const addressSchema = z.object({
  state: z.union([verdictStateSchema, z.literal('')]).optional(),
  cursor: pageFields.cursor,
});
/** What was done a moment ago, as the address says it, with the state that it leads to. */
const DONE: Readonly<Record<string, Verdict['state']>> = {
  saved: 'draft',
  published: 'published',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
};
const publishSchema = z.strictObject({ version: versionField });
const withdrawSchema = z.strictObject({ version: versionField, seen: seenField, reason: textField });
const reasonSchema = z.object({ reason: wordsSchema(MAX_NOTE_LENGTH) });

/** GET /verdicts and /verdicts/:id; GET and POST of the two acts that are steps of their own, publish and withdraw. */
export function verdictRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/verdicts', async (request, response) => {
    const context = contextOf(request);
    const query = readQuery(addressSchema, request);
    const state = query.state || null;
    const wanted = pageRequest({ cursor: query.cursor, limit: LIST_LIMIT });
    const page = await listVerdicts(context, state === null ? {} : { state }, wanted);
    const frame = await frameOf(request, context.store);
    sendPage(
      response,
      frame.t.language,
      <VerdictsPage frame={frame} state={state} page={page} cursor={wanted.cursor} />,
    );
  });

  router.get('/verdicts/:id', async (request, response) => {
    const read = await readOf(request);
    const frame = await frameOf(request, contextOf(request).store);
    const asked = typeof request.query.done === 'string' ? request.query.done : '';
    // An address can be made by anybody: it is said where it is so.
    const isSo = asked === 'response' ? read.responses.length > 0 : DONE[asked] === read.verdict.state;
    const done = isSo ? doneInWords(frame.t, asked, read) : null;
    sendPage(
      response,
      frame.t.language,
      <VerdictPage frame={frame} read={read} site={siteAddress(request)} done={done} />,
    );
  });

  router.get('/verdicts/:id/publish', async (request, response) => {
    const read = await readOf(request);
    if (read.verdict.state !== 'draft') return response.redirect(303, `/verdicts/${read.verdict.id}`);
    await showPublish(request, response, read);
  });

  router.post('/verdicts/:id/publish', readForm(SMALL_BODY), async (request, response) => {
    const { version } = readBody(publishSchema, request);
    await act(request, response, { version, state: 'published' }, (read, { status }) =>
      showPublish(request, response, read, status),
    );
  });

  router.get('/verdicts/:id/withdraw', async (request, response) => {
    const read = await readOf(request);
    if (read.verdict.state === 'withdrawn') return response.redirect(303, `/verdicts/${read.verdict.id}`);
    await showWithdraw(request, response, read, { reason: '', version: read.verdict.version });
  });

  router.post('/verdicts/:id/withdraw', readForm(SMALL_BODY), async (request, response) => {
    const { reason, ...versions } = readBody(withdrawSchema, request);
    const version = versionMeant(request, versions);
    const given = await orRefusal(() => parse(reasonSchema, { reason: reason.trim() }));
    if (given instanceof Refusal) {
      return showWithdraw(request, response, await readOf(request), { reason, version }, given);
    }
    await act(request, response, { version, state: 'withdrawn', reason: given.reason }, (read, refusal) =>
      showWithdraw(request, response, read, { reason, version }, refusal),
    );
  });

  return router;

  async function readOf(request: Request): Promise<VerdictRead> {
    const id = verdictIdSchema.safeParse(request.params.id);
    const read = id.success ? await readVerdict(contextOf(request), id.data) : undefined;
    if (read === undefined) throw new IsnadError('verdict/not-found');
    return read;
  }

  /** Takes one step, and leads to the verdict; `askAgain` shows what stands in its way. Sent twice, the step is taken once. */
  async function act(
    request: Request,
    response: Response,
    change: VerdictChange & { readonly state: Verdict['state'] },
    askAgain: (read: VerdictRead, refusal: Refusal) => Promise<void>,
  ): Promise<void> {
    const context = contextOf(request);
    const { verdict } = await readOf(request);
    const changed = await orShownAgain(request, () => changeVerdict(context, verdict.id, change), MENDABLE);
    if (changed instanceof Refusal) {
      const now = await readOf(request);
      const isTaken = now.verdict.state === change.state && now.verdict.version === change.version + 1;
      if (!isTaken || !now.verdict.by.includes(context.actor)) {
        return askAgain(now, changed);
      }
    }
    response.redirect(303, pathWith(`/verdicts/${verdict.id}`, { done: change.state }));
  }

  async function showPublish(request: Request, response: Response, read: VerdictRead, status = 200): Promise<void> {
    const { store, actor } = contextOf(request);
    const frame = await frameOf(request, store);
    const page = (
      <PublishVerdictPage
        frame={frame}
        read={read}
        actor={actor}
        address={`${siteAddress(request)}/verdicts/${read.verdict.id}/publish`}
        isMeanwhile={status === 409}
      />
    );
    sendPage(response, frame.t.language, page, status);
  }

  async function showWithdraw(
    request: Request,
    response: Response,
    read: VerdictRead,
    { reason, version }: { readonly reason: string; readonly version: number },
    refusal: Refusal = new Refusal(null),
  ): Promise<void> {
    const { fields, status } = refusal;
    const isMeanwhile = status === 409;
    const versions: FormVersion = { version, seen: isMeanwhile ? read.verdict.version : null };
    const frame = await frameOf(request, contextOf(request).store);
    const page = (
      <WithdrawVerdictPage
        frame={frame}
        read={read}
        version={versions}
        reason={reason}
        problems={fields}
        isMeanwhile={isMeanwhile}
      />
    );
    sendPage(response, frame.t.language, page, status);
  }
}

/** What was done a moment ago; a draft that was given up was never before readers. */
function doneInWords({ done }: Messages, asked: string, { entries }: VerdictRead): string {
  switch (asked) {
    case 'saved':
      return done.draftSaved;
    case 'withdrawn':
      return entries.some(stands) ? done.withdrawn : done.discarded;
    case 'published':
    case 'corrected':
      return done[asked];
    default:
      return done.responded;
  }
}

/** Why a step is not taken that whoever asks for it can see to. */
const MENDABLE: readonly ErrorCode[] = [
  'store/conflict',
  'verdict/wrong-step',
  'verdict/needs-evidence',
  'verdict/needs-second-reviewer',
];
