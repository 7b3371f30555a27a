import type { DrawnPlot } from '../draw-plot.ts';
import type { Messages, Piece } from '../messages.ts';
import { ScrollRegion } from './scroll-region.tsx';

interface PlotFigureProps {
  readonly t: Messages;
  /** Begins the ids of the parts; one of a kind on the page. */
  readonly id: string;
  readonly caption: string;
  /** What is to be seen, in a sentence or two, for those who do not see it. */
  readonly description: string;
  readonly plot: DrawnPlot;
  /** The same as a table: its heads, and the cells of each row, the first of which names it. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Piece[])[];
  /** On a screen that is too narrow for all of it: its end, such as the latest months, and not its beginning. */
  readonly showsEnd?: boolean;
}

/** A plot with its caption, its text alternative, and the table of what it shows. */
export function PlotFigure({ t, id, caption, description, plot, columns, rows, showsEnd = false }: PlotFigureProps) {
  const { width, height, content } = plot;
  const backwards = t.direction === 'rtl' ? 'ltr' : 'rtl';
  return (
    <figure class="figure">
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      <ScrollRegion labelledBy={`${id}-caption`} dir={showsEnd ? backwards : undefined}>
        {/* Positions run from left to right in a drawing, whatever the page does; words in it find their own way. */}
        <svg
          class="plot"
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
          direction="ltr"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          fill="currentColor"
          text-anchor="middle"
          font-size={12}
        >
          <title id={`${id}-title`}>{caption}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {content}
        </svg>
      </ScrollRegion>
      <details class="figure-table">
        <summary>{t.figure.table}</summary>
        <div class="figure-scroll">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells], row) => (
                <tr key={`${row}`}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, index) => (
                    <td key={`${index}`}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
