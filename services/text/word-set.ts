import { fold } from './fold.ts';

/** A set of words from a list with spaces between, as they are written; they are folded here. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(fold(list).split(' '));
}
