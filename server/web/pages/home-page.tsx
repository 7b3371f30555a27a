import type { LibrarySize } from '../../../models/quote-store.ts';
import { CheckBox } from '../components/check-box.tsx';
import { Document } from '../components/document.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';

interface HomePageProps {
  readonly frame: Frame;
  readonly size: LibrarySize;
  /** What was sent and not taken; null on a first visit. */
  readonly refused?: { readonly q: string; readonly speaker: string; readonly problems: ReadonlySet<string> } | null;
}

/** The first page: one box, and what the library holds. */
export function HomePage({ frame, size, refused = null }: HomePageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={t.site.check} current="/" form={{ id: 'check-form' }}>
      <div class="home">
        <h1>{t.home.heading}</h1>
        <p class="lead">{t.home.lead}</p>
        <CheckBox
          t={t}
          text={refused?.q ?? ''}
          speaker={refused?.speaker ?? null}
          problems={refused?.problems}
          rows={7}
        />
        {frame.hasSample && (
          <p class="hint examples">
            {t.home.examples}{' '}
            {t.home.exampleLines.map((line) => (
              <a key={line} href={pathWith('/check', { q: line })}>
                <bdi>{line}</bdi>
              </a>
            ))}
          </p>
        )}
        {size.articles === 0 ? (
          <p class="hint empty-library">{t.home.empty}</p>
        ) : (
          <p class="library-size">
            <a href="/quotes">{t.home.size(size.articles, size.quotes)}</a>
            {size.openFlags > 0 && (
              <>
                {' · '}
                <a href="/flags">{t.home.openFlags(size.openFlags)}</a>
              </>
            )}
          </p>
        )}
        <p class="hint">
          <a href="/bookmarklet">{t.bookmarklet.title}</a>
        </p>
      </div>
    </Document>
  );
}
