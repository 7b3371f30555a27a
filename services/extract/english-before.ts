import type { Candidate } from './candidate.ts';
import { direct, reported, spoken } from './english-candidate.ts';
import type { Attribution } from './english-cue.ts';
import { isOccasion } from './english-occasion.ts';
import { NEAR, type Opener } from './english-opener.ts';
import { isNextSaying, reportedEnd } from './english-report-end.ts';
import { pauses } from './english-trailing.ts';
import { ARTICLES, CIRCUMSTANCE, TIMES } from './english-words.ts';
import { isSpeech } from './not-speech.ts';
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
  // 'warned of a “fierce” battle': the article belongs to the words.
  const start = isKind(passage, from, 'quoted') && isWord(passage, from - 1, ARTICLES) ? from - 1 : from;
  const last = reportedEnd(passage, attribution, from);
  return { candidates: [reported(passage, attribution, start, last, { rule })], last };
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
  // 'a user called “Rover”' names one.
  if (linked && !isSpeech(passage, quoted)) return [];
  linked ||= isKind(passage, quoted - 1, 'colon');
  if (linked || wordsIn(passage.items[quoted]!) >= LONG_LABEL) return sideBySide(passage, attribution, quoted, 'label');
  return [reported(passage, attribution, from, labelEnd(passage, quoted), { rule: 'label' })];
}

/** The end of what something is called: '“a sham” on voters', '“dull” and “late”', but not '“dull” in a letter'. */
function labelEnd(passage: Passage, quoted: number): number {
  let last = quoted;
  while (isWord(passage, last + 1, 'and') && isKind(passage, last + 2, 'quoted') && !passage.ends[last]) last += 2;
  if (passage.ends[last] || !isKind(passage, last + 1, 'word')) return last;
  if (isWord(passage, last + 1, OUTLETS_OWN) || isWord(passage, last + 1, TIMES) || isOccasion(passage, last + 1))
    return last;
  // '"a liar," while' pauses within the marks.
  if (pauses(passage, last)) return last;
  const end = Math.min(passage.last[last]!, last + MAX_LABEL);
  let pause = last + 1;
  while (
    pause <= end &&
    !isNextSaying(passage, last, pause) &&
    !isKind(passage, pause, 'comma') &&
    !isKind(passage, pause, 'dash')
  )
    pause += 1;
  return pause - 1;
}

/** Items of a label behind its marks. */
const MAX_LABEL = 40;

/** Words right behind a label with which the outlet goes on: where and when it was said, what else was done. */
const OUTLETS_OWN = foldedSet('during when while after before as and but or multiple');

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
