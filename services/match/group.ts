import { datesCompatible } from './dates-compatible.ts';

/** One thing to be grouped: the words of one speaker as one article (or several alike) gives them. */
export interface GroupNode {
  readonly id: string;
  /** When the words were said, EDTF; null where no mention tells. */
  readonly said: string | null;
}

/** A machine link between two nodes of one speaker. */
export interface GroupLink {
  readonly a: string;
  readonly b: string;
  /** Larger links first; 1 is word for word. */
  readonly strength: number;
}

interface Cluster {
  readonly ids: string[];
  readonly dates: Set<string>;
  byHand: boolean;
}

export type NodePair = readonly [string, string];

/**
 * Groups nodes into quotes: connected by links, strongest first, as long as no two members were set apart by hand or
 * said at times that exclude each other. What a person put together is joined before any link is looked at.
 *
 * The result depends on the sets handed in and not on their order: links are sorted by strength, ties by ids.
 * Clusters come sorted by their first id, ids sorted within. Cost is n log n in the links, and for each join the
 * product of what has to be kept apart.
 */
export function group(
  nodes: readonly GroupNode[],
  links: readonly GroupLink[],
  decisions: { readonly together: readonly NodePair[]; readonly apart: readonly NodePair[] },
): string[][] {
  const saidOf = new Map(nodes.map(({ id, said }) => [id, said]));
  const clusters = new Map<string, Cluster>();
  for (const { id, said } of nodes)
    clusters.set(id, { ids: [id], dates: new Set(said === null ? [] : [said]), byHand: false });
  const rivals = new Map<string, Set<string>>();
  for (const [one, other] of decisions.apart) {
    rivals.set(one, (rivals.get(one) ?? new Set()).add(other));
    rivals.set(other, (rivals.get(other) ?? new Set()).add(one));
  }

  function join(a: string, b: string, byHand: boolean): void {
    const one = clusters.get(a);
    const other = clusters.get(b);
    if (one === undefined || other === undefined || one === other) return;
    if (one.ids.some((id) => other.ids.some((rival) => rivals.get(id)?.has(rival)))) return;
    if (!byHand) {
      // A person may have put two dates together: then only the two that are linked have to agree.
      const mixed = one.byHand || other.byHand;
      const [ours, theirs] = mixed ? [datesOf(a), datesOf(b)] : [one.dates, other.dates];
      for (const date of ours) for (const rival of theirs) if (!datesCompatible(date, rival)) return;
    }
    const [into, from] = one.ids.length >= other.ids.length ? [one, other] : [other, one];
    into.ids.push(...from.ids);
    into.byHand ||= from.byHand || byHand;
    for (const date of from.dates) into.dates.add(date);
    for (const id of from.ids) clusters.set(id, into);
  }

  function datesOf(id: string): string[] {
    const said = saidOf.get(id) ?? null;
    return said === null ? [] : [said];
  }

  for (const [a, b] of sortPairs(decisions.together)) join(a, b, true);
  const sorted = links
    .map(({ a, b, strength }) => (a < b ? { a, b, strength } : { a: b, b: a, strength }))
    .sort((x, y) => y.strength - x.strength || order(x.a, y.a) || order(x.b, y.b));
  for (const { a, b } of sorted) join(a, b, false);

  const found = [...new Set(clusters.values())].map(({ ids }) => ids.sort());
  return found.sort((x, y) => order(x[0] ?? '', y[0] ?? ''));
}

function sortPairs(pairs: readonly NodePair[]): NodePair[] {
  const ordered = pairs.map(([a, b]): NodePair => (a < b ? [a, b] : [b, a]));
  return ordered.sort((x, y) => order(x[0], y[0]) || order(x[1], y[1]));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
