import { type Cell, HARM_FAMILIES } from './families.ts';
import { isPlace } from './known-names.ts';
import type { Pairing } from './pairing.ts';
import type { Token } from './tokens.ts';

/** Tokens from a number to what it counts. */
const COUNTED_REACH = 3;
const AND = new Set(['and', 'or', 'و', 'او']);

/** Whether what is counted is two things at once: "40 dead and wounded", "40 بين قتيل وجريح". */
export function isOfTwoKinds(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.number === null) return false;
  const near = tokens.slice(Math.max(0, at - COUNTED_REACH), at + COUNTED_REACH + 2);
  const counted = near.filter(({ text }) => !AND.has(text));
  return counted.some(({ cell }, index) => {
    const next = counted[index + 1]?.cell ?? null;
    return cell !== null && next !== null && HARM_FAMILIES.has(cell.family) && isOtherCell(cell, next);
  });
}

function isOtherCell(one: Cell, other: Cell): boolean {
  return one.family === other.family && one.cell !== other.cell;
}

/** Steps from a number in which its parts, and the places it is counted in, are looked for. */
const SCOPE_REACH = 8;

/** Whether two different figures can both be right: the larger one is of one place more, or is given in its parts. */
export function canBothCount(pairing: Pairing, atA: number, atB: number): boolean {
  const [one, other] = [pairing.a[atA]!.number, pairing.b[atB]!.number];
  if (one === null || other === null || one.low === other.low) return false;
  if (isShareOf(pairing, atA, atB)) return true;
  return isOfMorePlaces(pairing, atA, one.low > other.low) || isInParts(pairing, atA, atB);
}

/** "two thirds of the 900 seats" / "600 of the 900 seats". */
function isShareOf({ a, b }: Pairing, atA: number, atB: number): boolean {
  const [one, other] = [a[atA]!.number!.low, b[atB]!.number!.low];
  const wholeA = wholeBehind(a, atA);
  if (wholeA === null || wholeA !== wholeBehind(b, atB)) return false;
  const [share, count] = one < other ? [one, other] : [other, one];
  return share < 1 && Math.abs(share * wholeA - count) <= SHARE_ROUNDING * wholeA;
}

/** Shares are said roughly: "a third of the 1,000" may be 340. */
const SHARE_ROUNDING = 0.02;

function wholeBehind(tokens: readonly Token[], at: number): number | null {
  const isOf = /^(of|من)$/.test(tokens[at + 1]?.text ?? '');
  return isOf ? (tokens.slice(at + 2, at + 4).find(({ number }) => number !== null)?.number?.low ?? null) : null;
}

/** "41 strikes in Syria and Iraq" / "17 strikes in Syria". */
function isOfMorePlaces({ a, b, steps, stepOfA, to }: Pairing, atA: number, isLargerA: boolean): boolean {
  const from = stepOfA[atA]! + 1;
  const near = steps.slice(from, Math.min(to, from + SCOPE_REACH));
  const stop = near.findIndex((step) => isNumberAt(a, step.a) || isNumberAt(b, step.b));
  const clause = stop < 0 ? near : near.slice(0, stop);
  const hasMore = (side: 'a' | 'b'): boolean => {
    const [tokens, other] = side === 'a' ? [a, 'b' as const] : [b, 'a' as const];
    return clause.some((step) => step[other] < 0 && isPlace(tokens[step[side]]!));
  };
  const isKept = clause.some((step) => step.a >= 0 && step.b >= 0 && isPlace(a[step.a]!) && isPlace(b[step.b]!));
  return isKept && hasMore('a') !== hasMore('b') && hasMore('a') === isLargerA;
}

/** "ten crews" / "three crews, joined by seven of other towns". */
function isInParts({ a, b }: Pairing, atA: number, atB: number): boolean {
  return isSumFrom(a, atA, b, atB) || isSumFrom(b, atB, a, atA);
}

function isSumFrom(whole: readonly Token[], at: number, parts: readonly Token[], from: number): boolean {
  const rest = whole[at]!.number!.low - parts[from]!.number!.low;
  const near = parts.slice(from + 1, from + 1 + SCOPE_REACH);
  // Eight wounded are no part of twenty dead.
  if (near.some(({ cell }) => cell !== null && HARM_FAMILIES.has(cell.family))) return false;
  const isThere = whole.slice(at + 1, at + 1 + SCOPE_REACH).some(({ number }) => number?.low === rest);
  return (
    rest > 0 && !isThere && near.some(({ number }) => number !== null && number.low === rest && number.unit === null)
  );
}

function isNumberAt(tokens: readonly Token[], at: number): boolean {
  return at >= 0 && tokens[at]!.number !== null;
}
