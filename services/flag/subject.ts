import type { FlagFinding, FlagKind, Severity, SharedOccasion } from '../../models/flag.ts';
import type { ArticleId, MentionId, SpeakerId } from '../../models/ids.ts';
import type { MentionKind, Said } from '../../models/mention.ts';
import type { QuotedSpan } from '../../models/primitives.ts';
import type { Comparison, Difference, DifferenceKind } from '../../models/relation.ts';
import type { Basis, SourcingLink } from '../../models/sourcing.ts';

/** What the rules look at of one appearance. `text` is what the mention counts as: its own words or those of its group. */
export interface FlagSubject {
  readonly mentionId: MentionId;
  readonly text: string;
  readonly lang: string;
  readonly kind: MentionKind;
  readonly speakerName: string | null;
  readonly speakerId: SpeakerId | null;
  readonly anonymous: boolean;
  readonly articleId: ArticleId;
  readonly outlet: string | null;
  readonly said: Said | null;
  /** Where the article says it has the words, nearest to the speaker first; empty where it does not say. */
  readonly sourcing: readonly SourcingLink[];
  readonly basis: Basis;
  /** The words in which the article tells on what occasion it was said; null where it does not. */
  readonly occasion: string | null;
  /** EDTF of the article's publication; null where that is not known, as of a quote entered by itself. */
  readonly published: string | null;
  /** What the article says around the words, its title first; empty for a quote entered by itself. */
  readonly around: string;
}

/** Two appearances and how their words compare; `comparison` reads b relative to a. */
export interface FlagPair {
  readonly a: FlagSubject;
  readonly b: FlagSubject;
  readonly comparison: Comparison;
  readonly occasion: SharedOccasion;
}

/** A rule: what a person should see of two appearances; none is an empty array. */
export type FlagRule = (pair: FlagPair) => FlagFinding[];

export interface FlagReason {
  readonly kind: FlagKind;
  readonly rule: string;
  readonly severity: Severity;
  readonly reason: string;
}

/** A finding about the words of both sides. */
export function finding(
  { a, b, occasion }: FlagPair,
  { kind, rule, severity, reason }: FlagReason,
  words: { readonly a: QuotedSpan | null; readonly b: QuotedSpan | null },
): FlagFinding {
  return {
    kind,
    rule,
    severity,
    reason,
    a: { mentionId: a.mentionId, words: words.a },
    b: { mentionId: b.mentionId, words: words.b },
    occasion,
  };
}

/** The differences of one kind, in order. */
export function differencesOf({ differences }: Comparison, kind: DifferenceKind): Difference[] {
  return differences.filter((difference) => difference.kind === kind);
}

/**
 * What holds all the differences of one side: from the first word to the last. A pair of appearances gets one flag of a
 * rule, because a flag is known by its kind, rule and mentions.
 */
export function extent(text: string, spans: readonly (QuotedSpan | null)[]): QuotedSpan | null {
  const there = spans.filter((span) => span !== null);
  if (there.length === 0) return null;
  const start = Math.min(...there.map((span) => span.start));
  const end = Math.max(...there.map((span) => span.end));
  return { start, end, text: text.slice(start, end) };
}

/** The whole of a text as a span. */
export function spanOfAll(text: string): QuotedSpan {
  return { start: 0, end: text.length, text };
}

/** "20 / 21; in May / in June": the words of both sides, for a reason. A side that has nothing shows a dash. */
export function sideBySide(differences: readonly Difference[]): string {
  return differences
    .slice(0, MOST_SHOWN)
    .map(({ a, b }) => `${shown(a)} / ${shown(b)}`)
    .join('; ');
}

/** Differences named in a reason; the spans hold all of them. */
const MOST_SHOWN = 3;
/** Longest words shown in a reason, in UTF-16 code units. */
const LONGEST_SHOWN = 60;

function shown(span: QuotedSpan | null): string {
  return span === null ? '–' : shortened(span);
}

/** The words of a span as a reason shows them: on one line, cut where they are long. */
export function shortened(span: QuotedSpan): string {
  const text = span.text.replace(/\s+/g, ' ');
  if (text.length <= LONGEST_SHOWN) return text;
  return `${text
    .slice(0, LONGEST_SHOWN)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}

/**
 * Whether words of one side are a difference that the rule `negation` or `modality` finds: then they need no second flag. A
 * change of modality is one of those only in a conflict.
 */
export function isNamedElsewhere({ a, comparison }: FlagPair, side: FlagSubject, span: QuotedSpan): boolean {
  return comparison.differences.some((difference) => {
    const words = side === a ? difference.a : difference.b;
    const isNamed = difference.kind === 'negation' || (difference.kind === 'modality' && comparison.conflict);
    return isNamed && words !== null && words.start < span.end && words.end > span.start;
  });
}
