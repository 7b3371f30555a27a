import type { Saying } from './arabic-sayings.ts';
import { AND_THAT, CARRYING_PARTICIPLES, NOT_SOURCES, OCCASIONS } from './arabic-words.ts';
import { isKind, isWord, type Passage } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Items of a passage at which what was said before ends. */
export interface Cuts {
  /** A new saying, a source phrase, a carried-on participle or an aside of the outlet begins there. */
  readonly clause: ReadonlySet<number>;
  /** A verb of saying with content of its own: it ends even direct speech without marks. */
  readonly saying: ReadonlySet<number>;
}

const SOURCE_WORDS = foldedSet('بحسب حسب حسبما بحسبما وفق وفقا طبقا نقلا');
const OCCASION_LEADS = foldedSet('خلال تعقيبا ردا بعد على عقب بحضور ضمن أثناء تعليقا عبر عن');
const MEANWHILE = foldedSet('فيما بينما');
const NOT_MEANWHILE = foldedSet('يتعلق يخص يتصل بعد إذا لو يبدو مضى بينهم بينها');
/** The outlet takes the word: "يذكر أن", "تجدر الإشارة إلى أن". */
const NARRATION = foldedSet('يذكر ويذكر يشار ويشار تجدر وتجدر جدير وجدير الجدير والجدير');
const CAME = foldedSet('جاء');
const THIS = foldedSet('ذلك هذا');
const AND_THAT_WAS = foldedSet('وذلك');
const IN = foldedSet('في');
const WHEN = foldedSet('حين');

/** Finds the cuts of a passage once, so that each content looks them up. */
export function findCuts(passage: Passage, sayings: readonly Saying[]): Cuts {
  const clause = new Set<number>();
  const saying = new Set<number>();
  for (const { clause: at, opener, cuts, opens } of sayings) {
    // A verb that reports nothing ends what was said before only where و or a circumstance begins a clause with it.
    if (!cuts || (opener === null && !(opens && edgeBefore(passage, at)))) continue;
    clause.add(at);
    if (opener !== null && opens && opener.by !== 'noun') saying.add(at);
  }
  for (let at = 1; at < passage.items.length; at += 1) {
    if (isKind(passage, at, 'word') && cutsReport(passage, at)) clause.add(at);
  }
  return { clause, saying };
}

function cutsReport(passage: Passage, at: number): boolean {
  // "، مثمنًا …": the speaker goes on to praise, thank or pray.
  if (CARRYING_PARTICIPLES.has(passage.items[at]!.form.replace(/^و(?=.{5})/u, ''))) return true;
  if (isWord(passage, at, AND_THAT_WAS)) return opensOccasion(passage, at + 1);
  if (isWord(passage, at, CAME)) return isWord(passage, at + 1, THIS);
  return (
    edgeBefore(passage, at) && (opensTail(passage, at) || opensAside(passage, at) || isWord(passage, at, NARRATION))
  );
}

function edgeBefore(passage: Passage, at: number): boolean {
  return (
    at === 0 || isKind(passage, at - 1, 'comma') || isKind(passage, at - 1, 'dash') || passage.ends[at - 1] === true
  );
}

/** Whether a tail of attribution ("بحسب الشرطة") begins at item `at`; "وفق النظام" names a rule and is none. */
export function opensTail(passage: Passage, at: number): boolean {
  const next = passage.items[at + 1];
  if (!isWord(passage, at, SOURCE_WORDS) || next === undefined) return false;
  if (next.kind !== 'word') return next.kind === 'quoted';
  return !NOT_SOURCES.has(next.form) && !NOT_SOURCES.has(next.form.replace(/^(?:لل|ل|ال)/u, ''));
}

/** "، فيما …", "، في حين …": another fact that the outlet sets beside what was said. */
function opensAside(passage: Passage, at: number): boolean {
  if (isWord(passage, at, IN)) return isWord(passage, at + 1, WHEN);
  return isWord(passage, at, MEANWHILE) && isKind(passage, at + 1, 'word') && !isWord(passage, at + 1, NOT_MEANWHILE);
}

/** "وذلك خلال …", "وذلك في تصريح": when and where it was said. */
function opensOccasion(passage: Passage, at: number): boolean {
  return isWord(passage, at, OCCASION_LEADS) || (isWord(passage, at, IN) && isWord(passage, at + 1, OCCASIONS));
}

/**
 * Last item of reported speech that begins at item `from`: before the next cut, or where the sentence ends. A sentence
 * that begins with "وأن" goes on with what was reported.
 */
export function reportedEnd(passage: Passage, cuts: Cuts, from: number): number {
  for (let at = from; at < passage.items.length; at += 1) {
    if (at > from && cuts.clause.has(at)) return beforeEdge(passage, from, at);
    // A mark that is never closed takes the rest of the passage along.
    if (isKind(passage, at, 'mark')) return spokenEnd(passage, cuts, at + 1);
    if (passage.ends[at] && !isWord(passage, at + 1, AND_THAT)) return at;
  }
  return passage.items.length - 1;
}

/**
 * Last item of direct speech without a closing mark that begins at item `from`: it runs over sentences until somebody
 * is said to speak anew, or to the end of the passage.
 */
export function spokenEnd(passage: Passage, cuts: Cuts, from: number): number {
  for (let at = from + 1; at < passage.items.length; at += 1) {
    if (cuts.saying.has(at) || (passage.ends[at - 1] && isWord(passage, at, NARRATION)))
      return beforeEdge(passage, from, at);
  }
  return passage.items.length - 1;
}

/** Steps back over the comma or dash before a cut. */
function beforeEdge(passage: Passage, from: number, at: number): number {
  let last = at - 1;
  while (last > from && (isKind(passage, last, 'comma') || isKind(passage, last, 'dash'))) last -= 1;
  return last;
}
