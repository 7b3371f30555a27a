import type { Wording } from '../models/quote.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { type Comparison, GROUPING_RELATIONS } from '../models/relation.ts';
import type { TextLink } from '../models/text-link.ts';
import { COMPARER_VERSION, compare } from './match/compare.ts';
import { condenses } from './match/condenses.ts';
import { DISTINCTIVE_SHARED, isDistinctive } from './match/distinctive.ts';
import { wordingKeys } from './match/keys.ts';
import { BRIEF, retrieve } from './retrieve.ts';
import type { TextUnit } from './text-unit.ts';

/** Wordings that a text which is added is compared with in full. */
const COMPARED = 8;

/** Keys that two texts of one article must share before they are compared. */
const SHARED_KEYS = 2;

/** Pairs of one article that are compared; beyond them an article repeats itself and tells nothing new. */
const PAIRS_WITHIN = 300;

/** How an added text (a) stands to one that is held, or to another of its own article (b). */
export interface Neighbour {
  readonly unit: TextUnit;
  readonly other: { readonly wording: Wording } | { readonly unit: TextUnit };
  readonly comparison: Comparison;
}

/** The stored wordings that are versions of each unit's text, likeliest first. */
export async function findNeighbours(store: QuoteStore, units: readonly TextUnit[]): Promise<Neighbour[]> {
  const found: Neighbour[] = [];
  for (const unit of units) {
    for (const { wording, comparison } of await retrieve(store, unit.text, {
      lang: unit.lead.lang,
      limit: COMPARED,
      effort: BRIEF,
    })) {
      if (comparison.relation !== 'unrelated') found.push({ unit, other: { wording }, comparison });
    }
  }
  return found;
}

/**
 * Texts of one article that are versions of one another, or of which one condenses the other: a headline and the words
 * under it. Found by shared keys, so that a long article is not compared with itself pair by pair.
 */
export function neighboursWithin(units: readonly TextUnit[]): Neighbour[] {
  const byKey = new Map<number, number[]>();
  const shared = new Map<string, [number, number, number]>();
  units.forEach((unit, index) => {
    for (const key of wordingKeys(unit.text, unit.lead.lang)) {
      const before = byKey.get(key) ?? [];
      for (const earlier of before.slice(0, 20)) {
        const pair = shared.get(`${earlier},${index}`);
        if (pair === undefined) shared.set(`${earlier},${index}`, [earlier, index, 1]);
        else pair[2] += 1;
      }
      before.push(index);
      byKey.set(key, before);
    }
  });
  const likely = [...shared.values()]
    .filter(([, , count]) => count >= SHARED_KEYS)
    .sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
  return likely.slice(0, PAIRS_WITHIN).flatMap(([first, second]): Neighbour[] => {
    const a = units[first] as TextUnit;
    const b = units[second] as TextUnit;
    const comparison = compare(a.text, b.text, { lang: a.lead.lang });
    const isReport = (a.lead.kind === 'direct') !== (b.lead.kind === 'direct') && a.voice === b.voice;
    const [report, quote] = a.lead.kind === 'direct' ? [b, a] : [a, b];
    if (comparison.relation === 'unrelated' && !(isReport && condenses(report.text, quote.text) > 0)) return [];
    return [{ unit: a, other: { unit: b }, comparison }];
  });
}

/** The links on which the machine may group: a grouping relation between texts that share distinctive words. */
export function groupingLinks(neighbours: readonly Neighbour[]): TextLink[] {
  const links = new Map<string, TextLink>();
  for (const { unit, other, comparison } of neighbours) {
    const { relation, likeness } = comparison;
    const [key, text] =
      'unit' in other ? [other.unit.textKey, other.unit.text] : [other.wording.textKey, other.wording.text];
    if (
      key === unit.textKey ||
      !GROUPING_RELATIONS.has(relation) ||
      !isDistinctive(unit.text, text, DISTINCTIVE_SHARED)
    )
      continue;
    const [a, b] = unit.textKey < key ? [unit.textKey, key] : [key, unit.textKey];
    links.set(`${a}${b}`, { a, b, relation, likeness, comparer: COMPARER_VERSION });
  }
  return [...links.values()];
}
