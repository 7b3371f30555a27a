import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { isCapital, isKind } from './passage.ts';
import { type Attribution, direct, MAX_CONTENT, reported } from './table-candidate.ts';
import { cueAt } from './table-cue.ts';
import type { Opener } from './table-opener.ts';

/** Marked stretches that one cue opens side by side. */
const MAX_JOINED = 6;

/** What a leading attribution opens, and the last item of it. */
export interface Contents {
  readonly candidates: readonly Candidate[];
  readonly last: number;
}

/** The content behind an attribution: X sagte: „…“, X a dit que …, X: “…”. */
export function contentBehind(line: Line, attribution: Attribution, opener: Opener, language: Language): Contents {
  const { by, content: from } = opener;
  const rule = `${language.lang}.before-${by}`;
  if (by === 'unclosed') {
    const last = line.items.length - 1;
    return { candidates: [direct(line, attribution, from, last, { rule })], last };
  }
  if (isKind(line, from, 'quoted') && (by === 'marks' || by === 'near' || fills(line, from))) {
    return sideBySide(line, attribution, from, rule, language);
  }
  const last = contentEnd(line, from, language);
  // "…, er komme: „…“": the marks behind the clause are the same speaker's.
  const marks = isKind(line, last + 1, 'colon') && isKind(line, last + 2, 'quoted') ? last + 2 : null;
  // A clause without marks behind a colon is speech word for word, unless its mood says that it is reported.
  const spoken = by === 'colon' && language.mood.size <= 1;
  if (by === 'colon' && !spoken && !holdsMood(line, from, last, language)) return { candidates: [], last: from };
  const found = spoken ? direct(line, attribution, from, last, { rule }) : reported(line, attribution, from, last, { rule });
  if (marks === null) return { candidates: [found], last };
  return { candidates: [found, direct(line, attribution, marks, marks, { rule: `${language.lang}.behind-clause` })], last: marks };
}

function holdsMood(line: Line, from: number, last: number, language: Language): boolean {
  for (let at = from; at <= last; at += 1) if (isOne(line, at, language.mood)) return true;
  return false;
}

/** Whether the marked stretch is all of its sentence that is left. */
function fills(line: Line, at: number): boolean {
  return line.ends[at] === true || (isKind(line, at + 1, 'stop') && line.ends[at + 1] === true);
}

/** Marked stretches that only "and" or a comma parts: one quotation. */
function sideBySide(line: Line, attribution: Attribution, from: number, rule: string, language: Language): Contents {
  const groupKey = line.items[from]!.start;
  const candidates: Candidate[] = [];
  let last = from;
  for (let at = from; candidates.length < MAX_JOINED && at <= line.last[from]!; at += 1) {
    if (isKind(line, at, 'quoted')) {
      candidates.push(direct(line, attribution, at, at, { rule, groupKey }));
      last = at;
    } else if (!isKind(line, at, 'comma') && !isOne(line, at, language.and)) break;
  }
  return { candidates, last };
}

/** Last item of reported speech from `from`: the sentence's, or what stands before another predicate of its subject. */
export function contentEnd(line: Line, from: number, language: Language): number {
  const sentence = Math.min(line.last[from]!, from + MAX_CONTENT);
  let mood = false;
  for (let at = from + 1; at < sentence; at += 1) {
    mood ||= isOne(line, at, language.mood);
    if (mood && isIndicativeAgain(line, at, language)) return isKind(line, at - 1, 'comma') ? at - 2 : at - 1;
    if (isKind(line, at, 'colon') && isKind(line, at + 1, 'quoted')) return at - 1;
    if (isOne(line, at, language.and) && turnsBack(line, at, language)) {
      return isKind(line, at - 1, 'comma') ? at - 2 : at - 1;
    }
  }
  return sentence;
}

/** "er sei krank, bat um Geduld und ging": behind the mood of the report a plain past is the outlet's own. */
function isIndicativeAgain(line: Line, at: number, language: Language): boolean {
  const joined = isOne(line, at, language.and);
  if (!joined && !isKind(line, at - 1, 'comma')) return false;
  const verb = joined ? at + 1 : at;
  return isPlainPast(line, verb) || cueAt(line, verb, language)?.shape === 'finite';
}

/** A weak past in small letters: "veröffentlichte". */
function isPlainPast(line: Line, at: number): boolean {
  return isKind(line, at, 'word') && !isCapital(line, at) && /^\p{Ll}{2,}ten?$/u.test(line.words[at]!) && !/^(?:hä|wü|kö|mü|so|wo|dü)/u.test(line.words[at]!);
}

/** "…, und fügte hinzu", "…, et a révélé": the verb right behind "and" has the speaker for its subject. */
function turnsBack(line: Line, and: number, language: Language): boolean {
  let at = and + 1;
  while (isOne(line, at, language.between) || isOne(line, at, language.clitics)) at += 1;
  const cue = cueAt(line, at, language);
  if (cue !== null && cue.shape === 'finite') return true;
  if (!isKind(line, and - 1, 'comma')) return false;
  if (isOne(line, at, language.auxiliaries)) return true;
  return language.grammar.verbSecond && isPlainPast(line, at);
}
