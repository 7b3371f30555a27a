import type { Doubt, Finding } from '../../models/finding.ts';
import type { FoundMention } from '../../models/mention.ts';
import type { Span } from '../../models/primitives.ts';
import { basisOf, renderingOf } from './basis-rendering.ts';
import { confidenceOf, speakerDoubts } from './confidence.ts';
import { buildEntities } from './entities.ts';
import { fillFromNeighbours } from './fill-from-neighbours.ts';
import { followChains } from './follow-chains.ts';
import { followDates } from './follow-dates.ts';
import { findOccasion, occasionOf } from './occasion.ts';
import { ownWords } from './own-words.ts';
import { readArticle } from './reading.ts';
import { FIRST_TURN, nextTurn, type Resolved, resolveSpeaker } from './resolve-speaker.ts';

/** What is known of the article besides its text; null where nobody said. */
export interface AttributeContext {
  readonly lang: string;
  readonly title: string | null;
  /** EDTF; relative dates are resolved against its day. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
}

/**
 * Says for each finding who the speaker is, how the outlet knows, when and on what occasion it was said.
 */
export function attribute(
  text: string,
  findings: readonly Finding[],
  context: AttributeContext,
): { mentions: FoundMention[]; doubts: Doubt[] } {
  const ordered = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const reading = readArticle(text, context.lang, ordered.flatMap(edgesOf));
  const table = buildEntities(reading, ordered);
  const quoted = quotedAt(ordered);
  const mentions: FoundMention[] = [];
  const doubts: Doubt[] = [];
  let turn = FIRST_TURN;
  const spoken: Resolved[] = [];
  for (const finding of ordered) {
    const resolved = resolveSpeaker(reading, table, finding, turn, quoted);
    turn = nextTurn(turn, resolved, finding);
    spoken.push(resolved);
  }
  const speakers = fillFromNeighbours(reading, ordered, spoken);
  const chains = followChains(reading, ordered, speakers, context.outlet);
  const parts = ordered.map((finding, index) => {
    const own = ownWords(reading, ordered, index);
    return { finding, own, resolved: speakers[index]!, chain: chains[index]!, occasion: findOccasion(reading, finding, own) };
  });
  const dates = followDates(reading, parts, context.publishedAt);
  for (const [index, { finding, own, resolved, chain, occasion }] of parts.entries()) {
    const confidence = confidenceOf(finding, resolved);
    mentions.push({
      text: text.slice(finding.start, finding.end),
      start: finding.start,
      end: finding.end,
      kind: finding.kind,
      lang: context.lang,
      cue: finding.cue && { ...finding.cue, text: text.slice(finding.cue.start, finding.cue.end) },
      speaker: resolved.speaker,
      said: dates.said[index]!,
      occasion: occasion && occasionOf(reading, occasion),
      sourcing: [...chain.links],
      basis: basisOf(reading, own, chain),
      rendering: renderingOf(reading, own),
      group: finding.group,
      rules: [...finding.rules, resolved.rule],
      confidence,
    });
    doubts.push(...speakerDoubts(text, finding, resolved, confidence));
  }
  doubts.push(...dates.doubts);
  return { mentions, doubts };
}

function edgesOf({ start, end, cue, speaker }: Finding): number[] {
  return [start, end, ...(cue ? [cue.start, cue.end] : []), ...(speaker ? [speaker.start, speaker.end] : [])];
}

/** Tells whether an offset lies inside a quotation; binary search over spans sorted by start. */
function quotedAt(ordered: readonly Span[]): (offset: number) => boolean {
  const ends: number[] = [];
  for (const { end } of ordered) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (offset) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ordered[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < ends[low - 1]!;
  };
}
