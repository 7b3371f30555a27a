import type { Candidate } from './candidate.ts';
import type { Attribution } from './english-attribution.ts';
import { direct, reported, spoken } from './english-candidate.ts';
import { englishCue } from './english-forms.ts';
import { findOpener, NEAR, type Opener } from './english-opener.ts';
import { BEFORE_CUE, CIRCUMSTANCE } from './english-words.ts';
import { endsWith, isKind, isWord, type Passage, wordsIn } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** From this many marked words on, what something is called is a statement of its own. */
const LONG_LABEL = 8;

/** Marked stretches that one cue opens side by side. */
const MAX_JOINED = 4;

/** What a leading attribution opens, and the last item of it. */
export interface Contents {
  readonly candidates: readonly Candidate[];
  readonly last: number;
}

/** The content behind a leading attribution: X said “…”, X said that …, X called it “…”. */
export function contentBehind(passage: Passage, attribution: Attribution, opener: Opener): Contents {
  const { by, content: from } = opener;
  const rule = `before-${by}`;
  if (by === 'colon' || by === 'unclosed') {
    return { candidates: [spoken(passage, attribution, from, { rule })], last: passage.items.length - 1 };
  }
  if (NEAR.has(attribution.form.cue.id)) return { candidates: label(passage, attribution, from), last: from };
  if (isKind(passage, from, 'quoted') && standsAlone(passage, from)) {
    return {
      candidates: sideBySide(passage, attribution, from, by === 'that' ? 'before-that-marks' : 'before-marks'),
      last: from,
    };
  }
  const last = reportedEnd(passage, from);
  return { candidates: [reported(passage, attribution, from, last, { rule })], last };
}

/** Whether the marked stretch is all that is said, and what follows is the outlet's: 'said “…” in an interview'. */
function standsAlone(passage: Passage, at: number): boolean {
  const item = passage.items[at]!;
  if (passage.ends[at] || !isKind(passage, at + 1, 'word') || isWord(passage, at + 1, CIRCUMSTANCE)) return true;
  return item.kind === 'quoted' && endsWith(passage.text, item, /[.,?!…]["'”’»]?\s*$/u);
}

const LINKS = foldedSet('for as to of');

/**
 * "called the verdict “a disgrace”": what is called and what it is called are one content; marks of a whole statement
 * stand alone. "what it calls “the machine”" only borrows a name.
 */
function label(passage: Passage, attribution: Attribution, quoted: number): Candidate[] {
  const from = attribution.at + 1;
  if (attribution.speaker !== null && isWord(passage, attribution.speaker.first - 1, 'what')) return [];
  let linked = true;
  for (let at = from; at < quoted; at += 1) linked &&= isKind(passage, at, 'colon') || isWord(passage, at, LINKS);
  if (linked || wordsIn(passage.items[quoted]!) >= LONG_LABEL) return sideBySide(passage, attribution, quoted, 'label');
  let last = quoted;
  while (isWord(passage, last + 1, 'and') && isKind(passage, last + 2, 'quoted') && !passage.ends[last]) last += 2;
  return [reported(passage, attribution, from, last, { rule: 'label' })];
}

/** A marked stretch, and the ones that "and", a comma or nothing join to it ('called it "dull" and "late"'). */
function sideBySide(passage: Passage, attribution: Attribution, from: number, rule: string): Candidate[] {
  const groupKey = passage.items[attribution.at]!.start;
  const found = [direct(passage, attribution, from, { rule, groupKey })];
  for (let at = from + 1; at < passage.items.length && found.length < MAX_JOINED; at += 1) {
    if (isKind(passage, at, 'quoted'))
      found.push(direct(passage, attribution, at, { rule: `${rule}-joined`, groupKey }));
    else if (passage.ends[at - 1] || !(isKind(passage, at, 'comma') || isWord(passage, at, 'and'))) break;
  }
  return found;
}

/** Words between content and the next cue that belong to neither. */
const BEHIND_CONTENT: ReadonlySet<string> = new Set(['and', 'but', ...BEFORE_CUE]);

/** Participles and conjunctions after a comma that begin what the outlet sets beside the words. */
const ASIDES = foldedSet('while pointing citing putting reflecting echoing compared referring');

/** Cues whose participle after a comma is the speaker's next saying, whatever follows it. */
const NEXT_SAYING = foldedSet('say add note claim argue tell explain call warn insist suggest describe accuse');

/** Last item of reported words: the sentence's, or the one before ", adding that", ", according to", " and said". */
function reportedEnd(passage: Passage, from: number): number {
  const last = passage.last[from]!;
  for (let at = from + 1; at <= last; at += 1) {
    if (isKind(passage, at, 'mark')) return passage.items.length - 1;
    if (!isKind(passage, at, 'word') || !endsReport(passage, at)) continue;
    let end = at - 1;
    while (end > from && (isKind(passage, end, 'comma') || isWord(passage, end, BEHIND_CONTENT))) end -= 1;
    return end;
  }
  return last;
}

function endsReport(passage: Passage, at: number): boolean {
  if (isWord(passage, at, 'according') && isWord(passage, at + 1, 'to')) return true;
  const afterComma = isKind(passage, at - 1, 'comma');
  if (afterComma && isWord(passage, at, ASIDES)) return true;
  const form = englishCue(passage.items[at]!.form);
  if (form === null) return false;
  if (form.shape === 'ing') {
    if (afterComma && NEXT_SAYING.has(form.cue.id)) return true;
    return (afterComma || isKind(passage, at - 1, 'quoted')) && findOpener(passage, at, form) !== null;
  }
  let before = at - 1;
  while (isWord(passage, before, BEFORE_CUE)) before -= 1;
  const conjoined = isWord(passage, before, 'and') || isWord(passage, before, 'but');
  return conjoined && form.shape !== 'base' && findOpener(passage, at, form) !== null;
}
