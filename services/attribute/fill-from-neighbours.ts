import type { Finding } from '../../models/finding.ts';
import { formsOf, type Reading, wordsIn } from './reading.ts';
import type { Resolved } from './resolved.ts';

/** Headlines without a speaker that are compared, and findings each is compared with: a newspaper has one or two. */
const MOST_HEADLINES = 20;
const MOST_COMPARED = 400;

/** Share of a headline's words that a quotation must hold to be what the headline prints. Dev set: 0.5 to 1 where right. */
const SAME_WORDS = 0.5;

/** Shorter words are mostly particles. */
const SHORTEST_WORD = 3;

/**
 * Gives findings that name nobody the speaker of a neighbour where that is clear: another fragment of the same split
 * quotation; the quotation that a headline without a name prints; a quotation that follows in a paragraph of its own.
 * A finding with a speaker is never changed.
 */
export function fillFromNeighbours(
  reading: Reading,
  findings: readonly Finding[],
  resolved: readonly Resolved[],
): Resolved[] {
  const byGroup = new Map<number, Resolved>();
  for (const [index, finding] of findings.entries()) {
    const one = resolved[index]!;
    if (finding.group !== null && one.speaker && !byGroup.has(finding.group)) byGroup.set(finding.group, one);
  }
  let headlines = 0;
  const filled: Resolved[] = [];
  for (const [index, finding] of findings.entries()) {
    let one = resolved[index]!;
    if (!one.speaker && finding.speakerFrom !== 'stated') {
      const fragment = finding.group === null ? undefined : byGroup.get(finding.group);
      if (fragment) one = unspoken(fragment, 'speaker-group');
      else if (finding.kind === 'headline' && headlines < MOST_HEADLINES) {
        headlines += 1;
        const printed = printedBy(reading, findings, resolved, index);
        if (printed) one = unspoken(printed, 'speaker-headline');
      } else if (goesOn(reading, findings, index) && filled[index - 1]?.speaker)
        one = { ...unspoken(filled[index - 1]!, 'speaker-paragraph'), ambiguous: true };
    }
    filled.push(one);
  }
  return filled;
}

/** The same speaker without a place in the text: he is not printed here. */
function unspoken(one: Resolved, rule: string): Resolved {
  return { ...one, speaker: one.speaker && { ...one.speaker, mention: null, start: null, end: null }, rule };
}

/** The finding that holds most of a headline's words; null where none holds enough, or two speakers' do. */
function printedBy(
  reading: Reading,
  findings: readonly Finding[],
  resolved: readonly Resolved[],
  at: number,
): Resolved | null {
  const wanted = contentWords(reading, findings[at]!);
  if (wanted.size === 0) return null;
  let best: Resolved | null = null;
  let bestShare = 0;
  for (let index = 0; index < Math.min(findings.length, MOST_COMPARED); index += 1) {
    const one = resolved[index]!;
    if (index === at || !one.speaker) continue;
    const own = contentWords(reading, findings[index]!);
    const share = [...wanted].filter((word) => own.has(word)).length / wanted.size;
    if (share > bestShare) {
      best = one;
      bestShare = share;
    } else if (share === bestShare && best?.key !== one.key && share >= SAME_WORDS) best = null;
  }
  return bestShare >= SAME_WORDS ? best : null;
}

function contentWords(reading: Reading, finding: Finding): ReadonlySet<string> {
  return new Set(
    formsOf(reading, wordsIn(reading, finding))
      .map((form) => form.replace(/^[وفسب](?=...)/, ''))
      .filter((form) => form.length >= SHORTEST_WORD),
  );
}

/** Whether a direct quotation is a paragraph of its own right after the paragraph of the one before. */
function goesOn(reading: Reading, findings: readonly Finding[], index: number): boolean {
  const finding = findings[index]!;
  const before = findings[index - 1];
  if (!before || finding.kind !== 'direct' || before.kind === 'headline') return false;
  const between = reading.text.slice(before.end, finding.start);
  if (between.length > LONGEST_STEP) return false;
  const lines = between.split(/\n/);
  if (lines.length < 2 || lines.slice(1).some((line) => /[\p{L}\p{N}]/u.test(line))) return false;
  const lineEnd = reading.text.indexOf('\n', finding.end);
  const rest = reading.text.slice(
    finding.end,
    Math.min(lineEnd < 0 ? reading.text.length : lineEnd, finding.end + LONGEST_STEP),
  );
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** From one quotation to the next: its cue with speaker and the line break, no more. */
const LONGEST_STEP = 160;
