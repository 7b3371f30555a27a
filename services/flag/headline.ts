import type { QuotedSpan } from '../../models/primitives.ts';
import { type Word, words } from '../text/words.ts';
import { isSmallWord } from './small-words.ts';
import { type FlagRule, type FlagSubject, finding } from './subject.ts';
import { isOtherSpeaker } from './voices.ts';

/** Fewer shared words of content than this, and the report is of something else. */
const LEAST_SHARED = 2;

/** Letters that two words must share at their front, and how many more the longer may have, to be forms of one word. */
const COMMON_FRONT = 4;
const ENDING = 4;

/**
 * A headline or reported form that has words of content which the words in marks do not: it says more, or something else,
 * than what is quoted. Fewer words are no finding: a headline is there to be short.
 */
export const headline: FlagRule = (pair) => {
  const { a, b } = pair;
  if ((a.kind === 'direct') === (b.kind === 'direct') || isOtherSpeaker(a, b)) return [];
  const [report, quote] = a.kind === 'direct' ? [b, a] : [a, b];
  if (report.kind !== 'headline' && report.articleId !== quote.articleId) return [];
  const against = surplus(report.text, quote.text);
  if (against === null) return [];
  const instead = against.instead === null ? 'not in the quoted words' : `quoted: “${against.instead.text}”`;
  const what = report.kind === 'headline' ? 'headline' : 'report';
  const reason = `The ${what} says “${against.more.text}”; ${instead}.`;
  const sides = { report: against.more, quote: against.instead };
  return [
    finding(
      pair,
      { kind: 'headline', rule: 'headline/says-more', severity: severity(report), reason },
      a === report ? { a: sides.report, b: sides.quote } : { a: sides.quote, b: sides.report },
    ),
  ];
};

function severity(report: FlagSubject): 'major' | 'minor' {
  return report.kind === 'headline' ? 'major' : 'minor';
}

/**
 * The words of content that the report has and the quote has not, from the first to the last of one stretch, and what the
 * quote says in their place. Null where the report says nothing more, or shares too little to be a report of the quote.
 */
function surplus(report: string, quote: string): { more: QuotedSpan; instead: QuotedSpan | null } | null {
  const said = words(report);
  const held = words(quote);
  const mates = said.map((word) => held.findIndex((other) => isForm(word.text, other.text)));
  const shared = said.filter((word, at) => mates[at]! >= 0 && !isSmallWord(word.text)).length;
  const isNew = said.map((word, at) => mates[at]! < 0 && !isSmallWord(word.text));
  const first = isNew.indexOf(true);
  if (shared < LEAST_SHARED || first < 0) return null;
  let last = first;
  while (last + 1 < said.length && mates[last + 1]! < 0) last++;
  while (!isNew[last]) last--;
  const before = mates.slice(0, first).findLast((mate) => mate >= 0) ?? -1;
  return {
    more: span(report, said, first, last)!,
    instead: span(quote, held, before + 1, before + 1 + (last - first) + ROOM),
  };
}

/** Words shown of the quote beyond as many as the headline has in their place. */
const ROOM = 2;

function span(text: string, all: readonly Word[], from: number, to: number): QuotedSpan | null {
  const first = all[from];
  const last = all[Math.min(to, all.length - 1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** Forms of one word, roughly: equal without Arabic particles, or one front with another ending. */
function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const one = bare(a);
  const other = bare(b);
  if (one === other) return true;
  const front = Math.min(one.length, other.length);
  if (front < COMMON_FRONT || Math.abs(one.length - other.length) > ENDING) return false;
  return one.slice(0, front - 1) === other.slice(0, front - 1);
}

function bare(word: string): string {
  return word < '\u0600' ? word : word.replace(/^[وفبكل]?(ال|لل)?(?=.{3})/, '');
}
