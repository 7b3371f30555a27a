import dagre from '@dagrejs/dagre';
import type { SourcingEdge, SourcingGraph, SourcingNode } from '../../services/sourcing-graph.ts';
import type { DrawingSize } from './drawing-size.ts';
import { emsOf, type Wrapped, widestWord, wrapText } from './measure-text.ts';

/** Everything in pixels, which a drawing has for its units. */
export const NAME_SIZE = 13;
export const CAPTION_SIZE = 11;
export const LINE_HEIGHT = 19;
const PADDING = 10;
const MARGIN = 6;

/** Longer names end in an ellipsis, with the whole of it in a title; a box may be broader for a long `word`. `between` is what lies between two columns of boxes. */
const SIZES = {
  wide: { name: { ems: 11, lines: 3 }, word: 14, caption: { ems: 14, lines: 1 }, between: 56 },
  narrow: { name: { ems: 6, lines: 5 }, word: 7.6, caption: { ems: 9.5, lines: 1 }, between: 26 },
} as const;

export interface PlacedNode {
  readonly node: SourcingNode;
  /** Left upper corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly name: Wrapped;
}

export interface PlacedEdge {
  readonly edge: SourcingEdge;
  /** Path data of the line, from where the words come to where they went. */
  readonly path: string;
  /** Path data of its head. */
  readonly head: string;
  /** Path data of a bar across it, for a line that is broken. */
  readonly bar: string;
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the points and lines of a sourcing graph stand. Outlets stand where reading begins, on the left in a page that runs
 * from left to right, and the speaker where it ends; `rtl` mirrors it. `label` gives what is written in a box: what it is, and
 * its name. Narrow, boxes are narrower and higher, and nearer to one another.
 */
export function layOutGraph(
  { nodes, edges }: SourcingGraph,
  direction: 'ltr' | 'rtl',
  label: (node: SourcingNode) => { readonly caption: string; readonly name: string },
  size: DrawingSize = 'wide',
): PlacedGraph {
  const graph = new dagre.graphlib.Graph();
  // Words go from the speaker to the outlets, against the direction of reading.
  graph.setGraph({
    rankdir: direction === 'ltr' ? 'RL' : 'LR',
    // All outlets that nobody credits stand in one row, however long the way to them.
    ranker: 'longest-path',
    nodesep: 14,
    ranksep: SIZES[size].between,
    edgesep: 10,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const written = new Map(nodes.map((node) => [node.key, write(label(node), size)]));
  for (const [key, text] of written) graph.setNode(key, sizeOf(text));
  for (const { from, to } of edges) graph.setEdge(from, to);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => {
      const place = graph.node(node.key) as { x: number; y: number; width: number; height: number };
      const { width: wide, height: high } = place;
      return {
        node,
        x: round(place.x - wide / 2),
        y: round(place.y - high / 2),
        width: wide,
        height: high,
        ...(written.get(node.key) as Written),
      };
    }),
    edges: edges.map((edge) => ({ edge, ...drawn((graph.edge(edge.from, edge.to) as { points: Point[] }).points) })),
  };
}

type Written = Pick<PlacedNode, 'caption' | 'name'>;

function write({ caption, name }: { caption: string; name: string }, size: DrawingSize): Written {
  const room = SIZES[size];
  const ems = Math.max(room.name.ems, Math.min(widestWord(name), room.word));
  return { caption: wrapText(caption, room.caption).lines[0] ?? '', name: wrapText(name, { ...room.name, ems }) };
}

function sizeOf({ caption, name }: Written): { width: number; height: number } {
  const widths = [emsOf(caption) * CAPTION_SIZE, ...name.lines.map((line) => emsOf(line) * NAME_SIZE)];
  return {
    width: Math.ceil(Math.max(...widths) + 2 * PADDING),
    height: (name.lines.length + 1) * LINE_HEIGHT + PADDING,
  };
}

/** Length and half the breadth of a head, and half the length of a bar. */
const HEAD = 9;
const HALF = 4.5;

/** A line through these points, rounded at the corners, with its head and a bar across the middle. */
function drawn(points: readonly Point[]): Omit<PlacedEdge, 'edge'> {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const before = points.at(-2) ?? first;
  const length = Math.hypot(last.x - before.x, last.y - before.y) || 1;
  const along = { x: (last.x - before.x) / length, y: (last.y - before.y) / length };
  const base = { x: last.x - along.x * HEAD, y: last.y - along.y * HEAD };
  const inner = points.slice(1, -1);
  const bends = inner.map((point, index) => {
    const next = inner[index + 1] ?? base;
    const end = index === inner.length - 1 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(end)}`;
  });
  const path = `M${at(first)}${bends.length > 0 ? bends.join('') : `L${at(base)}`}`;
  const side = (sign: number) => ({ x: base.x - sign * along.y * HALF, y: base.y + sign * along.x * HALF });
  const middle = { x: last.x - along.x * (HEAD + 6), y: last.y - along.y * (HEAD + 6) };
  const across = (sign: number) => ({ x: middle.x - sign * along.y * 6, y: middle.y + sign * along.x * 6 });
  return {
    path,
    head: `M${at(last)}L${at(side(1))}L${at(side(-1))}Z`,
    bar: `M${at(across(1))}L${at(across(-1))}`,
  };
}

function at({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
