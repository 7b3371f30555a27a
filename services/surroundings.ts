import type { Article } from '../models/article.ts';
import type { Mention } from '../models/mention.ts';

/** Most that is shown on each side, in UTF-16 code units: about two lines. Pages never show a whole article so. */
const ON_A_SIDE = 160;

/** What stands before and after a passage, cut between words; `…` where the article goes on. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * Some words of the article on both sides of a mention, from its own paragraph and as printed. Null where there are none to
 * show: a record is nothing but the words, and a withheld article shows nothing.
 */
export function surroundings(
  { kind, text, withheld }: Pick<Article, 'kind' | 'text' | 'withheld'>,
  { start, end }: Pick<Mention, 'start' | 'end'>,
): Surroundings | null {
  if (kind === 'record' || withheld !== undefined || end > text.length) return null;
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const before = cutStart(text.slice(Math.max(0, start - ON_A_SIDE), start), start - paragraph);
  const after = cutEnd(text.slice(end, end + ON_A_SIDE), (stop < 0 ? text.length : stop) - end);
  return before.trim() === '' && after.trim() === '' ? null : { before, after };
}

/** The last `wanted` units of what was read, or fewer whole words where the paragraph begins earlier. */
function cutStart(read: string, wanted: number): string {
  if (wanted <= read.length) return read.slice(read.length - wanted);
  const space = read.search(/\s/);
  return `…${space < 0 ? whole(read) : read.slice(space + 1)}`;
}

function cutEnd(read: string, wanted: number): string {
  if (wanted <= read.length) return read.slice(0, wanted);
  const space = read.search(/\s\S*$/);
  return `${space < 0 ? whole(read) : read.slice(0, space)}…`;
}

/** Without half of a surrogate pair at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
