import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { afterPause, beforePause, isOne, isRatio, type Line } from './line.ts';
import { isKind } from './passage.ts';
import { direct, MAX_CONTENT, reported } from './table-candidate.ts';
import type { Source } from './table-sources.ts';
import { wordsFrom } from './table-trailing.ts';
import { holdsMainClause, isMainVerb } from './table-verb.ts';

/** Words that make a content. */
const MIN_CONTENT = 2;

/** The words before and behind the phrase in its sentence, as one quotation. */
export function contentAround(
  line: Line,
  source: Source,
  language: Language,
  free: (at: number) => boolean,
): Candidate[] {
  const { first } = source;
  const [low, high] = clauseOf(line, source, language);
  const parts: (readonly [number, number])[] = [];
  const before = beforePause(line, first);
  if (before >= low) parts.push([low, before]);
  // Behind a clause, what follows "…, so Roth" describes her.
  if (source.isTail === true && before >= low && holdsMainClause(line, low, before, language)) {
    const marks = marksBehind(line, source.after, high);
    if (marks !== null) {
      const groupKey = line.items[first]!.start;
      const how = { rule: `${language.lang}.source`, groupKey };
      return [
        reported(line, source.attribution, low, before, how),
        direct(line, source.attribution, marks, marks, how),
      ];
    }
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
  return (
    isOne(line, at, language.auxiliaries) ||
    isOne(line, at, language.passives) ||
    isMainVerb(line, at, at - 1, language)
  );
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
  // One word may end what a phrase in the middle of a clause cuts in two: "Der Weg ist laut Roth | frei".
  const kept = parts.filter(([from, last], index) => {
    const words = last - from < MAX_CONTENT ? wordsFrom(line, from, last) : 0;
    return (words >= MIN_CONTENT || (words > 0 && index > 0)) && free(from);
  });
  const groupKey = kept.length > 1 ? line.items[first]!.start : null;
  return kept.map(([from, last]) =>
    reported(line, attribution, from, last, { rule: `${language.lang}.source`, groupKey }),
  );
}

/** The items that the phrase speaks for: its sentence, or the subordinate clause that it stands in. */
function clauseOf(line: Line, { first, after, opens }: Source, language: Language): readonly [number, number] {
  let low = line.first[first]!;
  for (let at = first - 1; at > low; at -= 1) if (isKind(line, at, 'colon') && !isRatio(line, at)) low = at + 1;
  const high = line.last[first]!;
  while (low < first && (isOne(line, low, language.joiners) || isKind(line, low, 'dash'))) low += 1;
  const start = opens === true ? first : subordinateStart(line, first, language);
  if (start === null) return [low, high];
  // Nothing may stand behind the phrase.
  let end = Math.min(after, high);
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
