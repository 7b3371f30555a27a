import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { beforePause, isOne, type Line } from './line.ts';
import { goesBack } from './noun-phrase.ts';
import { isCapital, isKind, spanOf } from './passage.ts';
import { contentAround } from './table-around.ts';
import type { Attribution } from './table-candidate.ts';
import { cueAt } from './table-cue.ts';
import { type Phrase, phraseEnd, phraseOf } from './table-phrase.ts';
import { attributionOf } from './table-speaker.ts';
import { subjectAfter } from './table-subject-after.ts';

/** Items of a clause that says who said it ("wie der Sprecher der Behörde am Montag mitteilte"). */
const MAX_AS = 30;

/** Words between a preposition and the noun of saying ("nach ersten Angaben"). */
const MAX_ADJECTIVES = 4;

/** A phrase that says where the words of its sentence come from; [first, after) are its items. */
export interface Source {
  readonly first: number;
  readonly after: number;
  readonly attribution: Attribution;
  /** Item of its verb of saying, if it is a clause. */
  readonly cueAt?: number;
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

/** The cues of clauses that say who said it, which open nothing themselves: "Wie der Bote berichtet, …". */
export function asCues(line: Line, language: Language): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < line.items.length; at += 1) {
    const source = asClause(line, at, language);
    if (source?.cueAt !== undefined) found.add(source.cueAt);
  }
  return found;
}

/** "wie die Polizei mitteilte", "comme l'a dit Roth", "как сообщает агентство". */
function asClause(line: Line, at: number, language: Language): Source | null {
  if (!isOne(line, at, language.as) || !opensPhrase(line, at)) return null;
  const limit = Math.min(line.last[at]!, at + MAX_AS);
  for (let index = at + 1; index <= limit; index += 1) {
    if (isKind(line, index, 'comma') && !language.grammar.verbSecond) return null;
    if (
      isOne(line, index, language.complementisers) ||
      isKind(line, index, 'colon') ||
      (isKind(line, index, 'quoted') && isKind(line, index - 1, 'comma'))
    )
      return null;
    const cue = cueAt(line, index, language);
    if (cue === null || cue.cue.after.includes('near')) continue;
    const first = at + 1 + leadingAdverbs(line, at + 1, language);
    const end = first < cue.verb ? phraseEnd(line, first, cue.verb, language) : first;
    const speaker =
      end > first
        ? withComma(line, first, end, cue.verb, language)
        : subjectAfter(line, cue.at + 1, limit + 1, language);
    const after = Math.max(cue.after, speaker?.after ?? 0);
    return {
      first: at,
      cueAt: cue.at,
      after: clauseAfter(line, after),
      attribution: { ...attributionOf(cue, line, speaker, language), at },
    };
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
  while (at <= line.last[from - 1]!) {
    const { kind } = line.items[at]!;
    if (
      kind === 'comma' ||
      kind === 'quoted' ||
      kind === 'dash' ||
      kind === 'colon' ||
      (kind === 'stop' && line.ends[at])
    )
      return at;
    at += 1;
  }
  return at;
}

/** "…, so die Ministerin". */
function tail(line: Line, at: number, language: Language): Source | null {
  if (!isOne(line, at, language.tails) || at === line.first[at]) return null;
  if (beforePause(line, at) === at - 1 && !isKind(line, at - 1, 'quoted')) return null;
  const begins =
    isOne(line, at + 1, language.determiners) || isOne(line, at + 1, language.pronouns) || isCapital(line, at + 1);
  if (!begins && !isKind(line, at + 1, 'quoted')) return null;
  const speaker = subjectAfter(line, at + 1, line.last[at]! + 1, language);
  return speaker === null
    ? null
    : { ...sourceOf(line, at, at, clauseAfter(line, speaker.after), speaker, language), isTail: true };
}

function sourceOf(
  line: Line,
  first: number,
  cueLast: number,
  after: number,
  speaker: Phrase | null,
  language: Language,
): Source {
  const attribution: Attribution = {
    at: first,
    cue: spanOf(line, first, cueLast),
    speaker,
    from: speaker === null ? 'inherit' : 'stated',
    rule: `${language.lang}.source`,
  };
  return { first, after, attribution };
}

function phraseAt(line: Line, at: number, phrases: Language['sources']): readonly string[] | null {
  const known = phrases.get(line.words[at]!);
  return known?.find((words) => words.every((word, index) => line.words[at + index] === word)) ?? null;
}

/** "laut Polizei", "selon le ministre", "nach Angaben der Polizei". */
function beforeNoun(line: Line, at: number, language: Language): Source | null {
  const own = phraseAt(line, at, language.ownSources);
  if (own !== null) return sourceOf(line, at, at + own.length - 1, at + own.length, null, language);
  const known = phraseAt(line, at, language.sources);
  if (known !== null) {
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
  while (first > line.first[at]! && goesBack(line, first - 1, language)) first -= 1;
  if (first === at) return null;
  // "seiner Meinung nach": whoever is meant has been named before.
  const own = behind && at - first <= 2;
  return sourceOf(line, first, at, at + 1, own ? null : phraseOf(line, first, at), language);
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
  while (first > line.first[at]! && goesBack(line, first - 1, language)) first -= 1;
  const speaker = first < at - 1 ? phraseOf(line, first, at - 1) : null;
  return { ...sourceOf(line, at, at, at + 1, speaker, language), opens: true };
}
