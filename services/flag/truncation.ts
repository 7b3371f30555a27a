import { words } from '../text/words.ts';
import type { ExplainedRule } from './explained-rules.ts';
import { findPart } from './find-part.ts';
import { lostTurn, type TurnLost } from './lost-turn.ts';
import { isSmallWord } from './small-words.ts';
import {
  type FlagPair,
  type FlagRule,
  type FlagSubject,
  finding,
  isNamedElsewhere,
  shortened,
  spanOfAll,
} from './subject.ts';
import { isOtherSpeaker } from './voices.ts';

/** Words of content without which a part is no statement that a reader would take for the whole. */
const LEAST_CONTENT = 2;

const RULES: Readonly<Record<TurnLost, { readonly rule: ExplainedRule; readonly does: string }>> = {
  condition: { rule: 'truncation/condition', does: 'sets a condition' },
  exception: { rule: 'truncation/exception', does: 'makes an exception' },
  contrast: { rule: 'truncation/contrast', does: 'sets something against it' },
  concession: { rule: 'truncation/contrast', does: 'sets something against it' },
  limit: { rule: 'truncation/limit', does: 'says until when it is denied' },
  denial: { rule: 'truncation/denial', does: 'holds a denial' },
  attribution: { rule: 'truncation/attribution', does: 'gives it to somebody else' },
  reserve: { rule: 'truncation/reserve', does: 'says how sure it is' },
};

/**
 * Words in marks that are one stretch of a longer version, also in marks, where the words next to the cut change what is
 * said: a condition, an exception, a "but", a "not", "I think" or "they say". A shortening that leaves out nothing of the kind is no finding:
 * newsrooms shorten all day, and the statement's page shows both lengths.
 *
 * Silent where the articles date the two to days that exclude each other, since the speaker may have said less that day;
 * within one article, which has the whole; and where another rule names the same words.
 */
export const truncation: FlagRule = (pair) => {
  const { a, b, comparison, occasion } = pair;
  const isMarked = a.kind === 'direct' && b.kind === 'direct' && a.articleId !== b.articleId;
  if (!isMarked || comparison.relation === 'unrelated' || occasion === 'other-days' || isOtherSpeaker(a, b)) return [];
  return cutFrom(pair, a, b) ?? cutFrom(pair, b, a) ?? [];
};

function cutFrom(pair: FlagPair, short: FlagSubject, whole: FlagSubject) {
  const part = words(short.text);
  const all = words(whole.text);
  if (part.length >= all.length || part.filter(({ text }) => !isSmallWord(text)).length < LEAST_CONTENT) return null;
  const place = findPart(part, all);
  const lost = place && lostTurn(whole, all, place);
  if (!lost || isNamedElsewhere(pair, whole, lost.words)) return null;
  const { rule, does } = RULES[lost.turn];
  const reason = `A shorter version leaves out “${shortened(lost.words)}”, which ${does}.`;
  const severity = lost.turn === 'denial' && lost.isAfter ? ('minor' as const) : ('major' as const);
  const sides = { short: spanOfAll(short.text), whole: lost.words };
  return [
    finding(
      pair,
      { kind: 'truncation', rule, severity, reason },
      whole === pair.a ? { a: sides.whole, b: sides.short } : { a: sides.short, b: sides.whole },
    ),
  ];
}
