import type { Span } from '../../models/primitives.ts';
import type { Item, Passage } from './passages.ts';

/** Items between marks and the name they are attributed to ("…", sagte am Montag die Ministerin Eva Roth). */
const MAX_REACH = 14;

/** Words of a name; a longer run of capitals is a headline or a language that capitalises everything. */
const MAX_NAME = 8;

/**
 * Who speaks, where no table of cues is known: the nearest run of capitalised words among the items [from, to), small
 * joining words included ("Ursula von der Leyen"). In scripts without capitals, the words after the first one, which is
 * taken for the verb. Null where no such run stands there.
 */
export function neutralSpeaker(text: string, passage: Passage, from: number, to: number): Span | null {
  const limit = Math.min(to, from + MAX_REACH);
  let first = -1;
  for (let at = from; at < limit; at += 1) {
    const item = passage.items[at]!;
    if (item.kind === 'word' && isName(text, item)) {
      first = at;
      break;
    }
    if (item.kind !== 'word') break;
  }
  if (first < 0) return uncased(text, passage, from, limit);
  let last = first;
  for (let at = first + 1; at < Math.min(limit, first + MAX_NAME); at += 1) {
    const item = passage.items[at]!;
    if (item.kind !== 'word') break;
    if (isName(text, item)) last = at;
    else if (!isJoining(item) || at + 1 >= limit) break;
  }
  return { start: passage.items[first]!.start, end: passage.items[last]!.end };
}

function isName(text: string, item: Item): boolean {
  return /^\p{Lu}/u.test(text.slice(item.start, item.end));
}

/** "von", "de", "el", "della": at most five letters, so that names of nobility and of Romance languages stay whole. */
function isJoining(item: Item): boolean {
  return item.end - item.start <= 3 || /^(?:della|dello|vander)$/u.test(item.form);
}

const CASED = /\p{Lu}|\p{Ll}/u;

function uncased(text: string, passage: Passage, from: number, to: number): Span | null {
  const first = passage.items[from + 1];
  if (first === undefined || from + 1 >= to || first.kind !== 'word' || CASED.test(text.slice(first.start, first.end))) return null;
  let last = from + 1;
  while (last + 1 < Math.min(to, from + 1 + MAX_NAME) && passage.items[last + 1]!.kind === 'word') last += 1;
  return { start: first.start, end: passage.items[last]!.end };
}
