import type { QuotedSpan } from '../../models/primitives.ts';
import { findNegations } from '../text/negation.ts';
import { phraseAt, phraseBefore } from '../text/phrase-table.ts';
import { sentences } from '../text/sentences.ts';
import { wordSet } from '../text/word-set.ts';
import type { Word } from '../text/words.ts';
import type { Part } from './find-part.ts';
import type { FlagSubject } from './subject.ts';
import { TURNING_WORDS, type Turn } from './turning-words.ts';

/** What the words that are left out do to those that are printed. */
export type TurnLost = Exclude<Turn, 'harmless'> | 'denial';

export interface LostTurn {
  readonly turn: TurnLost;
  /** The words of the longer text that are left out, from the cut to the end of what they belong to. */
  readonly words: QuotedSpan;
  /** They stand behind what is printed; else before it. */
  readonly isAfter: boolean;
}

/** "..., they say", ", I think": a tag of this many words or fewer is about all that was said, a longer clause about itself. */
const TAG_WORDS = 5;

/**
 * Words from the cut within which a turn belongs to what is printed. Scripture and speech without stops run on for a hundred
 * words, and what stands at the far end is of another clause. Judged.
 */
const NEAR_CUT = 12;

/** Turns that count behind the cut wherever they stand in the sentence. */
const BEHIND: ReadonlySet<Turn> = new Set(['condition', 'exception', 'contrast', 'concession']);
/** Turns that count before the cut, from the beginning of the sentence: "If the survey shows it, ...". */
const LEADING: ReadonlySet<Turn> = new Set(['condition', 'concession', 'exception']);
/** A sentence that begins with one of these goes on from the one before it. */
const GOING_ON: ReadonlySet<Turn> = new Set(['condition', 'exception', 'contrast']);

/** Words that join two statements: what stands before them does not govern what follows. So do words of contrast. */
const JOINS = wordSet('and or so then because since as where while ثم او حيث اذ بينما فيما');
const FOR_CAUSE = /^[وف]?لان/;

/** What shortening `whole` to its words [from, to) leaves out that turns the printed words; null where nothing does. */
export function lostTurn(whole: FlagSubject, all: readonly Word[], part: Part): LostTurn | null {
  const { from, to } = part;
  const ends = sentences(whole.text, whole.lang).map(({ end }) => end);
  const sentenceOf = (at: number) => ends.findIndex((end) => all[at]!.end <= end);
  const cut: Cut = { whole, all, part, sentenceOf };
  return to < all.length ? (behind(cut) ?? before(cut)) : from > 0 ? before(cut) : null;
}

interface Cut {
  readonly whole: FlagSubject;
  readonly all: readonly Word[];
  readonly part: Part;
  readonly sentenceOf: (at: number) => number;
}

function behind(cut: Cut): LostTurn | null {
  const { all, part, sentenceOf } = cut;
  const own = sentenceOf(part.to - 1);
  const isInside = sentenceOf(part.to) === own;
  const end = endOf(cut, part.to, sentenceOf(part.to));
  const near = Math.min(end, part.to + NEAR_CUT);
  const turns = turnsIn(all, part.to, near);
  const lost = (turn: TurnLost): LostTurn => ({ turn, words: spanOf(cut, part.to, end), isAfter: true });
  if (!isInside) {
    // The cut is between two sentences: only one that takes the first back belongs to it.
    const first = turns.find(({ at }) => at === part.to);
    return first !== undefined && GOING_ON.has(first.turn) ? lost(first.turn as TurnLost) : null;
  }
  const telling = turns.find(({ turn, at }) => BEHIND.has(turn) || (isTag(turn) && isTagAt(cut, at, end)));
  if (telling !== undefined) return lost(telling.turn as TurnLost);
  const isDenied = hasNegation(cut, part.from, part.to);
  if (isDenied && turns.some(({ turn, at }) => turn === 'limit' && at === part.to)) return lost('limit');
  if (hasNegation(cut, part.to, near)) return lost('denial');
  // The sentence is whole but for its end; the next may still take it back.
  const next = end < all.length ? turnsIn(all, end, end + 1)[0] : undefined;
  if (next === undefined || !GOING_ON.has(next.turn)) return null;
  return { turn: next.turn as TurnLost, words: spanOf(cut, part.to, endOf(cut, end, sentenceOf(end))), isAfter: true };
}

function before(cut: Cut): LostTurn | null {
  const { whole, all, part, sentenceOf } = cut;
  if (part.from === 0 || sentenceOf(part.from - 1) !== sentenceOf(part.from)) return null;
  let start = part.from - 1;
  while (start > 0 && sentenceOf(start - 1) === sentenceOf(part.from)) start--;
  const lost = (turn: TurnLost): LostTurn => ({ turn, words: spanOf(cut, start, part.from), isAfter: false });
  const leading = turnsIn(all, start, part.from).find(({ turn, at }) => LEADING.has(turn) && at === start);
  if (leading !== undefined && part.from - start <= NEAR_CUT) return lost(leading.turn as TurnLost);
  if (isJoined(cut)) return null;
  // Only the clause that the printed words hang on.
  let clause = part.from;
  while (
    clause > Math.max(start, part.from - NEAR_CUT) &&
    !/[,،;؛:.…–—]/.test(whole.text.slice(all[clause - 1]!.end, all[clause]!.start))
  )
    clause--;
  if (clause === part.from) return null;
  if (hasNegation(cut, clause, part.from)) return lost('denial');
  const telling = turnsIn(all, clause, part.from).find(({ turn }) => isTag(turn));
  return telling === undefined ? null : lost(telling.turn as TurnLost);
}

/** Whether the printed words are joined to what stands before them rather than governed by it. */
function isJoined({ all, part: { from } }: Cut): boolean {
  const last = all[from - 1]!.text;
  if (JOINS.has(last) || FOR_CAUSE.test(last) || all[from]!.text.startsWith('و')) return true;
  return phraseBefore(TURNING_WORDS, all, from, MOST_TURN_WORDS, 'وف')?.meaning === 'contrast';
}

/** Words of the longest phrase of contrast. */
const MOST_TURN_WORDS = 4;

function isTag(turn: Turn): boolean {
  return turn === 'attribution' || turn === 'reserve';
}

function isTagAt({ part }: Cut, at: number, end: number): boolean {
  return at === part.to && end - at <= TAG_WORDS;
}

/** The turning phrases that begin in words [from, end), in order, not overlapping. */
function turnsIn(all: readonly Word[], from: number, end: number): { turn: Turn; at: number }[] {
  const found: { turn: Turn; at: number }[] = [];
  for (let at = from; at < end; ) {
    // "فإذا" is "and lo" more often than "so if".
    const phrase = phraseAt(TURNING_WORDS, all, at, all[at]!.text >= '\u0600' ? 'و' : '');
    if (phrase !== undefined && phrase.meaning !== 'harmless') found.push({ turn: phrase.meaning, at });
    at += phrase?.words ?? 1;
  }
  return found;
}

function endOf({ all, sentenceOf }: Cut, at: number, sentence: number): number {
  let end = at;
  while (end < all.length && sentenceOf(end) === sentence) end++;
  return end;
}

function hasNegation({ whole, all }: Cut, from: number, to: number): boolean {
  if (to <= from) return false;
  // With the mark behind the last word: "didn't we?" denies nothing.
  const text = whole.text.slice(all[from]!.start, all[to]?.start ?? whole.text.length);
  return findNegations(text, whole.lang).length > 0;
}

function spanOf({ whole, all }: Cut, from: number, to: number): QuotedSpan {
  const { start } = all[from]!;
  const { end } = all[to - 1]!;
  return { start, end, text: whole.text.slice(start, end) };
}
