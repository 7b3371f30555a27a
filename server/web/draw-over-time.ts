import type { OverTime, Stretch } from '../../services/over-time.ts';
import { dateInWords } from './date-in-words.ts';
import { type DrawnPlot, drawPlot } from './draw-plot.ts';
import { type DrawingSize, NARROW_WIDTH } from './drawing-size.ts';
import type { Messages } from './messages.ts';

/**
 * Pixels: `numbers` is room for those of the axis, on the side where reading begins; a column is no broader than
 * `column`, however few there are.
 */
const SIZES = {
  wide: { width: 640, height: 250, numbers: 44, margin: 12, column: 44 },
  narrow: { width: NARROW_WIDTH, height: 220, numbers: 36, margin: 8, column: 32 },
} as const;

/** Share of a column's place that is left between it and the next. */
const GAP = 0.2;

/** Room for a label under the columns: names of months in Arabic are as long as words, and several years are two. */
const LABEL = { month: 58, year: 58, years: 76 } as const;

/** Lines across the plot, about. */
const LINES = 4;

/** Statements over time as columns, a series for each language on top of another: `series-1` and so on. */
export function drawOverTime(t: Messages, { unit, stretches, langs }: OverTime, size: DrawingSize): DrawnPlot {
  const { width, height, numbers, margin, column } = SIZES[size];
  const isMirrored = t.direction === 'rtl';
  const keys = stretches.map(({ from }) => from);
  // As a band scale divides it: the same gap between columns and at both ends.
  const place = ((width - numbers - margin) / (keys.length + GAP)) * (1 - GAP);
  const inset = Math.max(0, (place - column) / 2);
  const lines = evenLines(Math.max(...stretches.map(({ counts }) => sum(counts))));
  const step = Math.ceil(keys.length / Math.floor((width - numbers - margin) / LABEL[unit]));
  const labelled = keys.filter((_, index) => index % step === 0);
  return drawPlot((plot) => ({
    width,
    height,
    marginTop: margin,
    marginBottom: unit === 'month' ? 46 : 30,
    marginLeft: isMirrored ? margin : numbers,
    marginRight: isMirrored ? numbers : margin,
    x: { type: 'band', domain: keys, reverse: isMirrored, padding: GAP, label: null },
    y: { domain: [0, lines.at(-1) ?? 1], label: null },
    marks: [
      plot.ruleY(lines, { className: 'plot-line' }),
      ...langs.map((lang, series) =>
        plot.barY(
          stretches.filter(({ counts }) => (counts[series] ?? 0) > 0),
          {
            x: 'from',
            y1: ({ counts }: Stretch) => sum(counts.slice(0, series)),
            y2: ({ counts }: Stretch) => sum(counts.slice(0, series + 1)),
            title: (stretch: Stretch) =>
              `${stretchInWords(t, stretch)}${t.site.between}${t.glance.ofLanguage(languageInWords(t, lang), stretch.counts[series] ?? 0)}`,
            insetLeft: inset,
            insetRight: inset,
            className: seriesClass(langs, series),
          },
        ),
      ),
      plot.axisY(lines, {
        anchor: isMirrored ? 'right' : 'left',
        label: null,
        tickSize: 0,
        tickPadding: 8,
        tickFormat: (count: number) => t.number(count),
      }),
      plot.axisX(labelled, {
        label: null,
        tickSize: 4,
        tickPadding: 4,
        lineHeight: 1.3,
        tickFormat: (from: string) => label(t, stretches, from, { step, isFirst: labelled[0] === from }),
      }),
    ],
  }));
}

/** The class that gives a series its colour; those that are told together have the last one, whatever their number. */
export function seriesClass(langs: OverTime['langs'], series: number): string {
  return langs[series] === null ? 'series-rest' : `series-${series + 1}`;
}

export function languageInWords(t: Messages, lang: string | null): string {
  return lang === null ? t.glance.otherLanguages : t.languageName(lang);
}

export function stretchInWords(t: Messages, { from, to }: Pick<Stretch, 'from' | 'to'>): string {
  return dateInWords(to === null ? from : `${from}/${to}`, t.dates);
}

/** Under a month its name, and its year where that begins; under years the first and the last of them. */
function label(
  t: Messages,
  stretches: readonly Stretch[],
  from: string,
  { step, isFirst }: { readonly step: number; readonly isFirst: boolean },
): string {
  const date = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(t.dates.locale, { timeZone: 'UTC', ...style }).format(new Date(`${from}-01T00:00:00Z`));
  if (from.length === 4) {
    const to = stretches.find((stretch) => stretch.from === from)?.to ?? null;
    return to === null ? yearInWords(t, from) : `${yearInWords(t, from)}\u2013${yearInWords(t, to)}`;
  }
  const month = date({ month: 'short' });
  // Where labels stand more than a month apart, January may have none.
  const beginsYear = isFirst || Number(from.slice(5)) <= step;
  return beginsYear ? `${month}\n${yearInWords(t, from.slice(0, 4))}` : month;
}

function yearInWords(t: Messages, year: string): string {
  return dateInWords(year, t.dates);
}

/** Whole numbers from nought to the first that is not below `most`, evenly apart, in steps that read easily. */
function evenLines(most: number): number[] {
  const rough = Math.max(1, most / LINES);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, index) => index * step);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
