/** What a catalogue gives to write dates with. */
export interface DateWords {
  readonly locale: string;
  readonly uncertain: (date: string) => string;
  readonly about: (date: string) => string;
  readonly range: (from: string, to: string) => string;
  /** `zone` is `UTC`, or hours and minutes from it; null where the time is that of the place. */
  readonly at: (date: string, time: string, zone: string | null) => string;
}

/**
 * An EDTF date (models/primitives.ts) as a reader of this language writes it: `2025-10-06` is "6 October 2025". What is
 * no such date comes back as it is.
 */
export function dateInWords(edtf: string, words: DateWords): string {
  const [from = '', to] = edtf.split('/');
  return to === undefined ? pointInWords(from, words) : words.range(pointInWords(from, words), pointInWords(to, words));
}

function pointInWords(point: string, words: DateWords): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?)?)?)?([?~%])?$/.exec(
    point,
  );
  if (found === null) return point;
  const [, year, month, day, time, zone, doubt] = found;
  const format = formatFor(words.locale, day !== undefined ? 'day' : month !== undefined ? 'month' : 'year');
  const date = format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const zoneName = zone === 'Z' ? 'UTC' : (zone ?? null);
  const whole = time === undefined ? date : words.at(date, time, zoneName);
  if (doubt === '?') return words.uncertain(whole);
  if (doubt === '~') return words.about(whole);
  return doubt === '%' ? words.about(words.uncertain(whole)) : whole;
}

/** What a date is known to. */
type Precision = 'year' | 'month' | 'day';

/** Making a format takes a hundred times longer than using it, and a page has hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formats.set(key, format);
  return format;
}
