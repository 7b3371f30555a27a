import { type Compared, type FoundDifference, found } from './difference.ts';
import type { Pairing } from './pairing.ts';
import type { Token } from './tokens.ts';
import { SAME } from './words-alike.ts';

/** A stretch of the core where the two sides have different words. */
export interface Gap {
  /** Places of tokens, in order; empty on the side that has nothing. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** The stretches of the core between matching words. */
export function gaps({ steps, from, to }: Pairing): Gap[] {
  const all: Gap[] = [];
  let a: number[] = [];
  let b: number[] = [];
  const close = (): void => {
    if (a.length > 0 || b.length > 0) all.push({ a, b });
    a = [];
    b = [];
  };
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.alike >= SAME) {
      close();
      continue;
    }
    if (step.a >= 0) a.push(step.a);
    if (step.b >= 0) b.push(step.b);
  }
  close();
  return all;
}

/** Words of content that other rules do not answer for. */
function plainContent(tokens: readonly Token[], places: readonly number[]): number[] {
  return places.filter((at) => {
    const token = tokens[at]!;
    return !token.isFunction && token.number === null && token.mode === null && !token.negates;
  });
}

/**
 * Words replaced, lost and added inside the core. A replaced word is a conflict when the two are contraries in the family
 * tables, or when two words changed places around what stands between them ("the workers owe the employers").
 */
export function wordDifferences(compared: Compared): FoundDifference[] {
  const { pairing } = compared;
  const all: FoundDifference[] = [];
  const open = gaps(pairing);
  const crossed = crossing(pairing);
  const contraries = open.map((gap) => contraryIn(pairing, gap));
  // "Imports were lower than exports" is "exports were higher than imports": two turns are none.
  const exchange = exchanged(pairing, contraries);
  const isTurnedTwice =
    (crossed !== null && contraries.some((contrary) => contrary !== null)) ||
    (exchange && contraries.filter((contrary) => contrary !== null).length > 2);
  for (const [index, gap] of open.entries()) {
    const contrary = contraries[index]!;
    if (contrary !== null && isTurnedTwice) continue;
    if (contrary !== null) {
      all.push(found(compared, contrary.kind, [contrary.a], [contrary.b], true));
      continue;
    }
    const a = plainContent(pairing.a, gap.a).filter((at) => !isElsewhere(pairing.a[at]!, pairing.b, open, 'b'));
    const b = plainContent(pairing.b, gap.b).filter((at) => !isElsewhere(pairing.b[at]!, pairing.a, open, 'a'));
    if (a.length > 0 && b.length > 0 && !isNamePair(pairing, gap)) all.push(found(compared, 'word', a, b, false));
    else if (a.length > 0 && b.length === 0) all.push(found(compared, 'omission', gap.a, [], false));
    else if (b.length > 0 && a.length === 0) all.push(found(compared, 'addition', [], gap.b, false));
  }
  if (crossed !== null && !isTurnedTwice) all.push(found(compared, crossed.kind, crossed.a, crossed.b, true));
  return all;
}

function isNamePair({ a, b }: Pairing, gap: Gap): boolean {
  return gap.a.some((at) => a[at]!.name !== null) && gap.b.some((at) => b[at]!.name !== null);
}

/** The first two words of a gap that are contraries and stand against each other. */
function contraryIn(
  { a, b, mateOfA }: Pairing,
  gap: Gap,
): { kind: 'word' | 'negation' | 'modality'; a: number; b: number } | null {
  for (const at of gap.a) {
    const mate = mateOfA[at]!;
    if (mate < 0) continue;
    const one = a[at]!.cell;
    const other = b[mate]!.cell;
    if (
      one === null ||
      other === null ||
      one.family !== other.family ||
      one.cell === other.cell ||
      one.kind === 'number'
    )
      continue;
    return { kind: one.kind, a: at, b: mate };
  }
  return null;
}

/** Two contraries that stand crosswise: imports against exports here, exports against imports there. */
function exchanged({ a, b }: Pairing, contraries: readonly ({ a: number; b: number } | null)[]): boolean {
  const there = contraries.filter((contrary) => contrary !== null);
  return there.some((one) => there.some((other) => one !== other && a[one.a]!.stem === b[other.b]!.stem && b[one.b]!.stem === a[other.a]!.stem));
}

/** Whether the other side has the word too, in another gap: it moved and is neither lost nor replaced. */
function isElsewhere(token: Token, others: readonly Token[], open: readonly Gap[], side: 'a' | 'b'): boolean {
  return open.some((gap) => gap[side].some((at) => isSameWord(others[at]!, token)));
}

function isSameWord(a: Token, b: Token): boolean {
  return a.key === b.key || (!a.isFunction && !b.isFunction && a.stem === b.stem);
}

/** Words a list is made of: nothing between two of them gives them parts to play. */
const LIST_WORDS = new Set(['and', 'or', 'nor', 'و', 'او', 'ثم']);

/** Words looked at for an exchange of parts; long texts have other differences. */
const MOST_MOVED = 24;

/**
 * Two words of content that changed parts: x stands before y in a and after it in b, and a third word that both texts have
 * between them, so that they are no block that moved as one. No mark parts them, and they make no list.
 */
function crossing(pairing: Pairing): { kind: 'word' | 'name'; a: number[]; b: number[] } | null {
  const { a, b, steps, from, to } = pairing;
  const onlyA = onlyPlaces(a);
  const onlyB = onlyPlaces(b);
  const common = [...onlyA].flatMap(([key, at]) => (onlyB.has(key) ? [{ a: at, b: onlyB.get(key)! }] : []));
  const isMoved = (at: number): boolean => steps.slice(from, to).every((step) => step.a !== at || step.alike < SAME);
  const moved = common.filter(({ a: at }) => isMoved(at)).slice(0, MOST_MOVED);
  for (const x of moved) {
    for (const y of common) {
      const [first, last] = x.a < y.a ? [x, y] : [y, x];
      if (first.b <= last.b) continue;
      const between = common.find((v) => v.a > first.a && v.a < last.a && v.b < first.b && v.b > last.b && !isListed(a, v.a));
      if (between === undefined || isParted(a, first.a, last.a) || isParted(b, last.b, first.b)) continue;
      const kind = a[first.a]!.name !== null && a[last.a]!.name !== null ? 'name' : 'word';
      return { kind, a: [first.a, last.a], b: [last.b, first.b] };
    }
  }
  return null;
}

/** Words of content that stand once, by key; forms of one word count as one. */
function onlyPlaces(tokens: readonly Token[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.isFunction || token.mode !== null || token.negates || token.number !== null) return;
    const key = token.key.startsWith('@') ? token.key : impersonal(token.stem);
    if (places.has(key)) twice.add(key);
    places.set(key, at);
  });
  for (const key of twice) places.delete(key);
  return places;
}

/** An Arabic verb without its person: "يولد" and "تولد". */
function impersonal(stem: string): string {
  return stem.length > 3 ? stem.replace(/^[يتن](?=[\u0621-\u064a]{3})/, '') : stem;
}

function isListed(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  const joins = (token: Token | undefined): boolean => token !== undefined && LIST_WORDS.has(token.text);
  return tokens[at]!.breaks || (after?.breaks ?? true) || joins(after) || joins(before) || /^و/.test(after?.text ?? '');
}

function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to + 1).some(({ breaks }) => breaks);
}
