import { sounds } from './name-sounds.ts';
import { comparableWords } from './name-spelling.ts';
import { nameWords } from './name-words.ts';
import { remember } from './remember.ts';
import { words } from './words.ts';

/** From this likeness on, two names are shown to a reviewer as perhaps one; see `WORD_LEAST` for how it was chosen. */
export const LIKELY_NAME = 0.85;

/** Two names held against each other by sound. */
export interface NameLikeness {
  /** 0 to 1; 1 where every sound of one is in the other. It ranks and suggests, and never joins. */
  readonly likeness: number;
  /** The words that were taken for one another, as folded. */
  readonly pairs: ReadonlyArray<readonly [a: string, b: string]>;
}

/** "Son of", which two scripts and two houses write or leave out. */
const SON = /^(بن|ابن|بنت|bin|ibn|ben|bint)$/;

/**
 * The words of a name that are compared by sound: without titles, articles, "son of"; two-part names in one. Only the first
 * word keeps what looks like an article: given names begin so (الياس, الهام), family names have it.
 */
export function soundedWords(name: string): string[] {
  const bare = nameWords(name);
  // "Amir Yaron" is no emir: a title that leaves one word is taken for a name.
  const whole = bare.length > 1 ? bare : words(name).map(({ text }) => text);
  const parts = comparableWords(whole.filter((word) => !SON.test(word)));
  return parts.map((word, at) => (at > 0 && /^ال..+/.test(word) && word !== 'الله' ? word.slice(2) : word));
}

/** Words of the longest name that is compared by sound, and letters of its longest word: what is longer is no name. */
const MOST_WORDS = 12;
const MOST_LETTERS = 40;

function isComparable(name: readonly string[]): boolean {
  return name.length > 1 && name.length <= MOST_WORDS && name.every((word) => word.length <= MOST_LETTERS);
}

/** Each word the shorter name lacks in the middle ("Donald J. Trump") takes this off. */
const MISSING_WORD = 0.08;

/**
 * Least likeness of two words that may be one; every word of the shorter name has to reach it, and the whole name
 * `LIKELY_NAME`. Measured on the 428 persons of figures.people.ts, English against Arabic, without that table
 * (test/services/text/name-likeness.test.ts keeps the floor): 371 are found (87 %), and of 182,756 pairs of two persons
 * none; down to 0.8 for the whole name 376 and 2; at 0.8 for a word 362 and none. Of 82 pairs who share a surname, none. A
 * given name chosen to sound alike (Salim سالم, Hassan حسين) before one surname passes once in 77: a likeness is shown to
 * a person and joins nothing.
 */
const WORD_LEAST = 0.75;

/**
 * How alike two names of two words or more sound, whatever script each is in; undefined where they cannot be one: a word
 * of the shorter name finds no counterpart in order, or the first or the last words differ. One word alone tells too little.
 * Two words of one side may be one of the other's ("Nasrallah", "نصر الله").
 *
 * @example nameLikeness('Mohammad Bagher Ghalibaf', 'محمد باقر قاليباف')?.likeness // 0.96
 */
export function nameLikeness(a: string, b: string): NameLikeness | undefined {
  const one = soundedWords(a);
  const other = soundedWords(b);
  if (!isComparable(one) || !isComparable(other)) return undefined;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const pairs: [string, string][] = [];
  let cost = 0;
  let size = 0;
  let missing = 0;
  let from = 0;
  for (const [index, word] of shorter.entries()) {
    const left = shorter.length - index - 1;
    const found = counterpart(word, longer, from, left);
    if (found === undefined || (index === 0 && found.at > 0)) return undefined;
    cost += found.cost;
    size += found.size;
    missing += found.at - from;
    from = found.at + found.words;
    const match = longer.slice(found.at, from).join(' ');
    pairs.push(shorter === one ? [word, match] : [match, word]);
  }
  return { likeness: Math.max(0, 1 - cost / size - MISSING_WORD * missing), pairs };
}

/** The first word or two of the longer name that a word may be, leaving room for those `left`; the last word for the last. */
function counterpart(
  word: string,
  longer: readonly string[],
  from: number,
  left: number,
): { readonly at: number; readonly words: number; readonly cost: number; readonly size: number } | undefined {
  const until = longer.length - left;
  for (let at = from; at < until; at++) {
    for (const words of [1, 2]) {
      const isFitting = at + words <= until && (left > 0 || at + words === longer.length);
      if (!isFitting) continue;
      const apart = wordCost(word, longer.slice(at, at + words).join(''));
      if (1 - apart.cost / apart.size >= WORD_LEAST) return { at, words, ...apart };
    }
  }
  return undefined;
}

/** Sounds that spellers of two scripts exchange, under one sign each; vowels, ع, h and w are left out of a key. */
const COARSE: Readonly<Record<string, string>> = {
  ...{ B: 'B', F: 'F', L: 'L', M: 'M', N: 'N', R: 'R', H: 'H' },
  ...{ T: 'T', D: 'T', Z: 'T', S: 'T', X: 'T', C: 'T', J: 'K', G: 'K', K: 'K' },
};

function coarse(word: string): string {
  const row = sounds(word);
  // A last H is left out too: "Ghanouchi", "Salah", "صلاح" and "Sala" are looked for together.
  const kept = row.endsWith('H') ? row.slice(0, -1) : row;
  return [...kept].map((sound) => COARSE[sound] ?? '').join('');
}

/**
 * Keys under which names that may be this one are found: first consonant of the first word, consonants of the last; once
 * more for the last two words in one ("نصر الله"). None for a name of one word, or whose last word has no consonant.
 *
 * @example soundKeys('Rana Darwish') // ['R:TRT']
 * @example soundKeys('رنا درويش') // ['R:TRT']
 */
export const soundKeys: (name: string) => readonly string[] = remember((name) => {
  const parts = soundedWords(name);
  if (!isComparable(parts)) return [];
  const first = coarse(parts[0]!).charAt(0);
  const lasts = [parts.at(-1)!, ...(parts.length > 2 ? [parts.slice(-2).join('')] : [])];
  return [...new Set(lasts.map(coarse))].filter((last) => last !== '').map((last) => `${first}:${last}`);
});

/** A word as sounds, and whether short vowels are missing from it. */
interface Spoken {
  readonly row: string;
  readonly isArabic: boolean;
}

function spoken(word: string): Spoken {
  return { row: sounds(word), isArabic: word >= '\u0600' && word < '\u0780' };
}

/** How far two words are apart, and how much they say: the consonants of the longer, at least two. */
function wordCost(a: string, b: string): { readonly cost: number; readonly size: number } {
  const one = spoken(a);
  const other = spoken(b);
  const size = Math.max(2, consonants(one.row), consonants(other.row));
  return { cost: distance(one, other), size };
}

function consonants(row: string): number {
  return row.replace(/[a-z3]/g, '').length;
}

/** What it costs to write one sound as the other, in consonants: house style a little, another sound a whole one. */
const SWAPS: ReadonlyMap<string, number> = new Map(
  (
    [
      // Vowels of one colour; "e" stands for several.
      ['ae ei 3a 3e 3i 3u ha he ya ye yi', 0.05],
      // Another vowel tells two names apart (Hassan, Hussein) and tells two houses apart (Rice, رايس).
      ['ai au eu iu', 0.4],
      // A vowel letter that is also a consonant.
      ['Wu', 0],
      ['WF', 0.15],
      ['uF Ji', 0.3],
      // Sounds that one of the scripts has no letter for.
      ['JG', 0.1],
      ['GK CX', 0.15],
      ['CK CH SZ', 0.2],
      ['DZ TS ZJ GH', 0.3],
      ['TD BF XJ XS CS CJ CT XK KH', 0.5],
    ] as const
  ).flatMap(([pairs, cost]) =>
    pairs.split(' ').flatMap((pair): [string, number][] => [
      [pair, cost],
      [pair[1]! + pair[0]!, cost],
    ]),
  ),
);

/**
 * What a sound costs that one side leaves out. Arabic does not write short vowels; those it writes are long, and Latin
 * has them all. The ends of names are weak: ع, the final ه, a first vowel.
 */
function dropped(row: string, at: number, isArabic: boolean): number {
  const sound = row[at]!;
  const isLast = at === row.length - 1;
  if (sound === '3' || sound === 'h') return 0.05;
  if (/[aeiuy]/.test(sound)) return at === 0 || isLast ? 0.15 : isArabic ? LONG : 0.05;
  if (sound === 'H') return isLast ? 0.1 : 0.5;
  return 1;
}

/** A long vowel left out, in consonants. */
const LONG = 0.35;

function distance(a: Spoken, b: Spoken): number {
  let row = [0];
  for (let y = 0; y < b.row.length; y++) row.push(row[y]! + dropped(b.row, y, b.isArabic));
  for (let x = 1; x <= a.row.length; x++) {
    const dropA = dropped(a.row, x - 1, a.isArabic);
    const next = [row[0]! + dropA];
    for (let y = 1; y <= b.row.length; y++) {
      const [one, other] = [a.row[x - 1]!, b.row[y - 1]!];
      const swap = one === other ? 0 : (SWAPS.get(one + other) ?? 1.2);
      next.push(Math.min(row[y - 1]! + swap, row[y]! + dropA, next[y - 1]! + dropped(b.row, y - 1, b.isArabic)));
    }
    row = next;
  }
  return row[b.row.length]!;
}
