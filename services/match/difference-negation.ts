import { type Compared, type FoundDifference, found } from './difference.ts';
import { isLostFront, type Pairing } from './pairing.ts';
import type { Token } from './tokens.ts';
import { ALIKE, isPrefixed, tokensAlike } from './words-alike.ts';

/** How many tokens after a negator its word may stand: "not, on any account, to sign" is about the longest. */
const HEAD_REACH = 8;
/** A word farther from its negator than this is not shown with it. */
const SHOWN_REACH = 3;
/** Steps between two negators that can be one negation said in another place. */
const SAME_CLAUSE = 14;
/** How far behind its word the exception of a denial may stand. */
const EXCEPTION_REACH = 11;
/** Words that make an exception: "will not sign until" is "will sign only after". */
const EXCEPTIVES = new Set(['until', 'till', 'unless', 'except', 'سوي', 'الا', 'حتي', 'قبل']);
const ONLY = new Set(['only', 'just', 'solely', 'فقط', 'حصرا']);
/** Nouns of what is late or wanting: against "عدم" or "no" they say much the same, in another word. */
const SHORTCOMINGS =
  /^(delay(s|ed)?|late|absence|lack|shortage|slow(ness)?|[وبل]?(ال)?(تاخر|تاخير|غياب|نقص|قله|ندره|انعدام|صعوبه|تعثر))$/;
/** Words that deny in some texts and not in others ("ما", "الغير"): against a negator they are one. */
const MAYBE_NEGATORS = /^[وف]?(ما|ال?غير|مو|مش)$/;

/** A word that denies, the word it denies, and where it stands among the steps. */
interface Negator {
  readonly at: number;
  readonly head: number;
  readonly step: number;
  readonly isInside: boolean;
}

/**
 * Denials of the core that only one side has. A negator belongs to the next word of content; it has its like on the other
 * side when that word's mate is denied too, or when the negation only stands elsewhere without a change ("I don't think he
 * will" / "I think he won't"; "denied that he had" / "said he had not").
 */
export function negationDifferences(compared: Compared): FoundDifference[] {
  const { pairing } = compared;
  const inA = negators(pairing, 'a');
  const inB = negators(pairing, 'b');
  const aloneA = withoutLike(pairing, inA, inB, 'a');
  const aloneB = withoutLike(pairing, inB, inA, 'b');
  const moved = new Set<Negator>();
  let first = 0;
  for (const one of aloneA) {
    // Both come in the order of the steps, so that only a stretch of the other's has to be looked at.
    while (first < aloneB.length && aloneB[first]!.step < one.step - SAME_CLAUSE) first++;
    for (let at = first; at < aloneB.length && aloneB[at]!.step <= one.step + SAME_CLAUSE; at++) {
      if (moved.has(aloneB[at]!) || !isMoved(pairing, one, aloneB[at]!)) continue;
      moved.add(one).add(aloneB[at]!);
      break;
    }
  }
  const isLost = (side: Side) => (one: Negator) =>
    one.head >= 0 && !moved.has(one) && one.isInside && matters(pairing, one, side);
  return [
    ...aloneA
      .filter(isLost('a'))
      .map((one) => found(compared, 'negation', denied(one), [pairing.mateOfA[one.head]!], true)),
    ...aloneB
      .filter(isLost('b'))
      .map((one) => found(compared, 'negation', [pairing.mateOfB[one.head]!], denied(one), true)),
    ...contraries(compared),
  ];
}

/** What is shown of a denial: with its word where that is near, so that it reads "no chance" against "chance". */
function denied({ at, head }: Negator): number[] {
  return head - at <= SHOWN_REACH ? [at, head] : [at];
}

type Side = 'a' | 'b';

function negators(pairing: Pairing, side: Side): Negator[] {
  const tokens = pairing[side];
  const stepOf = side === 'a' ? pairing.stepOfA : pairing.stepOfB;
  const all: Negator[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.negates && tokens[at]!.verb !== 'denies') continue;
    const head = headOf(tokens, at);
    const step = stepOf[at]!;
    const isInside = (step >= pairing.from && step < pairing.to) || isLostFront(pairing, side, at);
    all.push({ at, head, step, isInside });
  }
  return all;
}

/** The next word of content, not past the end of the clause; -1 where there is none ("No, it was the first time"). */
export function headOf(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length && next <= at + HEAD_REACH; next++) {
    const token = tokens[next]!;
    if (token.breaks) return -1;
    if (!token.isFunction && token.mode === null && !token.negates) return next;
  }
  return -1;
}

/** Denials of which no word is denied on the other side too, and against whose negator none stands. */
function withoutLike(
  { a, b, mateOfA, mateOfB }: Pairing,
  own: readonly Negator[],
  others: readonly Negator[],
  side: Side,
): Negator[] {
  const [tokens, otherTokens, mates] = side === 'a' ? [a, b, mateOfA] : [b, a, mateOfB];
  const heads = new Set(others.map(({ head }) => head));
  const places = new Set(others.map(({ at }) => at));
  return own.filter(({ at, head }) => {
    const mate = mates[at]!;
    const isAgainstOne = places.has(mate) && tokens[at]!.negates === otherTokens[mate]!.negates;
    return !isAgainstOne && !(head >= 0 && mates[head]! >= 0 && heads.has(mates[head]!));
  });
}

/** Whether the two are one negation said in two places. */
function isMoved({ a, b, steps, mateOfA, mateOfB }: Pairing, one: Negator, other: Negator): boolean {
  const from = Math.min(one.step, other.step);
  const to = Math.max(one.step, other.step);
  const passed = steps.slice(from, to + 1);
  const binds = passed.some(
    ({ a: x, b: y }) => (x >= 0 && a[x]!.verb === 'binds') || (y >= 0 && b[y]!.verb === 'binds'),
  );
  if (binds) return false;
  if (one.head < 0 || other.head < 0) return true;
  if (isNoForNotAny(a, one, b[other.at]!) || isNoForNotAny(b, other, a[one.at]!)) return true;
  const around = [...a.slice(one.at, one.head + 1), ...b.slice(other.at, other.head + 1)];
  return around.some(isPassedThrough) || mateOfA[one.head]! < 0 || mateOfB[other.head]! < 0;
}

const NO = new Set(['no', 'none', 'nothing', 'nobody', 'nowhere']);
const ANY = new Set(['any', 'anything', 'anybody', 'anyone', 'anywhere', 'اي', 'احد', 'شيء']);

/** "did not find any evidence" / "found no evidence". */
function isNoForNotAny(tokens: readonly Token[], { at }: Negator, other: Token): boolean {
  if (!NO.has(other.text)) return false;
  return tokens.slice(at + 1, at + 1 + HEAD_REACH).some(({ text }) => ANY.has(text));
}

/** A verb through which a negation may pass, or one that is a negation itself. */
function isPassedThrough({ verb, mode }: Token): boolean {
  return (
    verb === 'raises' ||
    verb === 'denies' ||
    mode === 'opinion' ||
    mode === 'ability' ||
    mode === 'seems' ||
    mode === 'likely'
  );
}

/**
 * A denial of something that the other side does not speak of is an omission; one with "until" against "only" is none, nor
 * one that the other side may have in a word of two meanings.
 */
function matters(pairing: Pairing, one: Negator, side: Side): boolean {
  const { a, b, mateOfA, mateOfB } = pairing;
  const [own, other, mates] = side === 'a' ? [a, b, mateOfA] : [b, a, mateOfB];
  const mate = mates[one.head]!;
  if (mate < 0 || tokensAlike(own[one.head]!, other[mate]!) === 0) return false;
  // "Not impossible" is possible, and "not possible" impossible.
  const [denied, stated] = [own[one.head]!.text, other[mate]!.text];
  if (isPrefixed(denied, stated) || isPrefixed(stated, denied)) return false;
  const before = other[mate - 1]?.text ?? '';
  const isMaybe = (text: string): boolean => MAYBE_NEGATORS.test(text);
  if (isMaybe(other[mates[one.at]!]?.text ?? '')) return false;
  if (isMaybe(before) && own[one.head - 1]!.text !== before) return false;
  if (hasShortcoming(pairing, one, side) || isExceptedBeyond(pairing, one, side)) return false;
  const hasException = own.slice(one.at, one.at + HEAD_REACH).some(({ text }) => EXCEPTIVES.has(text));
  const hasOnly = other.slice(Math.max(0, mate - HEAD_REACH), mate + HEAD_REACH).some(({ text }) => ONLY.has(text));
  return !(hasException && hasOnly);
}

/**
 * Whether the other text has the same particle before the word and takes the denial back outside of what both have: "لا نتفاوض
 * إلا مع" cut to "لا نتفاوض".
 */
function isExceptedBeyond(pairing: Pairing, { at, head }: Negator, side: Side): boolean {
  const [own, other, mates, stepOf] =
    side === 'a'
      ? [pairing.a, pairing.b, pairing.mateOfA, pairing.stepOfB]
      : [pairing.b, pairing.a, pairing.mateOfB, pairing.stepOfA];
  const mate = mates[head]!;
  const hasParticle = other.slice(Math.max(0, mate - SHOWN_REACH), mate).some(({ text }) => text === own[at]!.text);
  if (!hasParticle) return false;
  const behind = other.slice(mate, mate + EXCEPTION_REACH);
  const exception = behind.findIndex(({ text }) => EXCEPTIVES.has(text.split(' ', 1)[0]!) || ONLY.has(text));
  return exception >= 0 && stepOf[mate + exception]! >= pairing.to;
}

/** Whether a shortcoming stands in the other text between the words that both have around the negator. */
function hasShortcoming({ a, b, gaps }: Pairing, { at }: Negator, side: Side): boolean {
  const other = side === 'a' ? b : a;
  const gap = gaps.find((one) => one[side].includes(at));
  return gap?.[side === 'a' ? 'b' : 'a'].some((place) => SHORTCOMINGS.test(other[place]!.text)) ?? false;
}

/** "unlawful" against "lawful", with no other negation beside it that would turn it back. */
function contraries(compared: Compared): FoundDifference[] {
  const { a, b, steps, from, to } = compared.pairing;
  const all: FoundDifference[] = [];
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.alike !== ALIKE.counterpart) continue;
    const one = a[step.a]!;
    const other = b[step.b]!;
    if (!isPrefixed(one.text, other.text) && !isPrefixed(other.text, one.text)) continue;
    const turned = steps
      .slice(Math.max(from, at - 4), at)
      .some((near) => (near.a >= 0 && a[near.a]!.negates) !== (near.b >= 0 && b[near.b]!.negates));
    if (!turned) all.push(found(compared, 'negation', [step.a], [step.b], true));
  }
  return all;
}
