import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';
import {
  decisionIdSchema,
  type MentionId,
  mentionIdSchema,
  type QuoteId,
  quoteIdSchema,
  wordingIdSchema,
} from '../../../models/ids.ts';
import type { Quote } from '../../../models/quote.ts';
import type { Context } from '../../../services/context.ts';
import { mergeQuotes } from '../../../services/merge-quotes.ts';
import { quoteThatGoesOn } from '../../../services/quote-that-goes-on.ts';
import { readStatement } from '../../../services/read-statement.ts';
import { splitQuote } from '../../../services/split-quote.ts';
import { splitSo } from '../../../services/split-so.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { pageFields, pageRequest, readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import type { MergeProblem, SplitProblem } from '../messages.ts';
import { isOnlyShown } from '../only-shown.ts';
import { ConfirmMergePage } from '../pages/confirm-merge-page.tsx';
import { ConfirmSplitPage } from '../pages/confirm-split-page.tsx';
import { type DoneJustNow, StatementPage } from '../pages/statement-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';
import { siteAddress } from '../site-address.ts';
import type { MergeTried, SplitTried } from '../statement-forms.ts';

/** Events on a page of the history. */
const EVENTS = 20;

/** Appearances that move without being asked twice. */
const MOVED_AT_ONCE = 10;

/** Appearances that a form can name: as many as a page shows. */
const NAMED_AT_MOST = 200;

/** Appearances are counted up to here. */
const COUNTED = 10_000;

/** An id of a quote, wherever it stands in what was pasted. */
const QUOTE_ID = /q_[0-9a-hjkmnp-tv-z]{26}(?![0-9a-z])/;

const addressSchema = z.object({
  against: textField,
  events: pageFields.cursor,
  split: textField,
  merged: textField,
  undone: textField,
  done: z.enum(['recorded', 'held', 'response']).optional().catch(undefined),
});
const splitSchema = z.strictObject({
  mentions: z.union([mentionIdSchema.transform((id) => [id]), z.array(mentionIdSchema).max(NAMED_AT_MOST)]).default([]),
  confirmed: textField,
});
const mergeSchema = z.strictObject({ into: textField, confirmed: textField });

/** GET /quotes/:id, POST /quotes/:id/split, POST /quotes/:id/merge. */
export function statementRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/quotes/:id', async (request, response) => {
    const context = contextOf(request);
    const query = readQuery(addressSchema, request);
    const against = wordingIdSchema.safeParse(query.against);
    const history = pageRequest({ cursor: query.events, limit: EVENTS });
    const id = idOf(request);
    const file = await readStatement(context, id, { against: against.data, history });
    if (file === undefined) throw new IsnadError('quote/not-found');
    if (file.movedTo !== null) return response.redirect(308, `/quotes/${file.movedTo}`);
    const frame = await frameOf(request, context.store);
    const isSo = query.done !== 'response' || file.responses.length > 0;
    const done = query.done && isSo ? { act: query.done } : await doneJustNow(context, id, query);
    sendPage(
      response,
      frame.t.language,
      <StatementPage frame={frame} file={file} site={siteAddress(request)} events={history.cursor} done={done} />,
    );
  });

  router.post('/quotes/:id/split', readForm(SMALL_BODY, NAMED_AT_MOST + 10), async (request, response) => {
    const context = contextOf(request);
    const id = idOf(request);
    const { mentions: named, confirmed } = readBody(splitSchema, request);
    if (named.length === 0) return refuseSplit(request, response, context, { mentionIds: named, problem: 'none' });
    if (named.length > MOVED_AT_ONCE && asksAgain(request, confirmed)) {
      return confirmSplit(request, response, context, named);
    }
    const split = await orShownAgain(request, () => splitQuote(context, id, named), codesOf(SPLIT_PROBLEMS));
    if (!(split instanceof Refusal)) {
      const [rest, other] = split.quotes as readonly [Quote, Quote];
      return response.redirect(303, pathWith(`/quotes/${rest.id}`, { split: other.id }));
    }
    const before = await splitSo(context, named);
    if (before !== null) return response.redirect(303, pathWith(`/quotes/${before.rest}`, { split: before.named }));
    const problem = problemIn(SPLIT_PROBLEMS, split);
    await refuseSplit(request, response, context, { mentionIds: named, problem });
  });

  router.post('/quotes/:id/merge', readForm(SMALL_BODY), async (request, response) => {
    const context = contextOf(request);
    const { store } = context;
    const id = idOf(request);
    const { into, confirmed } = readBody(mergeSchema, request);
    const refuse = (problem: MergeProblem | null) => refuseMerge(request, response, context, { into, problem });
    const named = QUOTE_ID.exec(into)?.[0];
    if (named === undefined) return refuse('unreadable');
    const one = await quoteThatGoesOn(store, id);
    const other = await quoteThatGoesOn(store, named as QuoteId);
    if (one === undefined) throw new IsnadError('quote/not-found');
    if (other === undefined) return refuse('unknown');
    // A form that was sent twice finds the two merged already.
    if (one.id === other.id && id !== one.id) return response.redirect(303, mergedPath(other.id, id));
    if (one.id === other.id) return refuse('same');
    if (one.id !== id) return refuse('conflict');
    const moving = (await store.mentionCounts([id], COUNTED)).get(id) ?? 0;
    if (moving > MOVED_AT_ONCE && asksAgain(request, confirmed)) {
      const frame = await frameOf(request, store);
      const page = <ConfirmMergePage frame={frame} quote={one} into={other} appearances={moving} />;
      return sendPage(response, frame.t.language, page);
    }
    const merged = await orShownAgain(
      request,
      () => mergeQuotes(context, { quote: id, into: other.id }),
      codesOf(MERGE_PROBLEMS),
    );
    if (merged instanceof Refusal) await refuse(problemIn(MERGE_PROBLEMS, merged));
    else response.redirect(303, mergedPath(merged.quote.id, id));
  });

  return router;
}

/** True where the page that asks once more is called for: before it was answered, and when it is itself shown again. */
function asksAgain(request: Request, confirmed: string): boolean {
  return (confirmed === '') !== isOnlyShown(request);
}

/** What each refusal of a use case is called beside its form; others are no fault of the form and go on. */
const SPLIT_PROBLEMS: Partial<Record<ErrorCode, SplitProblem>> = {
  'request/unknown-id': 'moved',
  'request/invalid': 'all',
  'quote/too-large-to-split': 'too-large',
  'store/conflict': 'conflict',
};
const MERGE_PROBLEMS: Partial<Record<ErrorCode, MergeProblem>> = {
  'quote/speakers-differ': 'speakers',
  'store/conflict': 'conflict',
};

/** Statuses of the pages that say so. */
const SPLIT_STATUS: Readonly<Record<SplitProblem, number>> = {
  none: 422,
  all: 422,
  moved: 409,
  'too-large': 409,
  conflict: 409,
};
const MERGE_STATUS: Readonly<Record<MergeProblem, number>> = {
  unreadable: 422,
  unknown: 422,
  same: 422,
  speakers: 409,
  conflict: 409,
};

const codesOf = (problems: Partial<Record<ErrorCode, unknown>>) => Object.keys(problems) as ErrorCode[];

/** What is in the way; null where the form was only to be shown again. */
function problemIn<Problem>(problems: Partial<Record<ErrorCode, Problem>>, { error }: Refusal): Problem | null {
  if (error === null) return null;
  const problem = problems[error.code];
  if (problem === undefined) throw error;
  return problem;
}

function idOf(request: Request): QuoteId {
  const id = quoteIdSchema.safeParse(request.params.id);
  if (!id.success) throw new IsnadError('quote/not-found');
  return id.data;
}

/** What a redirect says was done, where it is so: an address can be made by anybody. */
async function doneJustNow(
  { store }: Context,
  id: QuoteId,
  { split, merged, undone }: { readonly split: string; readonly merged: string; readonly undone: string },
): Promise<DoneJustNow | null> {
  const decisionId = decisionIdSchema.safeParse(undone);
  if (decisionId.success) {
    const decision = await store.decision(decisionId.data);
    return decision === undefined || decision.undoneAt === null ? null : { act: 'undo' };
  }
  const act = split === '' ? 'merge' : 'split';
  const other = quoteIdSchema.safeParse(split === '' ? merged : split);
  if (!other.success || other.data === id) return null;
  const held = await store.quote(other.data);
  if (held === undefined) return null;
  const isSo = act === 'split' ? held.mergedInto === null : (await quoteThatGoesOn(store, held.id))?.id === id;
  return isSo ? { act, other: held.id } : null;
}

function mergedPath(id: QuoteId, merged: QuoteId): string {
  return pathWith(`/quotes/${id}`, { merged });
}

/** The statement again, the one that goes on where it was merged meanwhile, with the form as it was sent. */
async function sendAgain(
  request: Request,
  response: Response,
  context: Context,
  tried: { readonly split?: SplitTried; readonly merge?: MergeTried; readonly status: number },
): Promise<void> {
  const { status, split = null, merge = null } = tried;
  const file = await readStatement(context, idOf(request), {
    against: undefined,
    history: { cursor: null, limit: EVENTS },
  });
  if (file === undefined) throw new IsnadError('quote/not-found');
  const frame = await frameOf(request, context.store);
  const page = <StatementPage frame={frame} file={file} site={siteAddress(request)} split={split} merge={merge} />;
  sendPage(response, frame.t.language, page, status);
}

function refuseSplit(request: Request, response: Response, context: Context, split: SplitTried): Promise<void> {
  return sendAgain(request, response, context, { split, status: split.problem ? SPLIT_STATUS[split.problem] : 200 });
}

function refuseMerge(request: Request, response: Response, context: Context, merge: MergeTried): Promise<void> {
  return sendAgain(request, response, context, { merge, status: merge.problem ? MERGE_STATUS[merge.problem] : 200 });
}

async function confirmSplit(
  request: Request,
  response: Response,
  context: Context,
  named: readonly MentionId[],
): Promise<void> {
  const quote = await quoteThatGoesOn(context.store, idOf(request));
  if (quote === undefined) throw new IsnadError('quote/not-found');
  const all = (await context.store.mentionCounts([quote.id], COUNTED)).get(quote.id) ?? 0;
  const frame = await frameOf(request, context.store);
  const page = <ConfirmSplitPage frame={frame} quote={quote} mentionIds={named} appearances={all} />;
  sendPage(response, frame.t.language, page);
}
