const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Longest stretch handed to the segmenter at once, in UTF-16 code units; keeps a text without any punctuation linear. */
const LONGEST_STRETCH = 1000;

/** Whether a word stays one when it is segmented alone; most words recur, so the answers are kept, up to this many. */
const LARGEST_MEMORY = 50_000;
const parted = new Map<string, readonly string[]>();

/**
 * Words of folded text in a script written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese), by ICU's
 * dictionaries. Joined they give the text again. Each word comes out as itself when segmented alone, so that folding
 * what is folded already changes nothing; where ICU would part a word further by itself, it is parted.
 */
export function unspacedWords(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = stretchEnd(text, from);
    for (const { segment } of segmenter.segment(text.slice(from, to))) found.push(...steadyParts(segment));
    from = to;
  }
  return found;
}

/** A stretch does not end inside a surrogate pair, nor between a letter and its marks where these are few. */
function stretchEnd(text: string, from: number): number {
  const most = from + LONGEST_STRETCH;
  if (most >= text.length) return text.length;
  for (let to = most; to > most - 16; to--) {
    if (!/^[\p{M}\udc00-\udfff]/u.test(text.slice(to, to + 2))) return to;
  }
  return /^[\udc00-\udfff]/u.test(text.slice(most, most + 1)) ? most - 1 : most;
}

function steadyParts(word: string): readonly string[] {
  if (word.length === 1) return [word];
  const known = parted.get(word);
  if (known !== undefined) return known;
  const segments = Array.from(segmenter.segment(word), (part) => part.segment);
  const parts = segments.length <= 1 ? [word] : segments.flatMap((segment) => [...steadyParts(segment)]);
  if (parted.size >= LARGEST_MEMORY) parted.clear();
  parted.set(word, parts);
  return parts;
}
