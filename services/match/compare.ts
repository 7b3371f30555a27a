import type { Comparison, Difference, RelationKind } from '../../models/relation.ts';
import { fold } from '../text/fold.ts';
import type { Compared, FoundDifference } from './difference.ts';
import { modalityDifferences } from './difference-modality.ts';
import { nameDifferences } from './difference-name.ts';
import { negationDifferences } from './difference-negation.ts';
import { numberDifferences } from './difference-number.ts';
import { speakerDifference } from './difference-speaker.ts';
import { tenseDifferences } from './difference-tense.ts';
import { wordDifferences } from './difference-word.ts';
import { pair } from './pairing.ts';
import { measure, relate } from './relation.ts';
import { tokens } from './tokens.ts';

export const COMPARER_VERSION = 1;

export interface CompareOptions {
  readonly lang?: string;
  readonly speakerA?: string | null;
  readonly speakerB?: string | null;
  /** Whether the two are versions of one text, where the caller knows better than two texts alone can tell: `rank`. */
  readonly isVersion?: boolean;
}

export function compare(a: string, b: string, options: CompareOptions = {}): Comparison {
  return fold(a) <= fold(b)
    ? ordered(a, b, options)
    : mirrored(ordered(b, a, { ...options, speakerA: options.speakerB ?? null, speakerB: options.speakerA ?? null }));
}

/** Relations in which the words are one speaker's, so that two speakers are a conflict. */
const SAME_WORDS: ReadonlySet<RelationKind> = new Set(['verbatim', 'trivially-edited', 'truncated']);

function ordered(textA: string, textB: string, options: CompareOptions): Comparison {
  const lang = options.lang ?? 'und';
  const pairing = pair(tokens(textA, lang), tokens(textB, lang));
  const compared: Compared = { textA, textB, pairing };
  const measures = measure(pairing);
  const found: FoundDifference[] = [
    ...numberDifferences(compared),
    ...negationDifferences(compared),
    ...modalityDifferences(compared),
    ...nameDifferences(compared),
    ...tenseDifferences(compared),
    ...wordDifferences(compared),
  ];
  const relation = relate(measures, found, options.isVersion);
  const speaker = speakerDifference(options.speakerA ?? null, options.speakerB ?? null);
  const all = speaker === null || !SAME_WORDS.has(relation) ? found : [...found, speaker];
  return {
    likeness: Math.min(1, (measures.ofA + measures.ofB) / 2),
    relation,
    differences: relation === 'unrelated' ? [] : all.map(({ difference }) => difference),
    conflict: relation !== 'unrelated' && all.some(({ conflict }) => conflict),
    ...(process.env.DEBUGM ? { measures, found: all } : {}),
  };
}

function mirrored(comparison: Comparison): Comparison {
  return { ...comparison, differences: comparison.differences.map(mirror) };
}

function mirror({ kind, a, b }: Difference): Difference {
  return { kind: kind === 'addition' ? 'omission' : kind === 'omission' ? 'addition' : kind, a: b, b: a };
}
