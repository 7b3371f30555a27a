import assert from 'node:assert/strict';
import { openStore } from '../../models/stores/open-store.ts';
import { addArticle } from '../../services/add-article.ts';
import type { Context } from '../../services/context.ts';
import { recordQuote } from '../../services/record-quote.ts';

describe('flags of what arrives', () => {
  let context: Context;
  beforeEach(async () => {
    context = { store: await openStore('sqlite::memory:'), now: () => new Date('2026-01-15T09:00:00Z'), actor: 'test' };
  });
  afterEach(() => context.store.close());

  const words = 'A harbour that sends its pilots home at six has given up on the sea';
  const old = {
    text: `The pilots go home early. “${words},” Joss Calder told the Ledger on Thursday.`,
    outlet: 'The Ledger',
    publishedAt: '2022-03-11',
  };
  const late = {
    text: `The dispute has reached the ministry. “${words},” said Joss Calder.`,
    outlet: 'The Courier',
    publishedAt: '2026-01-12',
  };

  it('are raised for an article whose only quotation repeats words that are held', async () => {
    await addArticle(context, old);
    const { flags } = await addArticle(context, late);
    assert.deepEqual(flags.map(({ kind }) => kind).sort(), ['near-duplicate', 'recirculated']);
  });

  it('are the same whichever article comes first', async () => {
    await addArticle(context, late);
    const { flags } = await addArticle(context, old);
    assert.deepEqual(flags.map(({ kind }) => kind).sort(), ['near-duplicate', 'recirculated']);
  });

  it('read the title and the words around: a text that says it is old is left alone', async () => {
    await addArticle(context, old);
    const { flags } = await addArticle(context, { ...late, title: 'From the archive: the pilots' });
    assert.deepEqual(
      flags.map(({ kind }) => kind),
      ['near-duplicate'],
    );
  });

  it('carry what the texts tell of the occasion', async () => {
    await addArticle(context, { ...old, text: `“${words},” Joss Calder said on Thursday.` });
    const { flags } = await recordQuote(context, {
      text: words.replace('at six', 'at nine'),
      speaker: 'Joss Calder',
      saidAt: '2022-03-10',
    });
    assert.deepEqual(
      flags.map(({ kind, occasion }) => [kind, occasion]),
      [['number', 'same-day']],
    );
  });
});
