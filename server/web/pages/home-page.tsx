import type { LibrarySize } from '../../../models/quote-store.ts';
import { CheckBox } from '../components/check-box.tsx';
import { Document } from '../components/document.tsx';
import { Notice } from '../components/notice.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';

interface HomePageProps {
  readonly frame: Frame;
  readonly size: LibrarySize;
  /** What was sent and not taken; null on a first visit. */
  readonly refused?: {
    readonly q: string;
    readonly speaker: string;
    readonly problems: ReadonlySet<string>;
    /** Letters that the text may have, where it has more. */
    readonly longest: number | null;
  } | null;
  /** The sample library was taken out a moment ago. */
  readonly isSampleOut?: boolean;
}

/** The first page: one box, and what the library holds. */
export function HomePage({ frame, size, refused = null, isSampleOut = false }: HomePageProps) {
  const { t } = frame;
  return (
    <Document
      frame={frame}
      title={t.site.check}
      current="/"
      form={{ id: 'check-form', action: '/check' }}
      scripts={['keep-typed.js']}
    >
      {/* An address can be made by anybody: it is said where it is so. */}
      {isSampleOut && !frame.hasSample && <Notice>{t.sample.done}</Notice>}
      <div class="home">
        <h1>{t.home.heading}</h1>
        <p class="lead">{t.home.lead}</p>
        <CheckBox
          t={t}
          text={refused?.q ?? ''}
          speaker={refused?.speaker ?? null}
          problems={refused?.problems}
          longest={refused?.longest ?? null}
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
                {t.site.between}
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
