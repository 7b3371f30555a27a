import { arabicCue } from './arabic-forms.ts';
import type { Saying } from './arabic-sayings.ts';
import { AND_THAT, CARRYING_PARTICIPLES, NOT_SOURCES, OCCASIONS } from './arabic-words.ts';
import { isKind, isWord, type Passage, rawAt } from './passage.ts';
import { foldedSet, printedSet } from './word-set.ts';

/** Items of a passage at which what was said before ends. */
export interface Cuts {
  /** A new saying, a source phrase, a carried-on participle or an aside of the outlet begins there. */
  readonly clause: ReadonlySet<number>;
  /** A verb of saying with content of its own: it ends even direct speech without marks. */
  readonly saying: ReadonlySet<number>;
}

const SOURCE_WORDS = foldedSet('بحسب حسب حسبما بحسبما وفق وفقا طبقا نقلا');
const OCCASION_LEADS = foldedSet('تعقيبا ردا بحضور تعليقا على عقب');
const EITHER_LEADS = foldedSet('في خلال بعد ضمن أثناء عبر لدى');
const MEANWHILE = foldedSet('فيما بينما');
const NOT_MEANWHILE = foldedSet('يتعلق يخص يتصل بعد إذا لو يبدو مضى بينهم بينها');
/** The outlet takes the word: "يذكر أن", "تجدر الإشارة إلى أن". */
const NARRATION = foldedSet('يذكر ويذكر يشار ويشار تجدر وتجدر جدير وجدير الجدير والجدير');
const CAME = foldedSet('جاء');
const THIS = foldedSet('ذلك هذا');
const AS = foldedSet('كما');
const REMINDING = foldedSet('مذكرة');
const AND_THAT_WAS = foldedSet('وذلك');
const IN = foldedSet('في');
const WHEN = foldedSet('حين');

/** Finds the cuts of a passage once, so that each content looks them up. */
export function findCuts(passage: Passage, sayings: readonly Saying[]): Cuts {
  const clause = new Set<number>();
  const saying = new Set<number>();
  for (const { clause: at, opener, cuts, opens } of sayings) {
    // A verb that reports nothing ends what was said before only where و or a circumstance begins a clause with it.
    if (!cuts || (opener === null && !((opens || isWord(passage, at, AS)) && edgeBefore(passage, at)))) continue;
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
  if (CARRYING_PARTICIPLES.has(passage.items[at]!.form.replace(/^و(?=.{5})/u, '')))
    return edgeBefore(passage, at) || !MAY_DESCRIBE.test(passage.items[at]!.form);
  if ((isKind(passage, at - 1, 'comma') && carriesOn(passage, at)) || closesWithSelf(passage, at)) return true;
  // "، مذكرة بأن" is a participle, "مذكرة تفاهم" a paper.
  if (isWord(passage, at, REMINDING) && isKind(passage, at - 1, 'comma') && rawAt(passage, at + 1).startsWith('ب'))
    return true;
  if (isWord(passage, at, AND_THAT_WAS)) return opensOccasion(passage, at + 1);
  if (isWord(passage, at, CAME)) return isWord(passage, at + 1, THIS);
  return (
    edgeBefore(passage, at) && (opensTail(passage, at) || opensAside(passage, at) || isWord(passage, at, NARRATION))
  );
}

/** Feminine participles describe ("مشاريع موجهة"), and "مجددا" is "again": they carry on only where a clause begins. */
const MAY_DESCRIBE = /ه$|^و?مجددا$/u;

/** Verbs whose participle behind a comma goes on to what else the speaker said, whatever follows ("، مؤكدًا الاستمرار في …"). */
const GOES_ON = foldedSet('akkada ashara shaddada awdaha hadhdhara nafa abraza lafata nawwaha nabbaha adafa bayyana');

const SELF = foldedSet(
  'قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم رأيه رأيها كلامه كلامها',
);
const UPON = foldedSet('على');
const EXTENT = foldedSet('حد');
const BY = foldedSet('حسب بحسب وفق');

/** "، على حد قوله." at the end of a sentence: whose words they are; within one it is an aside that the speech goes on behind. */
function closesWithSelf(passage: Passage, at: number): boolean {
  const noun =
    isWord(passage, at, UPON) && isWord(passage, at + 1, EXTENT) ? at + 2 : isWord(passage, at, BY) ? at + 1 : -1;
  return noun > 0 && isWord(passage, noun, SELF) && (passage.ends[noun]! || isKind(passage, noun + 1, 'stop'));
}

function carriesOn(passage: Passage, at: number): boolean {
  const form = arabicCue(passage.items[at]!.form);
  return form?.shape === 'participle' && GOES_ON.has(form.cue.id);
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
  if (/نا$/u.test(next.form)) return false;
  if (isAside(passage, at)) return false;
  return !NOT_SOURCES.has(next.form) && !NOT_SOURCES.has(next.form.replace(/^(?:لل|ل|ال)/u, ''));
}

/** Items of a source phrase that stands between commas. */
const MAX_ASIDE = 15;

/** "حصل الحزب، حسب الوزير، على سبعة مقاعد": a preposition behind the second comma goes on with the clause before the first. */
function isAside(passage: Passage, at: number): boolean {
  let end = at + 1;
  while (end <= at + MAX_ASIDE && !isKind(passage, end, 'comma')) {
    if (passage.ends[end] !== false) return false;
    end += 1;
  }
  return isKind(passage, end, 'comma') && GOING_ON.has(rawAt(passage, end + 1));
}

const GOING_ON = printedSet('على في من إلى عن مع ب بـ ل لـ');

/** "، فيما …", "، في حين …": another fact that the outlet sets beside what was said. */
function opensAside(passage: Passage, at: number): boolean {
  if (isWord(passage, at, IN)) return isWord(passage, at + 1, WHEN);
  return isWord(passage, at, MEANWHILE) && isKind(passage, at + 1, 'word') && !isWord(passage, at + 1, NOT_MEANWHILE);
}

/** "وذلك خلال …", "وذلك في تصريح": when and where it was said. */
function opensOccasion(passage: Passage, at: number): boolean {
  if (isWord(passage, at, OCCASION_LEADS)) return true;
  return isWord(passage, at, EITHER_LEADS) && isOccasion(passage, at + 1);
}

/** "لقاء", "اجتماعه", "المؤتمر": with "وذلك بعد" or "وذلك في" before it, where the words were said; "وذلك بعد اعتراض المارة" is told. */
function isOccasion(passage: Passage, at: number): boolean {
  const item = passage.items[at];
  if (item?.kind !== 'word') return false;
  const bare = item.form.replace(/^ال/u, '').replace(/(?:ه|ها|هم)$/u, '');
  return [item.form, bare, `ال${bare}`].some((form) => OCCASIONS.has(form));
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
