import type { SourcingEdgeKind, SourcingGraph, SourcingNode } from '../../../services/sourcing-graph.ts';
import { type DrawingSize, NARROW_WIDTH } from '../drawing-size.ts';
import {
  CAPTION_SIZE,
  LINE_HEIGHT,
  layOutGraph,
  NAME_SIZE,
  type PlacedEdge,
  type PlacedGraph,
  type PlacedNode,
} from '../lay-out-graph.ts';
import type { Messages } from '../messages.ts';
import { ScrollRegion } from './scroll-region.tsx';

/** Lines of the key, the surest first. */
const KINDS: readonly SourcingEdgeKind[] = [
  'seen-contains',
  'seen-lacks',
  'claimed',
  'unavailable',
  'told',
  'unstated',
];

/** Who has the words from whom, drawn: outlets, whom they credit, and the speaker. The list below it says the same. */
export function SourcingFigure({ t, graph }: { readonly t: Messages; readonly graph: SourcingGraph }) {
  const placed = (size: DrawingSize) => layOutGraph(graph, t.direction, (node) => writing(t, node), size);
  const wide = placed('wide');
  const isBroad = wide.width > NARROW_WIDTH;
  const outlets = graph.nodes.filter(({ prints }) => prints > 0).length;
  const sources = graph.nodes.filter(({ kind, prints }) => prints === 0 && kind !== 'speaker').length;
  const description = t.sourcingGraph.description(outlets, sources);
  const kinds = KINDS.filter((kind) => graph.edges.some((edge) => edge.kind === kind));
  return (
    <figure class="figure">
      <figcaption id="sourcing-caption">{t.sourcingGraph.caption}</figcaption>
      <ScrollRegion labelledBy="sourcing-caption">
        <Drawing t={t} id="sourcing" description={description} graph={wide} size={isBroad ? 'wide' : null} />
        {isBroad && (
          <Drawing t={t} id="sourcing-narrow" description={description} graph={placed('narrow')} size="narrow" />
        )}
      </ScrollRegion>
      <ul class="sourcing-key">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg class="sourcing-graph" width="44" height="12" viewBox="0 0 44 12" aria-hidden="true">
              <path class={`edge edge-${kind}`} d="M2,6L42,6" />
              {kind === 'seen-lacks' && <path class="edge-bar" d="M22,1L22,11" />}
            </svg>{' '}
            {t.sourcingGraph.edge[kind]}
          </li>
        ))}
      </ul>
      {graph.leftOut > 0 && <p class="hint">{t.sourcingGraph.leftOut(graph.leftOut)}</p>}
    </figure>
  );
}

/** A narrow drawing that is still too broad is made smaller, but not so small that nobody can read it. */
const SMALLEST = 0.8;

interface DrawingProps {
  readonly t: Messages;
  readonly id: string;
  readonly description: string;
  readonly graph: PlacedGraph;
  /** Which of two it is; null for the only one. */
  readonly size: DrawingSize | null;
}

function Drawing({ t, id, description, graph: { width, height, nodes, edges }, size }: DrawingProps) {
  const scale = size === 'narrow' ? Math.min(1, Math.max(SMALLEST, NARROW_WIDTH / width)) : 1;
  return (
    <svg
      class={size === null ? 'sourcing-graph' : `sourcing-graph drawing-${size}`}
      role="img"
      aria-labelledby={`${id}-drawing`}
      aria-describedby={`${id}-description`}
      direction="ltr"
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-drawing`}>{t.sourcingGraph.caption}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {edges.map((placed) => (
        <Edge key={`${placed.edge.from} ${placed.edge.to}`} placed={placed} />
      ))}
      {nodes.map((placed) => (
        <Node key={placed.node.key} placed={placed} />
      ))}
    </svg>
  );
}

function writing(t: Messages, { kind, name, prints }: SourcingNode): { caption: string; name: string } {
  const caption = t.sourcingGraph.node[kind];
  return {
    caption: prints > 1 ? `${caption}${t.site.between}${t.sourcingGraph.times(prints)}` : caption,
    name: kind === 'untold' ? t.sourcingGraph.untold : name,
  };
}

function Edge({ placed: { edge, path, head, bar } }: { readonly placed: PlacedEdge }) {
  return (
    <g>
      <path class={`edge edge-${edge.kind}`} d={path} />
      <path class={`edge-head edge-head-${edge.kind}`} d={head} />
      {edge.kind === 'seen-lacks' && <path class="edge-bar" d={bar} />}
    </g>
  );
}

function Node({ placed: { node, x, y, width, height, caption, name } }: { readonly placed: PlacedNode }) {
  const middle = x + width / 2;
  return (
    <g class={`node node-${node.kind}`}>
      {name.isCut && <title>{node.name}</title>}
      <rect x={x} y={y} width={width} height={height} rx={node.kind === 'anonymous' ? height / 2.4 : 4} />
      <text class="node-caption" x={middle} y={y + LINE_HEIGHT} font-size={CAPTION_SIZE} unicode-bidi="plaintext">
        {caption}
      </text>
      {name.lines.map((line, index) => (
        <text
          key={`${index}`}
          x={middle}
          y={y + LINE_HEIGHT * (index + 2) - 1}
          font-size={NAME_SIZE}
          unicode-bidi="plaintext"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
