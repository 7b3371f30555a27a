import type { Quote } from '../../models/quote.ts';
import { dateInWords } from './date-in-words.ts';
import { firstLetters } from './first-letters.ts';
import type { Messages } from './messages.ts';

/** The title of a page that is about these words or names, which tells it from the others of its kind; null: about none. */
export function titleAbout(page: string, about: string | null): string {
  return about === null || about === '' ? page : `${page}: ${firstLetters(about)}`;
}

/** A statement in a title: others may have said the same, and the same speaker on another day. */
export function statementInTitle({ site, dates }: Messages, { text, speakerName, said }: Quote): string {
  const who = [speakerName ?? [], said === null ? [] : dateInWords(said, dates)].flat();
  return [firstLetters(text), ...(who.length > 0 ? [who.join(site.comma)] : [])].join(site.between);
}
