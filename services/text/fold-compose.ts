import { expansion, FIRST_LETTER, isUnspaced, KIND, pointCode, wholeForm } from './fold-characters.ts';
import { codeAt, lastStaying, widthAt } from './fold-lookahead.ts';
import { AT, endWord, putLetters, type Sink } from './fold-sink.ts';

/** Letters that an accent can turn into another letter are those of neither Latin, Greek, Arabic nor Hebrew. */
export function composesWithAccents(sink: Sink): boolean {
  if (sink.at !== AT.letters && sink.at !== AT.unspaced) return false;
  const last = sink.out[sink.length - 1]!;
  return last >= 0x400 && !(last >= 0x590 && last <= 0x8ff);
}

/**
 * Joins the marks from `start` on to the letter before them, as NFC does, and writes what comes out in place of that
 * letter. Gives the offset after the marks.
 */
export function compose(text: string, start: number, sink: Sink): number {
  const gathered = gatherMarks(text, start, sink);
  const base = baseBefore(text, start, sink, gathered.unspaced);
  if (base === undefined) {
    if (sink.at !== AT.gap && (sink.at === AT.unspaced) !== gathered.unspaced) endWord(sink);
  } else sink.length -= base.units;
  const first = base === undefined || sink.from === null ? start : sink.from[sink.length]!;
  for (const character of composed(base?.letter ?? '', gathered.marks)) {
    const point = character.codePointAt(0)!;
    const code = pointCode(point);
    putLetters(sink, code >= FIRST_LETTER ? String.fromCharCode(code) : expansion(point), first, gathered.end);
  }
  return gathered.end;
}

/** Accents that joined no letter are dropped; what they stood between may then join. */
function composed(letter: string, marks: string): string {
  const joined = Array.from((letter + marks).normalize('NFC'));
  return joined
    .filter((character) => pointCode(character.codePointAt(0)!) !== KIND.accent)
    .join('')
    .normalize('NFC');
}

interface Gathered {
  readonly marks: string;
  /** After the last mark. */
  readonly end: number;
  /** Marks of a script without spaces join no letter of another, and the other way round. */
  readonly unspaced: boolean;
}

function gatherMarks(text: string, start: number, sink: Sink): Gathered {
  let unspaced = sink.at === AT.unspaced;
  let settled = false;
  let marks = '';
  let end = start;
  for (let at = start; at < text.length; at += widthAt(text, at)) {
    const code = codeAt(text, at);
    if (code === KIND.format || code === KIND.dropped) continue;
    if (code !== KIND.combining && code !== KIND.accent) break;
    const mark = expansion(text.codePointAt(at)!);
    if (code === KIND.combining) {
      const isOther = isUnspaced(mark) !== unspaced;
      if (isOther && settled) break;
      // The first mark that is no accent decides, and if it does not fit the letter, accents before it end here.
      if (isOther && marks !== '') break;
      unspaced = isUnspaced(mark);
      settled = true;
    }
    marks += mark;
    end = at + widthAt(text, at);
  }
  return { marks, end, unspaced };
}

/** The letter that the marks join and how many units it has been written as; undefined where they stand alone. */
function baseBefore(
  text: string,
  start: number,
  sink: Sink,
  unspaced: boolean,
): { letter: string; units: number } | undefined {
  if (sink.at !== (unspaced ? AT.unspaced : AT.letters)) return undefined;
  const at = lastStaying(text, start);
  if (at < 0) return undefined;
  const point = text.codePointAt(at)!;
  const code = pointCode(point);
  const units = code >= FIRST_LETTER ? 1 : expansion(point).length;
  const isLetter = code >= FIRST_LETTER || code === KIND.expanded || code === KIND.segmented;
  return isLetter ? { letter: wholeForm(String.fromCodePoint(point)), units } : undefined;
}
