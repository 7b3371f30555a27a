import type { ComponentChildren } from 'preact';

/** One line of a <dl class="facts">: what it is, and its value. */
export function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
