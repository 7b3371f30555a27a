import type { Mention } from '../models/mention.ts';
import type { Span } from '../models/primitives.ts';
import type { RelationKind } from '../models/relation.ts';
import { compare } from './match/compare.ts';
import { diffWords } from './match/diff.ts';

/** Relations in which one text is followed word by word in the other; in a paraphrase nearly every word would be marked. */
const VERSIONS: ReadonlySet<RelationKind> = new Set(['trivially-edited', 'truncated', 'spliced', 'altered']);

/** White space and punctuation at the ends of what differs: they go with the word and are not what differs. */
const ENDS = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

export interface DifferingWords {
  /** What only the first has, as UTF-16 offsets into its text; what only the second has. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** The words in which two passages differ, all of them, where the two are versions of one another; null where they are not. */
export function differingWords(a: Pick<Mention, 'text' | 'lang'>, b: typeof a): DifferingWords | null {
  if (a.lang !== b.lang || a.text === b.text) return null;
  if (!VERSIONS.has(compare(a.text, b.text, { lang: a.lang }).relation)) return null;
  return { a: addedTo(b.text, a.text, a.lang), b: addedTo(a.text, b.text, a.lang) };
}

/** What `text` has that `other` has not. */
function addedTo(other: string, text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of diffWords(other, text, lang)) {
    if (part.op === 'removed') continue;
    const words = part.text.replace(ENDS, '');
    if (part.op === 'added' && words !== '') {
      const start = at + part.text.indexOf(words);
      spans.push({ start, end: start + words.length });
    }
    at += part.text.length;
  }
  return spans;
}
