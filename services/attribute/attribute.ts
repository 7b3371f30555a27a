import type { Doubt, Finding } from '../../models/finding.ts';
import type { AttributedSpeaker, FoundMention, Occasion } from '../../models/mention.ts';
import { withoutMarkup } from '../text/markup.ts';
import { basisOf, nearWords, renderingOf } from './basis-rendering.ts';
import { confidenceOf, speakerDoubts } from './confidence.ts';
import { fillFromNeighbours } from './fill-from-neighbours.ts';
import { followChains } from './follow-chains.ts';
import { followDates } from './follow-dates.ts';
import { findOccasion, occasionOf } from './occasion.ts';
import { ownWords } from './own-words.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { FIRST_TURN, nextTurn, type Resolved } from './resolved.ts';
import { type Scene, setScene } from './scene.ts';

/** What is known of the article besides its text; null where nobody said. */
export interface AttributeContext {
  readonly lang: string;
  readonly title: string | null;
  /** EDTF; relative dates are resolved against its day. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
}

/**
 * The attribution stage: for each finding who the speaker is, how the outlet knows, when and on what occasion it was said.
 *
 * One mention a finding, in order of start; spans are UTF-16 code units into `text`. What the article does not tell is
 * null, empty or `unknown`, never guessed; what is unclear comes back as a doubt, in order of place. Pure, linear in the
 * text, and without an error on odd text. Arabic and English have rules of their own, German, French, Spanish and Russian
 * tables (`language-words.ts`); other languages name the speaker as printed.
 *
 * @example attribute('قال سامي عواد: "نعم".', [finding], { lang: 'ar', … }).mentions[0].speaker.name // "سامي عواد"
 */
export function attribute(
  text: string,
  findings: readonly Finding[],
  context: AttributeContext,
): { mentions: FoundMention[]; doubts: Doubt[] } {
  const ordered = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const scene = setScene(withoutMarkup(text), ordered, context);
  const { reading } = scene;
  const speakers = fillFromNeighbours(reading, ordered, resolveInOrder(scene, ordered));
  const chains = followChains(reading, ordered, speakers, context.outlet);
  const parts = ordered.map((finding, index) => {
    const own = ownWords(reading, ordered, index);
    const occasion = findOccasion(reading, finding, own);
    return { finding, own, resolved: speakers[index]!, chain: chains[index]!, occasion };
  });
  const dates = followDates(reading, parts, context.publishedAt);
  const mentions: FoundMention[] = [];
  const doubts: Doubt[] = [...dates.doubts];
  for (const [index, { finding, own, resolved, chain, occasion }] of parts.entries()) {
    const confidence = confidenceOf(finding, resolved);
    const dated = dates.said[index]!;
    const near = nearWords(reading, own);
    mentions.push({
      text: text.slice(finding.start, finding.end),
      start: finding.start,
      end: finding.end,
      kind: finding.kind,
      lang: context.lang,
      cue: finding.cue && { ...finding.cue, text: text.slice(finding.cue.start, finding.cue.end) },
      speaker: speakerIn(text, resolved.speaker),
      said: dated.said,
      occasion: occasion && occasionIn(text, occasionOf(reading, occasion)),
      sourcing: [...chain.links],
      basis: basisOf(reading, near, chain),
      rendering: renderingOf(reading, near),
      group: finding.group,
      rules: [
        ...finding.rules,
        resolved.rule,
        ...(chain.rule ? [chain.rule] : []),
        ...(dated.rule ? [dated.rule] : []),
      ],
      confidence,
    });
    doubts.push(...speakerDoubts(text, finding, resolved, confidence));
  }
  return { mentions, doubts: doubts.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) };
}

/** With the words as the article has them: where markup was left in it, the rules have read spaces in its place. */
function speakerIn(text: string, speaker: AttributedSpeaker | null): AttributedSpeaker | null {
  if (speaker === null || speaker.start === null || speaker.end === null) return speaker;
  return { ...speaker, mention: text.slice(speaker.start, speaker.end) };
}

function occasionIn(text: string, occasion: Occasion): Occasion {
  return { ...occasion, words: text.slice(occasion.start, occasion.end) };
}

/** Speakers one after another, since a pronoun or a bare verb goes on with the one before. */
function resolveInOrder(scene: Scene, ordered: readonly Finding[]): Resolved[] {
  const speakers: Resolved[] = [];
  let turn = FIRST_TURN;
  for (const finding of ordered) {
    const resolved = resolveSpeaker(scene, finding, turn);
    turn = nextTurn(turn, resolved, finding);
    speakers.push(resolved);
  }
  return speakers;
}
