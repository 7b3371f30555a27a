import { printedWord } from '../text/printed-word.ts';
import type { Grammar } from './language-table.ts';
import { type Item, isKind, type Passage, type Quoted } from './passage.ts';

/**
 * A passage with its words as printed, in small letters, with plain apostrophes: folding would make one of French "à"
 * and "a". Empty where the item is no word.
 */
export interface Line extends Passage {
  readonly words: readonly string[];
  /** As in the grammar of the language: capitals show no name. */
  readonly capitalNouns: boolean;
}

/**
 * The passage as a table reads it. Words that the language writes together are parted where its grammar's `cut` matches:
 * the first group is the first of them, the second the other; what stands between belongs to none.
 *
 * @example lineOf(passage, FRENCH.grammar).words // "a-t-il" as "a", "il"
 */
export function lineOf(passage: Passage, { cut, capitalNouns }: Grammar): Line {
  const whole = glue(passage);
  const parted = cut === null ? whole : part(whole, cut);
  const words = parted.items.map(({ small }) => small);
  return { ...parted, ...edgesOf(parted.ends), words, capitalNouns };
}

/** "кто-то", "штаб-квартира": words that only a hyphen joins are one, as they are already in Latin letters. */
function glue(passage: Passage): Passage {
  if (!passage.items.some((_, at) => isHyphen(passage, at))) return passage;
  const items: Item[] = [];
  const kept: number[] = [];
  passage.items.forEach((item, at) => {
    const before = items.at(-1);
    const joins = isHyphen(passage, at - 1) || isHyphen(passage, at);
    if (joins && before !== undefined && before.kind !== 'quoted' && at > 0) {
      items[items.length - 1] = wordAt(passage.text, before, before.start, item.end);
      kept[kept.length - 1] = at;
    } else {
      items.push(item);
      kept.push(at);
    }
  });
  const ends = kept.map((at) => passage.ends[at]!);
  return { ...passage, items, ends };
}

/**
 * Longest sentence, in items; the longest printed ones have under two hundred words. A longer run is cut into pieces that
 * are read one by one, so that no rule looks further and time stays linear in a text without sentence ends.
 */
const MAX_SENTENCE = 200;

function edgesOf(ends: readonly boolean[]): { readonly first: number[]; readonly last: number[] } {
  const first: number[] = [];
  const last = new Array<number>(ends.length);
  let start = 0;
  ends.forEach((isEnd, at) => {
    first.push(start);
    if (!isEnd && at - start + 1 < MAX_SENTENCE && at < ends.length - 1) return;
    last.fill(at, start, at + 1);
    start = at + 1;
  });
  return { first, last };
}

/** Whether item `at` is a dash between two words that it touches. */
function isHyphen(passage: Passage, at: number): boolean {
  const before = passage.items[at - 1];
  const item = passage.items[at];
  const after = passage.items[at + 1];
  if (item?.kind !== 'dash' || before?.kind !== 'word' || after?.kind !== 'word') return false;
  return before.end === item.start && item.end === after.start && item.end - item.start === 1;
}

/** Longest word that is parted, in code units. */
const MAX_PARTED = 40;

function part(passage: Passage, cut: RegExp): Passage {
  const items: Item[] = [];
  const ends: boolean[] = [];
  passage.items.forEach((item, at) => {
    for (const piece of piecesOf(passage.text, item, cut)) {
      items.push(piece);
      ends.push(false);
    }
    ends[items.length - 1] = passage.ends[at]!;
  });
  return { ...passage, items, ends };
}

function piecesOf(text: string, item: Item, cut: RegExp): Item[] {
  if (item.kind !== 'word' || item.end - item.start > MAX_PARTED) return [item];
  const found = cut.exec(text.slice(item.start, item.end));
  const left = found?.[1];
  const right = found?.[2];
  if (left === undefined || right === undefined || left === '' || right === '') return [item];
  const second = wordAt(text, item, item.end - right.length, item.end);
  return [wordAt(text, item, item.start, item.start + left.length), ...piecesOf(text, second, cut)];
}

/** The word of a token with other ends. */
function wordAt(text: string, item: Exclude<Item, Quoted>, start: number, end: number): Item {
  return { ...item, start, end, small: printedWord(text.slice(start, end)).small };
}

/** Whether item `at` is one of the printed words. */
export function isOne(line: Line, at: number, words: ReadonlySet<string>): boolean {
  const word = line.words[at];
  return word !== undefined && word !== '' && words.has(word);
}

/** Steps back from `at` over commas and dashes; the index of what stands before them. */
export function beforePause(line: Line, at: number): number {
  let before = at - 1;
  while (isKind(line, before, 'comma') || isKind(line, before, 'dash')) before -= 1;
  return before;
}

/** Index of the first item from `at` on that is no comma and no dash. */
export function afterPause(line: Line, at: number): number {
  let after = at;
  while (isKind(line, after, 'comma') || isKind(line, after, 'dash')) after += 1;
  return after;
}

/** Whether the colon at item `at` stands between figures: a score or a time of day. */
export function isRatio(line: Line, at: number): boolean {
  const before = line.items[at - 1];
  const after = line.items[at + 1];
  const colon = line.items[at]!;
  return before?.end === colon.start && after?.start === colon.end && /^\p{N}/u.test(line.words[at + 1]!);
}
