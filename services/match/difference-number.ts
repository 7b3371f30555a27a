import type { NumberFound } from '../text/numbers.ts';
import { canBothCount, isOfTwoKinds } from './count-scope.ts';
import { type Compared, type FoundDifference, found } from './difference.ts';
import { DAY_PART_FAMILIES, MONTH_FAMILIES } from './families.ts';
import { zoneAt } from './time-zone.ts';
import type { Token } from './tokens.ts';

/** Two figures of which one is a rounding of the other differ by no more than this share: 26,729,709 and 26.7 million. */
const ROUNDING = 0.02;
/** With "about", or in another unit, a little more: ten miles and 16 kilometres. */
const ABOUT = 0.12;

/** Units that measure the same thing, in the smallest of them. */
const MEASURES: Readonly<Record<string, readonly [measure: string, size: number]>> = {
  m: ['length', 1],
  km: ['length', 1000],
  mile: ['length', 1609.344],
  foot: ['length', 0.3048],
  kg: ['mass', 1],
  ton: ['mass', 1000],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_746],
  year: ['time', 31_556_952],
};

/** What the other units measure. */
const SORTS: Readonly<Record<string, string>> = {
  percent: 'share',
  permille: 'share',
  points: 'share',
  'basis-points': 'share',
  barrel: 'volume',
};

/** Smallest figure that is printed out so exactly that a scale behind it ("5,969,428 million") is a slip of the pen. */
const WRITTEN_OUT_DIGITS = 5;

/**
 * Numbers of the core that stand against each other and tell different things: value, unit, "at least" against "at most",
 * and the calendar words of the family tables (Tuesday against Thursday).
 *
 * A rounding of the same figure is a difference and no conflict, and so are a count of more places, a sum given in its parts, and
 * the part of the day next to the other's. A number that stands against nothing is an omission and not looked at here, nor are figures that
 * count different things: a share against a sum, the dead and wounded against the dead.
 */
export function numberDifferences(compared: Compared): FoundDifference[] {
  const { a, b, steps, from, to } = compared.pairing;
  const all: FoundDifference[] = [];
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.a < 0 || step.b < 0) continue;
    if (isOtherCalendar(compared.pairing, step.a, step.b)) continue;
    if (isOfTwoKinds(a, step.a) !== isOfTwoKinds(b, step.b)) continue;
    const how = numbersDiffer(a[step.a]!, b[step.b]!);
    if (how === null || isCutBound(a, step.a, b, step.b) || isCutBound(b, step.b, a, step.a)) continue;
    const [zoneA, zoneB] = [zoneAt(a, step.a), zoneAt(b, step.b)];
    const isOtherClock = a[step.a]!.number?.unit === 'time' && zoneA !== null && zoneB !== null && zoneA !== zoneB;
    const isConflict = how === 'conflict' && !isOtherClock && !canBothCount(compared.pairing, step.a, step.b);
    const isCount = a[step.a]!.number !== null && a[step.a]!.number!.unit !== 'time' && monthBeside(a, step.a) === null;
    all.push({ ...found(compared, 'number', [step.a], [step.b], isConflict), isCount });
  }
  return all;
}

function numbersDiffer(a: Token, b: Token): 'conflict' | 'rounding' | null {
  if (a.number !== null && b.number !== null) return valuesDiffer(a.number, b.number);
  const contrary = a.cell !== null && b.cell !== null && a.cell.family === b.cell.family && a.cell.cell !== b.cell.cell;
  if (!contrary || a.cell.kind !== 'number') return null;
  // Where the morning ends and noon begins is the writer's; the cells stand in the order of the day.
  const areNeighbours = DAY_PART_FAMILIES.has(a.cell.family) && Math.abs(a.cell.cell - b.cell.cell) === 1;
  return areNeighbours ? 'rounding' : 'conflict';
}

/** Words of the longest bound before a number. */
const BOUND_WORDS = 4;

/**
 * Whether a text was cut through the bound of a figure: "يزيد على 300" of "عاد ما لا يزيد على 300". All that stands before the
 * figure here stands before it there too, behind words of content.
 */
function isCutBound(cut: readonly Token[], at: number, whole: readonly Token[], atWhole: number): boolean {
  const [here, there] = [cut[at]!.number, whole[atWhole]!.number];
  if (here === null || there === null || here.low !== there.low || here.bound === there.bound) return false;
  if (at > BOUND_WORDS || at >= atWhole) return false;
  const isSame = cut.slice(0, at).every((token, index) => token.text === whole[atWhole - at + index]!.text);
  return isSame && whole.slice(0, atWhole - at).some(({ isFunction, negates }) => !isFunction && !negates);
}

/** The family of the month beside a number, null where it stands in no date. */
function monthBeside(tokens: readonly Token[], at: number): number | null {
  const families = [tokens[at - 1], tokens[at + 1]].map((token) => token?.cell?.family ?? -1);
  return families.find((family) => MONTH_FAMILIES.has(family)) ?? null;
}

/** A day or year of one calendar against one of another, or against a number that is no date: nothing to compare. */
function isOtherCalendar({ a, b }: Compared['pairing'], atA: number, atB: number): boolean {
  if (a[atA]!.number === null || b[atB]!.number === null) return false;
  return monthBeside(a, atA) !== monthBeside(b, atB);
}

function valuesDiffer(a: NumberFound, b: NumberFound): 'conflict' | 'rounding' | null {
  if (a.unit === 'ordinal' || b.unit === 'ordinal') return ordinalsDiffer(a, b);
  const percent = (one: NumberFound, other: NumberFound): number =>
    one.unit === 'percent' && other.unit === null && other.high <= 1 ? 100 : 1;
  if (percent(a, b) !== percent(b, a)) {
    const [share, whole] = a.unit === 'percent' ? [b, a] : [a, b];
    return near(share.low * 100, whole.low, ROUNDING) ? null : 'conflict';
  }
  if (a.bound !== null && b.bound !== null && a.bound !== b.bound) return 'conflict';
  if (a.unit === 'time' || b.unit === 'time') return clockDiffers(a, b);
  const scale = unitScale(a.unit, b.unit);
  // Of two sorts they count different things, unless it is the unit alone that was exchanged.
  if (scale === null) return sortOf(a.unit) === sortOf(b.unit) || a.low === b.low ? 'conflict' : null;
  if (isScaledTwice(a, b) || isScaledTwice(b, a)) return 'rounding';
  const low = b.low * scale;
  const high = b.high * scale;
  if (near(a.low, low, 1e-6) && near(a.high, high, 1e-6)) return null;
  // A vague or wide number holds an exact one: "dozens" and 40.
  if (a.low <= low && high <= a.high && a.high > a.low && b.low === b.high) return 'rounding';
  if (low <= a.low && a.high <= high && high > low && a.low === a.high) return 'rounding';
  const slack = a.approximate || b.approximate || scale !== 1 ? ABOUT : isRounding(a.low, low) ? ROUNDING : 0;
  return near(a.low, low, slack) && near(a.high, high, slack) ? (scale === 1 ? 'rounding' : null) : 'conflict';
}

/** What a unit measures; a currency where no table names it. */
function sortOf(unit: string | null): string {
  return MEASURES[unit ?? '']?.[0] ?? SORTS[unit ?? ''] ?? 'money';
}

/** A figure written out to the last digit, and the same with a scale behind it that it cannot have. */
function isScaledTwice(one: NumberFound, other: NumberFound): boolean {
  const scale = [1e3, 1e6, 1e9].find((size) => near(one.low, other.low * size, 1e-9));
  return scale !== undefined && other.low >= scale && digits(other.low) >= WRITTEN_OUT_DIGITS;
}

/** Minutes of the day; the other may be an hour with its minutes behind a point (18.02). */
function clockDiffers(a: NumberFound, b: NumberFound): 'conflict' | null {
  const minutes = ({ unit, low }: NumberFound): number =>
    unit === 'time' ? low : Math.floor(low) * 60 + Math.round((low % 1) * 100);
  const [early, late] = minutes(a) < minutes(b) ? [a, b] : [b, a];
  // "The third hour" may be that of the afternoon.
  if (minutes(late) - minutes(early) === HALF_A_DAY && !NAMES_HALF.test(early.text)) return null;
  return minutes(a) === minutes(b) ? null : 'conflict';
}

const HALF_A_DAY = 720;
const NAMES_HALF = /[ap]\.? ?m|صباح|فجر|ظهر|عصر|مساء|ليل/i;

/** An ordinal against another number: the hour of a clock time, the day of a date, a share ("third"), or nothing to compare. */
function ordinalsDiffer(a: NumberFound, b: NumberFound): 'conflict' | null {
  if (a.unit === b.unit) return a.low === b.low ? null : 'conflict';
  return null;
}

/** What one of unit b is in unit a: 1 for the same or an unnamed unit, null for units that cannot be compared. */
function unitScale(a: string | null, b: string | null): number | null {
  if (a === b || a === null || b === null) return 1;
  const [measureA, sizeA] = MEASURES[a] ?? [];
  const [measureB, sizeB] = MEASURES[b] ?? [];
  if (sizeA === undefined || sizeB === undefined || measureA !== measureB) return null;
  return sizeB / sizeA;
}

function near(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b));
}

/** One of the two has two digits fewer that count, as a rounded figure has: 26.7 million for 26,729,709, not 170 for 173. */
function isRounding(a: number, b: number): boolean {
  return Math.min(Math.abs(a), Math.abs(b)) >= 100 && Math.abs(digits(a) - digits(b)) >= 2;
}

function digits(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
