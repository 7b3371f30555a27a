import type { QuotedSpan } from '../../models/primitives.ts';
import { type Compared, type FoundDifference, found } from './difference.ts';
import type { Gap } from './pairing.ts';
import { isBoundBeside, isDateWord, isEmptyWord, isHonorific } from './same-said.ts';
import type { Token } from './tokens.ts';

/**
 * Words of content replaced, lost and added inside the core, and words that moved. None of them is a conflict by itself:
 * whether another word changes the claim is what the other rules look for, and what they found (`claimed`) is left out.
 */
export function wordDifferences(compared: Compared, claimed: readonly FoundDifference[]): FoundDifference[] {
  const { pairing } = compared;
  const plainA = plainWords(
    pairing.a,
    claimed.map(({ difference }) => difference.a),
  );
  const plainB = plainWords(
    pairing.b,
    claimed.map(({ difference }) => difference.b),
  );
  const isInB = gapWords(pairing.b, pairing.gaps, 'b');
  const isInA = gapWords(pairing.a, pairing.gaps, 'a');
  const movedA: number[] = [];
  const movedB: number[] = [];
  const all = pairing.gaps.flatMap((gap): FoundDifference[] => {
    const a: number[] = [];
    const b: number[] = [];
    for (const at of gap.a) if (plainA(at)) (isInB(pairing.a[at]!) ? movedA : a).push(at);
    for (const at of gap.b) if (plainB(at)) (isInA(pairing.b[at]!) ? movedB : b).push(at);
    if (isSaidAlike(compared, a, b)) return [];
    if (a.length > 0 && b.length > 0) return [found(compared, 'word', a, b, false)];
    // What stands against a claimed difference is that difference, and nothing lost.
    if (a.length > 0 && gap.b.every((at) => pairing.b[at]!.isFunction))
      return [found(compared, 'omission', a, [], false)];
    if (b.length > 0 && gap.a.every((at) => pairing.a[at]!.isFunction))
      return [found(compared, 'addition', [], b, false)];
    return [];
  });
  return movedA.length === 0 || movedB.length === 0 ? all : [...all, found(compared, 'order', movedA, movedB, false)];
}

/** Whether what stands against each other says the same in another way: a date, a form of address, what was turned round twice. */
function isSaidAlike({ pairing }: Compared, a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [inA, inB] = [a.map((at) => pairing.a[at]!), b.map((at) => pairing.b[at]!)];
  if (inA.every(isHonorific) || inB.every(isHonorific)) return true;
  if ([inA, inB].every((side) => side.every(isDateWord))) return true;
  // Contraries that were not claimed are turned back by another exchange: "lower than" for "higher than".
  return a.every((at) => isContrary(pairing.a[at]!, pairing.b[pairing.mateOfA[at]!]));
}

function isContrary(one: Token, other: Token | undefined): boolean {
  if (one.cell === null || other == null || other.cell === null) return false;
  return one.cell.family === other.cell.family && one.cell.cell !== other.cell.cell;
}

/** Whether a token is a word of content that no other difference answers for. */
function plainWords(tokens: readonly Token[], claimed: readonly (QuotedSpan | null)[]): (at: number) => boolean {
  const spans = claimed.filter((span) => span !== null);
  return (at) => {
    const { isFunction, number, mode, negates, verb, start, end } = tokens[at]!;
    if (isFunction || number !== null || mode !== null || negates || verb === 'denies') return false;
    if (isEmptyWord(tokens[at]!) || isBoundBeside(tokens, at)) return false;
    return !spans.some((span) => start < span.end && end > span.start);
  };
}

/** What the words of a side's gaps are known by: a word that stands in gaps of both sides moved, and is neither lost nor replaced. */
function gapWords(tokens: readonly Token[], gaps: readonly Gap[], side: 'a' | 'b'): (token: Token) => boolean {
  const known = new Set<string>();
  for (const gap of gaps) {
    for (const at of gap[side]) {
      known.add(tokens[at]!.key);
      if (!tokens[at]!.isFunction) known.add(`stem ${tokens[at]!.stem}`);
    }
  }
  return ({ key, stem, isFunction }) => known.has(key) || (!isFunction && known.has(`stem ${stem}`));
}
