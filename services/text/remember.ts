/** Answers remembered, at most, for one question; when they are full all are forgotten, so that odd texts cost no more. */
const MOST_REMEMBERED = 50_000;

/** Longer words are not remembered: they are addresses or noise, and each is met once. In code units. */
const LONGEST_REMEMBERED = 60;

/**
 * The same function, with its answers for words kept: a few thousand words make up most of what is ever read. `of` must
 * be pure, and what it gives must not be changed. At most 50,000 words of at most 60 code units, some megabytes.
 */
export function remember<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = of(word);
    if (word.length > LONGEST_REMEMBERED) return answer;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, answer);
    return answer;
  };
}
