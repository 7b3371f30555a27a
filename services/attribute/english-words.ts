import { NAME_PARTICLES_EN, TITLES_EN } from './english-vocabulary.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';

/** Whether a word is printed with a capital; "al-Amr" and "d'Or" count as capitalised. */
export function isCapital(reading: Reading, index: number): boolean {
  return reading.words[index]?.spelling.capital === true;
}

/** Whether "'s" or the apostrophe of a plural stands behind a word. */
export function isPossessive(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word !== undefined && /^(?:['’]s(?!\p{L})|['’](?=\s))/u.test(reading.text.slice(word.end, word.end + 3));
}

/** "NATO", "WFO": two capitals or more and no small letter. */
export function isAcronym(reading: Reading, index: number): boolean {
  return reading.words[index]?.spelling.acronym === true;
}

/** Whether a form, or its singular, stands in a table. */
export function isOneOf(table: ReadonlySet<string>, form: string): boolean {
  return table.has(form) || table.has(singular(form));
}

/** A noun without the s of the plural. */
export function singular(form: string): string {
  return form.replace(/(?<=[^s])s$/, '');
}

/** A run of capitalised words, particles and initials included, that no comma or other mark breaks; empty without one. */
export function capitalRun(reading: Reading, from: number, to: number): WordRange {
  let end = from;
  while (end < to) {
    if (end > from) {
      const gap = gapBefore(reading, end);
      if (
        isPossessive(reading, end - 1) ||
        !/^[\s.]*$/.test(gap) ||
        (/\.\s/.test(gap) && !isAbbreviation(reading, end - 1)) ||
        /\n/.test(gap)
      )
        break;
    }
    if (!isCapital(reading, end) && !(end > from && isParticle(reading, end))) break;
    end += 1;
  }
  return { from, to: end };
}

/** "van", "de la": one or two particles with a capitalised word behind them. */
function isParticle(reading: Reading, index: number): boolean {
  if (!NAME_PARTICLES_EN.has(formAt(reading, index))) return false;
  return (
    isCapital(reading, index + 1) ||
    (NAME_PARTICLES_EN.has(formAt(reading, index + 1)) && isCapital(reading, index + 2))
  );
}

function isAbbreviation(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  return form.length === 1 || TITLES_EN.has(form) || form === 'jr' || form === 'sr';
}
