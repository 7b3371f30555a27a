import assert from 'node:assert/strict';
import type { Article } from '../../models/article.ts';
import type { Mention } from '../../models/mention.ts';
import type { SourcingLink } from '../../models/sourcing.ts';
import type { Appearance } from '../../services/flag-sides.ts';
import { sourcingGraph } from '../../services/sourcing-graph.ts';

const link = (kind: SourcingLink['kind'], name: string, more: Partial<SourcingLink> = {}): SourcingLink => ({
  ...{ kind, name, start: null, end: null, relation: 'cites', status: 'claimed' },
  ...more,
});

/** As much of an appearance as the graph reads. */
const printed = (
  outlet: string | null,
  sourcing: SourcingLink[] = [],
  basis: Mention['basis'] = 'unknown',
): Appearance => ({
  mention: { sourcing, basis } as unknown as Mention,
  article: { id: `a of ${outlet}`, outlet } as unknown as Article,
});

/** The graph in lines such as "Agency -claimed-> Outlet". */
function lines(speaker: string | null, appearances: readonly Appearance[]): string[] {
  const { nodes, edges } = sourcingGraph(speaker, appearances);
  const name = (key: string) => nodes.find((node) => node.key === key)?.name ?? '?';
  return edges.map(({ from, to, kind }) => `${name(from)} -${kind}-> ${name(to)}`).sort();
}

describe('sourcing graph', () => {
  it('leads from the speaker over the sources to the outlet', () => {
    const chain = [link('anonymous', 'insiders', { relation: 'told' }), link('agency', 'North Sea Press')];
    assert.deepEqual(lines('Marsh', [printed('Harbour Post', chain)]), [
      'Marsh -unstated-> insiders',
      'North Sea Press -claimed-> Harbour Post',
      'insiders -told-> North Sea Press',
    ]);
  });

  it('tells what an outlet has itself from what it does not say', () => {
    assert.deepEqual(lines('Marsh', [printed('One', [], 'own-reporting'), printed('Two')]), [
      'Marsh -told-> One',
      'Marsh -unstated-> Two',
    ]);
  });

  it('makes one point of a publisher under one name, whether it prints or is credited', () => {
    const { nodes } = sourcingGraph('Marsh', [
      printed('Harbour Post', [link('agency', 'North Sea Press')]),
      printed('NORTH SEA PRESS'),
    ]);
    assert.deepEqual(
      nodes.map(({ kind, name, prints }) => [kind, name, prints]),
      [
        ['speaker', 'Marsh', 0],
        ['outlet', 'North Sea Press', 1],
        ['outlet', 'Harbour Post', 1],
      ],
    );
  });

  it('never makes one point of unnamed sources of two articles', () => {
    const insiders = () => [link('anonymous', 'insiders')];
    const { nodes } = sourcingGraph(null, [printed('One', insiders()), printed('Two', insiders())]);
    assert.equal(nodes.filter(({ kind }) => kind === 'anonymous').length, 2);
  });

  it('shows what was seen over what is only said of the same way', () => {
    const seen = link('agency', 'North Sea Press', { status: 'seen-contains' });
    const { edges } = sourcingGraph(null, [
      printed('One', [link('agency', 'North Sea Press')]),
      printed('One', [seen]),
      printed('One', [link('agency', 'North Sea Press')]),
    ]);
    assert.deepEqual(
      edges.map(({ kind, times }) => [kind, times]),
      [['seen-contains', 3]],
    );
  });

  it('has no point for a speaker who is not named, and one for all texts whose outlet is not known', () => {
    const { nodes, edges } = sourcingGraph(null, [printed(null), printed(null)]);
    assert.deepEqual(
      nodes.map(({ kind, prints }) => [kind, prints]),
      [['untold', 2]],
    );
    assert.deepEqual(edges, []);
  });

  it('takes a speaker’s own account for the speaker and an outlet that credits itself for one point', () => {
    assert.deepEqual(lines('Marsh', [printed('One', [link('person', 'Marsh')])]), ['Marsh -unstated-> One']);
    assert.deepEqual(lines('Marsh', [printed('One', [link('outlet', 'One')])]), ['Marsh -unstated-> One']);
  });

  it('leaves out what would need new points once there are many, and counts it', () => {
    const many = Array.from({ length: 50 }, (_, index) => printed(`Outlet ${index}`));
    const { nodes, leftOut } = sourcingGraph('Marsh', [...many, printed('Outlet 1')]);
    assert.equal(nodes.length, 32);
    assert.equal(leftOut, 19);
    assert.equal(nodes.find(({ name }) => name === 'Outlet 1')?.prints, 2, 'what has its point still counts');
  });
});
