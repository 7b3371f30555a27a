import type { Doubt, Finding } from '../../models/finding.ts';
import type { Confidence } from '../../models/primitives.ts';
import type { Resolved } from './resolved.ts';

const LOWER: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };

/** The finding's confidence, one step down where its speaker is unknown or another reading of him was possible. */
export function confidenceOf(finding: Finding, resolved: Resolved): Confidence {
  return resolved.speaker === null || resolved.ambiguous || resolved.rule === 'speaker-unknown'
    ? LOWER[finding.confidence]
    : finding.confidence;
}

/** Words of a quotation shown in a doubt. */
const SHOWN = 60;

/** What a reader should know of a mention's speaker and confidence; nothing for a sure one. */
export function speakerDoubts(text: string, finding: Finding, resolved: Resolved, confidence: Confidence): Doubt[] {
  const doubts: Doubt[] = [];
  const place = { start: finding.start, end: finding.end };
  const words = excerpt(text.slice(finding.start, Math.min(finding.end, finding.start + SHOWN)));
  if (resolved.rule === 'speaker-unknown' && finding.cue !== null && finding.speakerFrom !== 'none') {
    const cue = excerpt(text.slice(finding.cue.start, finding.cue.end));
    doubts.push({
      code: 'speaker-unresolved',
      message: `The words "${cue}" bring "${words}", but nothing before them tells whose words these are.`,
      ...place,
    });
  }
  if (confidence === 'low')
    doubts.push({ code: 'low-confidence', message: `The quotation "${words}" or its speaker is uncertain.`, ...place });
  return doubts;
}

function excerpt(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
