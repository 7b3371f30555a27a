import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';
import { type SpeakerId, speakerIdSchema } from '../../../models/ids.ts';
import { MAX_NAME_LENGTH, wordsSchema } from '../../../models/primitives.ts';
import { holdersOfNames, saveAliases } from '../../../services/change-speaker.ts';
import type { Context } from '../../../services/context.ts';
import { keepSpeakersApart } from '../../../services/keep-speakers-apart.ts';
import { listSpeakers } from '../../../services/list-speakers.ts';
import { mergeSpeakers } from '../../../services/merge-speakers.ts';
import { partSpeakers } from '../../../services/part-speakers.ts';
import { readSpeaker } from '../../../services/read-speaker.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { problemOf } from '../../problem.ts';
import { pageFields, pageRequest, readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import type { RefusedAliases } from '../components/aliases-form.tsx';
import { Name } from '../components/name.tsx';
import { orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf, messagesOf } from '../frame.ts';
import { type FilledLine, filledLines } from '../lines.ts';
import type { Messages, Piece } from '../messages.ts';
import { type SpeakerDone, SpeakerPage } from '../pages/speaker-page.tsx';
import { SpeakersPage } from '../pages/speakers-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';
import { seenField, versionField, versionMeant } from '../version-field.ts';

/** Speakers on a page of the list; the statements of each are counted. */
const LIST_LIMIT = 30;

/** Statements on a page of a speaker; the appearances of each are read. */
const STATEMENTS = 20;

/** Why a form came too late: somebody wrote meanwhile. */
const STALE: readonly ErrorCode[] = ['store/conflict', 'speaker/merged'];

const listSchema = z.object({ q: textField, cursor: pageFields.cursor });
const addressSchema = z.object({
  cursor: pageFields.cursor,
  done: z.enum(['joined', 'parted', 'named', 'apart', 'asked']).optional().catch(undefined),
});
const sameSchema = z.strictObject({ version: versionField, other: speakerIdSchema, otherVersion: versionField });
const otherSchema = z.strictObject({ other: speakerIdSchema });
const aliasesSchema = z.strictObject({ version: versionField, seen: seenField, aliases: textField });

/**
 * GET /speakers and /speakers/:id. POST /speakers/:id gives it other aliases, /speakers/:id/same confirms that another
 * speaker is this one, /speakers/:id/part takes that back, and /speakers/:id/apart says that the other one is somebody else.
 */
export function speakerRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/speakers', async (request, response) => {
    const context = contextOf(request);
    const { q: written, cursor } = readQuery(listSchema, request);
    const q = written.trim();
    const wanted = pageRequest({ cursor, limit: LIST_LIMIT });
    const isWrong = q !== '' && !wordsSchema(MAX_NAME_LENGTH).safeParse(q).success;
    const page = isWrong ? null : await listSpeakers(context, { ...wanted, q: q === '' ? undefined : q });
    const frame = await frameOf(request, context.store);
    const shown = <SpeakersPage frame={frame} q={q} page={page} cursor={wanted.cursor} />;
    sendPage(response, frame.t.language, shown, isWrong ? 400 : 200);
  });

  router.get('/speakers/:id', async (request, response) => {
    const { cursor, done } = readQuery(addressSchema, request);
    await answer(request, response, idOf(request), { cursor: cursor || null, done: done ?? null });
  });

  router.post('/speakers/:id/same', readForm(SMALL_BODY), async (request, response) => {
    const id = idOf(request);
    const { version, other, otherVersion } = readBody(sameSchema, request);
    const seen = { speaker: otherVersion, into: version };
    await act(request, response, { id, done: 'joined' }, async (context) => {
      const merged = await mergeSpeakers(context, { speaker: other, into: id, seen });
      if (merged === undefined)
        throw new IsnadError('store/conflict', `${other} is gone, or went into another meanwhile`);
    });
  });

  router.post('/speakers/:id/part', readForm(SMALL_BODY), async (request, response) => {
    const id = idOf(request);
    const { other } = readBody(otherSchema, request);
    await act(request, response, { id, done: 'parted' }, (context) => partSpeakers(context, other, id));
  });

  router.post('/speakers/:id/apart', readForm(SMALL_BODY), async (request, response) => {
    const id = idOf(request);
    const { other } = readBody(otherSchema, request);
    await act(request, response, { id, done: 'apart' }, (context) =>
      keepSpeakersApart(context, { speaker: id, other }),
    );
  });

  router.post('/speakers/:id', readForm(SMALL_BODY), async (request, response) => {
    const context = contextOf(request);
    const id = idOf(request);
    const { aliases: text, ...versions } = readBody(aliasesSchema, request);
    const version = versionMeant(request, versions);
    const lines = filledLines(text);
    const saved = await orShownAgain(
      request,
      () => saveAliases(context, id, { version, aliases: lines.map((line) => line.text) }),
      STALE,
    );
    if (!(saved instanceof Refusal)) return response.redirect(303, pathWith(`/speakers/${id}`, { done: 'named' }));
    const problems = await problemsOf(messagesOf(request), context, id, { lines, fields: saved.fields });
    const isStale = saved.error !== null && STALE.includes(saved.error.code);
    await answer(request, response, id, { refused: { text, version, problems, isStale }, status: saved.status });
  });

  /** A merge or its undoing; where somebody was first, the page as it stands now says so. */
  async function act(
    request: Request,
    response: Response,
    { id, done }: { readonly id: SpeakerId; readonly done: SpeakerDone },
    work: (context: Context) => Promise<unknown>,
  ): Promise<void> {
    try {
      await work(contextOf(request));
    } catch (error) {
      if (!(error instanceof IsnadError) || !STALE.includes(error.code)) throw error;
      return answer(request, response, id, { isStale: true, status: problemOf(error, '').status });
    }
    response.redirect(303, pathWith(`/speakers/${id}`, { done }));
  }

  async function answer(
    request: Request,
    response: Response,
    id: SpeakerId,
    {
      cursor = null,
      done = null,
      isStale = false,
      refused = null,
      status = 200,
    }: {
      readonly cursor?: string | null;
      readonly done?: SpeakerDone | null;
      readonly isStale?: boolean;
      readonly refused?: RefusedAliases | null;
      readonly status?: number;
    },
  ): Promise<void> {
    const context = contextOf(request);
    const read = await readSpeaker(context, id, { cursor, limit: STATEMENTS });
    if (read === undefined) throw notFound();
    if ('movedTo' in read) {
      if (request.method !== 'POST') return response.redirect(308, `/speakers/${read.movedTo}`);
      // A form about one that went into another meanwhile: what was written is shown with the one that goes on.
      return answer(request, response, read.movedTo, { isStale: true, refused, status });
    }
    const frame = await frameOf(request, context.store);
    sendPage(
      response,
      frame.t.language,
      <SpeakerPage frame={frame} read={read} cursor={cursor} done={done} isStale={isStale} refused={refused} />,
      status,
    );
  }

  return router;
}

function idOf(request: Request): SpeakerId {
  const id = speakerIdSchema.safeParse(request.params.id);
  if (!id.success) throw notFound();
  return id.data;
}

function notFound(): IsnadError {
  return new IsnadError('speaker/not-found', 'there is no such speaker');
}

/** What is wrong, line by line; of a name that is somebody else's, whose it is. */
async function problemsOf(
  t: Messages,
  { store }: Context,
  id: SpeakerId,
  { lines, fields }: { readonly lines: readonly FilledLine[]; readonly fields: ReadonlySet<string> },
): Promise<Piece[]> {
  const wrong = [...fields].map((field) => lines[Number(field.split('.')[1])]);
  const texts = wrong.flatMap((line) => (line === undefined ? [] : [line.text]));
  const valid = texts.filter((text) => wordsSchema(MAX_NAME_LENGTH).safeParse(text).success);
  const holders = await holdersOfNames(store, id, valid);
  return wrong.map((line) => {
    if (line === undefined) return t.speakers.tooMany;
    const holder = holders.get(line.text);
    if (holder === undefined) return t.speakers.wrongLine(line.number);
    const name = (
      <a href={`/speakers/${holder.id}`}>
        <Name>{holder.name}</Name>
      </a>
    );
    return t.speakers.takenBy(line.number, name);
  });
}
