/**
 * The key that does what a button does; shown where queue.js runs, on the finding that keys are for. It is drawn by the
 * stylesheet: those who speak to their browser say what is written on a button, and the key is none of it.
 */
export function KeyHint({ children }: { readonly children: string }) {
  return <span class="key-hint" aria-hidden="true" data-key={children} />;
}
