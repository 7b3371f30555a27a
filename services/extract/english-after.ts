import type { Candidate } from './candidate.ts';
import { direct, MAX_CLAUSE, reported } from './english-candidate.ts';
import { hasVerb } from './english-clause.ts';
import type { Attribution } from './english-cue.ts';
import { isAttributedAfter, MAX_TAIL } from './english-trailing.ts';
import { DETERMINERS, LEADS } from './english-words.ts';
import { isKind, isWord, type Passage, wordsIn } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Words of a marked name inside a circumstance ("On the show “Late Night,” Roe said"). */
const MAX_NAME = 6;

/**
 * The content before a trailing attribution, and the fragment behind it where the words go on. `resume` is the item
 * behind the attribution before: what that one has claimed is not claimed again. None where nothing before is content.
 *
 *     “We tried,” | Roe said, | “and we failed.”          after, split
 *     “We tried,” | Roe said. | “We failed.”              after, goes-on
 *     The plan, | she said, | would fail.                 after, split
 */
export function contentBefore(passage: Passage, attribution: Attribution, resume: number): Candidate[] {
  let last = attribution.first - 1;
  while (last > 0 && (isKind(passage, last, 'comma') || isKind(passage, last, 'dash'))) last -= 1;
  const from = contentStart(passage, attribution, last, resume);
  if (from === null) return [];
  const groupKey = passage.items[attribution.at]!.start;
  const first = reported(passage, attribution, from, last, { rule: 'after', groupKey });
  const second =
    fragmentBehind(passage, attribution, from, last, groupKey) ?? nextSentence(passage, attribution, last, groupKey);
  if (second === null) return [first];
  // "In Ohio, they write, “…”": before marked words a circumstance is the outlet's.
  const bare = second.kind === 'direct' && !isKind(passage, last, 'quoted') && !hasVerb(passage, from, last);
  return bare ? [second] : [first, second];
}

/** First item of the content that ends at `last`, or null where the words before the attribution are no content. */
function contentStart(passage: Passage, attribution: Attribution, last: number, resume: number): number | null {
  const { first } = passage;
  // Marks that end on ? seem to end the sentence: then it is theirs.
  const sentence = first[attribution.first]! > last ? first[last]! : first[attribution.first]!;
  const from = Math.min(last, Math.max(sentence, resume));
  if (last - from > MAX_CLAUSE) return null;
  if (!isKind(passage, last, 'quoted')) {
    if (!attribution.form.cue.after.includes('that') || NOT_PARENTHETICAL.has(attribution.form.cue.id)) return null;
    if (attribution.inverted && isSubjectWithNote(passage, from, last)) return null;
    return isEnclosed(passage, attribution) || isClause(passage, from, last) ? from : null;
  }
  // "On the show “Late Night,” Roe said …": the marks belong to a circumstance.
  if (from < last && wordsIn(passage.items[last]!) <= MAX_NAME && !hasVerb(passage, from, last)) return null;
  // "She wrote on the wall: “…,” she said": after a colon the marks alone are the words.
  return isKind(passage, last - 1, 'colon') || !hasWord(passage, from, last) ? last : from;
}

/** Verbs of saying that no unmarked clause stands before: "Roe left, he asked". */
const NOT_PARENTHETICAL = foldedSet(
  'ask urge respond reply answer agree boast cry remind question demand propose recommend deny repeat promise vow pledge threaten',
);

/** "The bank, which is closed, said": a subject with a relative clause or an apposition, whose verb the cue is. */
function isSubjectWithNote(passage: Passage, from: number, last: number): boolean {
  if (isWord(passage, from, LEADS)) return false;
  let comma = from;
  while (comma < last && !isKind(passage, comma, 'comma')) comma += 1;
  if (comma === last || hasVerb(passage, from, comma - 1)) return false;
  return isWord(passage, comma + 1, NOTES) || isWord(passage, comma + 1, DETERMINERS);
}

const NOTES = foldedSet('who which whose whom');

/** A finite verb, and not all of it a circumstance: "After the vote, he said" is none, "In Ohio, voters are angry, he said" is one. */
function isClause(passage: Passage, from: number, last: number): boolean {
  if (!hasVerb(passage, from, last)) return false;
  const start = isWord(passage, from, JOINERS) ? from + 1 : from;
  if (!isWord(passage, start, CIRCUMSTANCES)) return true;
  for (let at = start + 1; at < last; at += 1) {
    if (isKind(passage, at, 'comma') && isKind(passage, at + 1, 'word') && hasVerb(passage, at + 1, last)) return true;
  }
  return false;
}

const JOINERS = foldedSet('and but so yet');
const CIRCUMSTANCES = foldedSet(
  'in on at after before during despite when while as although though since because with without amid under from by until once besides soon asked',
);

/** "All of this, he said, could be lost": the words before need no verb where the clause goes on after a comma. */
function isEnclosed(passage: Passage, { first, after, inverted }: Attribution): boolean {
  if (inverted || !isKind(passage, first - 1, 'comma') || !isKind(passage, after, 'comma')) return false;
  if (!continues(passage, after + 1)) return false;
  return passage.last[after + 1]! - after >= 3 || isKind(passage, after + 2, 'quoted');
}

function hasWord(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isKind(passage, at, 'word')) return true;
  return false;
}

/** The words behind the attribution in the same sentence, if they take the content up. */
function fragmentBehind(
  passage: Passage,
  attribution: Attribution,
  from: number,
  last: number,
  groupKey: number,
): Candidate | null {
  const { ends } = passage;
  const { after } = attribution;
  if (after >= passage.items.length || ends[after - 1] || (isKind(passage, after, 'stop') && ends[after])) return null;
  const how = { rule: 'split', groupKey };
  const sign = isKind(passage, after, 'comma') || isKind(passage, after, 'dash') || isKind(passage, after, 'colon');
  let start = sign ? after + 1 : after;
  if (isKind(passage, start + 1, 'quoted') && (isWord(passage, start, 'and') || isWord(passage, start, 'but')))
    start += 1;
  if (isKind(passage, start, 'quoted')) {
    return start > after || after === attribution.at + 1 ? direct(passage, attribution, start, how) : null;
  }
  const later = markedLater(passage, start);
  if (later !== null) return direct(passage, attribution, later, how);
  // After marks alone, unmarked words are the outlet's.
  const whole = isKind(passage, last, 'quoted') && from === last;
  const end = passage.last[start]!;
  // After an inverted cue a comma leads to what describes the speaker: said Roe, head of the union.
  if (whole || attribution.inverted || !continues(passage, start) || end - start > MAX_CLAUSE) return null;
  return reported(passage, attribution, start, end, how);
}

/** '…, X said, in a low voice, “…”': the marks that take the words up after a circumstance. */
function markedLater(passage: Passage, from: number): number | null {
  if (!isWord(passage, from, NOT_CONTINUING)) return null;
  for (let at = from + 1; at <= Math.min(passage.last[from]!, from + MAX_TAIL); at += 1) {
    if (isKind(passage, at, 'quoted')) return isKind(passage, at - 1, 'comma') ? at : null;
  }
  return null;
}

/** '“…,” X said. “…”': marks that fill the next sentence go on with the words before. */
function nextSentence(passage: Passage, attribution: Attribution, last: number, groupKey: number): Candidate | null {
  const next = passage.last[attribution.at]! + 1;
  if (!isKind(passage, last, 'quoted') || !isKind(passage, next, 'quoted') || !passage.ends[next]) return null;
  return isAttributedAfter(passage, next) ? null : direct(passage, attribution, next, { rule: 'goes-on', groupKey });
}

/** Words that begin what the outlet adds behind an attribution, not what the speaker goes on to say. */
const NOT_CONTINUING = foldedSet(
  'but while as who which adding noting citing according speaking referring after before when though although saying in ' +
    'on at during calling pointing describing with where again using to by from of',
);

function continues(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'word') && !isWord(passage, at, NOT_CONTINUING);
}
