import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { stopsPhrase } from './noun-phrase.ts';
import { isCapital, isKind, rawAt } from './passage.ts';
import { countWords, describes, MAX_MARKED_NAME, MAX_WORDS, type Phrase, phraseEnd, phraseOf } from './table-phrase.ts';

/** Items passed over between a verb and a subject behind it ("sagte am Montag vor Journalisten in Köln Eva Roth"). */
const MAX_SKIP = 16;

/**
 * The subject that follows a verb, from item `from` and before `to`, with the apposition behind it; null where none
 * stands there. Circumstances between the two are passed over; a name in marks right behind the verb counts only where
 * `mayBeMarked` says that it is not the content.
 *
 *     … sagte | am Montag | die Ministerin Eva Roth | in Köln
 */
export function subjectAfter(
  line: Line,
  from: number,
  to: number,
  language: Language,
  mayBeMarked = false,
): Phrase | null {
  const first = skipToSubject(line, from, Math.min(to, from + MAX_SKIP), language, mayBeMarked);
  if (first === null) return null;
  const end = phraseEnd(line, first, to, language);
  if (end === first) return null;
  const name = phraseOf(line, first, end);
  if (isOne(line, first, language.pronouns)) return phraseOf(line, first, first + 1);
  return withApposition(line, name, to, language);
}

function skipToSubject(line: Line, from: number, to: number, language: Language, mayBeMarked: boolean): number | null {
  let at = from;
  while (at < to) {
    if (at > from && line.ends[at - 1]) return null;
    if (isOne(line, at, language.determiners) || isOne(line, at, language.pronouns)) {
      if (isOne(line, at, language.pronouns) || !isTime(line, at, to, language)) return at;
      at += 2;
      continue;
    }
    if (isOne(line, at, language.circumstances) || isOne(line, at, language.belonging)) {
      at = circumstanceEnd(line, at, to, language);
      continue;
    }
    if (isOne(line, at, language.times) || isOne(line, at, language.between) || isOne(line, at, language.openers)) {
      at += 1;
      continue;
    }
    const item = line.items[at]!;
    if (item.kind === 'quoted') return item.words <= MAX_MARKED_NAME && (mayBeMarked || at > from) ? at : null;
    return item.kind === 'word' && !stopsPhrase(line, at, language) ? at : null;
  }
  return null;
}

/** "el lunes", "le 5 mai": a determiner that leads to a time. */
function isTime(line: Line, at: number, to: number, language: Language): boolean {
  return at + 1 < to && (isOne(line, at + 1, language.times) || /^\p{N}/u.test(rawAt(line, at + 1)));
}

/** Behind the noun of a circumstance: where a determiner, a pronoun or a name begins that it does not govern. */
function circumstanceEnd(line: Line, from: number, to: number, language: Language): number {
  let at = from + 1;
  // The determiner and the first noun are governed; further ones may be the subject.
  if (isOne(line, at, language.determiners)) at += 1;
  if (language.grammar.capitalNouns) while (at < to && isKind(line, at, 'word') && !isCapital(line, at)) at += 1;
  at += 1;
  while (at < to && isKind(line, at, 'word')) {
    if (isOne(line, at, language.determiners) || isOne(line, at, language.pronouns)) break;
    if (isOne(line, at, language.circumstances) || isOne(line, at, language.belonging)) break;
    if (!language.grammar.capitalNouns && isCapital(line, at) && !isCapital(line, at - 1)) break;
    if (
      language.grammar.capitalNouns &&
      isCapital(line, at) &&
      isCapital(line, at - 1) &&
      !isOne(line, at - 1, language.times)
    )
      break;
    if (isOne(line, at - 1, language.times)) break;
    at += 1;
  }
  return at;
}

/** ", Präsident des Verbands": a phrase between two commas, or up to the end, that describes the name before it. */
function withApposition(line: Line, name: Phrase, to: number, language: Language): Phrase {
  const from = name.after + 1;
  if (
    !isKind(line, name.after, 'comma') ||
    !isKind(line, from, 'word') ||
    from >= to ||
    line.first[from] !== line.first[name.first]
  )
    return name;
  if (!describes(line, from, language)) return name;
  const end = phraseEnd(line, from, to, language);
  const closed =
    end > from && (end >= to || line.ends[end - 1] || !isKind(line, end, 'word') || stopsPhrase(line, end, language));
  const fits = countWords(line, name.first, end) <= MAX_WORDS;
  return closed && fits ? phraseOf(line, name.first, end) : name;
}
