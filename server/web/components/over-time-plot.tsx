import type { OverTime } from '../../../services/over-time.ts';
import { drawOverTime, languageInWords, seriesClass, stretchInWords } from '../draw-over-time.ts';
import type { Messages } from '../messages.ts';
import { PlotFigure } from './plot-figure.tsx';
import { SeriesKey } from './series-key.tsx';

interface OverTimePlotProps {
  readonly t: Messages;
  readonly id: string;
  readonly caption: string;
  readonly over: OverTime;
}

/** Statements over time by language, and in words how many of them have no place in time. */
export function OverTimePlot({ t, id, caption, over }: OverTimePlotProps) {
  const { unit, langs, stretches, totals, dated, undated } = over;
  const names = langs.map((lang) => languageInWords(t, lang));
  const total = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  if (dated + undated === 0) return null;
  return (
    <div class="over-time">
      {dated === 0 ? (
        <p class="hint">{t.glance.noneDated}</p>
      ) : (
        <>
          <SeriesKey
            label={t.glance.key}
            series={names.flatMap((name, series) =>
              totals[series] === 0 ? [] : [{ name, className: seriesClass(langs, series) }],
            )}
          />
          <PlotFigure
            t={t}
            id={id}
            caption={`${caption}${t.site.between}${t.glance.overTimeBy[unit]}`}
            description={description()}
            plot={drawOverTime(t, over, 'wide')}
            narrow={drawOverTime(t, over, 'narrow')}
            columns={[t.glance.when, ...names, ...(names.length > 1 ? [t.glance.all] : [])]}
            rows={stretches.map((stretch) => [
              stretchInWords(t, stretch),
              ...stretch.counts.map(t.number),
              ...(names.length > 1 ? [t.number(total(stretch.counts))] : []),
            ])}
          />
        </>
      )}
      {undated > 0 && dated > 0 && <p class="hint">{t.glance.undated(undated)}</p>}
    </div>
  );

  function description(): string {
    const most = stretches.reduce((best, one) => (total(one.counts) > total(best.counts) ? one : best));
    const first = { from: stretches[0]?.from ?? '', to: null };
    const last = { from: stretches.at(-1)?.to ?? stretches.at(-1)?.from ?? '', to: null };
    return t.glance.overTimeAlternative(
      dated,
      stretchInWords(t, first),
      stretchInWords(t, last),
      stretchInWords(t, most),
      total(most.counts),
      names.map((name, series) => t.glance.ofLanguage(name, totals[series] ?? 0)).join(t.site.comma),
    );
  }
}
