import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  /** Id of the element that names it. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** Something wide that is moved by itself and not the page under it; by the arrow keys, too. */
export function ScrollRegion({ labelledBy, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section class="figure-scroll" tabIndex={0} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
