import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { reported } from './table-candidate.ts';
import { type Cue, cueAt } from './table-cue.ts';
import { openerAfter } from './table-opener.ts';
import { attributionOf, writtenIn } from './table-speaker.ts';
import { subjectAfter } from './table-subject-after.ts';

/**
 * The sentence before one that only says who said it, by a word that takes it up:
 *
 *     Die Brücke bleibt gesperrt. | Das teilte die Stadt am Dienstag mit.
 */
export function resumedSentences(line: Line, language: Language): Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < line.items.length; first = line.last[first]! + 1) {
    if (first === 0 || !isOne(line, first, language.resumptives)) continue;
    const cue = cueAt(line, first + 1, language);
    if (cue === null || !says(cue) || openerAfter(line, cue, language) !== null) continue;
    const to = cue.after > cue.at + 1 ? cue.after - 1 : line.last[first]! + 1;
    const speaker =
      cue.cue.impersonal === true ? writtenIn(line, cue, to, language) : subjectAfter(line, cue.at + 1, to, language);
    if (speaker === null) continue;
    const attribution = attributionOf(cue, line, speaker, language);
    const rule = `${language.lang}.resumed`;
    found.push(reported(line, attribution, startOf(line, first), first - 1, { rule }));
  }
  return found;
}

/** Sentences of a paragraph that one "das" can take up; what stands further off is something else. */
const MAX_SENTENCES = 3;

/** The beginning of the paragraph, if it is near: "das" takes up all that it has told. */
function startOf(line: Line, first: number): number {
  let start = first;
  for (let count = 0; count < MAX_SENTENCES && start > 0; count += 1) start = line.first[start - 1]!;
  return start === 0 ? 0 : line.first[first - 1]!;
}

/** Verbs of finding and thought take "das" for an object of any kind. */
function says({ cue }: Cue): boolean {
  return cue.after.includes('that') && (cue.after.includes('marks') || cue.impersonal === true);
}
