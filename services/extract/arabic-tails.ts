import type { Span } from '../../models/primitives.ts';
import { fold } from '../text/fold.ts';
import { type Cuts, opensTail, reportedEnd } from './arabic-content.ts';
import { arabicCue } from './arabic-forms.ts';
import type { Saying } from './arabic-sayings.ts';
import { arabicSpeaker } from './arabic-speaker.ts';
import type { Candidate } from './candidate.ts';
import type { Passage } from './passages.ts';

/** Source phrases: "بحسب"، "حسب"، "وفقًا لـ"، "نقلًا عن", with or without و. */
const SOURCE = new Set(['بحسب', 'حسب', 'حسبما', 'بحسبما', 'وفق', 'وفقا', 'طبقا', 'نقلا'].flatMap((word) => [fold(word) as string, fold(`و${word}`) as string]));

const RELATIVE = fold('ما') as string;
const WHERE = fold('حيث') as string;

/** Items of a source phrase before its comma. */
const MAX_SOURCE = 25;

/** A tail without comma is believed only this close to the end of its sentence, in items. */
const MAX_BARE_TAIL = 12;

interface Source {
  readonly speaker: Span;
  /** "بحسب ما أعلنت الوزارة": plain even without a comma before it. */
  readonly verbal: boolean;
  readonly end: number;
}

/**
 * Clauses that a source phrase vouches for: "وبحسب الشرطة، …" before them, "…، بحسب الشرطة" after them.
 *
 * A clause that begins with a verb of saying is left to that verb: the source phrase then tells only where it was read.
 * After a comma and حيث a new clause begins, and a tail vouches for that one alone.
 */
export function attributionTails(text: string, passage: Passage, sayings: readonly Saying[], cuts: Cuts): Candidate[] {
  const found: Candidate[] = [];
  const { items, first } = passage;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    if (item.kind !== 'word' || !SOURCE.has(item.form)) continue;
    const source = readSource(text, passage, at);
    if (source === null) continue;
    const leads = at === first[at] || (items[at - 1]?.kind === 'comma' && item.form.startsWith('و') && item.form.length > 4);
    const candidate = leads ? leading(passage, at, source, cuts) : trailing(passage, at, source, sayings);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** The phrase after the source word: "ما أعلنت وزارة الصحة" or "مصادر مطلعة". */
function readSource(text: string, passage: Passage, at: number): Source | null {
  const { items, ends } = passage;
  const limit = Math.min(items.length, at + MAX_SOURCE);
  let end = at + 1;
  while (end < limit && items[end]!.kind !== 'comma' && !ends[end - 1] && !(items[end]!.kind === 'word' && /^فان(?:ه|ها)?$/u.test(items[end]!.form))) end += 1;
  let from = at + 1;
  let verbal = false;
  const raw = (index: number): string => text.slice(items[index]!.start, items[index]!.end);
  if (from < end && /^(?:عن|ل|لـ)$/u.test(raw(from))) from += 1;
  if (items[at]!.form.endsWith(fold('سبما')) && items[from]?.kind === 'word') {
    // "حسبما أعلنت الوزارة": the subject of the verb.
    from += 1;
    verbal = true;
  } else if (items[from]?.kind === 'word' && items[from]!.form.replace(/^ل/u, '') === RELATIVE) {
    // "بحسب ما أعلنت الوزارة": the subject of the verb.
    from += 2;
    verbal = true;
  }
  if (from >= end) return null;
  const phrase = arabicSpeaker(text, clipped(text, items, from, end, at), 0, end - from);
  if (phrase === null) return null;
  return { speaker: phrase, end, verbal };
}

/** "وفقًا لمسؤولين": the preposition ل is no part of the name, so the first item is read without it. */
function clipped(text: string, items: Passage['items'], from: number, end: number, at: number): Passage['items'] {
  const item = items[from]!;
  const raw = text.slice(item.start, item.end);
  const prepositional = /(?:وفقا|طبقا|وفق)$/u.test(items[at]!.form);
  if (item.kind !== 'word' || !prepositional || !/^ل/u.test(raw) || raw.length < 3) return items.slice(from, end);
  const skip = raw.startsWith('لل') ? 1 : raw.startsWith('لـ') ? 2 : 1;
  return [{ ...item, start: item.start + skip, form: fold(raw.slice(skip)) as string }, ...items.slice(from + 1, end)];
}

function leading(passage: Passage, at: number, source: Source, cuts: Cuts): Candidate | null {
  const { items } = passage;
  let from = source.end;
  while (items[from]?.kind === 'comma') from += 1;
  if (items[from]?.form.startsWith('فان')) from += 1;
  const opening = items[from];
  if (opening === undefined || passage.last[at]! < from) return null;
  if (opening.kind === 'word' && arabicCue(opening.form)?.shape === 'finite') return null;
  const last = reportedEnd(passage, cuts, from);
  return candidate(passage, at, source, from, last, 'ar.source-before');
}

function trailing(passage: Passage, at: number, source: Source, sayings: readonly Saying[]): Candidate | null {
  const { items, first, ends, last } = passage;
  const edge = items[at - 1];
  const apart = edge?.kind === 'comma' || edge?.kind === 'dash';
  if (!opensTail(passage, at)) return null;
  if (!apart && !source.verbal && last[at]! - at > MAX_BARE_TAIL) return null;
  let from = first[at]!;
  for (const saying of sayings) {
    // Words that a verb has claimed are not vouched for again.
    if (saying.opener !== null && saying.at >= from && saying.at < at) return null;
  }
  for (let index = at - 1; index > from; index -= 1) {
    if (items[index]!.form === WHERE && items[index - 1]!.kind === 'comma') {
      from = index;
      break;
    }
  }
  const to = apart ? at - 2 : at - 1;
  return to < from || ends[to] ? null : candidate(passage, at, source, from, to, 'ar.source-after');
}

function candidate(passage: Passage, at: number, source: Source, from: number, to: number, rule: string): Candidate {
  const { items, first, last } = passage;
  const item = items[at]!;
  const only = items[from]!;
  return {
    kind: from === to && only.kind === 'quoted' ? 'direct' : items.slice(from, to + 1).some((part) => part.kind === 'quoted' && part.words > 1) ? 'mixed' : 'indirect',
    content: from === to && only.kind === 'quoted' ? only.inner : { start: only.start, end: items[to]!.end },
    cue: { start: item.start, end: item.end },
    speaker: source.speaker,
    speakerFrom: 'stated',
    frame: { start: items[first[at]!]!.start, end: items[last[at]!]!.end },
    groupKey: null,
    continues: false,
    rules: [rule],
    confidence: 'medium',
  };
}
