import type { MentionKind } from './mention.ts';
import type { Confidence, Span } from './primitives.ts';

/**
 * What `extract` hands to `attribute`: where somebody's words stand and who the sentence says they are from,
 * before anyone is named. All offsets are UTF-16 code units into the article text.
 */
export interface Finding extends Span {
  readonly kind: MentionKind;
  /** The word or words of saying; null for a headline or bare marks. */
  readonly cue: Span | null;
  /** The noun phrase the sentence gives as the speaker, titles and apposition included; null where it gives none. */
  readonly speaker: Span | null;
  /**
   * `stated`: `speaker` is set. `inherit`: the cue has no subject of its own (pro-drop, participle, "he added"), the
   * last speaker goes on. `none`: nobody is named and nothing says that the last speaker goes on.
   */
  readonly speakerFrom: 'stated' | 'inherit' | 'none';
  /** The stretch that holds cue, speaker, time, place and source phrases: usually the sentence. Contains the span. */
  readonly frame: Span;
  /** Fragments of one split quotation share a number, from 1. */
  readonly group: number | null;
  readonly rules: readonly string[];
  readonly confidence: Confidence;
}

/** Something a stage was not sure of; shown to the reader, never thrown. `code` is a closed, kebab-case word. */
export interface Doubt {
  readonly code: DoubtCode;
  /** One sentence in English that says what and where. */
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

export const DOUBT_CODES = [
  'language-unsure',
  'language-unsupported',
  'unclosed-mark',
  'surplus-mark',
  'speaker-unresolved',
  'date-contradiction',
  'date-needs-published',
  'low-confidence',
  'text-truncated',
  'same-text-other-title',
] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];
