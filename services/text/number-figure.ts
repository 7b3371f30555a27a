import type { Word } from './words.ts';

/** What the phrase parser reads from. */
export interface NumberContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lang: string;
}

/** Languages that write 1.250 for one thousand two hundred and fifty, and 1,25 for one and a quarter. */
const POINT_GROUPS = new Set([
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'tr',
  'id',
  'da',
  'el',
  'ro',
  'hr',
  'sr',
  'sl',
  'vi',
  'ca',
]);

/** Whether a folded word begins with a digit: a cheap question that most words answer. */
export function startsWithDigit(word: Word): boolean {
  const unit = word.text.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

/** The value of a word that is a figure; undefined for other words. "1.250" is read as the language writes it. */
export function figure({ text, words, lang }: NumberContext, at: number): number | undefined {
  const word = words[at];
  if (word === undefined || !startsWithDigit(word) || !/^\d+(\.\d+)*$/.test(word.text)) return undefined;
  if (POINT_GROUPS.has(lang)) {
    const written = text.slice(word.start, word.end);
    if (/^\d{1,3}\.\d{3}$/.test(written)) return Number(written.replace('.', ''));
    if (/^\d{1,3},\d{3}$/.test(written)) return Number(written.replace(',', '.'));
  }
  const value = Number(word.text);
  return Number.isFinite(value) ? value : undefined;
}

/** What stands between two words of one number: space, hyphen, or marks set around the figure. */
const INNER_GAP = /^[\s\u200e\u200f"'«»“”)(‑-]{0,4}$/u;
/** As above, before a figure: a hyphen there makes a range. */
const GAP_BEFORE_FIGURE = /^[\s\u200e\u200f"'«»“”(]{0,4}$/u;

/** Whether nothing but space, a hyphen or quotation marks parts word `at` from the one before. */
export function adjoins({ text, words }: NumberContext, at: number): boolean {
  const gap = text.slice(words[at - 1]!.end, words[at]!.start);
  return (/^\d/.test(words[at]!.text) ? GAP_BEFORE_FIGURE : INNER_GAP).test(gap);
}
