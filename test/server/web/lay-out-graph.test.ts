import assert from 'node:assert/strict';
import { NARROW_WIDTH } from '../../../server/web/drawing-size.ts';
import { layOutGraph, NAME_SIZE } from '../../../server/web/lay-out-graph.ts';
import { emsOf, wrapText } from '../../../server/web/measure-text.ts';
import type { SourcingEdge, SourcingGraph, SourcingNode } from '../../../services/sourcing-graph.ts';

const node = (key: string, kind: SourcingNode['kind'], name = key): SourcingNode => ({ key, kind, name, prints: 1 });
const edge = (from: string, to: string): SourcingEdge => ({ from, to, kind: 'claimed', times: 1 });
const label = ({ kind, name }: SourcingNode) => ({ caption: kind, name });

const GRAPH: SourcingGraph = {
  nodes: [
    node('Marsh', 'speaker'),
    node('insiders', 'anonymous'),
    node('Agency', 'agency'),
    node('One', 'outlet'),
    node('Two', 'outlet'),
    node('Three', 'outlet'),
  ],
  edges: [
    edge('Marsh', 'insiders'),
    edge('insiders', 'Agency'),
    edge('Agency', 'One'),
    edge('Agency', 'Two'),
    edge('Marsh', 'Three'),
  ],
  leftOut: 0,
};

describe('layout of a sourcing graph', () => {
  it('puts all outlets where reading begins and the speaker where it ends, mirrored from right to left', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { nodes, width } = layOutGraph(GRAPH, direction, label);
      const middle = (key: string) => {
        const placed = nodes.find((one) => one.node.key === key);
        const x = (placed?.x ?? 0) + (placed?.width ?? 0) / 2;
        return direction === 'ltr' ? x : width - x;
      };
      assert.equal(Math.round(middle('One')), Math.round(middle('Three')));
      assert.ok(middle('One') < middle('Agency') && middle('Agency') < middle('insiders'));
      assert.ok(middle('insiders') < middle('Marsh'));
    }
  });

  it('lets no box touch another or the border', () => {
    const { nodes, width, height } = layOutGraph(GRAPH, 'ltr', label);
    for (const a of nodes) {
      assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height);
      for (const b of nodes) {
        const apart = a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
        assert.ok(a === b || apart, `${a.node.key} and ${b.node.key}`);
      }
    }
  });

  it('lets a chain of three fit a telephone where it is to be narrow', () => {
    const long = {
      ...GRAPH,
      nodes: [
        node('s', 'speaker', 'The Minister of Transport'),
        node('a', 'agency', 'Northway Press Agency'),
        node('o', 'outlet', 'The Brackwater Gazette'),
      ],
      edges: [edge('s', 'a'), edge('a', 'o')],
    };
    assert.ok(layOutGraph(long, 'rtl', label).width > NARROW_WIDTH);
    const { width, nodes } = layOutGraph(long, 'rtl', label, 'narrow');
    assert.ok(width * 0.8 <= NARROW_WIDTH, String(width));
    assert.ok(nodes.every(({ name }) => !name.isCut));
  });

  it('makes a box broader rather than break a word, on a telephone, too', () => {
    const nodes = [node('o', 'outlet', 'International Herald')];
    const [placed] = layOutGraph({ nodes, edges: [], leftOut: 0 }, 'ltr', label, 'narrow').nodes;
    assert.deepEqual(placed?.name, { lines: ['International', 'Herald'], isCut: false });
  });

  it('makes boxes as wide as the widest line may get, in any script', () => {
    const names = ['WWWWWWWW', 'وكالة أنباء البحر', '北海通信社', 'iiii', 'x'.repeat(400), '👩‍👩‍👧‍👦👩‍👩‍👧‍👦'];
    const nodes = names.map((name) => node(name, 'outlet'));
    for (const placed of layOutGraph({ nodes, edges: [], leftOut: 0 }, 'ltr', label).nodes) {
      assert.ok(placed.name.lines.length <= 3);
      for (const line of placed.name.lines) assert.ok(emsOf(line) * NAME_SIZE < placed.width, line);
    }
  });

  it('bears sources that credit one another', () => {
    const nodes = [node('One', 'outlet'), node('Two', 'outlet')];
    const { edges } = layOutGraph({ nodes, edges: [edge('One', 'Two'), edge('Two', 'One')], leftOut: 0 }, 'ltr', label);
    assert.equal(edges.length, 2);
    for (const { path, head } of edges) assert.doesNotMatch(path + head, /NaN|undefined/);
  });

  it('draws a graph of one point', () => {
    const { nodes, width, height } = layOutGraph(
      { nodes: [node('One', 'outlet')], edges: [], leftOut: 0 },
      'rtl',
      label,
    );
    assert.equal(nodes.length, 1);
    assert.ok(width > 0 && height > 0);
  });
});

describe('text in a drawing', () => {
  const room = { ems: 8, lines: 2 };

  it('breaks between words', () => {
    assert.deepEqual(wrapText('North Sea Press', room), { lines: ['North Sea', 'Press'], isCut: false });
  });

  it('breaks inside of a word that is longer than a line, and keeps pairs of surrogates whole', () => {
    const { lines } = wrapText('👩'.repeat(20), { ems: 8, lines: 9 });
    assert.ok(lines.length > 1);
    assert.equal(lines.join(''), '👩'.repeat(20));
    for (const line of lines) assert.ok(line.isWellFormed());
  });

  it('breaks no word of a script with spaces, and shows the beginning of one that is longer than a line', () => {
    const { lines, isCut } = wrapText('Internationalisation News', room);
    assert.match(lines[0] ?? '', /^Internat\p{L}+…$/u);
    assert.equal(lines[1], 'News');
    assert.ok(isCut && emsOf(lines[0] ?? '') <= room.ems);
  });

  it('ends in an ellipsis where it does not fit', () => {
    const { lines, isCut } = wrapText('a senior official who asked not to be named', room);
    assert.equal(lines.length, 2);
    assert.ok(isCut && lines[1]?.endsWith('…'));
    for (const line of lines) assert.ok(emsOf(line) <= room.ems);
  });

  it('is one empty line where there is nothing', () => {
    assert.equal(wrapText(' ', room).lines.length <= 1, true);
  });
});
