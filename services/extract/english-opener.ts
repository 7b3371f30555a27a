import type { After } from './cue-row.ts';
import type { EnglishForm } from './english-forms.ts';
import { AUXILIARIES, CIRCUMSTANCE, COMPLEMENTISERS, DETERMINERS, OBJECT_PRONOUNS, REPORTERS, SUBJECT_PRONOUNS, TIMES } from './english-words.ts';
import type { Item, Passage } from './passages.ts';

/** Where the content after a cue begins, and by what sign. */
export interface Opener {
  readonly by: After | 'unclosed';
  readonly at: number;
  readonly content: number;
}

/** Items of circumstance between verb and content ("told reporters at a rally in Ohio on Friday that"). */
const MAX_CIRCUMSTANCE = 22;

/** A verb that also takes plain objects opens a bare clause only if a finite verb stands within so many items. */
const CLAUSE_REACH = 14;

/**
 * What opens the content after the cue at `at`, or null.
 *
 *     said | in a statement on Monday | that | the bridge …
 */
export function findOpener(text: string, passage: Passage, at: number, form: EnglishForm): Opener | null {
  const { items, ends } = passage;
  const after = form.cue.after;
  if (ends[at]) return null;
  let index = at + 1;
  if (form.cue.addressee === true) {
    const told = skipAddressee(text, passage, index);
    if (told === null) return null;
    index = told;
  }
  if (NEAR.has(form.cue.id)) return nearMarks(passage, at);
  const limit = Math.min(items.length, at + MAX_CIRCUMSTANCE);
  let inCircumstance = false;
  for (; index < limit; index += 1) {
    const item = items[index]!;
    const sign = signAt(passage, index, after, inCircumstance);
    if (sign !== null) return sign;
    if (item.kind === 'word') {
      if (after.includes('to') && item.form === 'to' && index === (form.cue.addressee ? index : at + 1)) return { by: 'to', at: index, content: index };
      const begins = inCircumstance ? SUBJECT_PRONOUNS.has(item.form) : !TIMES.has(item.form) && !CIRCUMSTANCE.has(item.form);
      if (begins) return after.includes('clause') && opensClause(passage, index, form) ? { by: 'clause', at: index, content: index } : null;
      // "responded by saying", "said after hearing": another verb takes over.
      if (CIRCUMSTANCE.has(item.form) && /.ing$/u.test(items[index + 1]?.form ?? '')) return null;
      if (CIRCUMSTANCE.has(item.form)) inCircumstance = true;
    } else if (item.kind === 'comma') {
      const resumed = index === at + 1 ? afterAside(passage, index) : null;
      if (resumed !== null) return after.includes('that') ? { by: 'that', at: resumed, content: resumed + 1 } : null;
      // "said in a statement, the group would": a comma after a circumstance leads to the content or to nothing.
      const next = items[index + 1];
      if (next?.kind === 'word' && CIRCUMSTANCE.has(next.form) && inCircumstance) continue;
      if (!inCircumstance || next?.kind !== 'word' || !after.includes('clause')) return null;
      return opensClause(passage, index + 1, form) && isStrong(form) ? { by: 'clause', at: index, content: index + 1 } : null;
    } else if (item.kind === 'stop' && ends[index]) return null;
    if (ends[index]) return null;
  }
  return null;
}

/** Verbs that judge or name: they report what stands in marks in their clause, and nothing else. */
export const NEAR: ReadonlySet<string> = new Set(
  'call describe dub characterize label quote criticize blast dismiss denounce attack mock slam condemn praise accuse deride brand portray cite compare refer speak decry ridicule hail tout'.split(' '),
);

/** Items between "called" and the marks: "called the long verdict of the court “a disgrace”". */
const NEAR_REACH = 20;

/** Marks in the same clause, whatever object stands before them. */
function nearMarks(passage: Passage, at: number): Opener | null {
  const { items, ends } = passage;
  for (let index = at + 1; index < Math.min(items.length, at + NEAR_REACH); index += 1) {
    const item = items[index]!;
    if (item.kind === 'quoted') return { by: 'marks', at: index, content: index };
    if (item.kind === 'colon' && items[index + 1]?.kind === 'quoted') return { by: 'marks', at: index, content: index + 1 };
    if (item.kind === 'comma' || ends[index]) return null;
  }
  return null;
}

function signAt(passage: Passage, index: number, after: readonly After[], circumstance: boolean): Opener | null {
  const { items } = passage;
  const item = items[index]!;
  const next = items[index + 1];
  if (item.kind === 'quoted') return after.includes('marks') && item.words > 0 ? { by: 'marks', at: index, content: index } : null;
  if (item.kind === 'mark') return after.includes('marks') ? { by: 'unclosed', at: index, content: index + 1 } : null;
  if (item.kind === 'colon') {
    if (next?.kind === 'quoted') return { by: 'marks', at: index, content: index + 1 };
    if (next?.kind === 'mark') return { by: 'unclosed', at: index, content: index + 2 };
    return after.includes('colon') ? { by: 'colon', at: index, content: index + 1 } : null;
  }
  if (item.kind === 'comma' && next?.kind === 'quoted' && after.includes('marks')) return { by: 'marks', at: index, content: index + 1 };
  if (item.kind === 'comma' && next?.kind === 'mark' && after.includes('marks')) return { by: 'unclosed', at: index, content: index + 2 };
  if (item.kind !== 'word' || !after.includes('that') || !COMPLEMENTISERS.has(item.form)) return null;
  // "which", "who", "when" open a question only right behind the verb; further on they are relatives.
  if (circumstance && /^(?:which|who|when|where|what)$/u.test(item.form)) return null;
  if (item.form !== 'that') return { by: 'that', at: index, content: index };
  // "said that, in Ohio, …" and "said that: …" keep the complementiser's reading.
  return { by: 'that', at: index, content: index + 1 };
}

/** "said" and its like report a clause whatever it begins with; other verbs may only name a thing. */
function isStrong(form: EnglishForm): boolean {
  return form.cue.id === 'say' || form.cue.id === 'tell' || form.cue.id === 'insist' || form.cue.id === 'contend' || form.cue.id === 'argue';
}

/** Whether a finite clause begins at `index`: a subject, and its verb not far. */
export function opensClause(passage: Passage, index: number, form: EnglishForm): boolean {
  const { items, ends } = passage;
  const first = items[index]!;
  if (first.kind !== 'word') return false;
  if (first.form === 'and' || first.form === 'but' || first.form === 'or' || first.form === 'as' || first.form === 'so') return false;
  if (SUBJECT_PRONOUNS.has(first.form)) return true;
  if (OBJECT_PRONOUNS.has(first.form) || ends[index]) return false;
  if (form.cue.id === 'state' || (form.nominal && form.shape === 'base')) return false;
  return isStrong(form) ? passage.last[index]! - index >= 2 : hasNearVerb(passage, index, form.cue.id);
}

/** Longest aside between commas before the complementiser ("explains, in a dry tone, that"). */
const MAX_ASIDE = 12;

/** "explains, in a dry tone, that": the complementiser behind an aside, or null. */
function afterAside(passage: Passage, comma: number): number | null {
  const { items, ends } = passage;
  for (let at = comma + 1; at < Math.min(items.length - 1, comma + MAX_ASIDE); at += 1) {
    if (ends[at] || items[at]!.kind === 'quoted') return null;
    if (items[at]!.kind === 'comma') return items[at + 1]!.form === 'that' ? at + 1 : null;
  }
  return null;
}

/** Words within marks that make them a clause or the end of one. */
const MARKED_CLAUSE = 3;

/** Verbs that so often take a thing ("showed scattered debris") that only an auxiliary makes their clause. */
const FACT_ONLY: ReadonlySet<string> = new Set(['show', 'find', 'learn', 'deny', 'signal', 'estimate', 'reveal']);

/** For verbs that may take a plain object: the finite verb stands in the same clause as the subject. */
function hasNearVerb(passage: Passage, index: number, verb: string): boolean {
  let last = index;
  while (last < Math.min(passage.last[index]!, index + CLAUSE_REACH)) {
    const next = passage.items[last + 1]!;
    if (next.kind !== 'word' && next.kind !== 'quoted') break;
    if (next.kind === 'word' && (next.form === 'but' || next.form === 'and' || COMPLEMENTISERS.has(next.form))) break;
    last += 1;
  }
  return hasVerb(passage, index, last, verb);
}

/** A finite verb: an auxiliary, or a word that ends like a past or a third person after a subject. */
export function hasVerb(passage: Passage, index: number, last = index + CLAUSE_REACH - 1, verb = ''): boolean {
  const { items, ends } = passage;
  for (let at = index; at <= Math.min(items.length - 1, last); at += 1) {
    const item = items[at]!;
    // Marked words of some length hold their own verb: "says fraud “would be a way to lose”".
    if (item.kind === 'quoted' && item.words >= MARKED_CLAUSE && (at > index || last > index)) return true;
    if (item.kind === 'word') {
      if (at > index && AUXILIARIES.has(item.form)) return true;
      if (at > index && !FACT_ONLY.has(verb) && /^(?:\p{L}{3,}ed|went|came|took|made|gave|got|left|lost|won|saw|knew|felt|kept|held|ran|began|became|needs|wants|has|remains|makes|takes|gives|goes|comes)$/u.test(item.form)) return true;
    }
    if (ends[at]) return false;
  }
  return false;
}

/** Skips who is told; null where nobody is. */
function skipAddressee(text: string, passage: Passage, from: number): number | null {
  const { items, ends } = passage;
  const first = items[from];
  if (first === undefined) return null;
  if (first.kind === 'quoted' || first.kind === 'comma' || first.kind === 'colon') return from;
  if (first.kind !== 'word') return null;
  if (COMPLEMENTISERS.has(first.form) || first.form === 'to') return from;
  if (OBJECT_PRONOUNS.has(first.form) || REPORTERS.has(first.form)) return from + 1;
  let at = from;
  if (DETERMINERS.has(first.form)) at += 1;
  const capitals = isCapital(text, items[at]);
  while (at < items.length && !ends[at]) {
    const item = items[at]!;
    if (item.kind === 'quoted') {
      at += 1;
      continue;
    }
    if (item.kind === 'close' || item.kind === 'open') {
      at += 1;
      continue;
    }
    if (item.kind !== 'word') return at;
    if (COMPLEMENTISERS.has(item.form) || CIRCUMSTANCE.has(item.form) || item.form === 'to' || TIMES.has(item.form)) return at;
    if (at > from && (SUBJECT_PRONOUNS.has(item.form) || DETERMINERS.has(item.form))) return at;
    if (capitals && !isCapital(text, item) && !/^(?:of|s)$/u.test(item.form)) {
      if (REPORTERS.has(item.form)) return at + 1;
      if (!/^(?:host|anchor|magazine|editor|reporter|correspondent)$/u.test(item.form)) return at;
    }
    if (!capitals && at > from && isCapital(text, item)) return at;
    if (AUXILIARIES.has(item.form)) return null;
    at += 1;
    if (at - from > 8) return null;
  }
  return at < items.length && !ends[at] ? at : null;
}

function isCapital(text: string, item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{Lu}/u.test(text.slice(item.start, item.end));
}
