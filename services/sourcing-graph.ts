import type { SourcingLink } from '../models/sourcing.ts';
import { PUBLISHERS } from './credited-texts.ts';
import type { Appearance } from './flag-sides.ts';
import { fold } from './text/fold.ts';

/** Points of a drawing beyond which nobody can follow its lines. */
const NODES_AT_MOST = 32;

/** Who stands at a point. `outlet` prints the words; `untold` stands for the texts whose outlet is not known. */
export type SourcingNodeKind = 'speaker' | 'outlet' | 'untold' | Exclude<SourcingLink['kind'], 'outlet'>;

export interface SourcingNode {
  readonly key: string;
  readonly kind: SourcingNodeKind;
  /** As it was printed first; empty for `untold`. */
  readonly name: string;
  /** Appearances that it prints itself. */
  readonly prints: number;
}

/**
 * How sure it is that the words went this way. claimed: credited, and the credited text is not held; the others as the
 * status of a link. told: somebody says so who was told or was there, and there is no text to be held. unstated: nobody says
 * how they came here.
 */
export type SourcingEdgeKind = SourcingLink['status'] | 'told' | 'unstated';

/** The words went from one to the other, as somebody says. */
export interface SourcingEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: SourcingEdgeKind;
  /** Appearances that say so. */
  readonly times: number;
}

export interface SourcingGraph {
  readonly nodes: readonly SourcingNode[];
  readonly edges: readonly SourcingEdge[];
  /** Appearances whose chain has no place in the drawing any more. */
  readonly leftOut: number;
}

/** What counts most where several appearances tell of the same way: what was seen before what is said. */
const RANK: Readonly<Record<SourcingEdgeKind, number>> = {
  'seen-contains': 5,
  'seen-lacks': 4,
  unavailable: 3,
  claimed: 2,
  told: 1,
  unstated: 0,
};

/**
 * Whose words came to whom, as the appearances tell it: from the speaker over named and unnamed sources to the outlets that
 * print them. In the order of the appearances; once 32 points are reached, those that would need new ones are left out and
 * counted. An anonymous source is the source of one article and never one with that of another.
 */
export function sourcingGraph(speaker: string | null, appearances: readonly Appearance[]): SourcingGraph {
  const nodes = new Map<string, SourcingNode>();
  const edges = new Map<string, SourcingEdge>();
  const origin = 'speaker:';
  if (speaker !== null) nodes.set(origin, { key: origin, kind: 'speaker', name: speaker, prints: 0 });
  const spoken = speaker === null ? null : fold(speaker);
  const articles = new Map(appearances.map(({ article }) => [article.id, article]));
  let leftOut = 0;
  for (const { mention, article } of appearances) {
    const outlet = outletNode(article);
    const way = [
      ...mention.sourcing
        .map((link) => ({ node: nodeOf(link, article), passes: passing(link) as SourcingEdgeKind | null }))
        // Somebody quoted from their own account is no link of the chain.
        .filter(({ node }) => node.kind === 'anonymous' || fold(node.name) !== spoken),
      { node: outlet, passes: null },
    ].filter(({ node }, index, all) => all.findIndex((other) => other.node.key === node.key) === index);
    const fresh = way.filter(({ node }) => !nodes.has(node.key)).length;
    if (nodes.size + fresh > NODES_AT_MOST) {
      leftOut += 1;
      continue;
    }
    for (const { node } of way) if (!nodes.has(node.key)) nodes.set(node.key, node);
    const printing = nodes.get(outlet.key) as SourcingNode;
    const isPublisherBefore = printing.kind === 'agency' || printing.kind === 'broadcast' || printing.kind === 'social';
    nodes.set(outlet.key, {
      ...printing,
      kind: isPublisherBefore ? 'outlet' : printing.kind,
      prints: printing.prints + 1,
    });
    const first = way[0] as (typeof way)[number];
    if (speaker !== null) add(origin, first.node.key, beginning(first.passes, mention));
    way.slice(1).forEach(({ node }, index) => {
      const source = way[index] as (typeof way)[number];
      add(source.node.key, node.key, source.passes ?? 'unstated');
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], leftOut };

  /** One whose text is held is the point of that text's outlet, whatever name it is credited by. */
  function nodeOf(link: SourcingLink, { id }: Appearance['article']): SourcingNode {
    const text = link.articleId === undefined ? undefined : articles.get(link.articleId);
    return text === undefined ? linkNode(link, id) : outletNode(text);
  }

  function add(from: string, to: string, kind: SourcingEdgeKind): void {
    const key = `${from} ${to}`;
    const before = edges.get(key);
    const stronger = before === undefined || RANK[kind] > RANK[before.kind] ? kind : before.kind;
    edges.set(key, { from, to, kind: stronger, times: (before?.times ?? 0) + 1 });
  }
}

/** How the words came from the speaker to the first who passed them on. */
function beginning(passes: SourcingEdgeKind | null, { basis }: Appearance['mention']): SourcingEdgeKind {
  if (passes !== null) return 'unstated';
  return basis === 'unknown' || basis === 'relay' ? 'unstated' : 'told';
}

/** How a link's words reached the next one. A person, named or not, has no text that could be held. */
function passing({ kind, status }: SourcingLink): SourcingEdgeKind {
  return kind === 'person' || kind === 'anonymous' ? 'told' : status;
}

function outletNode({ outlet }: Appearance['article']): SourcingNode {
  if (outlet === null) return { key: 'untold:', kind: 'untold', name: '', prints: 0 };
  return { key: publisherKey(outlet), kind: 'outlet', name: outlet, prints: 0 };
}

function linkNode({ kind, name, start, end }: SourcingLink, articleId: string): SourcingNode {
  if (kind === 'anonymous') {
    const key = `anonymous:${articleId}:${start === null ? name : `${start}-${end}`}`;
    return { key, kind, name, prints: 0 };
  }
  return { key: PUBLISHERS.has(kind) ? publisherKey(name) : `${kind}:${fold(name)}`, kind, name, prints: 0 };
}

/** An outlet, an agency or a station under one name is one point, whichever of them an article calls it. */
function publisherKey(name: string): string {
  return `publisher:${fold(name)}`;
}
