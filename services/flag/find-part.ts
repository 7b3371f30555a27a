import type { Word } from '../text/words.ts';

/** Where a shorter text stands in a longer one: words [from, to) of the longer. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Words that may differ for each word of the part: a newsroom's comma and "that" do not make it another text. 0 to 1. */
const EDITS_A_WORD = 0.1;

/** Largest table that is filled, in cells: a part of 300 words in a speech of 1000. Longer texts are looked up word for word. */
const MAX_CELLS = 300_000;

/**
 * Where `part` stands in `whole` in one stretch, nearly word for word, its first and last word as they are; null where it
 * does not. Of equally good places the last. An Arabic "and" joined to a word does not count.
 */
export function findPart(part: readonly Word[], whole: readonly Word[]): Part | null {
  if (part.length === 0 || part.length > whole.length) return null;
  return findEqual(part, whole) ?? findNear(part, whole);
}

function findEqual(part: readonly Word[], whole: readonly Word[]): Part | null {
  for (let from = 0; from + part.length <= whole.length; from++) {
    if (part.every((word, at) => isSameWord(word, whole[from + at]!))) return { from, to: from + part.length };
  }
  return null;
}

/** The stretch of `whole` with the fewest words added, lost or changed; a table of edit distances, its ends in `whole` free. */
function findNear(part: readonly Word[], whole: readonly Word[]): Part | null {
  const allowed = Math.floor(part.length * EDITS_A_WORD);
  if (allowed === 0 || part.length * whole.length > MAX_CELLS) return null;
  let edits = new Array<number>(whole.length + 1).fill(0);
  let starts = edits.map((_, at) => at);
  for (const [row, word] of part.entries()) {
    const nextEdits = [row + 1];
    const nextStarts = [0];
    for (let at = 1; at <= whole.length; at++) {
      const here = edits[at - 1]! + (isSameWord(word, whole[at - 1]!) ? 0 : 1);
      const lost = edits[at]! + 1;
      const added = nextEdits[at - 1]! + 1;
      const least = Math.min(here, lost, added);
      nextEdits.push(least);
      nextStarts.push(least === here ? starts[at - 1]! : least === lost ? starts[at]! : nextStarts[at - 1]!);
    }
    [edits, starts] = [nextEdits, nextStarts];
  }
  let to = 0;
  for (let at = 1; at <= whole.length; at++) if (edits[at]! <= edits[to]!) to = at;
  const from = starts[to]!;
  if (edits[to]! > allowed || to <= from) return null;
  // A word put in the place of the first or last one is no cut.
  return isSameWord(part[0]!, whole[from]!) && isSameWord(part.at(-1)!, whole[to - 1]!) ? { from, to } : null;
}

/** Equal, an Arabic "and" or "so" before either left aside. */
export function isSameWord(a: Word, b: Word): boolean {
  return a.text === b.text || withoutAnd(a.text) === withoutAnd(b.text);
}

/** Shorter words than four letters may begin with the letter of "and" themselves. */
function withoutAnd(word: string): string {
  return word.length > 3 && /^[وف]/.test(word) ? word.slice(1) : word;
}
