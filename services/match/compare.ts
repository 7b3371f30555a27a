import type { Comparison, Difference, RelationKind } from '../../models/relation.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import type { Compared, FoundDifference } from './difference.ts';
import { modalityDifferences } from './difference-modality.ts';
import { nameDifferences } from './difference-name.ts';
import { negationDifferences } from './difference-negation.ts';
import { numberDifferences } from './difference-number.ts';
import { speakerDifference } from './difference-speaker.ts';
import { tenseDifferences } from './difference-tense.ts';
import { turnDifferences } from './difference-turn.ts';
import { wordDifferences } from './difference-word.ts';
import { letterLikeness } from './likeness.ts';
import { type Measures, measure } from './measure.ts';
import { pair } from './pairing.ts';
import { relate } from './relation.ts';
import { type Token, tokens } from './tokens.ts';

/** Raised whenever two texts may compare otherwise; stored with links, which are then made anew. */
export const COMPARER_VERSION = 5;

export interface CompareOptions {
  /** Language of both texts; default `und`, in which English and Arabic words are still read. */
  readonly lang?: string;
  /** To whom each text is given, as the article says it; null or absent where that is not known. */
  readonly speakerA?: string | null;
  readonly speakerB?: string | null;
  /** Whether the two are versions of one text, where the caller knows better than two texts alone can tell: `rank`. */
  readonly isVersion?: boolean;
}

/** What words in order and letter pairs count in the likeness of two texts. */
const WORDS_SHARE = 0.7;

/** Relations in which the words are one speaker's, so that two speakers are a conflict. */
const SAME_WORDS: ReadonlySet<RelationKind> = new Set(['verbatim', 'trivially-edited', 'truncated']);

/**
 * How wording b compares to wording a: likeness, relation, what differs and where, and whether both can be faithful
 * reports of one utterance. Differences come by kind, each kind in the order of the text; none for unrelated texts.
 *
 * Symmetric: turned round, the same is found, with a and b exchanged and additions called omissions. Texts that fold to the
 * same words are `verbatim`. Never throws; long texts are compared as far as the caps of `tokens` and `align` go.
 *
 * @example compare('We will sign', 'We will not sign', { lang: 'en' }).differences // [{ kind: 'negation', ... }]
 */
export function compare(a: string, b: string, options: CompareOptions = {}): Comparison {
  const lang = options.lang ?? 'und';
  return comparePrepared(prepare(a, lang), prepare(b, lang), options);
}

/** A text read once, for comparing it with many. */
export interface Prepared {
  readonly text: string;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
}

/** Reads a text as one of language `lang` for `comparePrepared`. */
export function prepare(text: string, lang: string): Prepared {
  return { text, folded: fold(text), tokens: tokens(text, lang) };
}

/** As `compare`, for texts that were read before; `options.lang` is not asked. */
export function comparePrepared(a: Prepared, b: Prepared, options: Omit<CompareOptions, 'lang'> = {}): Comparison {
  if (a.folded === b.folded && a.folded !== '') return sameWords(options);
  const letters = letterLikeness(a.folded, b.folded);
  // An alignment has ties; always aligning the same way round settles them alike in both directions.
  if (a.folded <= b.folded) return compareInOrder(a, b, options, letters);
  const { speakerA = null, speakerB = null } = options;
  const turned = compareInOrder(b, a, { ...options, speakerA: speakerB, speakerB: speakerA }, letters);
  return { ...turned, differences: turned.differences.map(mirrored) };
}

function compareInOrder(a: Prepared, b: Prepared, options: Omit<CompareOptions, 'lang'>, letters: number): Comparison {
  const pairing = pair(a.tokens, b.tokens);
  const compared: Compared = { textA: a.text, textB: b.text, pairing };
  const measures = measure(pairing);
  const claimed: FoundDifference[] = [
    ...numberDifferences(compared),
    ...negationDifferences(compared),
    ...modalityDifferences(compared),
    ...nameDifferences(compared),
    ...tenseDifferences(compared),
    ...turnDifferences(compared),
  ];
  const inWords = [...claimed, ...wordDifferences(compared, claimed)];
  const speaker = speakerDifference(options.speakerA ?? null, options.speakerB ?? null);
  const relation = relate(measures, inWords, { isVersion: options.isVersion, isOfTwo: speaker !== null });
  const hasWords = a.tokens.length > 0 && b.tokens.length > 0;
  const likeness = hasWords ? likenessOf(measures, letters) : 0;
  if (relation === 'unrelated') return { likeness, relation, differences: [], conflict: false };
  const all = speaker !== null && SAME_WORDS.has(relation) ? [...inWords, speaker] : inWords;
  return {
    likeness,
    relation,
    differences: all.map(({ difference }) => difference),
    conflict: all.some(({ conflict }) => conflict),
  };
}

/** The same words: nothing differs but, perhaps, who is said to have said them. */
function sameWords({ speakerA = null, speakerB = null }: CompareOptions): Comparison {
  const speaker = speakerDifference(speakerA, speakerB);
  const differences = speaker === null ? [] : [speaker.difference];
  return { likeness: 1, relation: 'verbatim', differences, conflict: speaker !== null };
}

/** 1 for the same words, however they are spelled; else words in order and, a little, their letters. */
function likenessOf({ ofA, ofB, isEqual }: Measures, letters: number): number {
  if (isEqual) return 1;
  return Math.min(1, (WORDS_SHARE * (ofA + ofB)) / 2 + (1 - WORDS_SHARE) * letters);
}

function mirrored({ kind, a, b }: Difference): Difference {
  return { kind: kind === 'addition' ? 'omission' : kind === 'omission' ? 'addition' : kind, a: b, b: a };
}
