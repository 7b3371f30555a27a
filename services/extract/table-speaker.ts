import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { isKind, spanOf } from './passage.ts';
import type { Attribution } from './table-candidate.ts';
import type { Cue } from './table-cue.ts';
import { type Phrase, phraseEnd, phraseOf, subjectAfter, subjectBefore } from './table-phrase.ts';
import { sentenceSubject } from './table-subject.ts';

/** The attribution that a cue makes with its speaker; without one it depends on the verb whether the last one goes on. */
export function attributionOf(cue: Cue, line: Line, speaker: Phrase | null, language: Language): Attribution {
  const from = speaker !== null ? 'stated' : cue.passive ? 'none' : inherits(line, cue, language) ? 'inherit' : 'none';
  return {
    at: cue.at,
    cue: spanOf(line, cue.first, cue.at),
    speaker,
    from,
    rule: `${language.lang}.cue.${cue.cue.id}`,
  };
}

function inherits(line: Line, { shape, verb }: Cue, language: Language): boolean {
  return shape === 'gerund' || language.grammar.dropsSubject || isOne(line, verb - 1, language.and);
}

/**
 * Who speaks before a cue that stands before its content; `to` is the item at which the attribution ends, `last` the
 * speaker that the sentence has named before.
 */
export function speakerOf(line: Line, cue: Cue, to: number, last: Phrase | null, language: Language): Phrase | null {
  if (cue.cue.impersonal === true) return writtenIn(line, cue, to, language);
  if (cue.passive) return agentOf(line, cue, to, language) ?? writtenIn(line, cue, cue.verb, language);
  if (cue.shape === 'gerund') return last;
  if (cue.shape === 'joined') return subjectBefore(line, cue.first, language);
  if (isJoined(line, cue, language)) return last ?? sentenceSubject(line, cue.verb, language);
  if (isOne(line, cue.verb + 1, language.nominatives)) return phraseOf(line, cue.verb + 1, cue.verb + 2);
  const before = subjectBefore(line, cue.verb, language);
  if (before !== null && !isAddressed(line, before, language)) return before;
  const limit = cue.verb < cue.first ? cue.first : cue.after > cue.at + 1 ? cue.after - 1 : to;
  const after = subjectAfter(line, cue.verb + 1, limit, language);
  return after ?? before ?? (language.grammar.verbSecond && !isKind(line, cue.verb - 1, 'comma') ? null : last);
}

/**
 * The text that says something, where the verb names nobody: "in dem Brief heißt es", "…, hieß es aus dem Amt". A
 * circumstance without a noun of saying before a passive is none.
 */
export function writtenIn(line: Line, cue: Cue, to: number, language: Language): Phrase | null {
  const first = line.first[cue.verb]!;
  const noun = language.grammar.sourceNoun;
  if (isOne(line, first, language.circumstances)) {
    const end = phraseEnd(line, first + 1, cue.verb, language);
    const says = cue.cue.impersonal === true || (noun !== null && line.words.slice(first, end).some((word) => noun.test(word)));
    return end > first + 1 && says ? phraseOf(line, first + 1, end) : null;
  }
  for (let at = cue.at + 1; at < to; at += 1) {
    if (!isOne(line, at, language.circumstances)) continue;
    const end = phraseEnd(line, at + 1, to, language);
    return end > at + 1 ? phraseOf(line, at + 1, end) : null;
  }
  return null;
}

/** "… und sagte": the verb shares the subject of the one before. */
function isJoined(line: Line, { verb }: Cue, language: Language): boolean {
  let at = verb - 1;
  while (at > line.first[verb]! && (isOne(line, at, language.between) || isOne(line, at, language.clitics))) at -= 1;
  return isOne(line, at, language.and);
}

/** "wurde von der Polizei mitgeteilt". */
function agentOf(line: Line, cue: Cue, to: number, language: Language): Phrase | null {
  for (let at = cue.verb + 1; at < Math.max(to, cue.first); at += 1) {
    if (isOne(line, at, language.agents)) return subjectAfter(line, at + 1, Math.max(to, cue.first), language);
  }
  return null;
}

/** "Der Zeitung sagte Roth": what stands first is whom it is said to. */
function isAddressed(line: Line, { start, end }: Phrase, { grammar }: Language): boolean {
  return grammar.addressed?.test(line.text.slice(start, end)) === true;
}
