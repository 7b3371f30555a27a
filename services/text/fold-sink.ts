import { isArabicLetter, isUnspaced, pointCode } from './fold-characters.ts';
import { unspacedWords } from './unspaced.ts';

/**
 * Folded text as UTF-16 units, and for each unit the stretch of the original it comes from.
 * `from` and `to` are null where no map was asked for.
 */
export interface Scan {
  out: Uint16Array;
  from: Int32Array | null;
  to: Int32Array | null;
  length: number;
}

/** What the last written unit belongs to. */
export const AT = { gap: 0, letters: 1, digits: 2, unspaced: 3 } as const;
export type At = (typeof AT)[keyof typeof AT];

/** A scan while it is being written. */
export interface Sink extends Scan {
  at: At;
  /** Where the open stretch of unspaced script starts in `out`; meaningful while `at` is `unspaced`. */
  stretch: number;
  /** Original offset of a vanished letter that opens the coming word, or -1. */
  lead: number;
}

export const SPACE = 32;
export const POINT = 46;
export const ZERO = 48;
export const NINE = 57;

/** Scratch space that is kept between calls: most texts are short, and clearing new memory would cost more than they do. */
const SCRATCH_LENGTH = 1 << 16;
const scratch = {
  out: new Uint16Array(SCRATCH_LENGTH),
  from: new Int32Array(SCRATCH_LENGTH),
  to: new Int32Array(SCRATCH_LENGTH),
};

/** An empty sink for a text of this length; the one before it loses its contents. */
export function openSink(length: number, withMap: boolean): Sink {
  const roomy = length * 2 <= SCRATCH_LENGTH;
  const room = length + SCRATCH_LENGTH;
  return {
    out: roomy ? scratch.out : new Uint16Array(room),
    from: withMap ? (roomy ? scratch.from : new Int32Array(room)) : null,
    to: withMap ? (roomy ? scratch.to : new Int32Array(room)) : null,
    length: 0,
    at: AT.gap,
    stretch: 0,
    lead: -1,
  };
}

/** Makes room for so many more units. */
export function reserve(sink: Sink, units: number): void {
  if (sink.length + units <= sink.out.length) return;
  const room = sink.out.length + Math.max(units, sink.out.length);
  const wider = <T extends Uint16Array | Int32Array>(old: T, made: T): T => {
    made.set(old);
    return made;
  };
  sink.out = wider(sink.out, new Uint16Array(room));
  if (sink.from !== null) sink.from = wider(sink.from, new Int32Array(room));
  if (sink.to !== null) sink.to = wider(sink.to, new Int32Array(room));
}

/** Writes one unit that comes from [start, end) of the original. */
export function put(sink: Sink, unit: number, start: number, end: number): void {
  reserve(sink, 1);
  if (sink.from !== null && sink.to !== null) {
    sink.from[sink.length] = start;
    sink.to[sink.length] = end;
  }
  sink.out[sink.length++] = unit;
}

/** A character that becomes nothing: it belongs to the word it stands in, or to the one that it opens. Gives its end. */
export function vanish(sink: Sink, start: number, end: number): number {
  if (sink.at === AT.gap) {
    if (sink.lead < 0) sink.lead = start;
  } else if (sink.to !== null) sink.to[sink.length - 1] = end;
  return end;
}

/** Whatever comes next is another word. */
export function endWord(sink: Sink): void {
  endStretch(sink);
  sink.at = AT.gap;
  sink.lead = -1;
}

/** The space between two words stands for what parts them; two words of one character both have it whole. */
function putSpace(sink: Sink, closes: number, opens: number): void {
  put(sink, SPACE, Math.min(closes, opens), Math.max(closes, opens));
}

/** Opens a word; gives where it starts in the original, a vanished letter before it included. */
function openWord(sink: Sink, at: At, start: number): number {
  const opens = sink.lead < 0 ? start : sink.lead;
  sink.lead = -1;
  if (sink.length > 0) putSpace(sink, sink.to === null ? 0 : sink.to[sink.length - 1]!, opens);
  sink.at = at;
  return opens;
}

/** Writes a letter; Arabic letters and figures are never one word ("و15", "الـ20"), so that the figure can be compared. */
export function putLetter(sink: Sink, unit: number, start: number, end: number): void {
  if (sink.at === AT.letters) {
    put(sink, unit, start, end);
    return;
  }
  if (sink.at === AT.unspaced || (sink.at === AT.digits && isArabicLetter(unit))) endWord(sink);
  const opens = sink.at === AT.gap ? openWord(sink, AT.letters, start) : start;
  sink.at = AT.letters;
  put(sink, unit, opens, end);
}

/** Writes an ASCII digit. */
export function putDigit(sink: Sink, unit: number, start: number, end: number): void {
  if (sink.at === AT.unspaced || (sink.at === AT.letters && isArabicLetter(sink.out[sink.length - 1]!))) endWord(sink);
  const opens = sink.at === AT.gap ? openWord(sink, AT.digits, start) : start;
  sink.at = AT.digits;
  put(sink, unit, opens, end);
}

/** Writes a letter of a script without spaces; where its words end is found when the stretch does. */
export function putUnspaced(sink: Sink, unit: number, start: number, end: number): void {
  if (sink.at === AT.unspaced) {
    put(sink, unit, start, end);
    return;
  }
  if (sink.at !== AT.gap) endWord(sink);
  const opens = openWord(sink, AT.unspaced, start);
  sink.stretch = sink.length;
  put(sink, unit, opens, end);
}

/** Writes folded letters that are one character of the original. */
export function putLetters(sink: Sink, folded: string, start: number, end: number): void {
  const unspaced = isUnspaced(folded);
  for (let at = 0; at < folded.length; at++) {
    if (unspaced) putUnspaced(sink, folded.charCodeAt(at), start, end);
    else putLetter(sink, folded.charCodeAt(at), start, end);
  }
}

/** Writes one or more whole words that share one character of the original. */
export function putAlone(sink: Sink, folded: string, start: number, end: number): void {
  endWord(sink);
  for (const character of folded) {
    const code = pointCode(character.codePointAt(0)!);
    if (character === ' ') endWord(sink);
    else if (code >= ZERO && code <= NINE) putDigit(sink, code, start, end);
    else putLetters(sink, character, start, end);
  }
  endWord(sink);
}

/** Cuts the open stretch of unspaced script into words. */
export function endStretch(sink: Sink): void {
  if (sink.at !== AT.unspaced) return;
  sink.at = AT.gap;
  const { stretch } = sink;
  const words = unspacedWords(read(sink.out, stretch, sink.length));
  if (words.length === 1) return;
  const units = sink.out.slice(stretch, sink.length);
  const starts = sink.from?.slice(stretch, sink.length);
  const ends = sink.to?.slice(stretch, sink.length);
  sink.length = stretch;
  let at = 0;
  for (const { length } of words) {
    if (at > 0) putSpace(sink, ends?.[at - 1] ?? 0, starts?.[at] ?? 0);
    for (const stop = at + length; at < stop; at++) put(sink, units[at]!, starts?.[at] ?? 0, ends?.[at] ?? 0);
  }
}

/** Units turned into a string at once at most: a call takes only so many arguments. */
const LONGEST_PIECE = 4096;

/** Units [start, end) as a string. */
export function read(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += LONGEST_PIECE) {
    // `apply` takes what is like an array; spreading would go through an iterator, at three times the cost.
    const piece: ArrayLike<number> = units.subarray(at, Math.min(end, at + LONGEST_PIECE));
    text += String.fromCharCode.apply(null, piece as number[]);
  }
  return text;
}
