import type { Appearance } from '../../../services/flag-sides.ts';
import { drawTimeline, hasPlace } from '../draw-timeline.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';
import { PlotFigure } from './plot-figure.tsx';
import { When } from './when.tsx';

interface AppearanceTimelineProps {
  readonly t: Messages;
  /** Earliest first. */
  readonly mentions: readonly Appearance[];
  /** The number that each wording has on this page, by its text key. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Undated appearances that are named; the list of appearances has them all. */
const UNDATED_NAMED = 20;

/** When each outlet printed which wording, drawn; those without a day of publication are named under it. */
export function AppearanceTimeline({ t, mentions, numbers }: AppearanceTimelineProps) {
  const entries = mentions.flatMap(({ mention, article }) => {
    const { publishedAt } = article;
    const wording = numbers.get(mention.textKey);
    if (!hasPlace(publishedAt) || wording === undefined) return [];
    return [{ outlet: article.outlet ?? t.sourcingGraph.untold, publishedAt, wording, kind: mention.kind }];
  });
  const undated = mentions.filter(({ article }) => !hasPlace(article.publishedAt));
  const days = new Set(entries.map(({ publishedAt }) => publishedAt.slice(0, 10)));
  // One mark, or all of them on one day, shows nothing that the list does not.
  const isDrawn = days.size > 1;
  if (!isDrawn) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline.title}</h2>
      <PlotFigure
        t={t}
        id="timeline-plot"
        caption={t.timeline.caption}
        description={t.timeline.description(entries.length, new Set(entries.map(({ outlet }) => outlet)).size)}
        plot={drawTimeline(t, entries, 'wide')}
        narrow={drawTimeline(t, entries, 'narrow')}
        columns={[t.timeline.outlet, t.timeline.date, t.timeline.wording, t.timeline.kind]}
        rows={entries.map(({ outlet, publishedAt, wording, kind }) => [
          <Name key="outlet">{outlet}</Name>,
          <When key="date" t={t} edtf={publishedAt} />,
          t.number(wording),
          t.mentionKind[kind],
        ])}
      />
      {undated.length > 0 && (
        <>
          <p class="hint">{t.timeline.undated(undated.length)}</p>
          <ul class="undated">
            {undated.slice(0, UNDATED_NAMED).map(({ mention, article }) => (
              <li key={mention.id}>
                <a href={`#${mention.id}`}>
                  {article.outlet === null ? t.sourcingGraph.untold : <Name>{article.outlet}</Name>}
                </a>
                {article.publishedAt !== null && (
                  <>
                    {' '}
                    (<When t={t} edtf={article.publishedAt} />)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
