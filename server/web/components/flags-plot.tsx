import type { FlagsOfKind } from '../../../services/glance.ts';
import { DRAWN, drawFlags } from '../draw-flags.ts';
import type { Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';
import { PlotFigure } from './plot-figure.tsx';
import { SeriesKey } from './series-key.tsx';

/** Near-duplicates are for information; there are so many that nothing else would be seen beside them. */
const isForPerson = ({ kind }: FlagsOfKind) => kind !== 'near-duplicate';

/** Flags by kind and by what people have decided of them. */
export function FlagsPlot({ t, flags }: { readonly t: Messages; readonly flags: readonly FlagsOfKind[] }) {
  const drawn = flags.filter((one) => isForPerson(one) && DRAWN.some((status) => one.counts[status] > 0));
  const [most] = drawn;
  const duplicates = flags.find((one) => !isForPerson(one))?.counts.open ?? 0;
  const total = (status: (typeof DRAWN)[number]) => drawn.reduce((all, { counts }) => all + counts[status], 0);
  const shown = [...flags.filter(isForPerson), ...flags.filter((one) => !isForPerson(one))];
  return (
    <>
      {most === undefined ? (
        <p class="empty">{t.glance.noFlags}</p>
      ) : (
        <>
          <SeriesKey
            label={t.glance.key}
            series={DRAWN.map((status) => ({ name: t.flagStatus[status], className: `status-${status}` }))}
          />
          <PlotFigure
            t={t}
            id="flags"
            caption={t.glance.flagsHint}
            description={t.glance.flagsAlternative(
              total('open'),
              total('confirmed'),
              total('dismissed'),
              t.flagKind[most.kind],
            )}
            plot={drawFlags(t, drawn)}
            columns={[t.glance.kind, ...DRAWN.map((status) => t.flagStatus[status]), t.flagStatus.superseded]}
            rows={shown.map(({ kind, counts }) => [
              <a key={kind} href={pathWith('/flags', { kind })}>
                {t.flagKind[kind]}
              </a>,
              ...DRAWN.map((status) => t.number(counts[status])),
              t.number(counts.superseded),
            ])}
          />
        </>
      )}
      {duplicates > 0 && <p class="hint">{t.glance.duplicates(duplicates)}</p>}
    </>
  );
}
