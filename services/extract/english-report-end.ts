import { hasVerb, isFiniteVerb } from './english-clause.ts';
import type { Attribution } from './english-cue.ts';
import { englishCue } from './english-forms.ts';
import { isOccasion } from './english-occasion.ts';
import { findOpener } from './english-opener.ts';
import { subjectBefore } from './english-speaker.ts';
import { beforeVerb } from './english-verb.ts';
import { AUXILIARIES, COMPLEMENTISERS, DETERMINERS, isAdverb, SUBJECT_PRONOUNS } from './english-words.ts';
import { isCapital, isKind, isWord, type Passage, rawAt } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Items of somebody told. */
const MAX_ADDRESSEE = 8;

/** Participles and conjunctions after a comma that begin what the outlet sets beside the words. */
const ASIDES = foldedSet('while pointing citing putting reflecting echoing compared referring');

/** Cues whose participle after a comma is the speaker's next saying, whatever follows it. */
const NEXT_SAYING = foldedSet('say add note claim argue tell explain call warn insist suggest describe accuse');

/** Conjunctions that join one attribution to the next: "said A, and Roe said B". */
const JOINING = foldedSet('and but while though although yet whereas');

/** Conjunctions that open a clause which hangs on the sentence's main clause. */
const SUBORDINATORS = foldedSet('while although though whereas if when as after before because since once until');

/** Words that take a list or a clause on behind a comma, and so begin no main clause. */
const NO_MAIN_CLAUSE = foldedSet('and or but which who whom whose where when while that including not such because so');

/** Adverbs between the comma that closes a relative clause and the main verb: "Roe, who said …, later denied it". */
const BEFORE_VERB = foldedSet('also later then now still once has have had');

/**
 * Last item of the words that `attribution` reports from item `from` on: the sentence's last, or the one before what is
 * the outlet's again.
 *
 *     said the road was clear | , adding that …         the next saying
 *     said the road was clear | , but Poe said it …     another's saying
 *     While Roe said the road was clear | , it was …    the main clause
 *     Roe, who said the road was clear | , left …       the main verb
 */
export function reportedEnd(passage: Passage, attribution: Attribution, from: number): number {
  const last = closingComma(passage, attribution, from) ?? passage.last[from]!;
  for (let at = from + 1; at <= last; at += 1) {
    if (isKind(passage, at, 'mark')) return passage.items.length - 1;
    if (!isKind(passage, at, 'word')) continue;
    const end = nextSaying(passage, from, at) ?? nextSubject(passage, from, at);
    if (end !== null) return withoutJoiners(passage, from, end);
  }
  return withoutNote(passage, from, last);
}

/** Pronouns that take the speaker up again behind ", but". */
const SPEAKER_PRONOUNS = foldedSet('he she they');

/** "said it was late, but he stayed": behind a comma the outlet goes on to tell of the speaker. */
function nextSubject(passage: Passage, from: number, at: number): number | null {
  const pause = isPause(passage, at - 1) && at - 1 > from;
  const joins = isWord(passage, at, 'and') || isWord(passage, at, 'but');
  return pause && joins && isWord(passage, at + 1, SPEAKER_PRONOUNS) ? at : null;
}

/** What opens a note at the end of a sentence: a relative clause or an apposition behind a comma, a dash with "a". */
const RELATIVES = foldedSet('which who whom whose');
const APPOSITIONS = foldedSet('a an');

/** Modals that show a relative clause to be part of what was said: "which would cost jobs". */
const MODALS = foldedSet('would could should will can may might must');

/** Words of the shortest note. */
const MIN_NOTE = 3;

/**
 * The item before the note of the outlet that ends the sentence, or `last`: "said he would hire Roe, who was a clerk in
 * Lima until May", "said the mill would close, a blow to the town". A longer sentence behind it is no note.
 */
function withoutNote(passage: Passage, from: number, last: number): number {
  let modal = false;
  let joined = false;
  for (let at = last; at > from + 1; at -= 1) {
    if (isWord(passage, at, MODALS) && !isCapital(passage, at)) modal = true;
    joined ||= isWord(passage, at, 'and');
    const marked = isKind(passage, at, 'quoted');
    const comma = isPause(passage, at);
    if (marked && !comma) return last;
    if (!comma && !isKind(passage, at, 'dash')) continue;
    const end = marked ? at : at - 1;
    if (last - at < MIN_NOTE || !hasVerb(passage, from, end)) return last;
    if (comma && isOccasion(passage, at + 1)) return end;
    if (marked && beginsAside(passage, at + 1)) return end;
    const apposition = isWord(passage, at + 1, APPOSITIONS) && !joined;
    const note = apposition || (comma && isWord(passage, at + 1, RELATIVES));
    return note && !modal ? end : last;
  }
  return last;
}

/** Behind marks that close on a comma: what the speaker did the while, what stands against it. */
function beginsAside(passage: Passage, at: number): boolean {
  return /.ing$/u.test(passage.items[at]?.form ?? '');
}

function withoutJoiners(passage: Passage, from: number, after: number): number {
  let end = after - 1;
  while (end > from && (isKind(passage, end, 'comma') || isKind(passage, end, 'dash') || isWord(passage, end, JOINING)))
    end -= 1;
  return end;
}

/** Whether another attribution begins at item `at` of the content that begins at `from`, or the word that joins it on. */
export function isNextSaying(passage: Passage, from: number, at: number): boolean {
  const joiner = isWord(passage, at, JOINING) ? at + 1 : at;
  return isKind(passage, joiner, 'word') && nextSaying(passage, from, joiner) !== null;
}

/** The item at which the content ends if what stands at `at` is another attribution or an aside of the outlet. */
function nextSaying(passage: Passage, from: number, at: number): number | null {
  if (isWord(passage, at, 'according') && isWord(passage, at + 1, 'to')) return at;
  const afterComma = isKind(passage, at - 1, 'comma');
  if (isPause(passage, at - 1) && isWord(passage, at, ASIDES)) return at;
  if (isWord(passage, at, 'when') && isWord(passage, at + 1, 'asked')) return at;
  const form = englishCue(passage.items[at]!.form);
  if (form === null) return null;
  const before = beforeVerb(passage, at);
  const conjoined = isWord(passage, before, 'and') || isWord(passage, before, 'but');
  if (form.shape === 'ing') {
    if (afterComma && NEXT_SAYING.has(form.cue.id)) return at;
    const sign = conjoined ? before - 1 : before;
    const separate = isPause(passage, sign) || isKind(passage, sign, 'dash') || isKind(passage, sign, 'quoted');
    return separate && findOpener(passage, at, form) !== null ? sign + 1 : null;
  }
  const opener = findOpener(passage, at, form);
  if (opener === null) return null;
  if (conjoined && (form.shape !== 'base' || opener.at === at + 1)) return before;
  if (form.shape === 'base') return null;
  const subject = subjectBefore(passage, at);
  if (subject === null) return null;
  let first = subject.first;
  while (isWord(passage, first - 1, ROUGHLY)) first -= 1;
  const parted =
    isWord(passage, first - 1, JOINING) || (isKind(passage, first - 1, 'comma') && rawAt(passage, first - 1) === ';');
  return parted && first - 1 > from ? first - 1 : null;
}

/** Words before a number that are of it: "and more than four in ten said". */
const ROUGHLY = foldedSet('more fewer less than nearly about almost over just at least roughly only another');

/** The item before the comma that closes a clause which hangs on the sentence, where its main clause goes on. */
function closingComma(passage: Passage, attribution: Attribution, from: number): number | null {
  const last = passage.last[from]!;
  const hangs = hangsBefore(passage, attribution);
  const relative = isRelative(passage, attribution);
  const infinitive = attribution.at < from && isInfinitive(passage, attribution, from);
  if (!hangs && !relative && !infinitive) return null;
  for (let at = from + 1; at < last; at += 1) {
    if (!isPause(passage, at)) continue;
    if (infinitive && isKind(passage, at + 1, 'quoted')) return null;
    if (infinitive && isWord(passage, at + 1, CONTRASTS)) return at - 1;
    const main = (hangs || infinitive) && beginsMainClause(passage, at + 1) && !isListed(passage, from, at);
    if (main || (relative && beginsVerb(passage, at + 1))) return isKind(passage, at, 'comma') ? at - 1 : at;
  }
  return null;
}

const CONTRASTS = foldedSet('but though although while');

/** "promised to cut fares", "urged residents to stay": an infinitive takes no new subject behind a comma. */
function isInfinitive(passage: Passage, { form }: Attribution, from: number): boolean {
  if (!form.cue.after.includes('to')) return false;
  if (isWord(passage, from, 'to')) return true;
  if (form.cue.addressee !== true || isWord(passage, from - 1, 'that') || isWord(passage, from, COMPLEMENTISERS))
    return false;
  for (let at = from + 1; at < Math.min(passage.items.length, from + MAX_ADDRESSEE); at += 1) {
    if (isWord(passage, at, AUXILIARIES) || passage.ends[at]) return false;
    if (isWord(passage, at, 'to')) return true;
  }
  return false;
}

/** Items within which a main clause shows its verb. */
const MAIN_VERB_REACH = 25;

/** Items before a clause that opens its sentence: "And even though", "However, while". */
const MAX_LEAD = 2;

/** A comma, or a marked stretch that closes on one. */
function isPause(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'comma') || (isKind(passage, at, 'quoted') && /,["'”’»]+$/u.test(rawAt(passage, at)));
}

/** "While Roe said …": the attribution opens its sentence behind a conjunction. */
function hangsBefore(passage: Passage, { first, at, inverted }: Attribution): boolean {
  const start = passage.first[at]!;
  const to = Math.min(first, at) - 1;
  // "Asked whether …, she left".
  if (inverted) return true;
  if (to < start) return false;
  // "But when voters were asked who …", "Where they outdid each other in saying how …": all of it opens the sentence.
  const opens = isFront(passage, start) || (isWord(passage, start, CONTRASTS) && isFront(passage, start + 1));
  if (opens && !holdsComma(passage, start, to)) return true;
  // "For somebody who said …, she did well"
  const relative = beforeVerb(passage, at);
  if (isWord(passage, relative, 'who') && isWord(passage, start, FRONT_PREPOSITIONS))
    return !holdsComma(passage, start, relative) && !hasVerb(passage, start, relative - 1);
  if (!isWord(passage, to, SUBORDINATORS)) return false;
  // "However, while …", "Last month, when I asked …"
  return to - start <= MAX_LEAD || !hasVerb(passage, start, to - 1);
}

const FRONT_PREPOSITIONS = foldedSet('for to of among with like unlike');

/** A conjunction at the head of a sentence; "as" is a preposition there as often. */
function isFront(passage: Passage, at: number): boolean {
  return !isWord(passage, at, 'as') && (isWord(passage, at, SUBORDINATORS) || isWord(passage, at, 'where'));
}

function holdsComma(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (isKind(passage, at, 'comma')) return true;
  return false;
}

/** "Roe, who said …": the relative clause stands between commas. */
function isRelative(passage: Passage, { at, first }: Attribution): boolean {
  // "the changes, which Roe said will come, are late"
  if (isWord(passage, first - 1, 'which') && isKind(passage, first - 2, 'comma')) return true;
  const before = beforeVerb(passage, at);
  return (isWord(passage, before, 'who') || isWord(passage, before, 'which')) && isKind(passage, before - 1, 'comma');
}

/** "the mill, the dam and the road are safe": no verb before the comma, and an "and" before the one behind it. */
function isListed(passage: Passage, from: number, comma: number): boolean {
  if (hasVerb(passage, from, comma - 1)) return false;
  for (let at = comma + 1; at <= Math.min(passage.last[comma]!, comma + MAIN_VERB_REACH); at += 1) {
    if (isWord(passage, at, 'and')) return true;
    if (isFiniteVerb(passage, at)) return false;
  }
  return false;
}

function beginsMainClause(passage: Passage, at: number): boolean {
  if (isKind(passage, at, 'quoted') || /^\p{N}/u.test(rawAt(passage, at))) return true;
  if (!isKind(passage, at, 'word') || isWord(passage, at, NO_MAIN_CLAUSE)) return false;
  if (isWord(passage, at, SUBJECT_PRONOUNS)) return true;
  if (!isWord(passage, at, DETERMINERS) && !isCapital(passage, at) && !/s$/u.test(passage.items[at]!.form))
    return false;
  return hasVerb(passage, at, at + MAIN_VERB_REACH);
}

function beginsVerb(passage: Passage, at: number): boolean {
  let verb = at;
  while (isWord(passage, verb, BEFORE_VERB) || isAdverb(passage, verb)) verb += 1;
  return isKind(passage, verb, 'word') && (verb > at + 1 || isFiniteVerb(passage, verb));
}
