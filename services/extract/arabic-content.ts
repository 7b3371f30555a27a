import type { Saying } from './arabic-sayings.ts';
import { CARRYING_PARTICIPLES, NOT_SOURCES, OCCASIONS } from './arabic-words.ts';
import type { Passage } from './passages.ts';
import { fold } from '../text/fold.ts';

/** Items at which the words before surely end, for one passage. */
export interface Cuts {
  /** `clause[i]`: a new saying, a tail of attribution or a carried-on participle begins at item i. */
  readonly clause: ReadonlySet<number>;
  /** Subset that ends even direct speech without marks: a verb of saying with content of its own. */
  readonly saying: ReadonlySet<number>;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => fold(word) as string));
}

const SOURCE_WORDS = set('بحسب حسب حسبما بحسبما وفق وفقا طبقا نقلا');
const AFTER_WADHALIKA = set('خلال تعقيبا ردا بعد على عقب بحضور ضمن أثناء تعليقا عبر عن');
const THIS = set('ذلك هذا');

/** Whether a tail of attribution ("، بحسب المصدرين") begins at item `at`. */
export function opensTail(passage: Passage, at: number): boolean {
  const { items } = passage;
  const item = items[at]!;
  const next = items[at + 1];
  if (item.kind !== 'word' || !SOURCE_WORDS.has(item.form) || next === undefined) return false;
  return next.kind === 'quoted' || (next.kind === 'word' && !NOT_SOURCES.has(next.form) && !NOT_SOURCES.has(next.form.replace(/^(?:لل|ل|ال)/u, '')));
}

/** Finds the cuts of a passage once, so that each content looks them up. */
export function findCuts(passage: Passage, sayings: readonly Saying[]): Cuts {
  const clause = new Set<number>();
  const saying = new Set<number>();
  for (const { clause: at, opener, cuts, opens, form } of sayings) {
    // A verb that reports nothing ends what was said before only where و begins a clause with it.
    if (!cuts || (opener === null && !(form.joined && edgeBefore(passage, at)))) continue;
    clause.add(at);
    if (opener !== null && opens && opener.by !== 'noun') saying.add(at);
  }
  for (let at = 1; at < passage.items.length; at += 1) {
    const item = passage.items[at]!;
    if (item.kind !== 'word') continue;
    const next = passage.items[at + 1];
    if (opensTail(passage, at) && edgeBefore(passage, at)) clause.add(at);
    else if (CARRYING_PARTICIPLES.has(item.form.replace(/^و(?=.{5})/u, '')) ) clause.add(at);
    else if (item.form === 'وذلك' && opensOccasion(passage, at + 1)) clause.add(at);
    else if (edgeBefore(passage, at) && opensAside(passage, at)) clause.add(at);
    else if ((item.form === 'جا' || item.form === 'جاء') && next?.kind === 'word' && THIS.has(next.form)) clause.add(at);
  }
  return { clause, saying };
}

function edgeBefore(passage: Passage, at: number): boolean {
  const before = passage.items[at - 1];
  return before === undefined || before.kind === 'comma' || before.kind === 'dash' || passage.ends[at - 1] === true;
}

const MEANWHILE = set('فيما بينما');
const NOT_MEANWHILE = set('يتعلق يخص يتصل بعد إذا لو يبدو مضى بينهم بينها');

/** "، فيما …", "، في حين …": another fact that the outlet sets beside what was said. */
function opensAside(passage: Passage, at: number): boolean {
  const word = passage.items[at]!;
  const next = passage.items[at + 1];
  if (next?.kind !== 'word') return false;
  return (MEANWHILE.has(word.form) && !NOT_MEANWHILE.has(next.form)) || (word.form === 'في' && next.form === 'حين');
}

/** "وذلك خلال …", "وذلك في تصريح": when and where it was said. */
function opensOccasion(passage: Passage, at: number): boolean {
  const word = passage.items[at];
  const next = passage.items[at + 1];
  if (word?.kind !== 'word') return false;
  return AFTER_WADHALIKA.has(word.form) || (word.form === 'في' && next?.kind === 'word' && OCCASIONS.has(next.form));
}

/** Last item of reported speech that begins at item `from`: before the next cut, or where the sentence ends. */
export function reportedEnd(passage: Passage, cuts: Cuts, from: number): number {
  for (let at = from; at < passage.items.length; at += 1) {
    if (at > from && cuts.clause.has(at)) return beforeEdge(passage, from, at);
    // A mark that is never closed takes the rest of the passage along.
    if (passage.items[at]!.kind === 'mark') return spokenEnd(passage, cuts, at + 1);
    if (passage.ends[at]) return at;
  }
  return passage.items.length - 1;
}

/**
 * Last item of direct speech without a closing mark that begins at item `from`: it runs over sentences until somebody
 * is said to speak anew, or to the end of the passage.
 */
export function spokenEnd(passage: Passage, cuts: Cuts, from: number): number {
  for (let at = from + 1; at < passage.items.length; at += 1) {
    if (cuts.saying.has(at)) return beforeEdge(passage, from, at);
  }
  return passage.items.length - 1;
}

/** Steps back over the comma or dash before a cut. */
function beforeEdge(passage: Passage, from: number, at: number): number {
  let last = at - 1;
  while (last > from && (passage.items[last]!.kind === 'comma' || passage.items[last]!.kind === 'dash')) last -= 1;
  return last;
}
