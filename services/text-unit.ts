import type { ArticleId, MentionId, SpeakerId } from '../models/ids.ts';
import type { FoundMention, Mention } from '../models/mention.ts';
import { textKey } from '../models/quote.ts';
import { FOLD_VERSION, type FoldedText, fold } from './text/fold.ts';

/** What stands between the fragments of a split quotation when they count as one text. */
export const FRAGMENT_JOINER = ' … ';

/** One text that counts as one: a mention, or the fragments of one split quotation in order. */
export interface TextUnit {
  readonly mentions: readonly Mention[];
  /** The mention that stands for the unit: its first fragment. */
  readonly lead: Mention;
  readonly text: string;
  readonly folded: FoldedText;
  readonly textKey: string;
  /** Who can have said it: a speaker's id, or, for anonymous and unnamed ones, the article that keeps it apart. */
  readonly voice: string;
}

/** The text a mention of a group counts as, from all fragments of the group in any order. */
export function joinFragments(fragments: readonly FoundMention[]): string {
  return [...fragments]
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join(FRAGMENT_JOINER);
}

/** Text and text key for each mention of one article, in the order given; fragments of a group share theirs. */
export function countedTexts(mentions: readonly FoundMention[]): { text: string; textKey: string }[] {
  const groups = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    if (mention.group !== null) groups.set(mention.group, [...(groups.get(mention.group) ?? []), mention]);
  }
  return mentions.map((mention) => {
    const fragments = mention.group === null ? undefined : groups.get(mention.group);
    const text = fragments === undefined ? mention.text : joinFragments(fragments);
    return { text, textKey: textKey(FOLD_VERSION, fold(text)) };
  });
}

/** Units of current mentions, of any number of articles; sorted by article and place. */
export function textUnits(mentions: readonly Mention[]): TextUnit[] {
  const byUnit = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.status !== 'current') continue;
    const key = mention.group === null ? mention.id : `${mention.articleId}#${mention.group}`;
    const fragments = byUnit.get(key);
    if (fragments === undefined) byUnit.set(key, [mention]);
    else fragments.push(mention);
  }
  const units = [...byUnit.values()].map((fragments): TextUnit => {
    const sorted = fragments.sort((a, b) => a.start - b.start);
    const lead = sorted[0] as Mention;
    const text = joinFragments(sorted);
    const folded = fold(text);
    return { mentions: sorted, lead, text, folded, textKey: textKey(FOLD_VERSION, folded), voice: voiceOf(lead) };
  });
  return units.sort((a, b) => order(a.lead.articleId, b.lead.articleId) || a.lead.start - b.lead.start);
}

/** An anonymous source never equals one elsewhere, so its article is part of who it is. */
export function voiceOf(mention: { speaker: Mention['speaker']; articleId: ArticleId }): string {
  return speakerIdOf(mention) ?? `${mention.articleId}:${mention.speaker?.name ?? ''}`;
}

export function speakerIdOf(mention: { speaker: Mention['speaker'] }): SpeakerId | null {
  return mention.speaker?.id ?? null;
}

export function mentionIds(units: readonly TextUnit[]): MentionId[] {
  return units.flatMap((unit) => unit.mentions.map(({ id }) => id));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
