import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { isCapital, isKind, spanOf } from './passage.ts';
import { reported } from './table-candidate.ts';
import { contentEnd } from './table-leading.ts';
import { sentenceSubject } from './table-subject.ts';

/** Items looked at in one sentence; the verb of a main clause stands near its beginning. */
const MAX_LOOKED_AT = 200;

/**
 * Reported speech that its mood alone gives away: a main clause in Konjunktiv I is somebody's words, said by whoever
 * spoke last; one behind a comma or colon belongs to the subject of what stands before.
 *
 *     Der Bau sei sicher.                          the last speaker
 *     Roth vertritt die Ansicht, der Bau sei sicher.   Roth
 *
 * `claimed` tells whether a cue has claimed anything of the sentence at an item; `goesOn` whether the sentence before is
 * reported, so that the forms that Konjunktiv I borrows count as well.
 */
export function moodSentences(
  line: Line,
  language: Language,
  claimed: (at: number) => boolean,
  reportedAbove: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let goesOn = reportedAbove;
  for (let first = 0; first < line.items.length; first = line.last[first]! + 1) {
    if (claimed(first)) {
      goesOn = true;
      continue;
    }
    const candidate = sentence(line, first, language, goesOn);
    goesOn = candidate !== null;
    if (candidate === null) continue;
    const before = found.at(-1);
    if (before !== undefined && follows(line, before, candidate)) found[found.length - 1] = joined(before, candidate);
    else found.push(candidate);
  }
  return found;
}

/** Whether two sentences without a speaker of their own stand side by side: one report that goes on. */
function follows(line: Line, before: Candidate, next: Candidate): boolean {
  if (before.speaker !== null || next.speaker !== null || next.content.start !== next.frame.start) return false;
  return before.content.end <= next.content.start && !/[\p{L}\p{N}]/u.test(line.text.slice(before.content.end, next.content.start));
}

function joined(before: Candidate, next: Candidate): Candidate {
  const kind = before.kind === 'mixed' || next.kind === 'mixed' ? 'mixed' : 'indirect';
  const span = (part: 'content' | 'frame') => ({ start: before[part].start, end: next[part].end });
  return { ...before, kind, content: span('content'), frame: span('frame') };
}

function sentence(line: Line, first: number, language: Language, goesOn: boolean): Candidate | null {
  const last = Math.min(line.last[first]!, first + MAX_LOOKED_AT);
  const rule = `${language.lang}.mood`;
  for (let at = first; at <= last; at += 1) {
    const own = isOne(line, at, language.mood);
    if ((!own && !(goesOn && isOne(line, at, language.moodAfter))) || isCapital(line, at) || isUnmarked(line, at, language)) continue;
    const start = clauseStart(line, at);
    const opener = clauseOpener(line, start, language);
    if (opener === 'other') continue;
    // "Wer komme, sei willkommen": a mood right behind the comma has the clause before it for its subject.
    if (start === first || start === at) {
      if (opener === 'that') continue;
      const attribution = { at, cue: spanOf(line, at, at), speaker: null, from: 'inherit' as const, rule };
      return { ...reported(line, attribution, first, line.last[first]!, { rule: `${language.lang}.mood` }), cue: null };
    }
    if (!own) continue;
    const speaker = sentenceSubject(line, start, language);
    const content = opener === 'that' ? start + 1 : start;
    const attribution = { at, cue: spanOf(line, at, at), speaker, from: 'inherit' as const, rule };
    return { ...reported(line, attribution, content, contentEnd(line, content, language), { rule: `${language.lang}.mood-clause` }), cue: null };
  }
  return null;
}

/** "ich habe", "es sei denn": the same forms, and no report. */
function isUnmarked(line: Line, at: number, language: Language): boolean {
  return isOne(line, at - 1, language.unmarked) || isOne(line, at + 1, language.unmarked);
}

function clauseStart(line: Line, at: number): number {
  let start = at;
  while (start > line.first[at]! && !isKind(line, start - 1, 'comma') && !isKind(line, start - 1, 'colon')) start -= 1;
  return start;
}

/** How a clause begins: `that` with a complementiser, `other` as a subordinate one. */
function clauseOpener(line: Line, start: number, language: Language): 'main' | 'that' | 'other' {
  if (isOne(line, start, language.complementisers)) return 'that';
  if (isOne(line, start, language.questions) || isOne(line, start, language.subordinators)) return 'other';
  if (isOne(line, start, language.relatives) && isKind(line, start - 1, 'comma')) return 'other';
  return 'main';
}
