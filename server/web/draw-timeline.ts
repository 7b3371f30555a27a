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

/** A range longer than this has its dates written as months. */
const LONG_DAYS = 730;

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
  const { width, row, side, dates, isNameAbove } = SIZES[size];
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
  const marks = beside(all, (day) => {
    const behind = (domain[1] - day) / (domain[1] - domain[0]);
    return Math.floor((behind * (width - start - side) + side - RADIUS) / PLACE);
  });
  const isMirrored = t.direction === 'rtl';
  const format = dateFormat(t, first, last);
  const below = isNameAbove ? BELOW : 0;
  return drawPlot((plot) => ({
    width,
    height: rows.length * row + 44,
    marginTop: 8,
    marginBottom: 36,
    marginLeft: isMirrored ? side : start,
    marginRight: isMirrored ? start : side,
    x: { type: 'utc', domain, reverse: isMirrored },
    y: { type: 'band', domain: rows, padding: 0, axis: null },
    marks: [
      plot.ruleY(rows, { dy: below, className: 'plot-rule' }),
      isNameAbove
        ? plot.text(rows, {
            y: (name: string) => name,
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
            tickFormat: (name: string) => written.get(name) ?? '',
          }),
      plot.axisX(ticks(first, last, dates), { label: null, tickFormat: format, fontSize: 12, tickPadding: 6 }),
      ...byPlace(marks).flatMap(([place, here]) => {
        const at = {
          x: 'day',
          y: 'row',
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

function byPlace<Placed extends { readonly place: number }>(marks: readonly Placed[]): [number, Placed[]][] {
  const places = new Map<number, Placed[]>();
  for (const mark of marks) places.set(mark.place, [...(places.get(mark.place) ?? []), mark]);
  return [...places];
}

/** Whole days from the first to the last, evenly apart, at most so many. */
function ticks(first: number, last: number, most: number): Date[] {
  const step = Math.max(1, Math.ceil((last - first) / DAY_MS / (most - 1))) * DAY_MS;
  const dates: Date[] = [];
  for (let day = first; day <= last; day += step) dates.push(new Date(day));
  return dates;
}

/** Days with their month, the first with its year as well; months with their years over a long time. */
function dateFormat(t: Messages, first: number, last: number): (day: Date) => string {
  const isLong = last - first > LONG_DAYS * DAY_MS;
  const { locale } = t.dates;
  const whole = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(isLong ? {} : { day: 'numeric' }),
  });
  const short = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', day: 'numeric' });
  const isOneYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  return (day) => (isOneYear && day.getTime() > first ? short : whole).format(day);
}
