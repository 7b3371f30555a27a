import type { QuotedSpan } from '../../models/primitives.ts';
import { type Compared, type FoundDifference, found } from './difference.ts';
import type { Gap } from './pairing.ts';
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

/** Whether a token is a word of content that no other difference answers for. */
function plainWords(tokens: readonly Token[], claimed: readonly (QuotedSpan | null)[]): (at: number) => boolean {
  const spans = claimed.filter((span) => span !== null);
  return (at) => {
    const { isFunction, number, mode, negates, start, end } = tokens[at]!;
    if (isFunction || number !== null || mode !== null || negates) return false;
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
