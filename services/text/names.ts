import { figureNamed } from './figures.ts';
import { LIKELY_NAME, nameLikeness } from './name-likeness.ts';
import { comparableWords, isSpellingVariant } from './name-spelling.ts';
import { nameWords } from './name-words.ts';
import { remember } from './remember.ts';

/**
 * Whether two names can be one person's.
 *
 * `same`: full names of one figure that news is about, in any language and script (figures.ts); or equal once folded,
 * without titles, in the spellings that outlets vary (عبد الله and عبدالله, al-Sisi and El Sisi), or with one word spelled
 * otherwise (ترامب and ترمب). `compatible`: a full and a short name of one figure; or the words of one are among the
 * other's, in order, an initial standing for its name: a bare surname, a middle name left out; or names in two scripts that
 * sound alike (name-likeness.ts). `different`: full names of two figures and all else, and so two names that share a given
 * name, and names without words.
 *
 * @example compareNames('Donald Trump', 'President Trump') // 'compatible'
 * @example compareNames('Donald Trump', 'دونالد ترمب') // 'same'
 */
export function compareNames(a: string, b: string): 'same' | 'compatible' | 'different' {
  return compareFigures(a, b) ?? (areInTwoScripts(a, b) ? compareSounds(a, b) : compareWords(a, b));
}

/** Letters from Cyrillic's first and from Arabic's first on; what stands before is Latin for the most part. */
const SCRIPTS = ['\u0400', '\u0600', '\u0780'];

/** A name as it is compared; the same few names are compared with each other all through an article. */
const readName = remember((name) => {
  const words = nameWords(name);
  const first = words[0] ?? '';
  return { comparable: comparableWords(words), script: SCRIPTS.filter((letter) => first >= letter).length };
});

function areInTwoScripts(a: string, b: string): boolean {
  return readName(a).script !== readName(b).script;
}

function compareSounds(a: string, b: string): 'compatible' | 'different' {
  return (nameLikeness(a, b)?.likeness ?? 0) >= LIKELY_NAME ? 'compatible' : 'different';
}

/** What the table of figures says of two names; undefined where it knows only one, or none. */
function compareFigures(a: string, b: string): 'same' | 'compatible' | 'different' | undefined {
  const one = figureNamed(a);
  const other = one === undefined ? undefined : figureNamed(b);
  if (one === undefined || other === undefined) return undefined;
  if (one.figure === other.figure) return one.isShort === other.isShort ? 'same' : 'compatible';
  // A short name is one figure's in the news and may still be another's in this article.
  return one.isShort || other.isShort ? undefined : 'different';
}

function compareWords(a: string, b: string): 'same' | 'compatible' | 'different' {
  const one = readName(a).comparable;
  const other = readName(b).comparable;
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
