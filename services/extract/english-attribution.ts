import { type EnglishForm, englishCue } from './english-forms.ts';
import { findOpener, NEAR, type Opener } from './english-opener.ts';
import { nounPhrase, type Phrase, subjectAfter, subjectBefore } from './english-speaker.ts';
import {
  ARTICLES,
  AUXILIARIES,
  BEFORE_CUE,
  BREAKERS,
  CIRCUMSTANCE,
  COMPLEMENTISERS,
  DETERMINERS,
  isAdverb,
  LEADS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  REPORTERS,
  SUBJECT_PRONOUNS,
  TIMES,
} from './english-words.ts';
import { endsWith, isCapital, isKind, isWord, type Passage, rawAt } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Items after a trailing cue before its clause must end ("…," he said in an interview with the paper on Monday). */
export const MAX_TAIL = 30;

/** Items of an apposition or relative clause behind an inverted speaker. */
const MAX_APPOSITION = 25;

/** Items of somebody told ("he told the crowd gathered on a field"). */
const MAX_ADDRESSEE = 12;

/** A cue, and the noun phrase that stands before it as a subject would. */
export interface Cue {
  readonly at: number;
  readonly form: EnglishForm;
  readonly subject: Phrase | null;
}

/** The cue at item `at`, or null where that is no form of one. */
export function cueAt(passage: Passage, at: number): Cue | null {
  const item = passage.items[at]!;
  const form = item.kind === 'word' ? englishCue(item.form) : null;
  if (form?.cue.particle !== undefined && !isWord(passage, at + 1, form.cue.particle)) return null;
  if (form?.shape === 'ing' && isWord(passage, at - 1, 'as')) return asSaying(passage, at, form);
  return form === null ? null : { at, form, subject: subjectBefore(passage, verbAt(passage, at)) };
}

/** Items between "quoted" and "as saying". */
const MAX_QUOTED = 12;

/** "quoted Roe as saying", "Roe was quoted by the Herald as saying": the one who is quoted speaks. */
function asSaying(passage: Passage, at: number, form: EnglishForm): Cue | null {
  for (let verb = at - 2; verb >= Math.max(passage.first[at]!, at - MAX_QUOTED); verb -= 1) {
    if (!isWord(passage, verb, QUOTING)) continue;
    let passive = verb - 1;
    while (isWord(passage, passive, TIMES) || isAdverb(passage, passive)) passive -= 1;
    const subject = isWord(passage, passive, TO_BE)
      ? subjectBefore(passage, verb)
      : nounPhrase(passage, verb + 1, at - 1);
    return subject === null ? null : { at, form, subject };
  }
  return null;
}

const QUOTING = foldedSet('quote quotes quoted quoting cite cites cited citing reported heard recorded');

/** The first verb of "went on to say", of which the subject stands before; `at` where the cue stands alone. */
function verbAt(passage: Passage, at: number): number {
  if (!isWord(passage, at - 1, 'to') || !isWord(passage, at - 2, CONTINUING)) return at;
  return isWord(passage, at - 2, 'on') ? at - 3 : at - 2;
}

/** A cue with its speaker. */
export interface Attribution {
  readonly at: number;
  readonly form: EnglishForm;
  readonly speaker: Phrase | null;
  /** `none`: a passive names whom it was said to. */
  readonly from: 'stated' | 'inherit' | 'none';
  /** First item of speaker and cue together. */
  readonly first: number;
  /** Item after speaker, cue and circumstance. */
  readonly after: number;
  /** The cue stands before its speaker: said X. */
  readonly inverted: boolean;
}

/**
 * "…," said X / …, X said, or null where the cue at `at` does not stand after its words. `resume` is the item behind the
 * last such attribution of the passage.
 */
export function readTrailing(passage: Passage, cue: Cue, resume: number): Attribution | null {
  const { at, form } = cue;
  if (form.shape === 'ing' || NEAR.has(form.cue.id) || isPassive(passage, at, form)) return null;
  // "encouraged voters to …" has its content behind it.
  if (form.cue.after.includes('to') && !form.cue.after.includes('marks')) return null;
  return speakerFirst(passage, cue, resume) ?? cueFirst(passage, at, form, resume);
}

/** …, X said. */
function speakerFirst(passage: Passage, { at, form, subject: speaker }: Cue, resume: number): Attribution | null {
  if (speaker === null || !followsWords(passage, speaker.first) || !isVerb(passage, at, form, speaker)) return null;
  if (form.nominal && !isKind(passage, speaker.first - 1, 'quoted') && !isPlainVerb(passage, form, speaker))
    return null;
  // "In the coming months, he vowed to …": the content is still to come.
  if (form.cue.after.includes('to') && isWord(passage, at + 1, 'to')) return null;
  const verb = form.cue.particle === undefined ? at : at + 1;
  const told = form.cue.addressee === true ? addresseeEnd(passage, verb + 1) : verb + 1;
  const after = tailEnd(passage, told) ?? looseTail(passage, speaker.first, at, resume);
  if (after === null) return null;
  return { at, form, speaker, from: 'stated', first: speaker.first, after, inverted: false };
}

/** "records show", "the Journal reports", not "television shows" or "the United States". */
function isPlainVerb(passage: Passage, form: EnglishForm, speaker: Phrase | null): boolean {
  if (form.cue.id === 'state' || speaker === null) return false;
  const last = speaker.after - 1;
  if (isWord(passage, last, SUBJECT_PRONOUNS)) return true;
  return form.shape === 'present' ? isCapital(passage, last) : /s$/u.test(passage.items[last]!.form);
}

/** "…," said X. */
function cueFirst(passage: Passage, at: number, form: EnglishForm, resume: number): Attribution | null {
  if (form.shape === 'base' || !followsWords(passage, at)) return null;
  const speaker = subjectAfter(passage, at + 1);
  if (speaker === null || (form.cue.addressee === true && isTold(passage, at + 1))) return null;
  const marks = isKind(passage, at - 1, 'quoted') || isKind(passage, at - 2, 'quoted');
  // "Roe, a farmer, said he left": after a plain comma a pronoun begins the content.
  if (!marks && (isWord(passage, at + 1, SUBJECT_PRONOUNS) || isWord(passage, at + 1, TIMES))) return null;
  if (!marks && !INVERTING.has(form.cue.id)) return null;
  // "Roe, a clerk, conceded the current plan is late": a verb behind it makes it the subject of what is said.
  if (!marks && hasOwnVerb(passage, speaker)) return null;
  const after =
    tailEnd(passage, appositionEnd(passage, speaker.after)) ?? looseTail(passage, at, speaker.after - 1, resume);
  return after === null ? null : { at, form, speaker, from: 'stated', first: at, after, inverted: true };
}

/** Verbs that stand before their subject behind an unmarked clause: "The road is clear, said Roe". */
const INVERTING = foldedSet('say add write note argue warn report explain predict tweet');

/** Whether the noun phrase goes on to an auxiliary, before a comma or a relative clause. */
function hasOwnVerb(passage: Passage, { after }: Phrase): boolean {
  for (let at = after; at < Math.min(passage.items.length, after + MAX_TAIL) && !passage.ends[at - 1]; at += 1) {
    if (!isKind(passage, at, 'word') || isWord(passage, at, BREAKERS)) return false;
    if (isFullAuxiliary(passage, at)) return true;
  }
  return false;
}

/** Whether item `at` comes right after content: a comma, a mark or a dash, or a stretch that ends with ? or !. */
function followsWords(passage: Passage, at: number): boolean {
  const { items, first, ends } = passage;
  const before = items[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'quoted') return !ends[at - 1] || pauses(passage, at - 1);
  if (at === first[at] || ends[at - 1]) return false;
  if (before.kind === 'comma') return !isKind(passage, at - 2, 'comma');
  return before.kind === 'dash' && isKind(passage, at - 2, 'quoted');
}

/** "Why now?" Roe asked. The sentence goes on after marks that close on a comma, ? or !. */
export function pauses(passage: Passage, at: number): boolean {
  const item = passage.items[at];
  return item?.kind === 'quoted' && endsWith(passage.text, item, /[?!,…—–-]["'”’»]?\s*$/u);
}

/** Where the attribution's circumstance ends (at a comma, a mark or the sentence end), or null if a clause goes on. */
function tailEnd(passage: Passage, from: number): number | null {
  const { items, ends } = passage;
  if (from > 0 && ends[from - 1]) return from;
  let circumstance = false;
  for (let at = from; at < Math.min(items.length, from + MAX_TAIL); at += 1) {
    const { kind, form } = items[at]!;
    if (kind === 'quoted') return at === from ? null : at;
    if (kind === 'comma' || kind === 'dash' || kind === 'mark' || (kind === 'stop' && ends[at])) return at;
    // 'The road is clear, Roe said: “…”'
    if (kind === 'colon') return isKind(passage, at + 1, 'quoted') ? at : null;
    if (kind === 'word') {
      if (form === 'that' || (!circumstance && !CIRCUMSTANCE.has(form) && !TIMES.has(form) && !JOINS_TAIL.has(form)))
        return null;
      circumstance = true;
    }
    if (ends[at]) return at + 1;
  }
  return null;
}

const JOINS_TAIL = foldedSet('who and but last');

/**
 * Directly after marks that end in a pause, speaker and cue are an attribution whatever goes on behind them
 * ("…," Roe said as she left): it reaches to the end of the sentence, or to the marks that take the words up again.
 */
function looseTail(passage: Passage, first: number, at: number, resume: number): number | null {
  const { last } = passage;
  const marks = isKind(passage, first - 1, 'quoted') ? first - 1 : first - 2;
  // Marks inside a clause are part of it; only a sentence that begins with them is attributed so loosely.
  if (!isKind(passage, marks, 'quoted') || (marks !== passage.first[marks] && marks !== resume)) return null;
  if (marks === first - 1 && !pauses(passage, marks)) return null;
  for (let index = at + 1; index <= Math.min(last[at]!, at + MAX_TAIL); index += 1) {
    if (isKind(passage, index, 'quoted') && isKind(passage, index - 1, 'comma')) return index - 1;
  }
  return last[at]! + 1;
}

/** "he told the crowd": passed over before the circumstance. */
function addresseeEnd(passage: Passage, from: number): number {
  let at = from;
  while (
    isKind(passage, at, 'word') &&
    !isWord(passage, at, CIRCUMSTANCE) &&
    !isWord(passage, at, COMPLEMENTISERS) &&
    !passage.ends[at - 1] &&
    at - from < MAX_ADDRESSEE
  )
    at += 1;
  return at;
}

/** "told reporters": what follows the cue is whom it was said to, no inverted speaker. */
function isTold(passage: Passage, at: number): boolean {
  return isWord(passage, at, OBJECT_PRONOUNS) || isWord(passage, at, REPORTERS);
}

/** ", a farmer," after an inverted speaker. */
function appositionEnd(passage: Passage, at: number): number {
  if (!isKind(passage, at, 'comma') || !(isWord(passage, at + 1, DETERMINERS) || isWord(passage, at + 1, 'who')))
    return at;
  let end = at + 1;
  while (isKind(passage, end, 'word') && end - at < MAX_APPOSITION) end += 1;
  return isKind(passage, end, 'comma') || isKind(passage, end, 'stop') ? end : at;
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
const CONTINUING = foldedSet('on continue continues continued continuing began seems seemed appears appeared');

/** "after saying that", "by arguing that": the participle hangs on the sentence's subject. */
const BEFORE_GERUND = foldedSet('after before by while when since in as');

const CONTRACTED: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, 're', 've', 'll']);

/** An auxiliary that is no remainder of a contraction ("s", "d", "ll"). */
function isFullAuxiliary(passage: Passage, at: number): boolean {
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

const TO_BE = foldedSet('was were is are been being be');
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

/** Items behind a marked stretch in which its own attribution begins. */
const MAX_NEXT_CUE = 12;

/** Whether the marked stretch at `quoted` has an attribution of its own behind it. */
export function isAttributedAfter(passage: Passage, quoted: number): boolean {
  for (let at = quoted + 1; at < Math.min(passage.items.length, quoted + MAX_NEXT_CUE); at += 1) {
    const cue = cueAt(passage, at);
    if (cue !== null) return readTrailing(passage, cue, 0) !== null;
    if (passage.ends[at]) return false;
  }
  return false;
}
