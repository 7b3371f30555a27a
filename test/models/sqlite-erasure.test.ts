import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../models/stores/open-store.ts';
import { addArticle } from '../../services/add-article.ts';
import { withholdArticle } from '../../services/withhold-article.ts';

/** Longer than a page of the file, so that rows of the article overflow into pages of their own. */
const PARAGRAPHS = 60;

describe('a text withheld from a SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves no byte of its words in the file and its log, while the store is open and once it is closed', async () => {
    const file = join(folder, 'isnad.db');
    const store = await openStore(`sqlite:${file}`);
    const context = { store, now: () => new Date('2026-01-02T03:04:05Z'), actor: 'local' };
    const told = (rare: string) =>
      Array.from({ length: PARAGRAPHS }, (_, day) => `“The ${rare} gate ${day} stays shut,” Salma Haddad said.`).join(
        '\n',
      );
    for (const neighbour of ['northern', 'southern', 'eastern']) {
      await addArticle(context, { text: told(neighbour), outlet: 'The Valley Post' });
    }
    const { article } = await addArticle(context, { text: told('zanzibarite'), title: 'Zanzibarite', outlet: 'B' });
    const places = () =>
      ['', '-wal'].filter((end) => existsSync(file + end) && /zanzibarite/i.test(readFileSync(file + end, 'latin1')));
    assert.ok(places().length > 0, 'the words were in the file to begin with');
    await withholdArticle(context, article.id, 'Order 12/2026 of the court');
    assert.deepEqual(places(), []);
    await store.close();
    assert.deepEqual(places(), []);
  });
});
