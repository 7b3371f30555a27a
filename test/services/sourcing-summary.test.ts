import assert from 'node:assert/strict';
import type { QuoteId } from '../../models/ids.ts';
import type { Mention } from '../../models/mention.ts';
import type { SourcingLink } from '../../models/sourcing.ts';
import { sourcingSummary } from '../../services/sourcing-summary.ts';
import { someArticle, someMention } from '../contract/things.ts';

let texts = 0;

/** An appearance at an outlet with the chain it states. */
function at(outlet: string | null, links: readonly string[] = [], more: Partial<Mention> = {}) {
  texts += 1;
  const article = someArticle(`“We will wait,” she said, for the ${texts}. time.`, { outlet });
  return { article, mention: someMention(article, 'q_wait' as QuoteId, { sourcing: links.map(link), ...more }) };
}

/** "agency Reuters", "anonymous two diplomats". */
function link(words: string): SourcingLink {
  const [kind, ...name] = words.split(' ');
  return {
    kind: kind as SourcingLink['kind'],
    name: name.join(' '),
    start: null,
    end: null,
    relation: 'told',
    status: 'claimed',
  };
}

describe('the summary of sourcing', () => {
  it('never takes ten uncredited copies for ten confirmations', () => {
    const copies = Array.from({ length: 10 }, (_, index) => at(`Paper ${index}`));
    const { outlets, namedOrigins, unstated } = sourcingSummary(copies);
    assert.equal(outlets.length, 10);
    assert.deepEqual(namedOrigins, []);
    assert.equal(unstated, 10);
  });

  it('counts an origin once, however many outlets credit it and in whatever letters', () => {
    const { namedOrigins, unstated } = sourcingSummary([
      at('Harbour Post', ['agency Reuters']),
      at('Bay Herald', ['agency REUTERS']),
      at('City Gazette'),
    ]);
    assert.equal(namedOrigins.length, 1);
    assert.equal(unstated, 1);
  });

  it('takes no source without a name for an origin', () => {
    const { namedOrigins, unstated } = sourcingSummary([at('Harbour Post', ['anonymous two diplomats'])]);
    assert.deepEqual(namedOrigins, []);
    assert.equal(unstated, 1);
  });

  it('takes the named link nearest to the speaker, behind people nobody names', () => {
    const chain = ['anonymous two diplomats', 'outlet Axios', 'agency Reuters'];
    assert.deepEqual(sourcingSummary([at('Harbour Post', chain)]).namedOrigins, ['Axios']);
  });

  it('counts an outlet that was told itself as the origin', () => {
    const { namedOrigins, unstated } = sourcingSummary([at('Harbour Post', [], { basis: 'own-reporting' })]);
    assert.deepEqual(namedOrigins, ['Harbour Post']);
    assert.equal(unstated, 0);
  });

  it('says of an outlet that it does not say only where none of its appearances does', () => {
    const { outlets, unstated } = sourcingSummary([at('Harbour Post'), at('Harbour Post', ['agency Reuters'])]);
    assert.deepEqual(outlets, ['Harbour Post']);
    assert.equal(unstated, 0);
  });

  it('counts what stands in no known outlet neither as an outlet nor as silent', () => {
    const { outlets, unstated } = sourcingSummary([at(null)]);
    assert.deepEqual(outlets, []);
    assert.equal(unstated, 0);
  });
});
