import { type Compared, type FoundDifference, found } from './difference.ts';
import type { Pairing } from './pairing.ts';
import type { Token } from './tokens.ts';
import { SAME } from './words-alike.ts';

/**
 * Where what one text says is turned round in the other with words of its own: contraries that stand against each other
 * ("rose" / "fell"), and two words that changed parts ("the workers owe the employers" / "the employers owe the workers").
 * All are conflicts.
 *
 * Both at once are none: "imports were lower than exports" is "exports were higher than imports".
 */
export function turnDifferences(compared: Compared): FoundDifference[] {
  const { pairing } = compared;
  const contraries = contrariesIn(pairing);
  const exchange = exchangeIn(pairing, contraries);
  const rest = contraries.filter((one) => !exchange.includes(one));
  const swap = crossing(pairing) ?? swapOf(exchange);
  if (swap === null) return rest.map(({ kind, a, b }) => found(compared, kind, [a], [b], true));
  return rest.length > 0 ? [] : [found(compared, swap.kind, swap.a, swap.b, true)];
}

interface Contrary {
  readonly kind: 'word' | 'negation' | 'modality';
  readonly a: number;
  readonly b: number;
}

interface Swap {
  readonly kind: 'word' | 'name';
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** The first contraries of each gap that stand against each other; those of calendar and clock are numbers. */
function contrariesIn({ a, b, gaps, mateOfA }: Pairing): Contrary[] {
  return gaps.flatMap((gap) => {
    for (const at of gap.a) {
      const one = a[at]!.cell;
      const other = mateOfA[at]! < 0 ? null : b[mateOfA[at]!]!.cell;
      if (one === null || other === null || one.family !== other.family || one.cell === other.cell) continue;
      if (one.kind !== 'number') return [{ kind: one.kind, a: at, b: mateOfA[at]! }];
    }
    return [];
  });
}

/** Two contraries that stand crosswise: imports against exports here, exports against imports there. */
function exchangeIn({ a, b }: Pairing, contraries: readonly Contrary[]): Contrary[] {
  for (const one of contraries) {
    const other = contraries.find((two) => isSameCell(a[one.a]!, b[two.b]!) && isSameCell(b[one.b]!, a[two.a]!));
    if (other !== undefined && other !== one) return [one, other];
  }
  return [];
}

function isSameCell(a: Token, b: Token): boolean {
  return a.cell?.family === b.cell?.family && a.cell?.cell === b.cell?.cell;
}

function swapOf([first, second]: readonly Contrary[]): Swap | null {
  if (first === undefined || second === undefined) return null;
  return { kind: 'word', a: [first.a, second.a], b: [first.b, second.b] };
}

/** Where a word stands on either side. */
interface Place {
  readonly a: number;
  readonly b: number;
}

/** Words of content that are looked at for an exchange of parts; texts in which more moved have other differences. */
const MOST_MOVED = 24;

/** Tokens apart at which two words can still play parts in one clause. */
const CLAUSE_WORDS = 40;

/**
 * Two words of content that changed parts: x stands before y in a and after it in b, with a third word that both texts have
 * between them, so that they are no block that moved as one. No mark parts them, and they make no list.
 */
function crossing({ a, b, steps, from, to }: Pairing): Swap | null {
  const onlyA = onlyPlaces(a);
  const onlyB = onlyPlaces(b);
  const common = [...onlyA].flatMap(([key, at]) => (onlyB.has(key) ? [{ a: at, b: onlyB.get(key)! }] : []));
  const matched = new Set(steps.slice(from, to).flatMap((step) => (step.alike >= SAME ? [step.a] : [])));
  const moved = common.filter(({ a: at }) => !matched.has(at)).slice(0, MOST_MOVED);
  for (const x of moved) {
    const near = common.filter(({ a: at }) => Math.abs(at - x.a) <= CLAUSE_WORDS);
    for (const y of near) {
      const [first, last] = x.a < y.a ? [x, y] : [y, x];
      if (
        first.b <= last.b ||
        first.b - last.b > CLAUSE_WORDS ||
        isParted(a, first.a, last.a) ||
        isParted(b, last.b, first.b)
      )
        continue;
      const hasPart = near.some(
        (v) => v.a > first.a && v.a < last.a && v.b < first.b && v.b > last.b && !isListed(a, v.a),
      );
      if (!hasPart && !agreesWithOther(a, b, first, last)) continue;
      const isName = a[first.a]!.name !== null || a[last.a]!.name !== null;
      return { kind: isName ? 'name' : 'word', a: [first.a, last.a], b: [last.b, first.b] };
    }
  }
  return null;
}

/**
 * An Arabic verb that stands before both and agrees with the first of them: "اتهم الحزب الحكومة" / "اتهمت الحكومة الحزب". In
 * the same form it would be the object that moved to the front.
 */
function agreesWithOther(a: readonly Token[], b: readonly Token[], first: Place, last: Place): boolean {
  const [verbA, verbB] = [a[first.a - 1], b[last.b - 1]];
  if (verbA === undefined || verbB === undefined || verbA.text < '\u0600') return false;
  const areNeighbours = last.a === first.a + 1 && first.b === last.b + 1;
  return areNeighbours && verbA.stem === verbB.stem && verbA.text !== verbB.text;
}

/** Words of content that stand once, by what they are known by: name, cell, or the stem without its person. */
function onlyPlaces(tokens: readonly Token[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.isFunction || token.mode !== null || token.negates || token.number !== null) return;
    const { cell } = token;
    const byWord = token.key.startsWith('@') ? token.key : impersonal(token.stem);
    const key = cell === null ? byWord : `%${cell.family}.${cell.cell}`;
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

/** Words a list is made of: nothing between two of them gives them parts to play. */
const LIST_WORDS = new Set(['and', 'or', 'nor', 'و', 'او', 'ثم']);

function isListed(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const joins = (token: Token | undefined): boolean => token !== undefined && LIST_WORDS.has(token.text);
  if (tokens[at]!.breaks || after === undefined || after.breaks) return true;
  return joins(after) || joins(tokens[at - 1]) || after.text.startsWith('و');
}

function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to + 1).some(({ breaks }) => breaks);
}
