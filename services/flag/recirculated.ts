import { type EdtfDays, edtfDays } from '../text/edtf-days.ts';
import type { ExplainedRule } from './explained-rules.ts';
import { isOneSaying } from './same-words.ts';
import { saysOld } from './says-old.ts';
import { type FlagRule, type FlagSubject, finding, spanOfAll } from './subject.ts';

/** Days after which words are old: a year, since anniversaries and budgets bring the same subjects back. Judged. */
export const OLD_AFTER_DAYS = 365;

/** Words from which on a text is not said twice word for word, a year apart, without being quoted. Judged. */
const LEAST_WORDS = 8;

/**
 * Words of a speaker that a text of more than a year earlier has, in a later one that gives another date or none and does
 * not say that they are old. The earlier text is the earliest held only, and the speaker may have said it again.
 *
 * major: the later text gives them a date of its own; minor: it gives none.
 */
export const recirculated: FlagRule = (pair) => {
  const { a, b } = pair;
  if (!isOneSaying(pair, LEAST_WORDS)) return [];
  const [one, other] = [knownSince(a), knownSince(b)];
  if (one === null || other === null) return [];
  const [early, late] = one.first <= other.first ? [a, b] : [b, a];
  const since = early === a ? one : other;
  const printed = edtfDays(late.published) ?? knownSince(late);
  if (printed === null || printed.first - since.last <= OLD_AFTER_DAYS) return [];
  const given = late.said === null ? null : edtfDays(late.said.edtf);
  // A date that is doubtful, or old itself, is no new date.
  if (late.said !== null && (given === null || given.first - since.last <= OLD_AFTER_DAYS)) return [];
  if (saysOld(late.around, late.lang, late.published)) return [];
  const rule: ExplainedRule = given === null ? 'recirculated/no-date' : 'recirculated/new-date';
  const dating = given === null ? 'gives no date for them' : `dates them ${late.said!.edtf}`;
  const reason = `A text of ${early.said?.edtf ?? early.published} has these words; a later one ${dating} and does not say that they are old.`;
  return [
    finding(
      pair,
      { kind: 'recirculated', rule, severity: given === null ? 'minor' : 'major', reason },
      { a: spanOfAll(a.text), b: spanOfAll(b.text) },
    ),
  ];
};

/** The days on which a text tells that the words were said, else those on which it was published; null for neither. */
function knownSince({ said, published }: FlagSubject): EdtfDays | null {
  return edtfDays(said === null ? published : said.edtf);
}
