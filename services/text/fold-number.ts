import { expansion, KIND } from './fold-characters.ts';
import { codeAt, isDigitAt, skipVanishing, widthAt } from './fold-lookahead.ts';
import { AT, endWord, NINE, POINT, put, putDigit, type Sink, ZERO } from './fold-sink.ts';
import { markFates } from './number-marks.ts';

/** How many digits end what has been written of the open word. */
function digitsBefore(sink: Sink): number {
  if (sink.at !== AT.digits) return 0;
  let at = sink.length;
  while (at > 0 && sink.out[at - 1]! >= ZERO && sink.out[at - 1]! <= NINE) at--;
  return sink.length - at;
}

/** Whether the mark that ends at `next` has a digit on both sides. */
export function isInNumber(text: string, next: number, sink: Sink): boolean {
  return sink.at === AT.digits && isDigitAt(text, skipVanishing(text, next));
}

/** "2½" is 2.5 and "½" is 0.5; after a number that has a point already it stands alone. */
export function putFraction(sink: Sink, decimals: string, start: number, end: number): void {
  const digits = digitsBefore(sink);
  const continues = digits > 0 && sink.out[sink.length - digits - 1] !== POINT;
  if (!continues) {
    endWord(sink);
    putDigit(sink, ZERO, start, end);
  }
  for (let at = 0; at < decimals.length; at++) put(sink, decimals.charCodeAt(at), start, end);
  endWord(sink);
}

/**
 * Reads the rest of a number from its first inner mark on, and gives the offset after it: all marks are needed to tell
 * what each of them is. The digits before it are written already.
 */
export function putNumber(text: string, start: number, sink: Sink): number {
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
