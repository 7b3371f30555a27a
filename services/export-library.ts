import type { LibraryLine } from '../models/quote-store.ts';
import type { Context } from './context.ts';

/** The whole library as typed lines, what is named before what names it. `importLine` takes each of them back. */
export function exportLibrary({ store }: Context): AsyncIterable<LibraryLine> {
  return store.everything();
}
