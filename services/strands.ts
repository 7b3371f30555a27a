import type { GroupDecision } from '../models/flag.ts';
import type { MentionId } from '../models/ids.ts';
import type { TextLink } from '../models/text-link.ts';
import { DISTINCTIVE_REPEAT, isDistinctive } from './match/distinctive.ts';
import { type GroupLink, type GroupNode, group, type NodePair } from './match/group.ts';
import { reportLinks } from './report-links.ts';
import type { TextUnit } from './text-unit.ts';

/** Units that are alike in voice, words and date, and that no decision names: grouped as one. */
export interface Strand extends GroupNode {
  readonly textKey: string;
  readonly voice: string;
  /** Headline or reported speech: follows a quote, never joins two. */
  readonly isReport: boolean;
  /** The words are more than a formula, so that a repeat tells that the utterance is the same. */
  readonly isDistinctive: boolean;
  readonly units: TextUnit[];
}

/**
 * Units gathered into strands. Reports and formulas stay with their article, and what a decision names stands alone,
 * because such a unit may have to go another way than its equals.
 */
export function strandsOf(units: readonly TextUnit[], decisions: readonly GroupDecision[]): Strand[] {
  const decided = new Set(decisions.flatMap(({ mentionIds }) => mentionIds));
  const strands = new Map<string, Strand>();
  for (const unit of units) {
    const { textKey, voice, lead } = unit;
    const said = lead.said?.edtf ?? null;
    const isReport = lead.kind !== 'direct';
    const distinctive = isDistinctive(unit.text, unit.text, DISTINCTIVE_REPEAT);
    const byHand = unit.mentions.find(({ id }) => decided.has(id));
    const scope = isReport || !distinctive ? lead.articleId : '';
    const id = byHand?.id ?? [textKey, voice, said, isReport, scope].join('|');
    const strand = strands.get(id);
    if (strand === undefined) {
      strands.set(id, { id, said, textKey, voice, isReport, isDistinctive: distinctive, units: [unit] });
    } else {
      strand.units.push(unit);
    }
  }
  return [...strands.values()];
}

/** Strands of one quote together: joined by decisions, equal words, links and reports, as services/match/group tells. */
export function clusterStrands(
  strands: readonly Strand[],
  links: readonly TextLink[],
  decisions: readonly GroupDecision[],
): Strand[][] {
  const versions = strands.filter(({ isReport }) => !isReport);
  const reports = strands.filter(({ isReport }) => isReport);
  const joins = [...versionLinks(versions, links), ...reportLinks(reports, versions, links)];
  const pairs = (wanted: GroupDecision['decision']): NodePair[] =>
    decisions
      .filter(({ decision }) => decision === wanted)
      .map(({ mentionIds: [a, b] }) => [strandOf(strands, a), strandOf(strands, b)]);
  const byId = new Map(strands.map((strand) => [strand.id, strand]));
  return group(strands, joins, { together: pairs('together'), apart: pairs('apart') }).map((ids) =>
    ids.map((id) => byId.get(id) as Strand),
  );
}

/** Links between words in marks: of one voice, equal once folded or linked by a grouping relation. */
function versionLinks(versions: readonly Strand[], links: readonly TextLink[]): GroupLink[] {
  const byText = new Map<string, Strand[]>();
  for (const strand of versions) byText.set(strand.textKey, [...(byText.get(strand.textKey) ?? []), strand]);
  const joins: GroupLink[] = [];
  const join = (a: Strand, b: Strand, strength: number) => {
    if (a.voice === b.voice) joins.push({ a: a.id, b: b.id, strength });
  };
  for (const same of byText.values()) {
    same.forEach((a, index) => {
      for (const b of same.slice(index + 1)) {
        if (a.isDistinctive || (a.said !== null && b.said !== null)) join(a, b, 1);
      }
    });
  }
  for (const { a, b, likeness } of bestHosts(links, byText)) {
    for (const one of byText.get(a) ?? []) for (const other of byText.get(b) ?? []) join(one, other, likeness);
  }
  return joins;
}

/** A decision names a mention; in a split quotation the whole unit follows its decided fragment. */
function strandOf(strands: readonly Strand[], mention: MentionId): string {
  const holder = strands.find(({ units }) => units.some((unit) => unit.mentions.some(({ id }) => id === mention)));
  return holder?.id ?? mention;
}

/**
 * Links that may join: a shortened wording follows only the one text it shares most with, because a formula that two
 * speeches have in common must not make them one.
 */
function bestHosts(links: readonly TextLink[], byText: ReadonlyMap<string, readonly Strand[]>): TextLink[] {
  const length = (key: string) => byText.get(key)?.[0]?.units[0]?.folded.length ?? 0;
  const kept: TextLink[] = [];
  const best = new Map<string, TextLink>();
  for (const link of links) {
    if (!byText.has(link.a) || !byText.has(link.b)) continue;
    if (link.relation !== 'truncated') {
      kept.push(link);
      continue;
    }
    const short = length(link.a) < length(link.b) ? link.a : link.b;
    const rival = best.get(short);
    const isTie = link.likeness === rival?.likeness;
    if (rival === undefined || link.likeness > rival.likeness || (isTie && link.a + link.b < rival.a + rival.b)) {
      best.set(short, link);
    }
  }
  return [...kept, ...best.values()];
}
