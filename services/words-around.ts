import type { Article } from '../models/article.ts';
import type { Mention } from '../models/mention.ts';

/** Most that is taken on each side of a mention, in UTF-16 code units: two paragraphs of a newspaper. */
const MOST_ON_A_SIDE = 1500;

/**
 * What an article says around a mention, for a reader to tell how it presents the words: its title, the paragraph before the
 * one that the mention stands in, and that paragraph itself without the mention. Empty for a record, which is nothing but the words.
 */
export function wordsAround({ kind, title, text }: Article, { start, end }: Pick<Mention, 'start' | 'end'>): string {
  if (kind === 'record') return '';
  const earliest = Math.max(0, start - MOST_ON_A_SIDE);
  const paragraph = text.lastIndexOf('\n', start - 1);
  const before = paragraph < 0 ? -1 : text.slice(0, paragraph).trimEnd().lastIndexOf('\n');
  const stop = text.indexOf('\n', end);
  const behind = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + MOST_ON_A_SIDE));
  return [title ?? '', text.slice(Math.max(before + 1, earliest), start), behind].join('\n').trim();
}
