import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { reported } from './table-candidate.ts';
import { cueAt } from './table-cue.ts';
import { openerAfter } from './table-opener.ts';
import { subjectAfter } from './table-phrase.ts';
import { attributionOf, writtenIn } from './table-speaker.ts';

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
    if (cue === null || !cue.cue.after.includes('that') || openerAfter(line, cue, language) !== null) continue;
    const to = cue.after > cue.at + 1 ? cue.after - 1 : line.last[first]! + 1;
    const speaker =
      cue.cue.impersonal === true ? writtenIn(line, cue, to, language) : subjectAfter(line, cue.at + 1, to, language);
    if (speaker === null) continue;
    const attribution = attributionOf(cue, line, speaker, language);
    const rule = `${language.lang}.resumed`;
    found.push(reported(line, attribution, line.first[first - 1]!, first - 1, { rule }));
  }
  return found;
}
