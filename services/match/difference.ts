import type { QuotedSpan } from '../../models/primitives.ts';
import type { Difference, DifferenceKind } from '../../models/relation.ts';
import type { Pairing } from './pairing.ts';
import type { Token } from './tokens.ts';

/** A difference, and whether both versions can still be faithful reports of one utterance. */
export interface FoundDifference {
  readonly difference: Difference;
  readonly conflict: boolean;
  /** A figure that counts something, and is no day, month or hour. */
  readonly isCount?: boolean;
}

/** Two texts with their pairing: what every rule of differences reads. */
export interface Compared {
  readonly textA: string;
  readonly textB: string;
  readonly pairing: Pairing;
}

/** The words from the first to the last of these tokens as a span of the original text; null where there are none. */
export function spanOf(text: string, tokens: readonly Token[], places: readonly number[]): QuotedSpan | null {
  if (places.length === 0) return null;
  const start = tokens[places.reduce((first, at) => Math.min(first, at))]!.start;
  const end = tokens[places.reduce((last, at) => Math.max(last, at))]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** A difference whose sides reach from the first to the last of the tokens given. */
export function found(
  { textA, textB, pairing }: Compared,
  kind: DifferenceKind,
  a: readonly number[],
  b: readonly number[],
  conflict: boolean,
): FoundDifference {
  return { difference: { kind, a: spanOf(textA, pairing.a, a), b: spanOf(textB, pairing.b, b) }, conflict };
}
