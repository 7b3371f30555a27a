import type { SourcingLink } from '../../models/sourcing.ts';
import { compareNames } from '../text/names.ts';
import { SAME_WORDS } from './same-words.ts';
import { type FlagPair, type FlagRule, type FlagSubject, finding, spanOfAll } from './subject.ts';
import { isOtherSpeaker } from './voices.ts';

/**
 * Words in marks that an outlet prints without a word on where it has them, or with people nobody names as their only
 * origin, while another outlet names where the same words come from.
 *
 * Narrow on purpose, since most quotations state no chain: an occasion ("at a press conference"), a recording, a text of the
 * speaker's own or "told us" is a statement of sourcing, and so none of these is flagged; neither is a speaker who is the
 * outlet itself, nor the outlet that the other one credits. It says what is missing, not that anything is wrong.
 */
export const unsourced: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  const isSame = SAME_WORDS.has(comparison.relation) && a.kind === 'direct' && b.kind === 'direct';
  if (!isSame || a.articleId === b.articleId || isOtherSpeaker(a, b)) return [];
  return against(pair, a, b) ?? against(pair, b, a) ?? [];
};

function against(pair: FlagPair, silent: FlagSubject, telling: FlagSubject) {
  const origin = namedOrigin(telling);
  if (silent.outlet === null || telling.outlet === null || origin === null) return null;
  if (isOne(silent.outlet, telling.outlet) || isOne(silent.outlet, origin.name) || isOwnVoice(silent)) return null;
  const lacks = lacksOf(silent);
  if (lacks === null) return null;
  const reason = `${silent.outlet} ${lacks}; ${telling.outlet} credits ${origin.name} for the same words.`;
  return [
    finding(
      pair,
      { kind: 'unsourced', rule: 'unsourced/other-names-origin', severity: 'minor', reason },
      { a: spanOfAll(pair.a.text), b: spanOfAll(pair.b.text) },
    ),
  ];
}

/** What an appearance lacks, as the end of a sentence; null where it tells where the words come from. */
function lacksOf({ sourcing, basis, occasion }: FlagSubject): string | null {
  const first = sourcing[0];
  if (first && sourcing.every(({ kind }) => kind === 'anonymous')) return `names only “${first.name}” as its source`;
  if (first || basis !== 'unknown' || occasion !== null) return null;
  return 'does not say where it has the words from';
}

function namedOrigin({ sourcing }: FlagSubject): SourcingLink | null {
  return sourcing.find(({ kind }) => kind !== 'anonymous') ?? null;
}

/** The outlet prints what it says itself: then it is the origin. */
function isOwnVoice({ speakerName, outlet }: FlagSubject): boolean {
  return speakerName === null || isOne(speakerName, outlet!);
}

function isOne(one: string, other: string): boolean {
  return compareNames(one, other) !== 'different';
}
