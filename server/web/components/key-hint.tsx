/** The key that does what a button does; shown where queue.js runs, on the finding that keys are for. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {children}
    </span>
  );
}
