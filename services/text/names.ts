import type { FoldedText } from './fold.ts';
import { comparableWords, isSpellingVariant } from './name-spelling.ts';
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

/**
 * Whether two names can be one person's.
 *
 * `same`: equal once folded, without titles, in the spellings that outlets vary (عبد الله and عبدالله, al-Sisi and El
 * Sisi), or with one word spelled otherwise (ترامب and ترمب). `compatible`: the words of one are among the other's, in
 * order, an initial standing for its name: a bare surname, a middle name left out. `different`: all else, and so two names
 * that share a given name, names in two scripts, and names without words.
 *
 * @example compareNames('Donald Trump', 'President Trump') // 'compatible'
 */
export function compareNames(a: string, b: string): 'same' | 'compatible' | 'different' {
  const one = comparableWords(nameWords(a));
  const other = comparableWords(nameWords(b));
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return 'different';
  const kinds = matchInOrder(shorter, longer);
  if (kinds === undefined) return 'different';
  const variants = kinds.filter((kind) => kind !== 'equal').length;
  if (variants === 0) return shorter.length === longer.length ? 'same' : 'compatible';
  // Two words spelled otherwise at once are two names that sound alike.
  if (variants > 1) return 'different';
  return shorter.length === longer.length && !kinds.includes('initial') ? 'same' : 'compatible';
}

type Match = 'equal' | 'variant' | 'initial';

/** How each word of the shorter name finds its place in the longer one; undefined where one does not. */
function matchInOrder(shorter: readonly string[], longer: readonly string[]): Match[] | undefined {
  const kinds: Match[] = [];
  let from = 0;
  for (const [index, word] of shorter.entries()) {
    // Leave room for the words that still have to be placed.
    const until = longer.length - (shorter.length - index - 1);
    let found: Match | undefined;
    for (; from < until && found === undefined; from++) found = matchWords(word, longer[from]!);
    if (found === undefined) return undefined;
    kinds.push(found);
  }
  return kinds;
}

function matchWords(a: string, b: string): Match | undefined {
  if (a === b) return 'equal';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined;
  return isSpellingVariant(a, b) ? 'variant' : undefined;
}
