import type { Candidate } from './candidate.ts';
import { hasVerb } from './english-clause.ts';
import { DETERMINERS, POSSESSIVES } from './english-words.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, frameOf, isCapital, isKind, isWord, type Passage, rawAt, spanOf } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Nouns of saying that a "that" turns into a report of words: "his claim that the bridge is safe". */
const SAYINGS = foldedSet(
  'claim claims assertion assertions suggestion suggestions allegation allegations accusation accusations contention ' +
    'argument arguments warning warnings complaint complaints promise promises pledge pledges vow vows announcement ' +
    'assurance assurances admission declaration insistence prediction statement statements remark remarks comment ' +
    'comments acknowledgment acknowledgement denial explanation',
);

/** Items between such a noun and its "that": "the contention of the former secretary of state that". */
const MAX_OWNER = 10;

/** Items of a clause that a noun can claim. */
const MAX_CLAUSE = 60;

/** Words of an owner before it: "the former mayor Jane Roe's claim". */
const MAX_NAME = 5;

/**
 * What a noun of saying reports, where the text tells whose saying it is: "Roe's claim that the bridge is safe",
 * "the claim by the mayor that". None where nobody is named, and none for a noun that begins its sentence, since there
 * the main verb would end the words.
 */
export function sayingNouns(passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  let reach = -1;
  for (let at = 1; at + 3 < passage.items.length; at += 1) {
    if (at <= reach || !isWord(passage, at, SAYINGS) || passage.ends[at]) continue;
    const before = ownerBefore(passage, at);
    const that = before === null ? thatAfterOwner(passage, at) : at + 1;
    if (that === null || !isWord(passage, that, 'that') || passage.ends[that]) continue;
    const owner = before ?? { first: at + 2, last: that - 1 };
    if (owner.first <= passage.first[at]! + 1) continue;
    const last = clauseEnd(passage, that + 1);
    if (!hasVerb(passage, that + 1, last)) continue;
    found.push(candidate(passage, at, owner, that + 1, last));
    reach = last;
  }
  return found;
}

interface Owner {
  readonly first: number;
  readonly last: number;
}

/** "his", "Roe's", "the clerks'" right before the noun, an adjective between them. */
function ownerBefore(passage: Passage, noun: number): Owner | null {
  for (let last = noun - 1; last >= Math.max(passage.first[noun]!, noun - 3); last -= 1) {
    if (isWord(passage, last, POSSESSIVES)) return { first: last, last };
    if (!isKind(passage, last, 'word')) return null;
    if (!/['’]s?$/u.test(rawAt(passage, last))) continue;
    let first = last;
    while (first - 1 >= passage.first[noun]! && last - first < MAX_NAME && isCapital(passage, first - 1)) first -= 1;
    if (isWord(passage, first - 1, DETERMINERS)) first -= 1;
    return { first, last };
  }
  return null;
}

/** The "that" behind "by", "of" or "from" and the owner. */
function thatAfterOwner(passage: Passage, noun: number): number | null {
  if (!isWord(passage, noun + 1, OWNED_BY)) return null;
  for (let at = noun + 3; at < Math.min(passage.items.length, noun + MAX_OWNER) && !passage.ends[at - 1]; at += 1) {
    if (isWord(passage, at, 'that')) return at;
    if (!isKind(passage, at, 'word')) return null;
  }
  return null;
}

const OWNED_BY = foldedSet('by of from');

/** The clause ends at the first comma or dash, or with its sentence. */
function clauseEnd(passage: Passage, from: number): number {
  let at = from;
  const end = Math.min(passage.last[from]!, from + MAX_CLAUSE);
  while (at < end && !isKind(passage, at + 1, 'comma') && !isKind(passage, at + 1, 'dash')) at += 1;
  return at;
}

function candidate(passage: Passage, at: number, owner: Owner, from: number, last: number): Candidate {
  let mixed = false;
  for (let index = from; index <= last; index += 1)
    mixed ||= isKind(passage, index, 'quoted') && isSpeech(passage, index);
  return {
    kind: from === last && isKind(passage, from, 'quoted') ? 'direct' : mixed ? 'mixed' : 'indirect',
    content: contentOf(passage, from, last),
    cue: spanOf(passage, at, at),
    speaker: spanOf(passage, owner.first, owner.last),
    speakerFrom: 'stated',
    frame: frameOf(passage, at, last),
    groupKey: null,
    continues: null,
    rules: ['en.noun', 'en.cue.noun'],
  };
}
