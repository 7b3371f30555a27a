import type { Doubt, Finding } from '../../models/finding.ts';
import { withoutMarkup } from '../text/markup.ts';
import { sentences } from '../text/sentences.ts';
import { readArabic } from './arabic.ts';
import type { Candidate } from './candidate.ts';
import { GERMAN } from './cues.de.ts';
import { SPANISH } from './cues.es.ts';
import { FRENCH } from './cues.fr.ts';
import { RUSSIAN } from './cues.ru.ts';
import { readEnglish } from './english.ts';
import { headline, isHeading, type KnownWords, knownWords, markedHeadlines } from './headline.ts';
import { interview } from './interview.ts';
import { pairMarks } from './marks.ts';
import type { Passage } from './passage.ts';
import { passages } from './passages.ts';
import { pendingCandidates } from './pending.ts';
import { readByTable } from './read-by-table.ts';
import type { Reading } from './reading.ts';
import { settle } from './settle.ts';
import { tokens } from './tokens.ts';
import { transcript } from './transcript.ts';
import { signedLines, unclaimedMarks } from './unclaimed-marks.ts';

/** Raised when a rule changes what is found for any text; stored with every mention. */
export const EXTRACTOR_VERSION = 3;

/** Where somebody's words stand in a text, and what of the marks was not clear. Both are in the order of the text. */
export interface Extracted {
  readonly findings: Finding[];
  readonly doubts: Doubt[];
}

export interface ExtractOptions {
  /** BCP 47; a tag without a table of cues is read by marks alone. */
  readonly lang: string;
  /** The article's title, if it is given apart from the text; a first line equal to it is a heading whatever its shape. */
  readonly title: string | null;
}

type Reader = (passage: Passage, above: Passage | undefined) => Reading;

/** Languages with a table of cues. */
const READERS: Readonly<Record<string, Reader>> = {
  ar: readArabic,
  en: readEnglish,
  de: (passage, above) => readByTable(passage, above, GERMAN),
  es: (passage, above) => readByTable(passage, above, SPANISH),
  fr: (passage, above) => readByTable(passage, above, FRENCH),
  ru: (passage, above) => readByTable(passage, above, RUSSIAN),
};

/**
 * Finds where somebody's words stand: direct, mixed and indirect speech and headlines, each with cue, speaker phrase,
 * the sentence around it and the rules that found it. Who the speaker is, is not decided here.
 *
 * All offsets are UTF-16 code units into `printed`; `printed.slice(start, end)` is the content without its outer marks,
 * complementiser or attribution. HTML that was left in the text counts as space. Findings never overlap. A text without speech gives two empty lists; no text throws.
 * Time is linear in the text.
 *
 * @example extract('قال الوزير: "نعم سنعود قريبا".', { lang: 'ar', title: null }).findings[0] // direct, [13, 28)
 */
export function extract(printed: string, options: ExtractOptions): Extracted {
  const text = withoutMarkup(printed);
  const found = tokens(text);
  const marks = pairMarks(text, found);
  const lines = passages(text, found, marks, sentences(text, options.lang));
  const headings = findHeadings(lines, options.title);
  const known = knownWords(lines, headings);
  const reader = READERS[options.lang.split('-')[0] ?? ''];
  const read = readLines(lines, headings, known, reader);
  // In order of preference: `settle` keeps the first of two readings of the same words.
  const claimed = [...transcript(lines), ...interview(lines), ...signedLines(lines, headings, known), ...read];
  const rest = unclaimedMarks(lines, { headings, claimed, anyPlace: reader === undefined });
  return {
    findings: settle(text, [...claimed, ...rest, ...markedHeadlines(lines, headings)]),
    doubts: [...(reader === undefined && lines.length > 0 ? [unsupported(options.lang)] : []), ...marks.doubts],
  };
}

function unsupported(lang: string): Doubt {
  return {
    code: 'language-unsupported',
    message: `There is no table of cues for "${lang}": only words in quotation marks are found.`,
    start: null,
    end: null,
  };
}

function findHeadings(lines: readonly Passage[], title: string | null): ReadonlySet<Passage> {
  const given = title?.trim();
  return new Set(
    lines.filter((line, index) => {
      const isTitle = index === 0 && given !== undefined && line.text.slice(line.start, line.end) === given;
      return isTitle || isHeading(line, lines[index + 1]);
    }),
  );
}

/** What the reader of the language makes of each line; a saying in a heading is a headline. */
function readLines(
  lines: readonly Passage[],
  headings: ReadonlySet<Passage>,
  known: KnownWords,
  reader: Reader | undefined,
): Candidate[] {
  const byLine: (readonly Candidate[])[] = [];
  const pendings: { readonly index: number; readonly pending: NonNullable<Reading['pending']> }[] = [];
  lines.forEach((line, index) => {
    const heading = headings.has(line);
    const named = heading ? headline(line, known) : null;
    if (named !== null || reader === undefined || line.goesOn) {
      byLine.push(named === null ? [] : [named]);
      return;
    }
    const above = lines[index - 1];
    const { candidates, pending } = reader(line, above !== undefined && !headings.has(above) ? above : undefined);
    byLine.push(heading ? candidates.map((candidate): Candidate => ({ ...candidate, kind: 'headline' })) : candidates);
    if (pending !== null) pendings.push({ index, pending });
  });
  const waiting = pendings.flatMap(({ index, pending }) =>
    pendingCandidates(lines, index, pending, byLine[index + 1] ?? []),
  );
  return [...waiting, ...byLine.flat()];
}
