import type { SpeakerId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import { stands, type Verdict } from '../models/verdict.ts';

/**
 * Whether it is clear that a statement is this speaker's; otherwise it is "attributed, not confirmed".
 *
 * What people concluded decides: a verdict that stands and says `correct` of this speaker makes it clear, one that says
 * anything else makes it unclear. Without a verdict it is clear where one appearance names the speaker with high confidence:
 * the article names the speaker with the words, or a person recorded the quote so. It is unclear where every appearance was
 * given to the speaker at medium or low confidence, by a pronoun, a description or the sentence before.
 */
export function isAttributionClear(
  speaker: SpeakerId,
  mentions: readonly Mention[],
  verdicts: readonly Verdict[],
): boolean {
  const own = new Set<string>(mentions.map(({ id }) => id));
  const standing = verdicts.filter(
    (verdict) =>
      stands(verdict) && verdict.about.claimedSpeaker === speaker && verdict.about.mentionIds.some((id) => own.has(id)),
  );
  if (standing.length > 0) return standing.every(({ attribution }) => attribution === 'correct');
  return mentions.some((mention) => mention.speaker?.id === speaker && mention.confidence === 'high');
}
