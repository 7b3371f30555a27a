import { expansion, FIRST_LETTER, isArabicLetter, KIND, pointCode, UNIT_CODES, unitCode } from './fold-characters.ts';
import { compose, composesWithAccents } from './fold-compose.ts';
import { codeAt, skipVanishing } from './fold-lookahead.ts';
import { isInNumber, putFraction, putNumber } from './fold-number.ts';
import {
  AT,
  endStretch,
  endWord,
  NINE,
  openSink,
  putAlone,
  putDigit,
  putLetter,
  putLetters,
  reserve,
  type Scan,
  type Sink,
  vanish,
  ZERO,
} from './fold-sink.ts';

/**
 * Folds in one pass from left to right. The result lives in scratch memory until the next call: read it at once.
 *
 *     text  ->  letters: runs of plain letters, by table      (nearly all of it)
 *           ->  step: spaces, marks, figures, everything else (one character)
 *     sink  <-  folded units, each with the stretch it comes from
 */
export function scan(text: string, withMap: boolean): Scan {
  const sink = openSink(text.length, withMap);
  for (let at = 0; at < text.length; ) {
    reserve(sink, text.length - at);
    if (sink.at === AT.letters) at = letters(text, at, sink);
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

/** Takes the character at `at` and gives the offset after it, or after all that belongs to it. */
function step(text: string, at: number, sink: Sink): number {
  const unit = text.charCodeAt(at);
  const code = unitCode(unit);
  if (code !== KIND.surrogate) return take(text, at, unit, code, sink);
  const point = text.codePointAt(at)!;
  return take(text, at, point, point < 0x10000 ? KIND.separator : pointCode(point), sink);
}

function take(text: string, at: number, point: number, code: number, sink: Sink): number {
  const end = at + (point < 0x10000 ? 1 : 2);
  if (code >= FIRST_LETTER) {
    putLetter(sink, code, at, end);
    return end;
  }
  if (code >= ZERO && code <= NINE) {
    putDigit(sink, code, at, end);
    return end;
  }
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
    case KIND.segmented:
      putLetters(sink, expansion(point), at, end);
      return end;
    case KIND.sign:
    case KIND.isolated:
      putAlone(sink, expansion(point), at, end);
      return end;
    case KIND.fraction:
      putFraction(sink, expansion(point), at, end);
      return end;
    case KIND.apostrophe:
      if (isInWord(text, end, sink)) return end;
      if (isInNumber(text, end, sink)) return putNumber(text, at, sink);
      break;
    case KIND.numberMark:
      if (isInNumber(text, end, sink)) return putNumber(text, at, sink);
      break;
  }
  endWord(sink);
  return end;
}

/** Whether the apostrophe that ends at `next` has a letter after it and a letter or digit before it. */
function isInWord(text: string, next: number, sink: Sink): boolean {
  if (sink.at !== AT.letters && sink.at !== AT.digits) return false;
  const after = skipVanishing(text, next);
  if (after >= text.length) return false;
  const code = codeAt(text, after);
  const letter = code === KIND.expanded ? expansion(text.codePointAt(after)!).charCodeAt(0) : code;
  return letter >= FIRST_LETTER && !(sink.at === AT.digits && isArabicLetter(letter));
}
