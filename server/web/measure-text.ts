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

/** A text in lines: broken between words, inside of a word that is longer than a line, and cut after the last line. */
export function wrapText(text: string, room: Room): Wrapped {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    for (const piece of pieces(word, room.ems)) {
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
  return lines.length > room.lines ? cut(lines, room) : { lines, isCut: false };
}

function cut(lines: readonly string[], room: Room): Wrapped {
  const last = Array.from(lines[room.lines - 1] as string);
  while (emsOf(`${last.join('')}…`) > room.ems) last.pop();
  return { lines: [...lines.slice(0, room.lines - 1), `${last.join('')}…`], isCut: true };
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
