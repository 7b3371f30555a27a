import { breakable } from '../breakable.tsx';

/** A name in any script, kept from turning the words around it. */
export function Name({ children }: { readonly children: string }) {
  return <bdi class="name">{breakable(children)}</bdi>;
}
