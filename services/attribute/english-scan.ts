import { readEnglishPhrase } from './english-noun-phrase.ts';
import { BODIES_EN, NOT_NAMES_EN, ROLES_EN } from './english-vocabulary.ts';
import { capitalRun, isAcronym, isCapital, isPossessive } from './english-words.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import type { Sighting } from './sighting.ts';
import { foldedSet } from './word-set.ts';

/** Words of an apposition that are looked at: "Jane Roe, the spokeswoman for the Ministry of Health, said". */
const APPOSITION = 14;

/** Words before a comma and a name that may tell an office: "the ministry's chief spokesman, John Roe". */
const OFFICE_BEFORE = 8;

const DETERMINERS = foldedSet('the a an its their his her our');

/**
 * Finds persons and bodies anywhere in an English text: runs of capitalised words with the office before them, behind a
 * comma, or in front of a comma, and letters in brackets behind a body's name. Linear.
 */
export function scanEnglish(reading: Reading): Sighting[] {
  const found: Sighting[] = [];
  const { words } = reading;
  let index = 0;
  while (index < words.length) {
    if (!isCapital(reading, index)) {
      index += 1;
      continue;
    }
    let run = capitalRun(reading, index, Math.min(words.length, index + APPOSITION));
    if (run.to === run.from) run = { from: index, to: index + 1 };
    index = run.to;
    run = withBody(reading, run);
    index = Math.max(index, run.to);
    if (run.to - run.from === 1 && NOT_NAMES_EN.has(formAt(reading, run.from))) continue;
    const range = { from: withOffice(reading, run.from), to: appositionEnd(reading, run.to) };
    const phrase = readEnglishPhrase(reading, range);
    if (phrase.kind !== 'person' && phrase.kind !== 'body') continue;
    const length = phrase.name.to - phrase.name.from;
    // One capitalised word of running text is a name only with an office or a title.
    if (length === 0 || (length === 1 && phrase.epithets.length === 0 && phrase.kind !== 'body')) continue;
    const alias = aliasBehind(reading, run.to);
    const subject = range.from === 0 || /[.!?\n”"]/.test(gapBefore(reading, range.from));
    found.push({ phrase, at: range.from, subject, ...(alias === null ? {} : { alias }) });
  }
  return found;
}

/** "Union | of Anglers", "Ministry | of the Interior": a body's name goes on behind "of". */
function withBody(reading: Reading, run: WordRange): WordRange {
  const last = formAt(reading, run.to - 1);
  if (!BODIES_EN.has(last)) return run;
  const joint = formAt(reading, run.to);
  if (joint !== 'of' && joint !== 'for') return run;
  const next = formAt(reading, run.to + 1) === 'the' ? run.to + 2 : run.to + 1;
  if (!isCapital(reading, next)) return run;
  return { from: run.from, to: capitalRun(reading, next, Math.min(reading.words.length, next + APPOSITION)).to };
}

/** Takes the lower-case office before a name along ("spokesman John Roe"), and one before a comma. */
function withOffice(reading: Reading, from: number): number {
  let start = from;
  while (
    start > 0 &&
    start > from - 3 &&
    /^\s+$/.test(gapBefore(reading, start)) &&
    ROLES_EN.has(formAt(reading, start - 1))
  )
    start -= 1;
  if (start < from || !/^,\s$/.test(gapBefore(reading, from))) return start;
  for (let back = from - 1; back >= Math.max(0, from - OFFICE_BEFORE); back -= 1) {
    if (back < from - 1 && !/^(?:['’]s)?\s+$/.test(gapBefore(reading, back + 1))) return from;
    if (DETERMINERS.has(formAt(reading, back)) || isPossessive(reading, back)) {
      const hasOffice = ROLES_EN.has(formAt(reading, from - 1));
      return hasOffice ? back : from;
    }
  }
  return from;
}

/** End of an apposition behind a comma; `to` itself where none stands there. */
function appositionEnd(reading: Reading, to: number): number {
  if (isPossessive(reading, to - 1) || !/^,\s$/.test(gapBefore(reading, to))) return to;
  let office = false;
  for (let index = to; index < Math.min(reading.words.length, to + APPOSITION); index += 1) {
    if (index > to && /[,.;:!?\n“”"()]/.test(gapBefore(reading, index).replace(/^\.(?=\s\p{Lu})/u, '')))
      return office ? index : to;
    office ||= ROLES_EN.has(formAt(reading, index));
  }
  return to;
}

/** "(WHO)" right behind a name: its letters, folded; null without. */
function aliasBehind(reading: Reading, to: number): string | null {
  if (!/^\s\($/.test(gapBefore(reading, to)) || !isAcronym(reading, to)) return null;
  return gapBefore(reading, to + 1).startsWith(')') ? formAt(reading, to) : null;
}
