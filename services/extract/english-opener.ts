import type { After } from './cue-row.ts';
import { isFiniteVerb, isStrong, opensClause } from './english-clause.ts';
import { type EnglishForm, englishCue } from './english-forms.ts';
import {
  AUXILIARIES,
  CIRCUMSTANCE,
  COMPLEMENTISERS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  REPORTERS,
  SUBJECT_PRONOUNS,
  TIMES,
  TITLES,
} from './english-words.ts';
import { isCapital, isKind, isWord, type Passage } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Where the content after a cue begins, and by what sign. */
export interface Opener {
  readonly by: After | 'unclosed';
  /** The sign: complementiser, colon, mark; of a bare clause its first item. */
  readonly at: number;
  /** First item of the content. */
  readonly content: number;
}

/** Items of circumstance between verb and content ("told reporters at a rally in Ohio on Friday that"). */
const MAX_CIRCUMSTANCE = 22;

/** Items between "called" and the marks: "called the long verdict of the court “a disgrace”". */
const NEAR_REACH = 20;

/** Longest aside between commas before the complementiser ("explains, in a dry tone, that"). */
const MAX_ASIDE = 12;

/** Words of a person's name. */
const MAX_NAME = 3;

/** Items of somebody told. */
const MAX_ADDRESSEE = 8;

/** Verbs that judge or name: they report what stands in marks in their clause, and nothing else. */
export const NEAR = foldedSet(
  'call describe dub characterize label criticize blast dismiss denounce attack mock slam condemn praise accuse ' +
    'deride brand portray refer decry hail ' +
    'criticise bemoan liken ridicule lambast lambaste deplore chide scold tout cite reject echo express applaud compare rip depict',
);

/**
 * What opens the content after the cue at `at`, or null.
 *
 *     said | in a statement on Monday | that | the bridge …
 */
export function findOpener(passage: Passage, at: number, form: EnglishForm): Opener | null {
  if (passage.ends[at]) return null;
  if (NEAR.has(form.cue.id)) return nearMarks(passage, at);
  // "adds to the drama that"
  if (form.cue.id === 'add' && isWord(passage, at + 1, 'to')) return null;
  if (form.cue.particle !== undefined)
    return isWord(passage, at + 1, form.cue.particle) ? scan(passage, at, at + 2, form) : null;
  // "telling in its own right"
  if (
    form.cue.id === 'tell' &&
    form.shape === 'ing' &&
    isWord(passage, at + 1, CIRCUMSTANCE) &&
    !isWord(passage, at + 1, 'to')
  )
    return null;
  const from = form.cue.addressee === true ? afterAddressee(passage, at + 1, form) : at + 1;
  return from === null ? null : scan(passage, at, from, form);
}

/** Walks over the circumstance to the first sign, or to the clause that needs none. */
function scan(passage: Passage, at: number, from: number, form: EnglishForm): Opener | null {
  const { after } = form.cue;
  let circumstance = false;
  for (let index = from; index < Math.min(passage.items.length, at + MAX_CIRCUMSTANCE); index += 1) {
    const sign = signAt(passage, index, form, circumstance);
    if (sign !== null) return sign;
    if (isKind(passage, index, 'comma')) {
      if (index === at + 1) return afterAside(passage, index, after);
      // "said in a statement, the group would": a comma after a circumstance leads to more of it, to the content or to nothing.
      if (!circumstance || !isKind(passage, index + 1, 'word')) return null;
      if (!isWord(passage, index + 1, CIRCUMSTANCE)) return isStrong(form) ? clauseAt(passage, index + 1, form) : null;
    } else if (isKind(passage, index, 'word')) {
      const to = isWord(passage, index, 'not') ? index + 1 : index;
      if (after.includes('to') && isWord(passage, to, 'to') && index === from)
        // Who is to do it is part of it: "urged residents to stay home".
        return isAnonymity(passage, to) ? null : { by: 'to', at: to, content: at + 1 };
      const opens = isWord(passage, index, CIRCUMSTANCE);
      const begins = circumstance
        ? isWord(passage, index, SUBJECT_PRONOUNS) && !isWord(passage, index - 1, SUBORDINATORS)
        : !opens && !isWord(passage, index, TIMES) && !isAdverb(passage, index);
      if (begins) return thatBehind(passage, index, form) ?? clauseAt(passage, index, form);
      // "responded by saying", "said after hearing": another verb takes over.
      if (opens && /.ing$/u.test(passage.items[index + 1]?.form ?? '')) return null;
      circumstance ||= opens;
    }
    if (passage.ends[index]) return null;
  }
  return null;
}

/** Items of somebody told that are looked through for the complementiser. */
const MAX_TOLD = 8;

/** "told her backers on Saturday night | that": who was told goes on to the complementiser, if no verb stands before it. */
function thatBehind(passage: Passage, index: number, form: EnglishForm): Opener | null {
  if (form.cue.addressee !== true) return null;
  for (let at = index; at < Math.min(passage.items.length, index + MAX_TOLD); at += 1) {
    if (at > index && isWord(passage, at, 'that')) return signAt(passage, at, form, true);
    if (!isKind(passage, at, 'word') || isFiniteVerb(passage, at) || passage.ends[at]) return null;
  }
  return null;
}

/** "asked not to be named" tells of the source, not of what was said. */
function isAnonymity(passage: Passage, to: number): boolean {
  return isWord(passage, to - 1, 'not') && isWord(passage, to + 1, 'be') && isWord(passage, to + 2, NAMINGS);
}

const NAMINGS = foldedSet('named identified quoted');

/** "said as he left": the pronoun belongs to the circumstance. */
const SUBORDINATORS = foldedSet('as when while after before');

function clauseAt(passage: Passage, index: number, form: EnglishForm): Opener | null {
  return form.cue.after.includes('clause') && opensClause(passage, index, form)
    ? { by: 'clause', at: index, content: index }
    : null;
}

/** Questions that open only right behind the verb: further on they are relatives ("in Ohio, where"). */
const RELATIVES = foldedSet('which who when where what');

/** Verbs behind which these words open a question; "demanded when it began" tells a time. */
const ASKING = foldedSet(
  'ask wonder question explain tell say recall show announce learn reveal specify disclose indicate clarify find report describe',
);

function signAt(passage: Passage, index: number, form: EnglishForm, circumstance: boolean): Opener | null {
  const { after } = form.cue;
  const marks = after.includes('marks');
  if (marks && isMarked(passage, index)) return openMarks(passage, index, index);
  if (marks && isKind(passage, index, 'comma') && isMarked(passage, index + 1))
    return openMarks(passage, index, index + 1);
  if (isKind(passage, index, 'colon')) {
    if (isMarked(passage, index + 1)) return openMarks(passage, index, index + 1);
    return after.includes('colon') ? { by: 'colon', at: index, content: index + 1 } : null;
  }
  if (!after.includes('that') || !isWord(passage, index, COMPLEMENTISERS)) return null;
  if (isWord(passage, index, RELATIVES) && (circumstance || !ASKING.has(form.cue.id))) return null;
  // "whether", "how" and their like are part of what is asked.
  // So is the "that" of "that would be late", which is a subject.
  const joins = isWord(passage, index, 'that') && !isWord(passage, index + 1, AUXILIARIES);
  return { by: 'that', at: index, content: joins ? index + 1 : index };
}

function isMarked(passage: Passage, index: number): boolean {
  const item = passage.items[index];
  return item?.kind === 'mark' || (item?.kind === 'quoted' && item.words > 0);
}

function openMarks(passage: Passage, at: number, marks: number): Opener {
  return isKind(passage, marks, 'mark')
    ? { by: 'unclosed', at, content: marks + 1 }
    : { by: 'marks', at, content: marks };
}

/** "explains, in a dry tone, that": the complementiser behind an aside. */
function afterAside(passage: Passage, comma: number, after: readonly After[]): Opener | null {
  for (let at = comma + 1; at < Math.min(passage.items.length, comma + MAX_ASIDE); at += 1) {
    if (passage.ends[at] || isKind(passage, at, 'quoted')) return null;
    if (!isKind(passage, at, 'comma')) continue;
    const that = isWord(passage, at + 1, 'that') && after.includes('that');
    return that ? { by: 'that', at: at + 1, content: at + 2 } : null;
  }
  return null;
}

/** Marks in the same clause, whatever object stands before them. */
function nearMarks(passage: Passage, at: number): Opener | null {
  // "called on the senator", "called for a vote" ask for something; 'called for “a vote”' gives the words.
  if (isWord(passage, at + 1, PARTICLES))
    return isKind(passage, at + 2, 'quoted') ? { by: 'marks', at: at + 2, content: at + 2 } : null;
  for (let index = at + 1; index < Math.min(passage.items.length, at + NEAR_REACH); index += 1) {
    if (isKind(passage, index, 'quoted')) return { by: 'marks', at: index, content: index };
    if (isKind(passage, index, 'comma') || passage.ends[index]) return null;
    if (isWord(passage, index, 'and') && englishCue(passage.items[index + 1]?.form ?? '') !== null) return null;
  }
  return null;
}

const PARTICLES = foldedSet('on for off up upon');

/** Callings that may stand between an outlet's name and a person's: "told CNN host Jane Roe". */
const CALLINGS = foldedSet('host anchor magazine editor reporter correspondent');
const NAME_JOINERS = foldedSet('of s');

/** "warned the storm would return": where nobody is told, a verb that can do without goes on right behind it. */
function afterAddressee(passage: Passage, from: number, form: EnglishForm): number | null {
  return skipAddressee(passage, from) ?? (form.cue.after.includes('clause') && form.cue.id !== 'tell' ? from : null);
}

/** Skips who is told, from item `from`; null where nobody is. */
function skipAddressee(passage: Passage, from: number): number | null {
  const first = passage.items[from];
  if (first === undefined) return null;
  if (first.kind === 'quoted' || first.kind === 'comma' || first.kind === 'colon') return from;
  if (first.kind !== 'word') return null;
  if (isWord(passage, from, COMPLEMENTISERS) || isWord(passage, from, 'to')) return from;
  if (isWord(passage, from, OBJECT_PRONOUNS) || isWord(passage, from, REPORTERS)) return from + 1;
  const start = isWord(passage, from, DETERMINERS) ? from + 1 : from;
  const named = isCapital(passage, start);
  for (let at = start; at < passage.items.length && at - from <= MAX_ADDRESSEE; at += 1) {
    if (at > from && passage.ends[at - 1]) return null;
    const { kind } = passage.items[at]!;
    // The stop of "Mr." ends no sentence.
    if (kind === 'quoted' || kind === 'open' || kind === 'close' || (kind === 'stop' && !passage.ends[at])) continue;
    // "the governments of South East Asia"
    if (at > start && isWord(passage, at, 'of') && !isWord(passage, at + 1, DETERMINERS)) continue;
    if (kind !== 'word' || isOpening(passage, at)) return at;
    if (at > from && (isWord(passage, at, SUBJECT_PRONOUNS) || isWord(passage, at, DETERMINERS))) return at;
    if (named && !isCapital(passage, at) && !isWord(passage, at, NAME_JOINERS) && !isWord(passage, at, CALLINGS)) {
      return isWord(passage, at, REPORTERS) ? at + 1 : at;
    }
    const inName =
      isWord(passage, at - 1, NAME_JOINERS) || isCapital(passage, at - 1) || isKind(passage, at - 1, 'stop');
    if (!named && at > start && isCapital(passage, at) && !inName)
      return isCalling(passage, at - 1) ? afterName(passage, at) : at;
    if (isWord(passage, at, AUXILIARIES)) return null;
  }
  return null;
}

function isCalling(passage: Passage, at: number): boolean {
  return isWord(passage, at, CALLINGS) || isWord(passage, at, TITLES);
}

function afterName(passage: Passage, from: number): number {
  let at = from;
  while (isCapital(passage, at) && !passage.ends[at] && at - from < MAX_NAME) at += 1;
  return at;
}

function isOpening(passage: Passage, at: number): boolean {
  return (
    isWord(passage, at, COMPLEMENTISERS) ||
    isWord(passage, at, CIRCUMSTANCE) ||
    isWord(passage, at, TIMES) ||
    isWord(passage, at, 'to') ||
    (isWord(passage, at, 'not') && isWord(passage, at + 1, 'to'))
  );
}
