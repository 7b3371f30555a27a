import type { MentionKind } from '../../models/mention.ts';
import { dateInWords } from './date-in-words.ts';
import { type DrawnPlot, drawPlot } from './draw-plot.ts';
import { type DrawingSize, NARROW_WIDTH } from './drawing-size.ts';
import { emsOf, wrapText } from './measure-text.ts';
import type { Messages } from './messages.ts';

/** One appearance on the timeline. */
export interface TimelineEntry {
  /** Name of the outlet, or what stands for one that is not known. */
  readonly outlet: string;
  /** EDTF. */
  readonly publishedAt: string;
  /** Number of its wording on the page. */
  readonly wording: number;
  readonly kind: MentionKind;
}

/** Outlets with a row of their own; the appearances of the others share the last one. */
const ROWS = 16;

/** Pixels. On a narrow one the name of an outlet stands above its row, and the row has the whole breadth. */
const SIZES = {
  wide: { width: 760, row: 30, side: 36, dates: 6, isNameAbove: false },
  narrow: { width: NARROW_WIDTH, row: 46, side: 44, dates: 3, isNameAbove: true },
} as const;

const NAME_SIZE = 13;
const NAME_PADDING = 14;
const RADIUS = 9;
/** From one mark to the next of the same day. */
const PLACE = 2 * RADIUS + 2;
const DAY_MS = 24 * 3_600_000;

/** A range longer than this is told off in years, one longer than that in months, a shorter one in days. */
const LONG_DAYS = 730;
const MONTHS_DAYS = 92;

/** Lines on which marks of near days stand one below the other; where these do not do either, marks go without a number. */
const LANES = 5;

/** Room for the name of an outlet beside or above its row, at the size that labels have. */
const NAME_ROOM = { wide: { ems: 13, lines: 1 }, narrow: { ems: 25, lines: 1 } } as const;

/** How far the name stands above the middle of its place, and the row itself below it. */
const ABOVE = 13;
const BELOW = 9;

/** True for a date that is known to the day at least, and so has a place on the timeline. */
export function hasPlace(publishedAt: string | null): publishedAt is string {
  return publishedAt !== null && /^\d{4}-\d{2}-\d{2}(T|$)/.test(publishedAt);
}

/** Appearances over time: a row for each outlet, a mark with the number of its wording for each appearance. */
export function drawTimeline(t: Messages, entries: readonly TimelineEntry[], size: DrawingSize): DrawnPlot {
  const { width, row, side, dates: most, isNameAbove } = SIZES[size];
  const names = [...new Set(entries.map(({ outlet }) => outlet))];
  const rows = names.length <= ROWS ? names : [...names.slice(0, ROWS - 1), t.timeline.otherOutlets];
  const own = new Set(names.length <= ROWS ? names : names.slice(0, ROWS - 1));
  const all = entries.map(({ outlet, publishedAt, wording, kind }) => ({
    row: own.has(outlet) ? outlet : t.timeline.otherOutlets,
    day: Date.parse(`${publishedAt.slice(0, 10)}T00:00:00Z`),
    label: t.number(wording),
    isVersion: kind === 'direct',
    title: t.timeline.mark(outlet, dateInWords(publishedAt, t.dates), t.number(wording), t.mentionKind[kind]),
  }));
  const days = all.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const written = new Map(rows.map((name) => [name, wrapText(name, NAME_ROOM[size]).lines[0] ?? '']));
  const namesWidth = Math.ceil(Math.max(...[...written.values()].map(emsOf)) * NAME_SIZE) + NAME_PADDING + 4;
  const start = isNameAbove ? side : namesWidth;
  const domain = [first - DAY_MS / 2, last + DAY_MS / 2] as const;
  const across = (day: number) => ((day - domain[0]) / (domain[1] - domain[0])) * (width - start - side);
  const placed = beside(all, (day) => Math.floor((width - start - RADIUS - across(day)) / PLACE));
  const { marks, lanes } = apart(placed, ({ day, place }) => across(day) + place * PLACE);
  const lines = rows.flatMap((name) => Array.from({ length: lanes.get(name) ?? 1 }, (_, lane) => lineOf(name, lane)));
  const isMirrored = t.direction === 'rtl';
  const dates = ticks(first, last, most);
  const format = dateFormat(t, unitOf(first, last), dates);
  const below = isNameAbove ? BELOW : 0;
  return drawPlot((plot) => ({
    width,
    height: lines.length * row + 44,
    marginTop: 8,
    marginBottom: 36,
    marginLeft: isMirrored ? side : start,
    marginRight: isMirrored ? start : side,
    x: { type: 'utc', domain, reverse: isMirrored },
    y: { type: 'band', domain: lines, padding: 0, axis: null },
    marks: [
      plot.ruleY(lines, { dy: below, className: 'plot-rule' }),
      isNameAbove
        ? plot.text(rows, {
            y: (name: string) => lineOf(name, 0),
            frameAnchor: isMirrored ? 'right' : 'left',
            textAnchor: isMirrored ? 'end' : 'start',
            dx: isMirrored ? side : -side,
            dy: -ABOVE,
            fontSize: NAME_SIZE,
            text: (name: string) => written.get(name) ?? '',
          })
        : plot.axisY({
            anchor: isMirrored ? 'right' : 'left',
            label: null,
            tickSize: 0,
            tickPadding: NAME_PADDING,
            fontSize: NAME_SIZE,
            tickFormat: (line: string) => written.get(line) ?? '',
          }),
      plot.axisX(dates, { label: null, tickFormat: format, fontSize: 12, tickPadding: 6 }),
      ...byPlace(marks).flatMap(([place, here]) => {
        const at = {
          x: 'day',
          y: 'line',
          dx: (isMirrored ? -1 : 1) * place * PLACE,
          dy: below,
          title: 'title',
        } as const;
        const versions = here.filter(({ isVersion }) => isVersion);
        const reports = here.filter(({ isVersion }) => !isVersion);
        return [
          plot.dot(versions, { ...at, r: RADIUS, className: 'plot-version' }),
          plot.dot(reports, { ...at, r: RADIUS, symbol: 'square', className: 'plot-report' }),
          plot.text(versions, { ...at, text: 'label', fontSize: 11, className: 'plot-version-number' }),
          plot.text(reports, { ...at, text: 'label', fontSize: 11, className: 'plot-report-number' }),
        ];
      }),
    ],
  }));
}

interface Mark {
  readonly row: string;
  readonly day: number;
  readonly label: string;
  readonly isVersion: boolean;
  readonly title: string;
}

/**
 * Marks that would hide one another: the same wording of one outlet on one day once, others each a place further on. Those
 * that would leave the drawing, in which there are so many places behind a day, go back from it.
 */
function beside(marks: readonly Mark[], placesBehind: (day: number) => number): (Mark & { readonly place: number })[] {
  const taken = new Map<string, string[]>();
  return marks.flatMap((mark) => {
    const spot = `${mark.day} ${mark.row}`;
    const there = taken.get(spot) ?? [];
    const shown = `${mark.label} ${mark.isVersion}`;
    if (there.includes(shown)) return [];
    taken.set(spot, [...there, shown]);
    const behind = placesBehind(mark.day);
    return [{ ...mark, place: there.length <= behind ? there.length : behind - there.length }];
  });
}

/** The name of a lane of a row, which is the row's own for the first. */
function lineOf(row: string, lane: number): string {
  return lane === 0 ? row : `${row}\n${lane}`;
}

/**
 * Marks of one row that would touch, each on the first lane of the row that has room for it, and how many lanes a row has.
 * Where none has, it stands on the last one without its number, which would be read with another's.
 */
function apart<Placed extends Mark>(marks: readonly Placed[], across: (mark: Placed) => number) {
  const ends = new Map<string, number[]>();
  const inOrder = [...marks].sort((one, other) => across(one) - across(other));
  const put = inOrder.map((mark): Placed & { readonly line: string } => {
    const taken = ends.get(mark.row) ?? [];
    ends.set(mark.row, taken);
    const free = taken.findIndex((end) => across(mark) - end >= PLACE);
    const lane = free === -1 ? Math.min(taken.length, LANES - 1) : free;
    const isCovered = free === -1 && taken.length === LANES;
    if (!isCovered) taken[lane] = across(mark);
    return { ...mark, line: lineOf(mark.row, lane), label: isCovered ? '' : mark.label };
  });
  // What has no number lies below what has one.
  const laid = [...put.filter(({ label }) => label === ''), ...put.filter(({ label }) => label !== '')];
  return { marks: laid, lanes: new Map([...ends].map(([row, taken]) => [row, taken.length])) };
}

function byPlace<Placed extends { readonly place: number }>(marks: readonly Placed[]): [number, Placed[]][] {
  const places = new Map<number, Placed[]>();
  for (const mark of marks) places.set(mark.place, [...(places.get(mark.place) ?? []), mark]);
  return [...places];
}

/** How the time between two days is told off. */
function unitOf(first: number, last: number): 'day' | 'month' | 'year' {
  const days = (last - first) / DAY_MS;
  return days > LONG_DAYS ? 'year' : days > MONTHS_DAYS ? 'month' : 'day';
}

/** Months that are one step, so that the same ones come again every year. */
const MONTH_STEPS = [1, 2, 3, 4, 6, 12];

/** Days from the first to the last, evenly apart; beginnings of months or years over a long time; at most so many. */
function ticks(first: number, last: number, most: number): Date[] {
  const unit = unitOf(first, last);
  const begin = new Date(first);
  const dates: Date[] = [];
  if (unit === 'day') {
    const step = Math.max(1, Math.ceil((last - first) / DAY_MS / (most - 1))) * DAY_MS;
    for (let day = first; day <= last; day += step) dates.push(new Date(day));
    return dates;
  }
  const months = (last - first) / DAY_MS / 30;
  const years = Math.ceil(months / 12 / most);
  const step = unit === 'year' ? 12 * years : (MONTH_STEPS.find((one) => months / one <= most) ?? 12);
  // From a month that is a whole number of steps into the year, or the year's first.
  const from = unit === 'year' ? 12 : Math.ceil((begin.getUTCMonth() + (begin.getUTCDate() > 1 ? 1 : 0)) / step) * step;
  for (let month = from; ; month += step) {
    const day = Date.UTC(begin.getUTCFullYear(), month, 1);
    if (day > last) return dates;
    dates.push(new Date(day));
  }
}

/** Years, or months, or days with their month; of the latter two each year's first has its year as well. */
function dateFormat(t: Messages, unit: ReturnType<typeof unitOf>, dates: readonly Date[]): (day: Date) => string {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(t.dates.locale, { timeZone: 'UTC', ...parts });
  const year = format({ year: 'numeric' });
  if (unit === 'year') return (day) => year.format(day);
  const parts = { month: 'short', ...(unit === 'day' ? ({ day: 'numeric' } as const) : {}) } as const;
  const [short, whole] = [format(parts), format({ year: 'numeric', ...parts })];
  const first = new Map(dates.toReversed().map((day) => [day.getUTCFullYear(), day.getTime()]));
  return (day) => (first.get(day.getUTCFullYear()) === day.getTime() ? whole : short).format(day);
}
