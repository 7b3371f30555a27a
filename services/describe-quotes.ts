import type { GroupDecision } from '../models/flag.ts';
import { type MentionId, mintId, type QuoteId, type WordingId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import { type Quote, textKey, type Wording, wordingId } from '../models/quote.ts';
import type { Changes, KeyedWording, QuoteStore } from '../models/quote-store.ts';
import { wordingKeys } from './match/keys.ts';
import type { Strand } from './strands.ts';
import { FOLD_VERSION } from './text/fold.ts';
import { speakerIdOf, type TextUnit } from './text-unit.ts';

/** Clusters that were found, and what has to be known to write them down. */
export interface Clusters {
  readonly clusters: readonly (readonly Strand[])[];
  /** The quotes as they stood. */
  readonly before: readonly Quote[];
  /** Mentions that have no home yet, or may get another. */
  readonly added: ReadonlySet<MentionId>;
  readonly decisions: readonly GroupDecision[];
  /** The quote whose id goes on where it meets others; else the oldest does. */
  readonly survivor: QuoteId | null;
  readonly at: string;
}

/** What has to be written so that the library shows these clusters. */
export async function describeQuotes(
  store: QuoteStore,
  { clusters, before, added, decisions, survivor, at }: Clusters,
): Promise<Changes> {
  const home = new Map<MentionId, number>();
  clusters.forEach((cluster, index) => {
    for (const strand of cluster)
      for (const unit of strand.units) for (const { id } of unit.mentions) home.set(id, index);
  });
  // A quote's id goes where its lead mention went; where several meet, the oldest goes on.
  const heirs = new Map<number, Quote[]>();
  for (const quote of before) {
    if (quote.mergedInto !== null) continue;
    const index = home.get(quote.leadMentionId) ?? firstHome(clusters, quote.id);
    // A quote with nothing current left stays under its id, with what was superseded.
    if (index !== undefined) heirs.set(index, [...(heirs.get(index) ?? []), quote]);
  }
  const decided = new Set(decisions.flatMap(({ mentionIds }) => mentionIds));
  const quotes: Quote[] = [];
  const mentions: Mention[] = [];
  const wordings: KeyedWording[] = [];
  const kept = new Set<WordingId>();
  const held = before.length === 0 ? [] : await store.wordingsOfQuotes(before.map(({ id }) => id));
  const heldWordings = new Map(held.map((wording) => [wording.id, wording]));

  clusters.forEach((cluster, index) => {
    const units = cluster.flatMap((strand) => strand.units);
    const [oldest, ...others] = (heirs.get(index) ?? []).sort(
      (a, b) =>
        Number(b.id === survivor) - Number(a.id === survivor) || order(a.createdAt, b.createdAt) || order(a.id, b.id),
    );
    const id = oldest?.id ?? mintId<QuoteId>('q');
    const lead = [...units].sort(leadOrder)[0] as TextUnit;
    const next: Quote = {
      id,
      speakerId: speakerIdOf(lead.lead),
      speakerName: lead.lead.speaker?.name ?? null,
      anonymous: lead.lead.speaker?.anonymous ?? false,
      lang: lead.lead.lang,
      leadMentionId: lead.lead.id,
      text: lead.text,
      said: saidOf(cluster),
      mergedInto: null,
      grouping: units.some((unit) => unit.mentions.some((mention) => decided.has(mention.id))) ? 'reviewed' : 'machine',
      createdAt: oldest?.createdAt ?? at,
      version: (oldest?.version ?? 0) + 1,
    };
    if (oldest === undefined || !sameQuote(oldest, next)) quotes.push(next);
    for (const quote of others) quotes.push({ ...quote, mergedInto: id, version: quote.version + 1 });
    for (const unit of units) {
      for (const mention of unit.mentions)
        if (mention.quoteId !== id || added.has(mention.id)) mentions.push({ ...mention, quoteId: id });
    }
    for (const keyed of wordingsOf(id, units, heldWordings)) {
      kept.add(keyed.wording.id);
      if (!sameWording(heldWordings.get(keyed.wording.id), keyed.wording)) wordings.push(keyed);
    }
  });
  const removedWordings = [...heldWordings.keys()].filter((id) => !kept.has(id));
  return { quotes, mentions, wordings, removedWordings };
}

function firstHome(clusters: readonly (readonly Strand[])[], id: QuoteId): number | undefined {
  const index = clusters.findIndex((cluster) =>
    cluster.some((strand) => strand.units.some((unit) => unit.mentions.some((mention) => mention.quoteId === id))),
  );
  return index === -1 ? undefined : index;
}

/** The unit that stands for a quote: in marks before reported, the earliest published, ties by id. */
export function leadOrder(a: TextUnit, b: TextUnit): number {
  const direct = (unit: TextUnit) => (unit.lead.kind === 'direct' ? 0 : 1);
  return direct(a) - direct(b) || order(a.lead.id, b.lead.id);
}

/** The date of a quote: the most precise that any member gives, the earliest of equals. */
function saidOf(cluster: readonly Strand[]): string | null {
  const dates = cluster.flatMap(({ said }) => said ?? []).sort((a, b) => b.length - a.length || order(a, b));
  return dates[0] ?? null;
}

function wordingsOf(
  quoteId: QuoteId,
  units: readonly TextUnit[],
  held: ReadonlyMap<WordingId, Wording>,
): KeyedWording[] {
  const byText = new Map<string, TextUnit[]>();
  for (const unit of units) byText.set(unit.textKey, [...(byText.get(unit.textKey) ?? []), unit]);
  return [...byText.values()].map((same) => {
    const id = wordingId(quoteId, FOLD_VERSION, (same[0] as TextUnit).folded);
    const before = held.get(id);
    const lead =
      same.find((unit) => unit.lead.id === before?.leadMentionId) ?? ([...same].sort(leadOrder)[0] as TextUnit);
    return keyedWording(quoteId, lead, same.some((unit) => unit.lead.kind === 'direct') ? 'version' : 'report');
  });
}

/** A wording row with the keys it is found under. */
export function keyedWording(quoteId: QuoteId, unit: TextUnit, role: Wording['role']): KeyedWording {
  const wording: Wording = {
    id: wordingId(quoteId, FOLD_VERSION, unit.folded),
    quoteId,
    speakerId: speakerIdOf(unit.lead),
    textKey: textKey(FOLD_VERSION, unit.folded),
    lang: unit.lead.lang,
    text: unit.text,
    leadMentionId: unit.lead.id,
    role,
    foldVersion: FOLD_VERSION,
  };
  return { wording, keys: wordingKeys(unit.text, unit.lead.lang) };
}

function sameQuote(a: Quote, b: Quote): boolean {
  return JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });
}

function sameWording(a: Wording | undefined, b: Wording): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
