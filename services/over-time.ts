import type { QuoteCount } from '../models/quote-store.ts';

/** A stretch of time that statements are counted in: its first year, and month where months are counted. */
export interface Stretch {
  /** YYYY-MM, or the first year of the stretch as YYYY. */
  readonly from: string;
  /** The last year of it where it holds several; else null. */
  readonly to: string | null;
  /** Statements in it by language, in the order of `langs`. */
  readonly counts: readonly number[];
}

export interface OverTime {
  readonly unit: 'month' | 'year' | 'years';
  /** Languages (BCP 47) told apart, those with most statements first; null, last, stands for all others together. */
  readonly langs: readonly (string | null)[];
  /** Without a gap from the first stretch that holds a statement to the last. */
  readonly stretches: readonly Stretch[];
  /** Statements of known date, by language as in `langs`. */
  readonly totals: readonly number[];
  readonly dated: number;
  /** Statements of which it is not known to the month when they were said. */
  readonly undated: number;
}

/** Languages that are told apart: more shades are not told from one another. */
const LANGUAGES = 5;

/** Stretches that are drawn at most: as many columns as stand side by side on a page. */
const STRETCHES = 48;

/** Years that one stretch may hold. */
const YEARS = [1, 5, 10, 50, 100, 500];

/**
 * Counts of statements as columns over time: by month where the months from the first to the last are few enough to be
 * told apart (48), else by the smallest number of years that is. What has no month is counted and stands in no column.
 */
export function overTime(counts: readonly QuoteCount[]): OverTime {
  const known = counts.filter((one): one is QuoteCount & { month: string } => one.month !== null);
  const langs = languagesOf(counts);
  const shape = shapeOf(known.map(({ month }) => month).sort());
  const stretches = shape.starts.map((start) => {
    const own = known.filter(({ month }) => start <= shape.place(month) && shape.place(month) < start + shape.step);
    return { ...shape.name(start), counts: perLanguage(own, langs) };
  });
  const undated = sum(counts.filter(({ month }) => month === null));
  return {
    unit: shape.unit,
    langs,
    stretches,
    totals: perLanguage(known, langs),
    dated: sum(known),
    undated,
  };
}

function languagesOf(counts: readonly QuoteCount[]): (string | null)[] {
  const totals = new Map<string, number>();
  for (const { lang, count } of counts) totals.set(lang, (totals.get(lang) ?? 0) + count);
  const most = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([lang]) => lang);
  return most.length <= LANGUAGES ? most : [...most.slice(0, LANGUAGES - 1), null];
}

function perLanguage(counts: readonly QuoteCount[], langs: readonly (string | null)[]): number[] {
  return langs.map((lang) =>
    sum(counts.filter((one) => (lang === null ? !langs.includes(one.lang) : one.lang === lang))),
  );
}

interface Shape {
  readonly unit: OverTime['unit'];
  readonly step: number;
  readonly starts: readonly number[];
  /** Where a month stands on the line that `starts` are on: in months, or in years. */
  readonly place: (month: string) => number;
  readonly name: (start: number) => Pick<Stretch, 'from' | 'to'>;
}

function shapeOf(months: readonly string[]): Shape {
  const inMonths = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const inYears = (month: string) => Number(month.slice(0, 4));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) {
    return { unit: 'month', step: 1, starts: [], place: inMonths, name: () => ({ from: '', to: null }) };
  }
  if (inMonths(last) - inMonths(first) < STRETCHES) {
    const name = (start: number) => ({
      from: `${year(Math.floor(start / 12))}-${String((start % 12) + 1).padStart(2, '0')}`,
      to: null,
    });
    return { unit: 'month', step: 1, starts: range(inMonths(first), inMonths(last), 1), place: inMonths, name };
  }
  const begins = (step: number) => Math.floor(inYears(first) / step) * step;
  const step = YEARS.find((years) => (inYears(last) - begins(years)) / years < STRETCHES) ?? 500;
  return {
    unit: step === 1 ? 'year' : 'years',
    step,
    starts: range(begins(step), inYears(last), step),
    place: inYears,
    name: (start) => ({ from: year(start), to: step === 1 ? null : year(start + step - 1) }),
  };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function year(value: number): string {
  return String(value).padStart(4, '0');
}

function sum(counts: readonly QuoteCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
