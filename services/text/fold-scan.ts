import { expansion, FIRST_LETTER, isUnspaced, KIND, pointCode, UNIT_CODES, unitCode } from './fold-characters.ts';
import { markFates } from './number-marks.ts';
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
const AT = { gap: 0, letters: 1, digits: 2, unspaced: 3 } as const;
type At = (typeof AT)[keyof typeof AT];

interface Sink extends Scan {
  at: At;
  /** Where the open stretch of unspaced script starts in `out`; meaningful while `at` is `unspaced`. */
  stretch: number;
  /** Original offset of a vanished letter that opens the coming word, or -1. */
  lead: number;
}

const SPACE = 32;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Scratch space that is kept between calls: most texts are short, and clearing new memory would cost more than they do. */
const SCRATCH_LENGTH = 1 << 16;
const scratch = {
  out: new Uint16Array(SCRATCH_LENGTH),
  from: new Int32Array(SCRATCH_LENGTH),
  to: new Int32Array(SCRATCH_LENGTH),
};

/**
 * Folds in one pass from left to right. The result lives in scratch memory until the next call: read it at once.
 */
export function scan(text: string, withMap: boolean): Scan {
  const roomy = text.length * 2 <= SCRATCH_LENGTH;
  const room = roomy ? SCRATCH_LENGTH : text.length + SCRATCH_LENGTH;
  const sink: Sink = {
    out: roomy ? scratch.out : new Uint16Array(room),
    from: withMap ? (roomy ? scratch.from : new Int32Array(room)) : null,
    to: withMap ? (roomy ? scratch.to : new Int32Array(room)) : null,
    length: 0,
    at: AT.gap,
    stretch: 0,
    lead: -1,
  };
  for (let at = 0; at < text.length; ) {
    if (sink.length + (text.length - at) + 64 > sink.out.length) grow(sink, text.length - at);
    at = sink.at === AT.letters ? letters(text, at, sink) : at;
    if (at < text.length) at = step(text, at, sink);
  }
  endStretch(sink);
  return sink;
}

/** The fast path: letters inside a word that each become one letter. */
function letters(text: string, start: number, sink: Sink): number {
  const { out, from, to } = sink;
  let length = sink.length;
  let at = start;
  for (; at < text.length; at++) {
    const code = UNIT_CODES[text.charCodeAt(at)]!;
    if (code < FIRST_LETTER) break;
    if (from !== null && to !== null) {
      from[length] = at;
      to[length] = at + 1;
    }
    out[length++] = code;
  }
  sink.length = length;
  return at;
}

/** Takes whatever stands at `at` and gives the offset after it. */
function step(text: string, at: number, sink: Sink): number {
  const unit = text.charCodeAt(at);
  const code = unitCode(unit);
  if (code >= FIRST_LETTER) {
    putLetter(sink, code, at, at + 1);
    return at + 1;
  }
  if (code >= ZERO && code <= NINE) {
    putDigit(sink, code, at, at + 1);
    return at + 1;
  }
  if (code === KIND.surrogate) {
    const point = text.codePointAt(at)!;
    if (point < 0x10000) {
      endWord(sink);
      return at + 1;
    }
    return other(text, at, point, pointCode(point), sink);
  }
  return other(text, at, unit, code, sink);
}

function other(text: string, at: number, point: number, code: number, sink: Sink): number {
  const end = at + (point < 0x10000 ? 1 : 2);
  switch (code) {
    case KIND.format:
      return end;
    case KIND.dropped:
      return vanish(sink, at, end);
    case KIND.accent:
      return composesWithAccents(sink) ? compose(text, at, sink) : vanish(sink, at, end);
    case KIND.combining:
      return compose(text, at, sink);
    case KIND.expanded:
      for (const unit of units(expansion(point))) putLetter(sink, unit, at, end);
      return end;
    case KIND.segmented:
      for (const unit of units(expansion(point))) putUnspaced(sink, unit, at, end);
      return end;
    case KIND.sign:
    case KIND.isolated:
      putAlone(sink, expansion(point), at, end);
      return end;
    case KIND.fraction:
      putFraction(sink, expansion(point), at, end);
      return end;
    case KIND.apostrophe:
      if (isInNumber(text, end, sink)) return numberFrom(text, at, sink);
      if (isInWord(text, end, sink)) return end;
      break;
    case KIND.numberMark:
      if (isInNumber(text, end, sink)) return numberFrom(text, at, sink);
      break;
    default:
      // Beyond the BMP one code point may simply be a digit or, rarely, fold to one letter of the BMP.
      if (code >= FIRST_LETTER) {
        putLetter(sink, code, at, end);
        return end;
      }
      if (code >= ZERO && code <= NINE) {
        putDigit(sink, code, at, end);
        return end;
      }
  }
  endWord(sink);
  return end;
}

/** A character that becomes nothing: it belongs to the word it stands in, or to the one that it opens. */
function vanish(sink: Sink, at: number, end: number): number {
  if (sink.at === AT.gap) {
    if (sink.lead < 0) sink.lead = at;
  } else if (sink.to !== null) sink.to[sink.length - 1] = end;
  return end;
}

function endWord(sink: Sink): void {
  endStretch(sink);
  sink.at = AT.gap;
  sink.lead = -1;
}

function put(sink: Sink, unit: number, start: number, end: number): void {
  if (sink.from !== null && sink.to !== null) {
    sink.from[sink.length] = start;
    sink.to[sink.length] = end;
  }
  sink.out[sink.length++] = unit;
}

/** The space between two words stands for what parts them; two words of one character both have it whole. */
function putSpace(sink: Sink, closes: number, opens: number): void {
  put(sink, SPACE, Math.min(closes, opens), Math.max(closes, opens));
}

/** Opens a word before the first unit of it; the space takes the stretch between its neighbours. */
function open(sink: Sink, at: At, start: number): number {
  const opens = sink.lead < 0 ? start : sink.lead;
  sink.lead = -1;
  if (sink.length > 0) {
    putSpace(sink, sink.to === null ? 0 : sink.to[sink.length - 1]!, opens);
  }
  sink.at = at;
  return opens;
}

/** Arabic joins its particles to figures ("و15", "الـ20"); parted, the figure is a word that can be compared. */
function partsFromDigits(letter: number): boolean {
  return letter >= 0x600 && letter <= 0x8ff;
}

function putLetter(sink: Sink, unit: number, start: number, end: number): void {
  if (sink.at === AT.letters) {
    put(sink, unit, start, end);
    return;
  }
  if (sink.at === AT.unspaced || (sink.at === AT.digits && partsFromDigits(unit))) endWord(sink);
  const opens = sink.at === AT.gap ? open(sink, AT.letters, start) : start;
  sink.at = AT.letters;
  put(sink, unit, opens, end);
}

function putDigit(sink: Sink, unit: number, start: number, end: number): void {
  if (sink.at === AT.unspaced || (sink.at === AT.letters && partsFromDigits(sink.out[sink.length - 1]!))) endWord(sink);
  const opens = sink.at === AT.gap ? open(sink, AT.digits, start) : start;
  sink.at = AT.digits;
  put(sink, unit, opens, end);
}

function putUnspaced(sink: Sink, unit: number, start: number, end: number): void {
  if (sink.at !== AT.unspaced) {
    if (sink.at !== AT.gap) endWord(sink);
    const opens = open(sink, AT.unspaced, start);
    sink.stretch = sink.length;
    put(sink, unit, opens, end);
  } else put(sink, unit, start, end);
}

/** One or more words that share one original character. */
function putAlone(sink: Sink, folded: string, start: number, end: number): void {
  endWord(sink);
  for (const character of folded) {
    const code = pointCode(character.codePointAt(0)!);
    if (character === ' ') endWord(sink);
    else if (code === KIND.segmented) for (const unit of units(character)) putUnspaced(sink, unit, start, end);
    else if (code >= ZERO && code <= NINE) putDigit(sink, code, start, end);
    else for (const unit of units(character)) putLetter(sink, unit, start, end);
  }
  endWord(sink);
}

/** "2½" is 2.5 and "½" is 0.5; after a number that has a point already it stands alone. */
function putFraction(sink: Sink, decimals: string, start: number, end: number): void {
  const digits = digitsBefore(sink);
  const continues = digits > 0 && sink.out[sink.length - digits - 1] !== POINT;
  if (!continues) {
    endWord(sink);
    putDigit(sink, ZERO, start, end);
  }
  for (const unit of units(decimals)) put(sink, unit, start, end);
  endWord(sink);
}

/** How many digits end what has been written of the open word. */
function digitsBefore(sink: Sink): number {
  if (sink.at !== AT.digits) return 0;
  let at = sink.length;
  while (at > 0 && sink.out[at - 1]! >= ZERO && sink.out[at - 1]! <= NINE) at--;
  return sink.length - at;
}

/** The first offset from `at` on that holds something visible. */
function skipVanishing(text: string, at: number): number {
  let next = at;
  while (next < text.length) {
    const code = codeAt(text, next);
    if (code !== KIND.format && code !== KIND.dropped && code !== KIND.accent) break;
    next += widthAt(text, next);
  }
  return next;
}

function codeAt(text: string, at: number): number {
  const code = unitCode(text.charCodeAt(at));
  return code === KIND.surrogate ? pointCode(text.codePointAt(at)!) : code;
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! < 0x10000 ? 1 : 2;
}

function isDigitAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = codeAt(text, at);
  return code >= ZERO && code <= NINE;
}

function isInNumber(text: string, next: number, sink: Sink): boolean {
  return sink.at === AT.digits && isDigitAt(text, skipVanishing(text, next));
}

/** Whether the apostrophe that ends at `next` has a letter on both sides, or a digit before it. */
function isInWord(text: string, next: number, sink: Sink): boolean {
  if (sink.at !== AT.letters && sink.at !== AT.digits) return false;
  const after = skipVanishing(text, next);
  if (after >= text.length) return false;
  const code = codeAt(text, after);
  const letter = code === KIND.expanded ? expansion(text.codePointAt(after)!).charCodeAt(0) : code;
  return letter >= FIRST_LETTER && !(sink.at === AT.digits && partsFromDigits(letter));
}

/**
 * Reads the rest of a number from its first inner mark on: all marks are needed to tell what each of them is.
 * The digits before it are in `out` already.
 */
function numberFrom(text: string, start: number, sink: Sink): number {
  const groups = [digitsBefore(sink)];
  const marks: string[] = [];
  const leadingZero = sink.out[sink.length - groups[0]!] === ZERO;
  /** Where each group after the first stands in the text. */
  const starts: number[] = [];
  let at = start;
  while (at < text.length) {
    const mark = codeAt(text, at);
    if (mark !== KIND.numberMark && mark !== KIND.apostrophe) break;
    const digits = skipVanishing(text, at + 1);
    if (!isDigitAt(text, digits)) break;
    marks.push(mark === KIND.apostrophe ? "'" : expansion(text.charCodeAt(at)));
    starts.push(digits);
    let size = 0;
    for (at = digits; isDigitAt(text, at); at = skipVanishing(text, at + widthAt(text, at))) size++;
    groups.push(size);
  }
  const fates = markFates(groups, marks, leadingZero);
  at = start;
  for (const [index, fate] of fates.entries()) {
    if (fate === 'part') endWord(sink);
    if (fate === 'point') put(sink, POINT, at, starts[index]!);
    at = starts[index]!;
    for (let left = groups[index + 1]!; left > 0; left--) {
      const end = at + widthAt(text, at);
      putDigit(sink, codeAt(text, at), at, end);
      at = skipVanishing(text, end);
    }
  }
  return at;
}

/** Letters that an accent can turn into another letter are those of neither Latin, Greek, Arabic nor Hebrew. */
function composesWithAccents(sink: Sink): boolean {
  if (sink.at !== AT.letters && sink.at !== AT.unspaced) return false;
  const last = sink.out[sink.length - 1]!;
  return last >= 0x400 && !(last >= 0x590 && last <= 0x8ff);
}

/** Joins the marks from `at` on to the letter before them, as NFC does, and folds what comes out. */
function compose(text: string, start: number, sink: Sink): number {
  let at = start;
  let marks = '';
  let end = start;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (code === KIND.combining || code === KIND.accent) {
      marks += expansion(text.codePointAt(at)!);
      end = at + widthAt(text, at);
    } else if (code !== KIND.format && code !== KIND.dropped) break;
    at += widthAt(text, at);
  }
  let first = start;
  let base = '';
  if (sink.at === AT.letters || sink.at === AT.unspaced) {
    const width = isLowSurrogate(sink.out[sink.length - 1]!) ? 2 : 1;
    base = String.fromCharCode(...sink.out.subarray(sink.length - width, sink.length));
    sink.length -= width;
    first = sink.from === null ? 0 : sink.from[sink.length]!;
  }
  const wasUnspaced = sink.at === AT.unspaced;
  for (const character of (base + marks).normalize('NFC')) {
    const code = pointCode(character.codePointAt(0)!);
    if (code === KIND.accent) continue;
    const folded = code >= FIRST_LETTER ? String.fromCharCode(code) : expansion(character.codePointAt(0)!);
    for (const unit of units(folded)) {
      if (isUnspaced(folded)) putUnspaced(sink, unit, first, end);
      else putLetter(sink, unit, first, end);
    }
  }
  if (wasUnspaced && sink.at !== AT.unspaced) endWord(sink);
  return at;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function* units(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}

/** Cuts the open stretch of unspaced script into words. */
function endStretch(sink: Sink): void {
  if (sink.at !== AT.unspaced) return;
  sink.at = AT.gap;
  const { stretch, from, to } = sink;
  const text = read(sink.out, stretch, sink.length);
  const words = unspacedWords(text);
  if (words.length === 1) return;
  const starts = from?.slice(stretch, sink.length);
  const ends = to?.slice(stretch, sink.length);
  if (sink.length + words.length + 64 > sink.out.length) grow(sink, words.length + text.length);
  sink.length = stretch;
  let at = 0;
  for (const word of words) {
    if (at > 0) putSpace(sink, ends?.[at - 1] ?? 0, starts?.[at] ?? 0);
    for (const unit of units(word)) {
      put(sink, unit, starts?.[at] ?? 0, ends?.[at] ?? 0);
      at++;
    }
  }
}

function grow(sink: Sink, needed: number): void {
  const room = sink.out.length + Math.max(needed, sink.out.length) + SCRATCH_LENGTH;
  const wider = <T extends Uint16Array | Int32Array>(old: T, made: T): T => {
    made.set(old);
    return made;
  };
  sink.out = wider(sink.out, new Uint16Array(room));
  if (sink.from !== null) sink.from = wider(sink.from, new Int32Array(room));
  if (sink.to !== null) sink.to = wider(sink.to, new Int32Array(room));
}

/** Units as a string; in pieces, because a call takes only so many arguments. */
export function read(units: Uint16Array, start: number, end: number): string {
  const PIECE = 4096;
  if (end - start <= PIECE) return String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
  let text = '';
  for (let at = start; at < end; at += PIECE) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(end, at + PIECE)) as unknown as number[]);
  }
  return text;
}
