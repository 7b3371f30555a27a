import { fold } from './fold.ts';
import type { Word } from './words.ts';

/** Folded phrases of one or more words, each with what it means. */
export interface PhraseTable<T> {
  readonly meanings: ReadonlyMap<string, T>;
  /** First words of the phrases with the length of the longest phrase that starts with each: most words start none. */
  readonly firsts: ReadonlyMap<string, number>;
}

/** A phrase found: what it means, how many words it takes, and how many letters of particles stand before it. */
export interface PhraseFound<T> {
  readonly meaning: T;
  readonly words: number;
  readonly clitics: number;
}

const MOST_CLITICS = 2;

/** A table from rows of comma-separated phrases as they are written; they are folded here. */
export function phraseTable<T>(rows: ReadonlyArray<readonly [meaning: T, phrases: string]>): PhraseTable<T> {
  const meanings = new Map<string, T>();
  const firsts = new Map<string, number>();
  for (const [meaning, phrases] of rows) {
    for (const phrase of phrases.split(',').map(fold)) {
      meanings.set(phrase, meaning);
      const parts = phrase.split(' ');
      firsts.set(parts[0]!, Math.max(parts.length, firsts.get(parts[0]!) ?? 0));
    }
  }
  return { meanings, firsts };
}

/**
 * The longest phrase that starts with word `at`. With `clitics`, one or two of these letters may stand before the first
 * word, as Arabic particles do ("بأكثر من", "وبدون"); the fewest are taken. Words from `end` on are not looked at.
 * Undefined where no phrase starts.
 */
export function phraseAt<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  at: number,
  clitics = '',
  end = words.length,
): PhraseFound<T> | undefined {
  const word = words[at];
  if (word === undefined || at >= end) return undefined;
  for (let cut = 0; cut <= MOST_CLITICS; cut++) {
    if (cut > 0 && !clitics.includes(word.text[cut - 1] ?? ' ')) return undefined;
    const found = longest(table, words, at, word.text.slice(cut), end);
    if (found !== undefined) return { ...found, clitics: cut };
  }
  return undefined;
}

function longest<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  at: number,
  first: string,
  end: number,
): Omit<PhraseFound<T>, 'clitics'> | undefined {
  const most = Math.min(table.firsts.get(first) ?? 0, end - at);
  for (let count = most; count > 0; count--) {
    let phrase = first;
    for (let next = 1; next < count; next++) phrase += ` ${words[at + next]!.text}`;
    const meaning = table.meanings.get(phrase);
    if (meaning !== undefined) return { meaning, words: count };
  }
  return undefined;
}

/** The longest phrase that ends right before word `end`, of at most `most` words. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  end: number,
  most: number,
  clitics = '',
): PhraseFound<T> | undefined {
  for (let count = Math.min(most, end); count > 0; count--) {
    const found = phraseAt(table, words, end - count, clitics);
    if (found?.words === count) return found;
  }
  return undefined;
}
