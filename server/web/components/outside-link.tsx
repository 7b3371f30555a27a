/** Letters of an address that are shown: enough to tell where it leads. */
const SHOWN = 80;

/** A link that leads out of the library, shown as its address so that a reader sees where it goes. */
export function OutsideLink({ url }: { readonly url: string }) {
  const shown = url.replace(/^https?:\/\//, '');
  return (
    <a class="outside" href={url} dir="ltr" rel="noopener noreferrer nofollow">
      {shown.length > SHOWN ? `${Array.from(shown).slice(0, SHOWN).join('')}…` : shown}
    </a>
  );
}
