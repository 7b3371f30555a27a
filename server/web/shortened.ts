/** UTF-16 code units from which words are folded, and about how many of them stay in sight. */
const FOLDED_FROM = 600;
const IN_SIGHT = 300;

/**
 * The beginning of very long words, up to a space and with an ellipsis, for where the whole can be opened; null for words
 * that are shown as they are.
 */
export function shortened(text: string): string | null {
  if (text.length <= FOLDED_FROM) return null;
  const start = text.slice(0, IN_SIGHT);
  const words = start.replace(/\s+\S*$/u, '');
  // No surrogate pair is cut where there is no space.
  return `${words === start ? Array.from(start).slice(0, -1).join('') : words}…`;
}
