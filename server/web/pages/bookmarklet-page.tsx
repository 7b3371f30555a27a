import { bookmarkletCode } from '../bookmarklet-code.ts';
import { Document } from '../components/document.tsx';
import type { Frame } from '../frame.ts';

/** A link to be dragged to the bookmarks, and what it does, in words. */
export function BookmarkletPage({ frame, site }: { readonly frame: Frame; readonly site: string }) {
  const { t } = frame;
  const code = bookmarkletCode(site);
  return (
    <Document frame={frame} title={t.bookmarklet.title} scripts={['copy.js']}>
      <header class="page-head">
        <h1>{t.bookmarklet.title}</h1>
        <p class="lead">{t.bookmarklet.lead}</p>
      </header>
      <p>
        <a class="act act-first bookmarklet" href={code} draggable>
          {t.bookmarklet.link}
        </a>
      </p>
      <ol class={`steps steps-${t.digits}`}>
        {t.bookmarklet.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="hint">{t.bookmarklet.address(<code dir="ltr">{site}</code>)}</p>
      <p class="hint">{t.bookmarklet.limits}</p>
      <details>
        <summary>{t.bookmarklet.code}</summary>
        <label class="heard" for="bookmarklet-code">
          {t.bookmarklet.code}
        </label>
        <textarea id="bookmarklet-code" class="code" rows={6} dir="ltr" readOnly spellcheck={false}>
          {`\n${code}`}
        </textarea>
        <p class="buttons">
          <button type="button" hidden data-copy={code} data-says="code-copied" data-done={t.card.copied}>
            {t.card.copy}
          </button>{' '}
          <span id="code-copied" role="status" />
        </p>
      </details>
    </Document>
  );
}
