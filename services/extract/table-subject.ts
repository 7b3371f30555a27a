import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { isKind } from './passage.ts';
import { type Phrase, phraseEnd, phraseOf, subjectAfter } from './table-phrase.ts';
import { isMainVerb } from './table-verb.ts';

/** Items looked at for the first verb of a sentence. */
const MAX_FRONT = 40;

/**
 * The subject of the sentence or clause that holds item `before`, looked for from its beginning up to that item, without
 * a cue that would tell where its verb is. Only for a language that gives nouns capitals, which show where a phrase ends;
 * null for others, and where none stands there.
 *
 *     Der Randalierer biss den Gast und | rief      Der Randalierer
 *     Hier sparte die Präsidentin nicht mit Lob | : „…“    die Präsidentin
 */
export function sentenceSubject(line: Line, before: number, language: Language): Phrase | null {
  if (!language.grammar.capitalNouns) return null;
  let first = line.first[before]!;
  while (first < before && isOne(line, first, language.joiners)) first += 1;
  if (isOne(line, first, language.pronouns)) return phraseOf(line, first, first + 1);
  if (!isCircumstance(line, first, language)) {
    const end = phraseEnd(line, first, before, language);
    if (end > first && !isObject(line, first, end, before, language)) return phraseOf(line, first, end);
  }
  const verb = mainVerb(line, first, before, language);
  return verb === null ? null : subjectAfter(line, verb + 1, before, language);
}

function isCircumstance(line: Line, at: number, language: Language): boolean {
  return (
    isOne(line, at, language.circumstances) ||
    isOne(line, at, language.openers) ||
    isOne(line, at, language.times) ||
    isOne(line, at, language.subordinators) ||
    isOne(line, at, language.questions)
  );
}

/** "Den Unmut brachte Roth …", "Die Arbeit lobte er": what stands first is the object. */
function isObject(line: Line, first: number, end: number, before: number, language: Language): boolean {
  if (language.grammar.addressed?.test(line.text.slice(line.items[first]!.start, line.items[end - 1]!.end)) === true) return true;
  return end + 1 < before && isOne(line, end + 1, language.nominatives);
}

function mainVerb(line: Line, first: number, before: number, language: Language): number | null {
  const opens = isOne(line, first, language.subordinators);
  let at = first;
  // A clause that stands first: its verb is none; the main one follows the comma.
  if (opens) while (at < before && !isKind(line, at, 'comma')) at += 1;
  for (let index = opens ? at + 1 : first; index < Math.min(before, first + MAX_FRONT); index += 1) {
    if (opens && index === at + 1 && isKind(line, index, 'word')) return index;
    if (isKind(line, index, 'word') && isMainVerb(line, index, first, language)) return index;
  }
  return null;
}
