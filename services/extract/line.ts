import { type Item, isKind, type Passage } from './passage.ts';

/**
 * A passage with its words as printed, in small letters, with plain apostrophes: folding would make one of French "à"
 * and "a". Empty where the item is no word.
 */
export interface Line extends Passage {
  readonly words: readonly string[];
}

/**
 * The passage as a table reads it. Words that the language writes together are parted where `cut` matches: its first
 * group ends the first of them, and a hyphen between two belongs to none.
 *
 * @example lineOf(passage, /^(\p{L}+)-t?-?(?:il|elle)$/u) // "a-t-il" as "a", "il"
 */
export function lineOf(passage: Passage, cut: RegExp | null): Line {
  const parted = cut === null ? passage : part(passage, cut);
  const words = parted.items.map((item) =>
    item.kind === 'word' ? parted.text.slice(item.start, item.end).toLowerCase().replace(/’/gu, "'").replace(/ё/gu, 'е') : '',
  );
  return { ...parted, words };
}

/** Longest word that is parted, in code units. */
const MAX_PARTED = 40;

function part(passage: Passage, cut: RegExp): Passage {
  const items: Item[] = [];
  // Index of the first and of the last part of each item.
  const head: number[] = [];
  const tail: number[] = [];
  const ends: boolean[] = [];
  passage.items.forEach((item, at) => {
    head.push(items.length);
    for (const piece of piecesOf(passage.text, item, cut)) {
      items.push(piece);
      ends.push(false);
    }
    tail.push(items.length - 1);
    ends[items.length - 1] = passage.ends[at]!;
  });
  const first: number[] = [];
  const last: number[] = [];
  passage.items.forEach((_, at) => {
    for (let piece = head[at]!; piece <= tail[at]!; piece += 1) {
      first.push(head[passage.first[at]!]!);
      last.push(tail[passage.last[at]!]!);
    }
  });
  return { ...passage, items, ends, first, last };
}

function piecesOf(text: string, item: Item, cut: RegExp): Item[] {
  if (item.kind !== 'word' || item.end - item.start > MAX_PARTED) return [item];
  const found = cut.exec(text.slice(item.start, item.end));
  const left = found?.[1];
  const right = found?.[2];
  if (left === undefined || right === undefined || left === '' || right === '') return [item];
  const second: Item = { ...item, start: item.end - right.length };
  return [{ ...item, end: item.start + left.length }, ...piecesOf(text, second, cut)];
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
