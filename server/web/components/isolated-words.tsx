/** What the services put between U+2068 and U+2069: a name or a date that must not turn its sentence around. */
const ISOLATED = /\u2068([^\u2069]*)\u2069/;

/** A sentence of the services, with its names and dates isolated by elements. */
export function IsolatedWords({ text }: { readonly text: string }) {
  return text.split(ISOLATED).map((part, index) => (index % 2 === 0 ? part : <bdi>{part}</bdi>));
}
