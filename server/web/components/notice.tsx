import type { ComponentChildren } from 'preact';

/** Says what was done a moment ago, on the page that the act leads to. */
export function Notice({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <p>{children}</p>
    </div>
  );
}
