import type { DrawnPlot } from '../draw-plot.ts';
import type { DrawingSize } from '../drawing-size.ts';
import type { Messages, Piece } from '../messages.ts';

interface PlotFigureProps {
  readonly t: Messages;
  /** Begins the ids of the parts; one of a kind on the page. */
  readonly id: string;
  readonly caption: string;
  /** What is to be seen, in a sentence or two, for those who do not see it. */
  readonly description: string;
  readonly plot: DrawnPlot;
  /** The same for where that one is too broad; null where it never is. */
  readonly narrow?: DrawnPlot | null;
  /** The same as a table: its heads, and the cells of each row, the first of which names it. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Piece[])[];
}

/** A plot with its caption, its text alternative, and the table of what it shows. */
export function PlotFigure({ t, id, caption, description, plot, narrow = null, columns, rows }: PlotFigureProps) {
  return (
    <figure class="figure">
      <figcaption>{caption}</figcaption>
      <Drawing id={id} caption={caption} description={description} plot={plot} size={narrow && 'wide'} />
      {narrow !== null && (
        <Drawing id={`${id}-narrow`} caption={caption} description={description} plot={narrow} size="narrow" />
      )}
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

interface DrawingProps extends Pick<PlotFigureProps, 'id' | 'caption' | 'description' | 'plot'> {
  /** Which of two it is; null for the only one. */
  readonly size: DrawingSize | null;
}

/** Of two drawings one is displayed, and nobody meets the other. */
function Drawing({ id, caption, description, plot: { width, height, content }, size }: DrawingProps) {
  return (
    // Positions run from left to right in a drawing, whatever the page does; words in it find their own way.
    <svg
      class={size === null ? 'plot' : `plot drawing-${size}`}
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
  );
}
