import { wordForm } from './word-form.ts';

/**
 * The words of a table, folded as article words are, so that "أمريكي", "امريكي" and "أمريكيّ" are one entry.
 * `list` is words separated by white space; the order carries no meaning.
 */
export function foldedSet(list: string): ReadonlySet<string> {
  const set = new Set<string>();
  for (const word of list.split(/\s+/)) {
    const form = wordForm(word);
    if (form !== '') set.add(form);
  }
  return set;
}
