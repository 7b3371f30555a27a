import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { afterPause, beforePause, isOne, isRatio, type Line } from './line.ts';
import { isCapital, isKind, spanOf } from './passage.ts';
import { type Attribution, direct, MAX_CONTENT, reported } from './table-candidate.ts';
import { cueAt } from './table-cue.ts';
import { type Phrase, phraseEnd, phraseOf, subjectAfter } from './table-phrase.ts';
import { attributionOf } from './table-speaker.ts';
import { holdsMainClause, isMainVerb } from './table-verb.ts';

/** Items of a clause that says who said it ("wie der Sprecher der Behörde am Montag mitteilte"). */
const MAX_AS = 30;

/** Words between a preposition and the noun of saying ("nach ersten Angaben"). */
const MAX_ADJECTIVES = 4;

/** Words that make a content. */
const MIN_CONTENT = 2;

/** A phrase that says where the words of its sentence come from; [first, after) are its items. */
interface Source {
  readonly first: number;
  readonly after: number;
  readonly attribution: Attribution;
  /** Only the clause behind it is reported. */
  readonly opens?: boolean;
  /** It stands behind a comma or marks and has no verb: "…, so Roth". */
  readonly isTail?: boolean;
}

/**
 * What is said in sentences that name their source in a phrase: "Laut Polizei …", "…, selon le ministre", "…, как
 * сообщает агентство". The words on its two sides are one quotation.
 *
 * `free` tells whether no cue has claimed the item yet.
 */
export function sourcePhrases(line: Line, language: Language, free: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < line.items.length; at += 1) {
    const source = free(at) ? sourceAt(line, at, language) : null;
    if (source === null) continue;
    for (const candidate of contentAround(line, source, language, free)) found.push(candidate);
    at = Math.max(at, source.after - 1);
  }
  return found;
}

function sourceAt(line: Line, at: number, language: Language): Source | null {
  if (line.words[at] === '') return null;
  return (
    asClause(line, at, language) ??
    tail(line, at, language) ??
    beforeNoun(line, at, language) ??
    behindNoun(line, at, language) ??
    adverb(line, at, language) ??
    whereby(line, at, language)
  );
}

function opensPhrase(line: Line, at: number): boolean {
  return at === line.first[at] || isKind(line, at - 1, 'comma') || isKind(line, at - 1, 'dash');
}

/** "wie die Polizei mitteilte", "comme l'a dit Roth", "как сообщает агентство". */
function asClause(line: Line, at: number, language: Language): Source | null {
  if (!isOne(line, at, language.as) || !opensPhrase(line, at)) return null;
  const limit = Math.min(line.last[at]!, at + MAX_AS);
  for (let index = at + 1; index <= limit; index += 1) {
    if (isKind(line, index, 'comma') && !language.grammar.verbSecond) return null;
    if (isOne(line, index, language.complementisers) || isKind(line, index, 'colon') || isKind(line, index, 'quoted') && isKind(line, index - 1, 'comma')) return null;
    const cue = cueAt(line, index, language);
    if (cue === null || cue.cue.after.includes('near')) continue;
    const first = at + 1 + leadingAdverbs(line, at + 1, language);
    const end = first < cue.verb ? phraseEnd(line, first, cue.verb, language) : first;
    const speaker =
      end > first ? withComma(line, first, end, cue.verb, language) : subjectAfter(line, cue.at + 1, limit + 1, language);
    const after = Math.max(cue.after, speaker?.after ?? 0);
    return { first: at, after: clauseAfter(line, after), attribution: { ...attributionOf(cue, line, speaker, language), at } };
  }
  return null;
}

function leadingAdverbs(line: Line, from: number, language: Language): number {
  let count = 0;
  while (
    isOne(line, from + count, language.openers) ||
    isOne(line, from + count, language.times) ||
    isOne(line, from + count, language.clitics) ||
    isOne(line, from + count, language.between)
  )
    count += 1;
  return count;
}

/** A subject with the apposition between it and its verb: "wie Eva Roth, Sprecherin der Stadt, mitteilte". */
function withComma(line: Line, first: number, end: number, verb: number, language: Language): Phrase {
  const from = end + 1;
  const apposed = isKind(line, end, 'comma') && from < verb && !isOne(line, from, language.relatives);
  return phraseOf(line, first, apposed ? phraseEnd(line, from, verb, language) : end);
}

/** Item behind a clause: its comma, its marks or the end of the sentence. */
function clauseAfter(line: Line, from: number): number {
  let at = from;
  while (at < line.items.length && !line.ends[at - 1]) {
    const { kind } = line.items[at]!;
    if (kind === 'comma' || kind === 'quoted' || kind === 'dash' || kind === 'colon' || (kind === 'stop' && line.ends[at])) return at;
    at += 1;
  }
  return at;
}

/** "…, so die Ministerin". */
function tail(line: Line, at: number, language: Language): Source | null {
  if (!isOne(line, at, language.tails) || at === line.first[at]) return null;
  if (beforePause(line, at) === at - 1 && !isKind(line, at - 1, 'quoted')) return null;
  const begins = isOne(line, at + 1, language.determiners) || isOne(line, at + 1, language.pronouns) || isCapital(line, at + 1);
  if (!begins && !isKind(line, at + 1, 'quoted')) return null;
  const speaker = subjectAfter(line, at + 1, line.last[at]! + 1, language);
  return speaker === null ? null : { ...sourceOf(line, at, at, clauseAfter(line, speaker.after), speaker, language), isTail: true };
}

function sourceOf(line: Line, first: number, cueLast: number, after: number, speaker: Phrase | null, language: Language): Source {
  const attribution: Attribution = {
    at: first,
    cue: spanOf(line, first, cueLast),
    speaker,
    from: speaker === null ? 'inherit' : 'stated',
    rule: `${language.lang}.source`,
  };
  return { first, after, attribution };
}

/** "laut Polizei", "selon le ministre", "nach Angaben der Polizei". */
function beforeNoun(line: Line, at: number, language: Language): Source | null {
  const known = language.sources.get(line.words[at]!)?.find((words) => words.every((word, index) => line.words[at + index] === word));
  if (known !== undefined) {
    const from = at + known.length;
    const end = phraseEnd(line, from, line.last[at]! + 1, language);
    if (end === from || line.first[from] !== line.first[at]) return null;
    const comma = withDescription(line, from, end, language);
    return sourceOf(line, at, from - 1, comma, phraseOf(line, from, comma), language);
  }
  return isOne(line, at, language.sourcePrepositions) ? ofSaying(line, at, language) : null;
}

/** A preposition with a noun of saying: the speaker is what the noun belongs to, or the noun itself. */
function ofSaying(line: Line, at: number, language: Language): Source | null {
  const noun = language.grammar.sourceNoun;
  if (noun === null) return null;
  for (let index = at + 1; index <= Math.min(line.last[at]!, at + MAX_ADJECTIVES); index += 1) {
    if (!isKind(line, index, 'word')) return null;
    if (!noun.test(line.words[index]!)) {
      if (language.grammar.capitalNouns && isCapital(line, index)) return null;
      continue;
    }
    const end = phraseEnd(line, at + 1, line.last[at]! + 1, language);
    if (end <= index) return null;
    const after = withDescription(line, at + 1, end, language);
    let owner = index + 1;
    if (isOne(line, owner, language.agents)) owner += 1;
    return sourceOf(line, at, index, after, phraseOf(line, owner < end ? owner : at + 1, after), language);
  }
  return null;
}

/** "laut der Sprecherin der Stadt, Eva Roth," : a name between two commas goes with the phrase before it. */
function withDescription(line: Line, first: number, end: number, language: Language): number {
  const from = end + 1;
  if (!isKind(line, end, 'comma') || !isCapital(line, from) || line.first[from] !== line.first[first]) return end;
  const next = phraseEnd(line, from, line.last[first]! + 1, language);
  if (isOne(line, next + 1, language.relatives)) return end;
  return next > from && isKind(line, next, 'comma') && next - from <= MAX_ADJECTIVES ? next : end;
}

/** "den Angaben der Polizei zufolge". */
function behindNoun(line: Line, at: number, language: Language): Source | null {
  const noun = language.grammar.sourceNoun;
  const behind = isOne(line, at, language.sourcePrepositions) && noun?.test(line.words[at - 1] ?? '') === true;
  if (!behind && !isOne(line, at, language.sourcesBehind)) return null;
  let first = at;
  while (first > line.first[at]! && belongs(line, first - 1, language)) first -= 1;
  if (first === at) return null;
  // "seiner Meinung nach": whoever is meant has been named before.
  const own = behind && at - first <= 2;
  return sourceOf(line, first, at, at + 1, own ? null : phraseOf(line, first, at), language);
}

function belongs(line: Line, at: number, language: Language): boolean {
  if (isKind(line, at, 'quoted') || isKind(line, at, 'open') || isKind(line, at, 'close')) return true;
  if (!isKind(line, at, 'word') || isOne(line, at, language.auxiliaries) || isOne(line, at, language.mood)) return false;
  if (isCapital(line, at) || isOne(line, at, language.determiners) || isOne(line, at, language.belonging)) return true;
  // An adjective: a noun follows.
  return isCapital(line, at + 1) && /(?:en|er|em|es|e)$/u.test(line.words[at]!);
}

/** "Demnach …": the source named before. */
function adverb(line: Line, at: number, language: Language): Source | null {
  return isOne(line, at, language.sourceAdverbs) && opensPhrase(line, at)
    ? sourceOf(line, at, at, at + 1, null, language)
    : null;
}

/** "ein Bericht der Agentur, wonach …": the noun before the comma reports. */
function whereby(line: Line, at: number, language: Language): Source | null {
  if (!isOne(line, at, language.whereby) || !isKind(line, at - 1, 'comma')) return null;
  let first = at - 1;
  while (first > line.first[at]! && belongs(line, first - 1, language)) first -= 1;
  const speaker = first < at - 1 ? phraseOf(line, first, at - 1) : null;
  return { ...sourceOf(line, at, at, at + 1, speaker, language), opens: true };
}

/** The words before and behind the phrase in its sentence, as one quotation. */
function contentAround(line: Line, source: Source, language: Language, free: (at: number) => boolean): Candidate[] {
  const { first } = source;
  const [low, high] = clauseOf(line, source, language);
  const parts: (readonly [number, number])[] = [];
  const before = beforePause(line, first);
  if (before >= low) parts.push([low, before]);
  // Behind a clause, what follows "…, so Roth" describes her.
  if (source.isTail === true && before >= low && holdsMainClause(line, low, before, language)) {
    return settled(line, source, parts, language, free);
  }
  const behind = skipDescription(line, source, language);
  if (behind <= high) parts.push([behind, high]);
  return settled(line, source, parts, language, free);
}

/** Behind a phrase that begins its sentence, a description may follow before the verb: "Laut Roth, die …, ist". */
function skipDescription(line: Line, { first, after }: Source, language: Language): number {
  const behind = afterPause(line, after);
  const described = language.grammar.verbSecond && behind > after && first === line.first[first]!;
  if (!described || isVerbFirst(line, behind, language)) return behind;
  for (let at = behind; at < line.last[first]!; at += 1) {
    if (isKind(line, at, 'comma') && isVerbFirst(line, at + 1, language)) return at + 1;
  }
  return behind;
}

function isVerbFirst(line: Line, at: number, language: Language): boolean {
  return isOne(line, at, language.auxiliaries) || isOne(line, at, language.passives) || isMainVerb(line, at, at - 1, language);
}

function marksBehind(line: Line, from: number, last: number): number | null {
  for (let at = from; at <= last; at += 1) {
    if (isKind(line, at, 'quoted') && isKind(line, at - 1, 'colon')) return at;
  }
  return null;
}

function settled(
  line: Line,
  { attribution, first }: Source,
  parts: readonly (readonly [number, number])[],
  language: Language,
  free: (at: number) => boolean,
): Candidate[] {
  // "Selon Roth, maire de la ville : « … »": the marks behind the colon are what is said.
  const last = parts.at(-1);
  const marks = last === undefined ? null : marksBehind(line, last[0], last[1]);
  if (marks !== null) return [direct(line, attribution, marks, marks, { rule: `${language.lang}.source` })];
  const kept = parts.filter(([from, last]) => last - from < MAX_CONTENT && countWords(line, from, last) >= MIN_CONTENT && free(from));
  const groupKey = kept.length > 1 ? line.items[first]!.start : null;
  return kept.map(([from, last]) => reported(line, attribution, from, last, { rule: `${language.lang}.source`, groupKey }));
}

/** The items that the phrase speaks for: its sentence, or the subordinate clause that it stands in. */
function clauseOf(line: Line, { first, after, opens }: Source, language: Language): readonly [number, number] {
  let low = line.first[first]!;
  for (let at = first - 1; at > low; at -= 1) if (isKind(line, at, 'colon') && !isRatio(line, at)) low = at + 1;
  const high = line.last[first]!;
  while (low < first && (isOne(line, low, language.joiners) || isKind(line, low, 'dash'))) low += 1;
  const start = opens === true ? first : subordinateStart(line, first, language);
  if (start === null) return [low, high];
  let end = after;
  while (end < high && !isKind(line, end + 1, 'comma')) end += 1;
  return [start, end];
}

/** Where the subordinate clause begins that holds item `at`; null in a main clause. */
function subordinateStart(line: Line, at: number, language: Language): number | null {
  let start = at;
  while (start > line.first[at]! && !isKind(line, start - 1, 'comma')) start -= 1;
  if (start === line.first[at]! || start === at) return null;
  const opens =
    isOne(line, start, language.relatives) ||
    isOne(line, start, language.subordinators) ||
    isOne(line, start, language.complementisers);
  return opens ? start : null;
}

function countWords(line: Line, from: number, last: number): number {
  let words = 0;
  for (let at = from; at <= last; at += 1) {
    const item = line.items[at]!;
    words += item.kind === 'quoted' ? item.words : item.kind === 'word' ? 1 : 0;
  }
  return words;
}
