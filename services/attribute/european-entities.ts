import { isCapital } from './english-words.ts';
import { nameRun, nounAt } from './european-name.ts';
import { isGiven, type LanguageWords } from './language-words.ts';
import { formAt, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';

/**
 * The stems of a description, small words left out. A compound counts as its parts, so that "die Ministerin" is the
 * "Außenministerin" and not the "Innenministerin" of another article.
 */
export function contentStems(reading: Reading, words: LanguageWords, { from, to }: WordRange): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    if (words.inside.has(form) || words.determiners.has(form) || words.titles.has(form)) continue;
    const noun = nounAt(reading, words, index);
    if (noun) {
      stems.add(noun.base);
      if (noun.prefix !== '') stems.add(noun.prefix);
    } else stems.add(words.stem(form));
  }
  return stems;
}

/**
 * First name and surname where a bare surname speaks and the article prints both together: the capitalised word before the
 * surname, and the particles between them. Null where the word before is a noun, a title, or opens the sentence without
 * being a known first name.
 */
export function europeanFullName(reading: Reading, words: LanguageWords, at: number): WordRange | null {
  // In "Rosa Prado Luna" the first surname does not end the name.
  if (nameRun(reading, words, at, at + 2).to > at + 1) return null;
  let from = at;
  while (
    from > 0 &&
    joins(reading, from) &&
    words.particles.has(formAt(reading, from - 1)) &&
    !isCapital(reading, from - 1)
  )
    from -= 1;
  for (let taken = 0; taken < MOST_BEFORE && from > 0 && joins(reading, from); taken += 1) {
    const run = nameRun(reading, words, from - 1, from);
    if (run.to === run.from || printedAt(reading, from - 1).length < SHORTEST_NAME) break;
    if (!isGiven(words, formAt(reading, from - 1)) && (taken > 0 || !mayBeGiven(reading, words, from - 1))) break;
    from -= 1;
  }
  return from < at && isCapital(reading, from) ? { from, to: at + 1 } : null;
}

/** Words before a surname that are taken: "Juan Manuel". */
const MOST_BEFORE = 2;

/** Letters of a first name; initials do not make a fuller form. */
const SHORTEST_NAME = 2;

function joins(reading: Reading, index: number): boolean {
  return /^(?:\s|[-‑])$/.test(gapBefore(reading, index));
}

/**
 * Whether a capitalised word that no table knows may be a first name: not where it opens a sentence, nor, where nouns have
 * capitals or names cases, behind a small word that leads to a noun.
 */
function mayBeGiven(reading: Reading, words: LanguageWords, index: number): boolean {
  if (index === 0 || /[.!?\n„“”"«»:]/.test(gapBefore(reading, index))) return false;
  if (!words.compounds && !words.declined) return true;
  if (isCapital(reading, index - 1)) return nounAt(reading, words, index - 1)?.kind === 'role';
  const before = formAt(reading, index - 1);
  return !words.determiners.has(before) && !words.inside.has(before);
}
