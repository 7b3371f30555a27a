import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';
import {
  flagIdSchema,
  type MentionId,
  mentionIdSchema,
  mintId,
  quoteIdSchema,
  type VerdictId,
  verdictIdSchema,
} from '../../../models/ids.ts';
import { parse } from '../../../models/parse.ts';
import { MAX_NOTE_LENGTH, wordsSchema } from '../../../models/primitives.ts';
import { type Verdict, type VerdictInput, verdictInputSchema } from '../../../models/verdict.ts';
import type { Context } from '../../../services/context.ts';
import { type Appearance, withArticles } from '../../../services/flag-sides.ts';
import { changeVerdict, giveVerdict } from '../../../services/give-verdict.ts';
import { type LookUp, lookUpQuote } from '../../../services/look-up-quote.ts';
import { appearanceMeant, speakerMeant } from '../../../services/name-claim.ts';
import { type QuoteRead, readQuote } from '../../../services/read-quote.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { readBody, readId, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { orRefusal, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf, messagesOf } from '../frame.ts';
import { type VerdictFormMode, VerdictFormPage, type VerdictFormPageProps } from '../pages/verdict-form-page.tsx';
import { pathWith } from '../paths.ts';
import { noteSearch } from '../search-note.ts';
import { sendPage } from '../send-page.ts';
import {
  changesTo,
  inputOf,
  type VerdictForm,
  type VerdictValues,
  valuesOfForm,
  valuesOfVerdict,
  valuesToBegin,
  verdictFormSchema,
} from '../verdict-values.ts';
import { type FormVersion, versionMeant } from '../version-field.ts';

/** Fields of the largest form: a hundred rows of either kind, two hundred appearances, and those offered. */
const MAX_FIELDS = 1_200;

/** Appearances of the statement itself that are offered as reference. */
const OFFERED = 8;

/** Statements that a look-up in a draft shows. */
const FOUND = 5;

const addressSchema = z.object({
  quote: textField,
  wording: textField,
  flag: textField,
  against: textField,
  id: textField,
});
const lookForSchema = z.object({ lookFor: wordsSchema(MAX_NOTE_LENGTH) });
const reasonSchema = z.object({ reason: wordsSchema(MAX_NOTE_LENGTH) });

/** All that the form of one verdict needs. */
interface Opened {
  readonly id: VerdictId;
  readonly spare: VerdictId;
  /** The latest entry held; null for a verdict that is not saved yet. */
  readonly latest: Verdict | null;
  readonly file: QuoteRead;
}

type Shown = Partial<
  Pick<VerdictFormPageProps, 'problems' | 'notice' | 'lookUp' | 'added' | 'pressed' | 'hasResponded'>
> & {
  readonly status?: number;
};

/** GET /verdicts/new and /verdicts/:id/edit: the form. POST /verdicts/:id/entries: what its buttons ask for. */
export function verdictFormRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/verdicts/new', async (request, response) => {
    const context = contextOf(request);
    const asked = readQuery(addressSchema, request);
    const { quoteId, wordingId, against, offered } = await claimOf(context, asked);
    const file = quoteId === null ? undefined : await readQuote(context, quoteId);
    if (file === undefined) throw new IsnadError('quote/not-found');
    const id = verdictIdSchema.safeParse(asked.id);
    // The id stands in the address: a browser that comes back to it then finds the form in which it keeps what was typed.
    if (!id.success) {
      const address = new URLSearchParams(request.originalUrl.split('?')[1]);
      address.set('id', mintId('v'));
      return response.redirect(303, `/verdicts/new?${address}`);
    }
    // It was saved before the answer came through.
    if ((await context.store.verdict(id.data)) !== undefined) {
      return response.redirect(303, `/verdicts/${id.data}/edit`);
    }
    const today = context.now().toISOString().slice(0, 10);
    const values = valuesToBegin(file, { wording: wordingId ?? asked.wording, against, offered, today });
    const opened = { id: id.data, spare: mintId<VerdictId>('v'), latest: null, file };
    await show(request, response, opened, values);
  });

  router.get('/verdicts/:id/edit', async (request, response) => {
    const context = contextOf(request);
    const latest = await held(context, request);
    if (latest.state === 'withdrawn') return response.redirect(303, `/verdicts/${latest.id}`);
    const file = await fileOf(context, latest);
    const speaker = latest.about.claimedSpeaker && (await context.store.speaker(latest.about.claimedSpeaker));
    const values = valuesOfVerdict(latest, file, speaker ? speaker.name : null);
    const opened = { id: latest.id, spare: mintId<VerdictId>('v'), latest, file };
    const hasResponded = request.query.done === 'response' && file.responses.length > 0;
    await show(request, response, opened, values, { hasResponded });
  });

  router.post('/verdicts/:id/entries', readForm(SMALL_BODY, MAX_FIELDS), async (request, response) => {
    const context = contextOf(request);
    const { store } = context;
    const id = readId(verdictIdSchema, request);
    const sent = readBody(verdictFormSchema, request);
    const form = { ...sent, version: versionMeant(request, sent) };
    const quoteId = quoteIdSchema.safeParse(form.quote);
    const file = quoteId.success ? await readQuote(context, quoteId.data) : undefined;
    if (file === undefined) throw new IsnadError('quote/not-found');
    const spare = verdictIdSchema.safeParse(form.spare);
    const latest = (await store.verdict(id)) ?? null;
    const opened = { id, spare: spare.success ? spare.data : mintId<VerdictId>('v'), latest, file };
    const values = valuesOfForm(form);
    const act = form.act === 'enter' ? (form.lookFor.trim() === '' ? 'save' : 'look-up') : form.act;
    if (act === 'look-up') return lookUp(request, response, opened, form, values);
    if (act === 'save' || act === 'respond' || act === 'save-as-new') {
      return save(request, response, opened, { ...form, act }, values);
    }
    await show(request, response, opened, changed(values, act), {
      version: form.version,
      added: addedBy(act),
    });
  });

  return router;

  /** Looks up inside the draft: what it found is noted in it, and offered to be held against. */
  async function lookUp(
    request: Request,
    response: Response,
    opened: Opened,
    form: VerdictForm,
    values: VerdictValues,
  ) {
    const context = contextOf(request);
    const asked = await orShownAgain(request, () => parse(lookForSchema, { lookFor: values.lookFor.trim() }));
    if (asked instanceof Refusal) return refuse(request, response, opened, form, asked);
    const found = await lookUpQuote(context, { q: asked.lookFor, limit: FOUND });
    const note = noteSearch(messagesOf(request), found, context.now());
    const noted = { ...values, searched: [...values.searched, note], offered: withFound(values.offered, found) };
    await show(request, response, opened, noted, { version: form.version, lookUp: found });
  }

  /** Saves what stands in the form as the next entry, or says why not with everything still there. */
  async function save(request: Request, response: Response, opened: Opened, form: VerdictForm, values: VerdictValues) {
    const context = contextOf(request);
    const { latest } = opened;
    const isNew = form.act === 'save-as-new';
    const mode = isNew ? 'new' : modeOf(latest);
    const input = await readInput(context, opened, values, mode);
    if (input instanceof Refusal) return refuse(request, response, opened, form, input);
    const goOn = (id: VerdictId) =>
      response.redirect(
        303,
        form.act === 'respond'
          ? pathWith('/responses/new', { quote: opened.file.quote.id, returnTo: `/verdicts/${id}/edit` })
          : pathWith(`/verdicts/${id}`, { done: mode === 'correction' ? 'corrected' : 'saved' }),
      );
    const saved = await orShownAgain(
      request,
      () =>
        isNew
          ? giveOnce(context, input, opened.spare)
          : latest === null
            ? giveOnce(context, input, opened.id)
            : change(context, latest, form.version, input, values.reason),
      MEANWHILE,
    );
    if (saved instanceof Refusal && saved.error !== null && MEANWHILE.includes(saved.error.code)) {
      // Somebody wrote while this was read, perhaps only now.
      const theirs = await context.store.verdict(opened.id);
      if (theirs === undefined) throw new IsnadError('store/conflict');
      const now = { ...opened, latest: theirs };
      const notice = { kind: 'meanwhile', theirs } as const;
      // The form goes on carrying the version that it was made for until its reader sends it again.
      const { version } = form;
      const seen = theirs.version;
      return show(request, response, now, values, { notice, version, seen, pressed: form.act, status: saved.status });
    }
    if (saved instanceof Refusal) return refuse(request, response, opened, form, saved);
    goOn(saved.id);
  }

  /** The form as it was sent, with what is wrong with it. */
  async function refuse(
    request: Request,
    response: Response,
    opened: Opened,
    form: VerdictForm,
    { error, fields, status }: Refusal,
  ): Promise<void> {
    await show(request, response, opened, valuesOfForm(form), {
      version: form.version,
      ...(error?.code === 'verdict/needs-second-reviewer'
        ? { notice: { kind: 'needs-second' } as const }
        : { problems: fields }),
      pressed: form.act,
      status,
    });
  }

  async function show(
    request: Request,
    response: Response,
    { id, spare, latest, file }: Opened,
    values: VerdictValues,
    { status = 200, version, seen = null, ...rest }: Shown & Partial<FormVersion> = {},
  ): Promise<void> {
    const { store } = contextOf(request);
    const frame = await frameOf(request, store);
    const page = (
      <VerdictFormPage
        frame={frame}
        mode={modeOf(latest)}
        id={id}
        version={{ version: version ?? latest?.version ?? 0, seen }}
        spare={spare}
        file={file}
        values={values}
        references={await referencesFor(store, file, values)}
        responses={file.responses}
        {...rest}
      />
    );
    sendPage(response, frame.t.language, page, status);
  }
}

function modeOf(latest: Verdict | null): VerdictFormMode {
  if (latest === null) return 'new';
  return latest.state === 'draft' ? 'draft' : 'correction';
}

async function held({ store }: Context, request: Request): Promise<Verdict> {
  const id = verdictIdSchema.safeParse(request.params.id);
  const verdict = id.success ? await store.verdict(id.data) : undefined;
  if (verdict === undefined) throw new IsnadError('verdict/not-found');
  return verdict;
}

/**
 * What the address says the verdict is to be about; of a flag its first passage. What it is held against is for a person to
 * choose: a flag's second passage is only offered.
 */
async function claimOf({ store }: Context, asked: z.infer<typeof addressSchema>) {
  const flagId = flagIdSchema.safeParse(asked.flag);
  const flag = flagId.success ? await store.flag(flagId.data) : undefined;
  const mention = flag === undefined ? undefined : await store.mention(flag.a.mentionId);
  const given = quoteIdSchema.safeParse(asked.quote);
  const quoteId = given.success ? given.data : (mention?.quoteId ?? null);
  const wordings = mention && mention.quoteId === quoteId ? await store.wordingsOfQuotes([mention.quoteId]) : [];
  const ofFlag = wordings.find(({ textKey }) => textKey === mention?.textKey)?.id ?? null;
  const named = mentionIdSchema.safeParse(asked.against);
  const reference = named.success ? await store.mention(named.data) : undefined;
  return {
    quoteId,
    wordingId: asked.wording === '' ? ofFlag : null,
    against: reference?.id ?? null,
    offered: [reference?.id, flag?.b?.mentionId].filter((id) => id !== undefined),
  };
}

/** The statement that a verdict is about, by an appearance of it or else by its wording. */
async function fileOf(context: Context, { about }: Verdict): Promise<QuoteRead> {
  const [mention] = await context.store.mentions(about.mentionIds);
  const [wording] = await context.store.wordings([about.wordingId]);
  const quoteId = mention?.quoteId ?? wording?.quoteId;
  const file = quoteId === undefined ? undefined : await readQuote(context, quoteId);
  if (file === undefined) throw new IsnadError('quote/not-found');
  return file;
}

/** What may be held against: what was offered or found, then recordings and official texts of the statement, then the earliest. */
async function referencesFor(
  store: Context['store'],
  { mentions }: QuoteRead,
  { offered, against }: VerdictValues,
): Promise<Appearance[]> {
  const rank = ({ mention }: Appearance): number =>
    mention.basis === 'recording' || mention.basis === 'transcript' || mention.basis === 'official-text' ? 0 : 1;
  const named = [...new Set([...offered, against])].flatMap((id): MentionId[] => {
    const mention = mentionIdSchema.safeParse(id);
    return mention.success ? [mention.data] : [];
  });
  const first = await withArticles(store, await store.mentions(named));
  const shown = new Set<string>(first.map(({ mention }) => mention.id));
  const own = mentions.filter(({ mention }) => !shown.has(mention.id)).sort((a, b) => rank(a) - rank(b));
  return [...first, ...own.slice(0, OFFERED)];
}

function addedBy(act: string): VerdictFormPageProps['added'] {
  if (act === 'add-search') return 'search';
  if (act === 'add-evidence') return 'evidence';
  return act.startsWith('against-') ? 'reference' : null;
}

/** The form after one of its smaller buttons; an unknown one changes nothing. */
function changed(values: VerdictValues, act: string): VerdictValues {
  const [, what, index] = /^drop-(evidence|search)-(\d{1,3})$/.exec(act) ?? [];
  const without = <Row,>(rows: readonly Row[]): Row[] => rows.filter((_, row) => row !== Number(index));
  if (what === 'evidence') return { ...values, evidence: without(values.evidence) };
  if (what === 'search') return { ...values, searched: without(values.searched) };
  const reference = mentionIdSchema.safeParse(act.startsWith('against-') ? act.slice('against-'.length) : '');
  if (!reference.success) return values;
  return { ...values, against: reference.data, offered: [...new Set([...values.offered, reference.data])] };
}

function withFound(offered: readonly string[], { matches }: LookUp): string[] {
  const found = matches
    .filter(({ comparison }) => comparison.relation !== 'unrelated')
    .map(({ mention }) => mention.id);
  return [...new Set([...offered, ...found])];
}

/** The form as the use case takes it; every field that is wrong is named at once. */
async function readInput(
  { store }: Context,
  { latest, file }: Opened,
  values: VerdictValues,
  mode: VerdictFormMode,
): Promise<VerdictInput | Refusal> {
  const likely = await speakersOf(store, file, latest);
  const written = values.speaker.trim();
  const speaker = written === '' ? null : await speakerMeant(store, written, likely);
  const isOther = values.against === 'other';
  const against = isOther ? await appearanceMeant(store, values.againstOther) : values.against || null;
  const message = 'is of nothing that is held';
  const missing = [
    ...(speaker === undefined ? [{ field: 'about.claimedSpeaker', message }] : []),
    ...(against === undefined ? [{ field: 'againstOther', message }] : []),
  ];
  const input = await orRefusal(() =>
    parse(verdictInputSchema, inputOf(values, file, { speakerId: speaker?.id ?? null, against: against ?? null })),
  );
  const reason = mode === 'correction' ? await orRefusal(() => parse(reasonSchema, values)) : null;
  const refused = [input, reason].filter((one) => one instanceof Refusal);
  const fields = [...missing, ...refused.flatMap(({ error }) => error?.fields ?? [])];
  if (!(input instanceof Refusal) && fields.length === 0) return input;
  const code: ErrorCode = refused[0]?.error?.code ?? 'request/unknown-id';
  return new Refusal(new IsnadError(code, 'the form of a verdict', fields));
}

/** Speakers whom the statement and the entry before name: a name that others have, too, means one of them. */
async function speakersOf(store: Context['store'], { quote, mentions }: QuoteRead, latest: Verdict | null) {
  const ids = new Set(
    [latest?.about.claimedSpeaker, quote.speakerId, ...mentions.map(({ mention }) => mention.speaker?.id)].filter(
      (id) => id !== null && id !== undefined,
    ),
  );
  const speakers = await Promise.all([...ids].map((id) => store.speaker(id)));
  return speakers.filter((speaker) => speaker !== undefined);
}

/** Somebody else wrote first. */
const MEANWHILE: readonly ErrorCode[] = ['store/conflict', 'verdict/wrong-step'];

/** A draft under the id that its form brings: sent twice, it is given once. */
async function giveOnce(context: Context, input: VerdictInput, id: VerdictId): Promise<Verdict> {
  try {
    return await giveVerdict(context, input, id);
  } catch (error) {
    const held = await context.store.verdict(id);
    const isConflict = error instanceof IsnadError && error.code === 'store/conflict';
    if (!isConflict || held === undefined || !saysSame(held, input, context)) throw error;
    return held;
  }
}

/** The next entry of a draft, or a correction. What is held already, because the form was sent twice, is left as it is. */
async function change(
  context: Context,
  latest: Verdict,
  version: number,
  input: VerdictInput,
  written: string,
): Promise<Verdict> {
  const isDraft = latest.state === 'draft';
  const reason = written.trim();
  if (latest.version !== version) {
    const isSentTwice = saysSame(latest, input, context) && (isDraft || latest.reason === reason);
    if (!isSentTwice || latest.state === 'withdrawn') throw new IsnadError('store/conflict');
    return latest;
  }
  const changes = changesTo(latest, input);
  if (isDraft && Object.keys(changes).length === 0) return latest;
  return changeVerdict(context, latest.id, {
    version,
    ...changes,
    ...(!isDraft && { state: 'corrected' as const, reason }),
  });
}

function saysSame(held: Verdict, input: VerdictInput, { actor }: Context): boolean {
  return held.by.includes(actor) && Object.keys(changesTo(held, input)).length === 0;
}
