import { withoutTurns } from './without-turns.ts';

/** A text in lines that fit. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** It did not fit; the last line ends in an ellipsis. */
  readonly isCut: boolean;
}

/** Room for a text: ems a line may take, and lines. */
export interface Room {
  readonly ems: number;
  readonly lines: number;
}

/** Letters that are as wide as they are high in most fonts: ideographs, kana, hangul, full-width forms, emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3fffd}]/u;
const BROAD = /[MWmw@%&ØŒÆ—…\u0600-\u0605\ufdfa-\ufdfd]/u;
const NARROW = /[iIjlt.,:;'’!| ()[\]\u0627\u0623\u0625\u0622]/u;
/** Marks over and under letters, and what is not seen. */
const NOTHING = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How wide a line may get at most, in ems: fonts are not known here, so each letter counts as in the broad ones. */
export function emsOf(line: string): number {
  let ems = 0;
  for (const letter of line) {
    if (NOTHING.test(letter)) continue;
    ems += WIDE.test(letter)
      ? 1.25
      : BROAD.test(letter)
        ? 0.98
        : NARROW.test(letter)
          ? 0.38
          : isUpper(letter)
            ? 0.74
            : 0.62;
  }
  return ems;
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Scripts whose words are told apart by spaces, in which a word is never broken without a hyphen. */
const SPACED =
  /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

/** How wide the widest of the words that are never broken may get, in ems; 0 where there is none. */
export function widestWord(text: string): number {
  return Math.max(
    0,
    ...wordsOf(text)
      .filter((word) => SPACED.test(word))
      .map(emsOf),
  );
}

function wordsOf(text: string): string[] {
  return withoutTurns(text).trim().split(/\s+/);
}

/**
 * A text in lines: broken between words, and cut after the last line. Of a word that is longer than a line the beginning is
 * shown, in scripts that put no space between words it is broken anywhere.
 */
export function wrapText(text: string, room: Room): Wrapped {
  const lines: string[] = [];
  let line = '';
  let hasShortened = false;
  for (const word of wordsOf(text)) {
    const isShortened = SPACED.test(word) && emsOf(word) > room.ems;
    hasShortened ||= isShortened;
    for (const piece of isShortened ? [endingIn(word, room.ems)] : pieces(word, room.ems)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (emsOf(longer) <= room.ems) line = longer;
      else {
        if (line !== '') lines.push(line);
        line = piece;
      }
      if (lines.length > room.lines) return cut(lines, room);
    }
  }
  if (line !== '') lines.push(line);
  return lines.length > room.lines ? cut(lines, room) : { lines, isCut: hasShortened };
}

function cut(lines: readonly string[], room: Room): Wrapped {
  const last = endingIn((lines[room.lines - 1] as string).replace(/…$/, ''), room.ems);
  return { lines: [...lines.slice(0, room.lines - 1), last], isCut: true };
}

/** As much of a line as fits with an ellipsis. */
function endingIn(line: string, ems: number): string {
  const letters = Array.from(line);
  while (letters.length > 0 && emsOf(`${letters.join('')}…`) > ems) letters.pop();
  return `${letters.join('')}…`;
}

/** A word in pieces that fit a line each. */
function* pieces(word: string, ems: number): Generator<string> {
  let piece = '';
  for (const letter of word) {
    if (emsOf(piece + letter) > ems) {
      yield piece;
      piece = '';
    }
    piece += letter;
  }
  yield piece;
}
