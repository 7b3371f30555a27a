import { z } from 'zod';
import type { FoundMention } from '../models/mention.ts';
import type { Span } from '../models/primitives.ts';

/** Share of characters that two spans must have in common to count as the same find: 0 to 1, of all that either covers. */
export const SAME_SPAN = 0.8;

/** From this overlap on a miss is called one of edges, not of sight. */
const NEAR_SPAN = 0.3;

/** A quotation as a person labelled it. Offsets count code points, as labelling tools do. */
const labelSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.enum(['direct', 'mixed', 'indirect', 'headline', 'contested']),
  cue: z.string().nullish(),
  speaker: z.string().nullish(),
  speaker_resolved: z.string().nullish(),
});

/** One line of a labelled file: an article with all that is quoted in it. */
export const labelledArticleSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string().nullish(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  day: z.string().nullish(),
  quotes: z.array(labelSchema),
});
export type LabelledArticle = Readonly<z.infer<typeof labelledArticleSchema>>;
export type Label = Readonly<z.infer<typeof labelSchema>>;

/**
 * What became of one label or one find.
 *
 * right: matched at `SAME_SPAN`. edges: the two overlap, but by less. part: they hardly overlap. unfound: nothing was
 * found where the label stands. inside: found within a label of another extent. extra: found where no label stands.
 */
export type Outcome = 'right' | 'edges' | 'part' | 'unfound' | 'inside' | 'extra';

export interface Scored {
  readonly article: LabelledArticle;
  readonly label: (Label & Span) | null;
  readonly mention: FoundMention | null;
  readonly outcome: Outcome;
  /** Whether the speaker shares a word with the labelled one; null where the label has none or nothing matched. */
  readonly speakerRight: boolean | null;
  readonly resolvedRight: boolean | null;
}

/**
 * Compares what was found in an article with its labels: one entry a label, and one for every find that matched none.
 * Finds on a stretch that the labellers disagreed about are left out.
 */
export function scoreExtraction(article: LabelledArticle, mentions: readonly FoundMention[]): Scored[] {
  const units = codeUnits(article.text);
  const spans = article.quotes.map((label) => ({
    ...label,
    ...trim(article.text, { start: units(label.start), end: units(label.end) }),
  }));
  const contested = spans.filter(({ type }) => type === 'contested');
  const labels = spans.filter(({ type }) => type !== 'contested');
  const finds = mentions
    .filter((mention) => !contested.some((span) => overlap(span, mention) >= 0.5))
    .map((mention) => ({ mention, ...trim(article.text, mention) }));
  const pairs = labels
    .flatMap((label) => finds.map((find) => ({ label, find, share: overlap(label, find) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const byLabel = new Map<Label, (typeof pairs)[number]>();
  const taken = new Set<FoundMention>();
  for (const pair of pairs) {
    if (pair.share < SAME_SPAN || byLabel.has(pair.label) || taken.has(pair.find.mention)) continue;
    byLabel.set(pair.label, pair);
    taken.add(pair.find.mention);
  }
  const scored: Scored[] = labels.map((label) => {
    const match = byLabel.get(label);
    const near = match ?? pairs.find((pair) => pair.label === label && !taken.has(pair.find.mention));
    const outcome: Outcome = match ? 'right' : near ? (near.share >= NEAR_SPAN ? 'edges' : 'part') : 'unfound';
    const mention = near?.find.mention ?? null;
    const speaker = match ? (mention?.speaker ?? null) : null;
    return {
      article,
      label,
      mention,
      outcome,
      speakerRight: match && label.speaker ? sharesWord(label.speaker, speaker?.mention, speaker?.name) : null,
      resolvedRight: match && label.speaker_resolved ? sharesWord(label.speaker_resolved, speaker?.name) : null,
    };
  });
  for (const find of finds) {
    if (taken.has(find.mention)) continue;
    const within = labels.some((label) => label.start <= find.start + 2 && find.end - 2 <= label.end);
    const near = pairs.find((pair) => pair.find === find);
    const outcome: Outcome = within ? 'inside' : near ? (near.share >= NEAR_SPAN ? 'edges' : 'part') : 'extra';
    const none = { label: null, speakerRight: null, resolvedRight: null };
    scored.push({ article, mention: find.mention, outcome, ...none });
  }
  return scored;
}

/** Code points to UTF-16 code units; the identity where a text has none beyond the basic plane. */
function codeUnits(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const units: number[] = [0];
  for (const char of text) units.push(units.at(-1)! + char.length);
  return (point) => units[Math.min(point, units.length - 1)]!;
}

const EDGE = /[\s"“”„«»'‘’().,،:;؛]/;

/** Outer marks and signs are no part of the comparison. */
function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from]!)) from += 1;
  while (to > from && EDGE.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A longer phrase names nobody: some word of it would always be shared. */
const LONGEST_NAME = 12;

const SMALL_WORDS = new Set(
  'the a an mr mrs ms dr der die das ein eine el la los las le les un une السيد الدكتور د'.split(' '),
);

function sharesWord(label: string, ...names: readonly (string | null | undefined)[]): boolean {
  const wanted = nameWords(label);
  return names.some((name) => [...nameWords(name ?? '')].some((word) => wanted.has(word)));
}

function nameWords(name: string): Set<string> {
  if (name.split(/\s+/).length > LONGEST_NAME) return new Set();
  const bare = name.toLowerCase().replace(/[\u064b-\u0652\u0640]/g, '');
  return new Set((bare.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word)));
}
