import type { FlagsOfKind } from '../../services/glance.ts';
import { type DrawnPlot, drawPlot } from './draw-plot.ts';
import { NARROW_WIDTH } from './drawing-size.ts';
import { wrapText } from './measure-text.ts';
import type { Messages } from './messages.ts';

/** What the plot tells apart, the first nearest to the names; what newer rules no longer find is in the table alone. */
export const DRAWN = ['open', 'confirmed', 'dismissed'] as const;

const ROW = 30;
/** Room for the names of kinds, on the side where reading begins, and for the number behind each bar. */
const NAMES = 172;
const TOTALS = 40;
const MARGIN = 6;

/** Flags by kind as bars, a series for each status behind another: `status-open` and so on. */
export function drawFlags(t: Messages, kinds: readonly FlagsOfKind[]): DrawnPlot {
  const isMirrored = t.direction === 'rtl';
  const total = ({ counts }: FlagsOfKind) => DRAWN.reduce((all, status) => all + counts[status], 0);
  const before = (one: FlagsOfKind, status: number) =>
    DRAWN.slice(0, status).reduce((all, each) => all + one.counts[each], 0);
  return drawPlot((plot) => ({
    width: NARROW_WIDTH,
    height: kinds.length * ROW + 2 * MARGIN,
    marginTop: MARGIN,
    marginBottom: MARGIN,
    marginLeft: isMirrored ? TOTALS : NAMES,
    marginRight: isMirrored ? NAMES : TOTALS,
    x: { domain: [0, Math.max(...kinds.map(total))], reverse: isMirrored, axis: null },
    y: { type: 'band', domain: kinds.map(({ kind }) => kind), padding: 0.3, label: null },
    marks: [
      ...DRAWN.map((status, index) =>
        plot.barX(
          kinds.filter(({ counts }) => counts[status] > 0),
          {
            y: 'kind',
            x1: (one: FlagsOfKind) => before(one, index),
            x2: (one: FlagsOfKind) => before(one, index + 1),
            title: (one: FlagsOfKind) =>
              `${t.flagKind[one.kind]}${t.site.between}${t.flagStatus[status]}: ${t.number(one.counts[status])}`,
            className: `status-${status}`,
          },
        ),
      ),
      plot.text(kinds, {
        y: 'kind',
        x: total,
        text: (one: FlagsOfKind) => t.number(total(one)),
        dx: isMirrored ? -8 : 8,
        textAnchor: isMirrored ? 'end' : 'start',
      }),
      plot.axisY({
        anchor: isMirrored ? 'right' : 'left',
        label: null,
        tickSize: 0,
        tickPadding: 10,
        tickFormat: (kind: FlagsOfKind['kind']) => wrapText(t.flagKind[kind], { ems: 14, lines: 1 }).lines[0] ?? '',
      }),
    ],
  }));
}
