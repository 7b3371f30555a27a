import type { Attribution, Cue } from './english-cue.ts';
import type { EnglishForm } from './english-forms.ts';
import { findOpener, NEAR, type Opener } from './english-opener.ts';
import { type Phrase, subjectAfter, subjectBefore } from './english-speaker.ts';
import { BEFORE_GERUND, beforeVerb, isPassive, isVerb } from './english-verb.ts';
import { AUXILIARIES, BEFORE_CUE, LEADS, TIMES } from './english-words.ts';
import { isKind, isWord, type Passage, rawAt } from './passage.ts';

export interface Leading {
  readonly attribution: Attribution;
  readonly opener: Opener;
}

/**
 * Cue first, content after, or null. Participles and conjoined verbs take over the speaker of the sentence, `last`, or
 * its subject.
 */
export function readLeading(passage: Passage, cue: Cue, last: Phrase | null): Leading | null {
  const { at, form } = cue;
  const joint = beforeVerb(passage, at);
  const conjoined = isWord(passage, joint, 'and') || isWord(passage, joint, 'but');
  // "with one poster writing": a participle right behind a noun has that noun for its subject.
  const absolute =
    isKind(passage, at - 1, 'word') &&
    !conjoined &&
    !isWord(passage, at - 1, AUXILIARIES) &&
    !isWord(passage, at - 1, BEFORE_GERUND) &&
    !isWord(passage, at - 1, BEFORE_CUE);
  const carried = conjoined || (form.shape === 'ing' && !absolute);
  if (isAskedOf(passage, at, form)) return question(passage, at, form);
  const quoted = form.shape === 'ing' && isWord(passage, at - 1, 'as') ? cue.subject : null;
  const subject = quoted ?? antecedent(passage, at) ?? (carried ? (last ?? sentenceSubject(passage, at)) : cue.subject);
  if (!isVerb(passage, at, form, subject)) return null;
  const passive = isPassive(passage, at, form);
  const opener = findOpener(passage, at, form) ?? asClause(passage, at, subject);
  if (opener === null || (passive && opener.by !== 'that')) return null;
  // "has learned that according to …": the source after it has the words.
  if (isWord(passage, opener.content, 'according')) return null;
  if (NEAR.has(form.cue.id) && opener.by !== 'marks') return null;
  const speaker = passive ? null : subject;
  // English drops no subject: a form without one is a noun, an adjective or a passive participle ("Asked to …").
  if (speaker === null && !passive && !carried && form.shape !== 'ing') return null;
  const from = speaker !== null ? 'stated' : passive ? 'none' : 'inherit';
  return {
    attribution: { at, form, speaker, from, first: speaker?.first ?? at, after: opener.content, inverted: false },
    opener,
  };
}

/** "Asked whether …", "when asked by a reporter if …": the one who answers is asked, and does not ask. */
function isAskedOf(passage: Passage, at: number, form: EnglishForm): boolean {
  if (form.cue.id !== 'ask' || form.shape !== 'past') return false;
  const before = isWord(passage, at - 1, TIMES) ? at - 2 : at - 1;
  return at === passage.first[at] || isWord(passage, before, 'when') || isKind(passage, before, 'comma');
}

/** The question that somebody was asked, by whom where that is told; null where none is reported. */
function question(passage: Passage, at: number, form: EnglishForm): Leading | null {
  const speaker = isWord(passage, at + 1, 'by') ? subjectAfter(passage, at + 2) : null;
  const opener = findOpener(passage, at, form);
  if (opener === null || (opener.by !== 'that' && opener.by !== 'to')) return null;
  // "asked about that vote" names a topic.
  if (isWord(passage, opener.at, 'that') && isWord(passage, opener.at - 1, 'about')) return null;
  const from = speaker === null ? 'none' : 'stated';
  const content = opener.by === 'to' ? opener.at : opener.content;
  return {
    attribution: { at, form, speaker, from, first: at, after: content, inverted: true },
    opener: { ...opener, content },
  };
}

/** "the department, which reported": the noun phrase that the relative stands for. */
function antecedent(passage: Passage, at: number): Phrase | null {
  // As printed: "WHO" is an organisation.
  const relative = beforeVerb(passage, at);
  if (!/^(?:who|which)$/u.test(rawAt(passage, relative))) return null;
  const end = isKind(passage, relative - 1, 'comma') ? relative - 1 : relative;
  return end > passage.first[at]! ? subjectBefore(passage, end) : null;
}

/** Items of a circumstance that opens its sentence; the longest printed ones are shorter. */
const MAX_LEAD = 60;

/** "Roe attacked the plan, saying": the subject of the sentence, up to its first verb. */
function sentenceSubject(passage: Passage, at: number): Phrase | null {
  let start = passage.first[at]!;
  // "In a column, two writers praised it, arguing": the subject stands behind the circumstance.
  if (isWord(passage, start, LEADS)) {
    const end = Math.min(at, start + MAX_LEAD);
    while (start < end && !isKind(passage, start, 'comma')) start += 1;
    if (!isKind(passage, start, 'comma')) return null;
    start += 1;
  }
  if (start >= at || !isKind(passage, start, 'word')) return null;
  const phrase = subjectAfter(passage, start);
  return phrase !== null && phrase.after < at ? phrase : null;
}

/** "As the clerk noted, the file was lost": the clause after the comma is what was noted. */
function asClause(passage: Passage, at: number, subject: Phrase | null): Opener | null {
  if (subject === null || !isWord(passage, subject.first - 1, 'as') || !isKind(passage, at + 1, 'comma')) return null;
  return at + 3 <= passage.last[at]! ? { by: 'clause', at: at + 1, content: at + 2 } : null;
}
