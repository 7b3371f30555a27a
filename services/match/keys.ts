import { fold } from '../text/fold.ts';
import { isCommonWord } from './function-words.ts';
import { stem } from './stem.ts';

/**
 * Raised whenever a text would get other keys. Wordings keep the keys that they were indexed under: what raises this brings a
 * migration that indexes them anew, or libraries find less.
 */
export const KEYS_VERSION = 1;

/**
 * Words of a wording that are indexed. Quotes have 17 words at the median and 48 at the 95th percentile; a speech recorded
 * as one quote is found by any stretch of its first thousand words. Two keys a word at most.
 */
export const MAX_INDEXED_WORDS = 1000;

/**
 * Words of a query that are asked for. A longer paste is sampled, in stretches spread over the whole of it, because the
 * quote that it holds may stand anywhere.
 */
export const MAX_QUERY_WORDS = 256;

/** Length in words of one sampled stretch: longer than most quotes, so that one of them has several neighbouring pairs. */
const STRETCH = 16;

/** Separate seeds keep the keys of words and pairs apart. The numbers are arbitrary and part of the index. */
const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x9e3779b9;

export interface Key {
  /** Unsigned 32-bit integer. */
  readonly key: number;
  /** The key of one word; false for that of two neighbouring words. */
  readonly word: boolean;
}

/**
 * The keys of folded words that follow each other: one for each word's stem, but for the most common function words, and
 * one for each two neighbouring stems, whatever words these are. Pairs of frequent words are what finds "it is what it
 * is"; leaving out pairs that hold a function word cost R@32 .02 at 100,000 wordings. Distinct, in the order of the text.
 */
export function keysOf(folded: readonly string[]): Key[] {
  const keys = new Map<number, boolean>();
  let previous: string | undefined;
  for (const word of folded) {
    const here = stem(word);
    if (!isCommonWord(word)) keys.set(hash(here, WORD_SEED), true);
    if (previous !== undefined) keys.set(hash(`${previous} ${here}`, PAIR_SEED), false);
    previous = here;
  }
  return Array.from(keys, ([key, word]) => ({ key, word }));
}

/**
 * The keys under which a wording is indexed: distinct unsigned 32-bit integers, none for a text without words.
 * `lang` is not asked today: script and word choose the stem (stem.ts), so that a query whose language was not recognised
 * gets the keys of the wording it is a version of.
 */
export function wordingKeys(text: string, _lang: string): number[] {
  return keysOf(foldedWords(text).slice(0, MAX_INDEXED_WORDS)).map(({ key }) => key);
}

/** The keys that a query asks for; as `wordingKeys`, but a long query is sampled over its whole length. */
export function queryKeys(text: string, _lang: string): number[] {
  const words = foldedWords(text);
  if (words.length <= MAX_QUERY_WORDS) return keysOf(words).map(({ key }) => key);
  const keys = new Set<number>();
  const stretches = MAX_QUERY_WORDS / STRETCH;
  for (let at = 0; at < stretches; at++) {
    const start = Math.floor((at * (words.length - STRETCH)) / (stretches - 1));
    for (const { key } of keysOf(words.slice(start, start + STRETCH))) keys.add(key);
  }
  return [...keys];
}

/**
 * Words that are tried with a slip taken back: of shorter ones too many others are near, longer ones are lost spaces or codes
 * and would take as many keys as they have letters.
 */
const SLIP_MIN_LENGTH = 4;
const SLIP_MAX_LENGTH = 40;
const HAS_DIGIT = /\d/;

/**
 * Keys of what words may have been before a slip of typing: with one letter left out, and with two neighbours exchanged back.
 * Only of words that `isUnheard` holds for, at most `limit` of them; others are what was meant. A letter lost or replaced would
 * take thirty times as many keys and found one query in a thousand more.
 */
export function slipKeys(text: string, isUnheard: (folded: string) => boolean, limit: number): number[] {
  const keys = new Set<number>();
  let left = limit;
  for (const word of new Set(foldedWords(text).slice(0, MAX_QUERY_WORDS))) {
    if (left === 0) break;
    if (word.length < SLIP_MIN_LENGTH || word.length > SLIP_MAX_LENGTH) continue;
    if (isCommonWord(word) || HAS_DIGIT.test(word) || !isUnheard(word)) continue;
    left -= 1;
    for (let at = 0; at < word.length; at++) {
      const [before, here, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
      keys.add(wordKey(before + after));
      if (after !== '') keys.add(wordKey(before + after[0]! + here + after.slice(1)));
    }
    keys.delete(wordKey(word));
  }
  return [...keys];
}

/** The key of one folded word, for asking how common it is. The most common function words are not indexed under theirs. */
export function wordKey(folded: string): number {
  return hash(stem(folded), WORD_SEED);
}

function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** FNV-1a over UTF-16 units, finished as in MurmurHash3 so that near words do not get near keys. Unsigned 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
