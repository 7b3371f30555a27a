import type { Doubt, Finding } from '../../models/finding.ts';
import { sentences } from '../text/sentences.ts';
import { readArabic } from './arabic.ts';
import type { Candidate } from './candidate.ts';
import { readEnglish } from './english.ts';
import { headline, isHeading, knownWords } from './headline.ts';
import { pairMarks } from './marks.ts';
import { type Passage, passages } from './passages.ts';
import { pendingCandidates } from './pending.ts';
import type { Reading } from './reading.ts';
import { settle } from './settle.ts';
import { transcript } from './transcript.ts';
import { unclaimedMarks } from './unclaimed-marks.ts';
import { tokens } from './tokens.ts';

/** Raised when a rule changes what is found for any text; stored with every mention. */
export const EXTRACTOR_VERSION = 1;

export interface Extracted {
  readonly findings: Finding[];
  readonly doubts: Doubt[];
}

type Reader = (text: string, passage: Passage, before: Passage | undefined) => Reading;
const READERS: Readonly<Record<string, Reader>> = { ar: readArabic, en: readEnglish };
const SILENT: Reader = () => ({ candidates: [], pending: null });

export function extract(text: string, options: { readonly lang: string; readonly title: string | null }): Extracted {
  const found = tokens(text);
  const marks = pairMarks(text, found);
  const lines = passages(found, marks, sentences(text, options.lang));
  const reader = READERS[options.lang] ?? SILENT;
  const headings = new Set(lines.filter((line, index) => isHeading(text, line, lines[index + 1])));
  const known = knownWords(lines, headings);
  const candidates: Candidate[] = transcript(text, lines);
  const pendings: (() => Candidate[])[] = [];
  lines.forEach((line, index) => {
    if (headings.has(line)) {
      const head = headline(text, line, known);
      if (head !== null) {
        candidates.push(head);
        return;
      }
    }
    const above = lines[index - 1];
    const reading = reader(text, line, above !== undefined && !headings.has(above) ? above : undefined);
    for (const candidate of reading.candidates) candidates.push(headings.has(line) ? { ...candidate, kind: 'headline' } : candidate);
    const { pending } = reading;
    if (pending !== null) pendings.push(() => pendingCandidates(lines, index, pending, candidates));
  });
  const claimed = [...candidates, ...pendings.flatMap((find) => find())];
  const anyPlace = READERS[options.lang] === undefined;
  const rest = unclaimedMarks(text, lines, { headings, known, claimed, anyPlace });
  return { findings: settle(text, [...claimed, ...rest]), doubts: [...marks.doubts] };
}
