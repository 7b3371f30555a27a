import type { FoldedText } from './fold.ts';
import { phraseAt } from './phrase-table.ts';
import { SUFFIXES, TITLES } from './titles.ts';
import { words } from './words.ts';

/**
 * The words of a name, folded, without titles, honorifics and what says whose office it is. What consists of nothing
 * else ("الرئيس الأمريكي") keeps all its words; a text without words gives none.
 *
 * @example nameWords('الرئيس الأمريكي دونالد ترامب') // ['دونالد', 'ترامب']
 * @example nameWords('Prime Minister Keir Starmer, MP') // ['keir', 'starmer']
 */
export function nameWords(name: string): FoldedText[] {
  const all = words(name);
  let from = 0;
  let hasRole = false;
  for (let title = phraseAt(TITLES, all, from); title !== undefined; title = phraseAt(TITLES, all, from)) {
    // "المصري" alone, or behind a title and at the end, is a family name.
    if (title.meaning === 'origin' && from + title.words === all.length) break;
    if (title.meaning === 'role') hasRole = true;
    from += title.words;
  }
  let to = all.length;
  while (to - from > 1 && SUFFIXES.has(all[to - 1]!.text)) to--;
  // "The German" is no title with a name behind it, and "الرئيس الأمريكي" an office without one.
  const isOnlyOrigin = from > 0 && (!hasRole || (to - from === 1 && phraseAt(TITLES, all, from)?.meaning === 'origin'));
  const rest = isOnlyOrigin ? all.slice(0, to) : all.slice(from, to);
  return (rest.length > 0 ? rest : all).map((word) => word.text);
}
