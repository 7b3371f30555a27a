import type { EnglishForm } from './english-forms.ts';
import type { Phrase } from './english-speaker.ts';
import {
  ARTICLES,
  AUXILIARIES,
  BEFORE_CUE,
  DETERMINERS,
  isAdverb,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIMES,
} from './english-words.ts';
import { isCapital, isKind, isWord, type Passage, rawAt } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** "records show", "the Journal reports", not "television shows" or "the United States". */
export function isPlainVerb(passage: Passage, form: EnglishForm, speaker: Phrase | null): boolean {
  if (form.cue.id === 'state' || speaker === null) return false;
  const last = speaker.after - 1;
  if (isWord(passage, last, SUBJECT_PRONOUNS)) return true;
  return form.shape === 'present' ? isCapital(passage, last) : /s$/u.test(passage.items[last]!.form);
}

/** Whether the form at `at` is a verb of its subject: not negated, no infinitive, no noun. */
export function isVerb(passage: Passage, at: number, form: EnglishForm, subject: Phrase | null): boolean {
  if (isWord(passage, at - 1, 'to')) return form.shape === 'base' && isWord(passage, at - 2, CONTINUING);
  if (isWord(passage, at - 1, 'of')) return false;
  const adverb = isWord(passage, at - 1, TIMES) || isWord(passage, at - 1, 'yet');
  if (isWord(passage, at - 1, NEGATIONS) || (adverb && isWord(passage, at - 2, NEGATIONS))) return false;
  const gerund = form.shape === 'ing' && isWord(passage, at - 1, BEFORE_GERUND);
  // "the alleged theft"
  if (form.shape === 'past' && isWord(passage, at - 1, ARTICLES)) return false;
  // "Many say": a quantity is a subject of its own.
  const determined = isWord(passage, at - 1, DETERMINERS) && !isWord(passage, at - 1, QUANTITIES);
  const nounBefore = determined || isWord(passage, at - 1, PREPOSITIONS);
  if (nounBefore && !gerund && form.shape !== 'past') return false;
  // "a report" is no plural subject with its verb, "a majority of voters" is one.
  if (form.shape === 'base' && (subject === null || isOneThing(passage, subject))) return false;
  // "Roe's showing" is a noun, "he's saying" a verb.
  if (form.shape === 'ing' && form.cue.id === 'rule') return false;
  if (form.shape === 'ing') return !isOwner(passage, at - 1) || isWord(passage, at - 1, SUBJECT_PRONOUNS);
  if (!form.nominal) return true;
  // "the estimates have", "fifteen states that have": what has a verb behind it is a noun.
  if (isFullAuxiliary(passage, at + 1) || (isWord(passage, at + 1, 'that') && isFullAuxiliary(passage, at + 2)))
    return false;
  if (form.cue.id === 'question' && !isPlainVerb(passage, form, subject)) return false;
  if (form.cue.id === 'state' && !isSingular(passage, subject)) return false;
  // "Roe’s tweet", "the writers' claims": an owner before it makes it a noun.
  // "claimed it was late and claim it was dull": joined to the verb before it, with a clause behind it.
  const joined = isWord(passage, at - 1, 'and') || isWord(passage, at - 1, 'but');
  if (joined && (isWord(passage, at + 1, 'that') || isWord(passage, at + 1, SUBJECT_PRONOUNS))) return subject !== null;
  return !isOwner(passage, at - 1) && subject !== null && subject.after >= at - 2;
}

/** "a report", but not "a majority of voters". */
function isOneThing(passage: Passage, { first, after, start }: Phrase): boolean {
  if (!/^an? /iu.test(passage.text.slice(start, start + 3))) return false;
  for (let at = first; at < after; at += 1) {
    if (isWord(passage, at, COLLECTIVES) && isWord(passage, at + 1, 'of')) return false;
  }
  return true;
}

const COLLECTIVES = foldedSet('majority number group handful lot quarter third half couple host dozen minority');

/** "Roe's", "the writers'". */
function isOwner(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'word') && /['’]s?$/u.test(rawAt(passage, at));
}

/** "went on to say", "continues to insist": verbs that only tell how the saying goes on. */
export const CONTINUING = foldedSet('on continue continues continued continuing began seems seemed appears appeared');

/** "after saying that", "by arguing that": the participle hangs on the sentence's subject. */
export const BEFORE_GERUND = foldedSet('after before by while when since in as');

const CONTRACTED: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, 're', 've', 'll']);

/** An auxiliary that is no remainder of a contraction ("s", "d", "ll"). */
export function isFullAuxiliary(passage: Passage, at: number): boolean {
  return isWord(passage, at, AUXILIARIES) && rawAt(passage, at).length > 1 && !isWord(passage, at, CONTRACTED);
}

/** "the letter states" has one letter for subject; "swing states", "the 15 states", "these states" have none. */
function isSingular(passage: Passage, subject: Phrase | null): boolean {
  if (subject === null) return false;
  for (let at = subject.first; at < subject.after; at += 1) {
    if (isWord(passage, at, PLURAL) || /^\p{N}/u.test(rawAt(passage, at))) return false;
  }
  const { first } = subject;
  return isWord(passage, first, DETERMINERS) || isWord(passage, first, SUBJECT_PRONOUNS) || isCapital(passage, first);
}

const PLURAL = foldedSet(
  'these those some many most several all both other more few two three four five six seven eight nine ten',
);
const QUANTITIES: ReadonlySet<string> = new Set([...PLURAL, ...foldedSet('one another each')]);

/** The item before the auxiliaries and adverbs of the cue at `at`. */
export function beforeVerb(passage: Passage, at: number): number {
  let before = at - 1;
  while (isWord(passage, before, BEFORE_CUE) || isAdverb(passage, before)) before -= 1;
  return before;
}

export const TO_BE = foldedSet('was were is are been being be');
const ADVERBS = foldedSet('twice not never also');

/** Items between two passives that share one auxiliary: "was led away and told". */
const SHARED_AUXILIARY = 5;

/** Whether somebody was told, asked or denied something, rather than saying it. */
export function isPassive(passage: Passage, at: number, form: EnglishForm): boolean {
  if (form.shape !== 'past') return false;
  let before = at - 1;
  while (isWord(passage, before, TIMES) || isWord(passage, before, ADVERBS) || isAdverb(passage, before)) before -= 1;
  if (isWord(passage, before, TO_BE)) return true;
  if (!isWord(passage, before, 'and')) return false;
  for (let index = Math.max(passage.first[at]!, before - SHARED_AUXILIARY); index < before; index += 1) {
    if (isWord(passage, index, TO_BE)) return true;
  }
  return false;
}
