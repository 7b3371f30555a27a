import type { Glance } from '../../../services/glance.ts';
import { Document } from '../components/document.tsx';
import { FlagsPlot } from '../components/flags-plot.tsx';
import { OverTimePlot } from '../components/over-time-plot.tsx';
import type { Frame } from '../frame.ts';

/** The library at a glance: statements over time by language, and flags by kind. */
export function GlancePage({ frame, glance }: { readonly frame: Frame; readonly glance: Glance }) {
  const { t } = frame;
  const { size, statements, flags } = glance;
  const isEmpty = statements.dated + statements.undated === 0;
  return (
    <Document frame={frame} title={t.glance.title} current="/glance">
      <header class="page-head">
        <h1>{t.glance.title}</h1>
        <p class="lead">{t.glance.lead}</p>
        {!isEmpty && (
          <p class="byline">
            {t.home.size(size.articles, size.quotes)}
            {size.openFlags > 0 && (
              <>
                {t.site.between}
                <a href="/flags">{t.home.openFlags(size.openFlags)}</a>
              </>
            )}
          </p>
        )}
      </header>
      {isEmpty ? (
        <p class="empty">{t.glance.empty}</p>
      ) : (
        <section class="figures" aria-labelledby="statements">
          <h2 id="statements">{t.glance.overTime}</h2>
          <OverTimePlot t={t} id="over-time" caption={t.list.title} over={statements} />
        </section>
      )}
      {!isEmpty && (
        <section class="figures" aria-labelledby="points">
          <h2 id="points">{t.glance.flags}</h2>
          <FlagsPlot t={t} flags={flags} />
        </section>
      )}
    </Document>
  );
}
