import type { Frame } from '../frame.ts';

/** Says that the articles in the library are samples, with the way to take them out. */
export function SampleBar({ frame: { t } }: { readonly frame: Frame }) {
  return (
    <aside class="sample-bar" aria-label={t.site.sample}>
      <div class="sample-row">
        <p>{t.site.sample}</p>
        <a href="/sample/remove">{t.site.removeSample}</a>
      </div>
    </aside>
  );
}
