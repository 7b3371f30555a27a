import type { Frame } from '../frame.ts';

/** Says that the articles in the library are samples, with one click to take them out. */
export function SampleBar({ frame: { t } }: { readonly frame: Frame }) {
  return (
    <aside class="sample-bar" aria-label={t.site.sample}>
      <div class="sample-row">
        <p>{t.site.sample}</p>
        <form method="post" action="/sample/remove">
          <button class="quiet" type="submit">
            {t.site.removeSample}
          </button>
        </form>
      </div>
    </aside>
  );
}
