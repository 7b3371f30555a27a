import type { MentionId, QuoteId, VerdictId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { Page, PageRequest, QuoteStore, VerdictFilter } from '../models/quote-store.ts';
import type { Speaker } from '../models/speaker.ts';
import type { Response, Verdict } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { type Appearance, withArticles } from './flag-sides.ts';
import { quoteThatGoesOn } from './quote-that-goes-on.ts';

/** The words that a verdict is about. */
export interface ClaimedWords {
  readonly text: string;
  readonly lang: string;
  /** They are printed in quotation marks. */
  readonly quoted: boolean;
}

/** A verdict with what its readers have to see beside it. */
export interface ListedVerdict {
  /** Its latest entry. */
  readonly verdict: Verdict;
  /** The words it is about; null where neither their wording nor an appearance of them is held any more. */
  readonly words: ClaimedWords | null;
  /** The statement it is about, the one that goes on where it was merged. */
  readonly quote: Quote | null;
  readonly claimedSpeaker: Speaker | null;
}

/** The same with its history and the appearances it names. */
export interface VerdictRead extends ListedVerdict {
  /** Every entry, the first one first. */
  readonly entries: readonly Verdict[];
  /** The appearances that it is about. */
  readonly uses: readonly Appearance[];
  /** The one it was held against. */
  readonly reference: Appearance | null;
  /** What speakers and outlets say of these appearances, by date. */
  readonly responses: readonly Response[];
}

/** All that is held about a verdict; undefined when it is not held. */
export async function readVerdict({ store }: Context, id: VerdictId): Promise<VerdictRead | undefined> {
  const entries = await store.verdictEntries(id);
  const verdict = entries.at(-1);
  if (verdict === undefined) return undefined;
  const { about, against } = verdict;
  const [listed] = await withSubjects(store, [verdict]);
  // It may be held against one of the very appearances that it is about.
  const ids = new Set([...about.mentionIds, ...(against === null ? [] : [against])]);
  const named = await withArticles(store, await store.mentions([...ids]));
  const isAbout = new Set<MentionId>(about.mentionIds);
  return {
    ...(listed ?? { verdict, words: null, quote: null, claimedSpeaker: null }),
    entries,
    uses: named.filter(({ mention }) => isAbout.has(mention.id)),
    reference: named.find(({ mention }) => mention.id === against) ?? null,
    responses: await store.responsesTo(about.mentionIds),
  };
}

/** Latest entries, newest first, each with the words and the statement it is about. */
export async function listVerdicts(
  { store }: Context,
  filter: VerdictFilter,
  page: PageRequest,
): Promise<Page<ListedVerdict>> {
  const { items, next } = await store.listVerdicts(filter, page);
  return { items: await withSubjects(store, items), next };
}

/** The wording may have gone when quotes were merged; the first appearance held then gives the words. */
export async function withSubjects(store: QuoteStore, verdicts: readonly Verdict[]): Promise<ListedVerdict[]> {
  const wordings = new Map(
    (await store.wordings(verdicts.map(({ about }) => about.wordingId))).map((wording) => [wording.id, wording]),
  );
  const mentions = new Map(
    (await store.mentions([...new Set(verdicts.flatMap(({ about }) => about.mentionIds))])).map((one) => [one.id, one]),
  );
  const quotes = new Map<QuoteId, Quote | undefined>();
  const speakers = new Map<string, Speaker | undefined>();
  const listed: ListedVerdict[] = [];
  for (const verdict of verdicts) {
    const { wordingId, mentionIds, claimedSpeaker } = verdict.about;
    const wording = wordings.get(wordingId);
    const mention = mentionIds.map((id) => mentions.get(id)).find((held) => held !== undefined);
    const quoteId = mention?.quoteId ?? wording?.quoteId;
    if (quoteId !== undefined && !quotes.has(quoteId)) quotes.set(quoteId, await quoteThatGoesOn(store, quoteId));
    if (claimedSpeaker !== null && !speakers.has(claimedSpeaker)) {
      speakers.set(claimedSpeaker, await store.speaker(claimedSpeaker));
    }
    listed.push({
      verdict,
      words: wording
        ? { text: wording.text, lang: wording.lang, quoted: wording.role === 'version' }
        : mention
          ? { text: mention.text, lang: mention.lang, quoted: mention.kind === 'direct' }
          : null,
      quote: (quoteId && quotes.get(quoteId)) ?? null,
      claimedSpeaker: (claimedSpeaker && speakers.get(claimedSpeaker)) ?? null,
    });
  }
  return listed;
}
