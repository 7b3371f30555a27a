import type { Article } from '../models/article.ts';
import { type Flag, type FlagDecision, type FlagFinding, flagId } from '../models/flag.ts';
import { contentId, type MentionId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { Comparison } from '../models/relation.ts';
import { type FlagSubject, findFlags } from './flag/find-flags.ts';
import { FLAGS_VERSION } from './rules-version.ts';
import { sharedOccasion } from './shared-occasion.ts';
import { speakerIdOf, type TextUnit } from './text-unit.ts';
import { wordsAround } from './words-around.ts';

/** One side of a pair that is looked at for flags. */
export interface FlagSideSource {
  readonly mention: Mention;
  /** The text the mention counts as. */
  readonly text: string;
  readonly textKey: string;
  /** The article it stands in; null where that is gone. */
  readonly article: Article | null;
}

export interface FlagPair {
  readonly a: FlagSideSource;
  readonly b: FlagSideSource;
  readonly comparison: Comparison;
}

export function flagSideOf(unit: TextUnit, article: Article): FlagSideSource {
  return { mention: unit.lead, text: unit.text, textKey: unit.textKey, article };
}

/**
 * The flags that these pairs call for, ready to be written: new ones open, or settled where a person has already
 * decided about the same words; superseded ones that are found again; held ones that older rules found, as these find them.
 * What these rules found before is left out.
 */
export async function raiseFlags(store: QuoteStore, pairs: readonly FlagPair[], at: string): Promise<Flag[]> {
  const found = new Map<string, Flag>();
  for (const { a, b, comparison } of pairs) {
    const occasion = sharedOccasion(a.mention.said, b.mention.said);
    for (const finding of findFlags({ a: subject(a), b: subject(b), comparison, occasion })) {
      const flag = toFlag(finding, a, b, at);
      found.set(flag.id, flag);
    }
  }
  const flags = [...found.values()];
  if (flags.length === 0) return [];
  const held = new Map((await store.flags(flags.map(({ id }) => id))).map((flag) => [flag.id, flag]));
  const decisions = new Map<string, FlagDecision>();
  for (const decision of await store.decisionsByAnchor(flags.map(({ anchor }) => anchor))) {
    if (decision.type === 'flag') decisions.set(decision.anchor, decision);
  }
  return flags.flatMap((flag) => {
    const before = held.get(flag.id);
    const version = (before?.version ?? 0) + 1;
    if (before !== undefined && before.status !== 'superseded') {
      if (before.rulesVersion >= FLAGS_VERSION) return [];
      const { status, decisionId, createdAt } = before;
      return [{ ...flag, status, decisionId, createdAt, version }];
    }
    const decision = decisions.get(flag.anchor);
    if (decision === undefined) return [{ ...flag, version }];
    return [
      {
        ...flag,
        version,
        status: decision.decision === 'confirm' ? ('confirmed' as const) : ('dismissed' as const),
        decisionId: decision.id,
      },
    ];
  });
}

/**
 * Open flags of these mentions that older rules found and that are not among `raised`: they become superseded. What a person
 * has decided stays as it is.
 */
export async function supersededFlags(
  store: QuoteStore,
  mentions: readonly MentionId[],
  raised: readonly Flag[],
): Promise<Flag[]> {
  const found = new Set(raised.map(({ id }) => id));
  const held = await store.flagsOfMentions(mentions);
  return held.flatMap((flag): Flag[] => {
    const isStale = flag.status === 'open' && flag.rulesVersion < FLAGS_VERSION && !found.has(flag.id);
    return isStale ? [{ ...flag, status: 'superseded', version: flag.version + 1 }] : [];
  });
}

function subject({ mention, article, text }: FlagSideSource): FlagSubject {
  return {
    mentionId: mention.id,
    text,
    lang: mention.lang,
    kind: mention.kind,
    speakerName: mention.speaker?.name ?? null,
    speakerId: speakerIdOf(mention),
    anonymous: mention.speaker?.anonymous ?? false,
    articleId: mention.articleId,
    outlet: article?.outlet ?? null,
    said: mention.said,
    sourcing: mention.sourcing,
    basis: mention.basis,
    occasion: mention.occasion?.words ?? null,
    published: article?.publishedAt ?? null,
    around: article === null ? '' : wordsAround(article, mention),
  };
}

function toFlag(finding: FlagFinding, a: FlagSideSource, b: FlagSideSource, at: string): Flag {
  const ids = [finding.a.mentionId, finding.b?.mentionId].flatMap((id): MentionId[] => (id === undefined ? [] : [id]));
  return {
    ...finding,
    id: flagId(finding.kind, finding.rule, ids),
    anchor: contentId<string>('f', ['anchor', finding.kind, finding.rule, ...[a.textKey, b.textKey].sort()]),
    status: 'open',
    decisionId: null,
    rulesVersion: FLAGS_VERSION,
    version: 1,
    createdAt: at,
  };
}
