/** What the services put between U+2068 and U+2069: a name or a date that must not turn its sentence around. */
const ISOLATED = /\u2068([^\u2069]*)\u2069/;

/** A date has no words to break between, and a line that ends inside of it is misread. */
const IS_DATE = /^\d[\d/T:~?%.+-]*Z?$/;

/** A sentence of the services, with its names and dates isolated by elements and dates on one line. */
export function IsolatedWords({ text }: { readonly text: string }) {
  return text.split(ISOLATED).map((part, index) => {
    if (index % 2 === 0) return part;
    return <bdi class={IS_DATE.test(part) ? 'unbroken' : undefined}>{part}</bdi>;
  });
}
