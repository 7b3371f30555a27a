import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { IsnadError } from '../../models/errors.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { wholeQuote } from '../contract/things.ts';

describe('the SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const refused = (url: string, code: IsnadError['code'], says: RegExp) =>
    assert.rejects(
      openStore(url),
      (error) => error instanceof IsnadError && error.code === code && says.test(error.message),
    );

  it('is made with its folder, and holds what was written when it is opened again', async () => {
    const url = `sqlite:${join(folder, 'deep', 'er', 'isnad.db')}`;
    const { changes, quote } = wholeQuote('Kept on disk.');
    const store = await openStore(url);
    await store.apply(changes, 'editorial');
    await store.close();
    const again = await openStore(url);
    assert.deepEqual(await again.quote(quote.id), quote);
    await again.close();
  });

  it('is refused when it is damaged or no database', async () => {
    const file = join(folder, 'broken.db');
    writeFileSync(file, 'this is not a database, and it is long enough to be read as one '.repeat(40));
    await refused(`sqlite:${file}`, 'store/corrupt', /broken\.db/);
  });

  it('is refused, untouched, when it belongs to another application', async () => {
    const file = join(folder, 'other.db');
    const other = new Database(file);
    other.exec('CREATE TABLE songs (title TEXT)');
    other.close();
    await refused(`sqlite:${file}`, 'store/corrupt', /another application/);
    const after = new Database(file);
    assert.deepEqual(after.prepare('SELECT name FROM sqlite_schema').pluck().all(), ['songs']);
    after.close();
  });

  it('is refused when a newer version wrote it', async () => {
    const file = join(folder, 'newer.db');
    await (await openStore(`sqlite:${file}`)).close();
    const newer = new Database(file);
    newer.pragma('user_version = 99');
    newer.close();
    await refused(`sqlite:${file}`, 'store/newer', /version 99/);
  });

  it('is refused where a file stands in the place of its folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    await refused(`sqlite:${join(folder, 'file', 'isnad.db')}`, 'store/unwritable', /isnad\.db/);
  });

  it('is refused where a folder stands in its own place', async () => {
    mkdirSync(join(folder, 'isnad.db'));
    await refused(`sqlite:${join(folder, 'isnad.db')}`, 'store/unwritable', /isnad\.db/);
  });

  it('is left to another writer by one that has had nothing to write for a while', async function () {
    this.timeout(20_000);
    const file = join(folder, 'isnad.db');
    const [one, two] = [await openStore(`sqlite:${file}`), await openStore(`sqlite:${file}`)];
    const [first, second, third] = ['One.', 'Two.', 'Three.'].map((text) => wholeQuote(`Written by ${text}`));
    await one.apply(first!.changes, 'bulk');
    await waitUntil(() => two.apply(second!.changes, 'editorial'));
    await waitUntil(() => one.apply(third!.changes, 'editorial'));
    assert.equal((await one.size()).quotes, 3);
    await one.close();
    await two.close();
  });

  it('is written by one store at a time, which takes that right with its first write and gives it up when it closes', async () => {
    const file = join(folder, 'isnad.db');
    const [one, two] = [await openStore(`sqlite:${file}`), await openStore(`sqlite:${file}`)];
    const [first, second] = [wholeQuote('Written by the one.'), wholeQuote('Written by the other.')];
    await one.size();
    await two.apply(second.changes, 'editorial');
    for (const durability of ['editorial', 'bulk'] as const) {
      await assert.rejects(one.apply(first.changes, durability), (error) => {
        assert.ok(error instanceof IsnadError && error.code === 'store/locked');
        assert.ok(error.message.includes(file));
        assert.match(error.message, new RegExp(`process ${process.pid} on ${hostname()} since \\d{4}-\\d\\d-\\d\\dT`));
        return true;
      });
    }
    assert.deepEqual(await one.quote(second.quote.id), second.quote);
    await two.close();
    await one.apply(first.changes, 'bulk');
    await one.close();
  });

  it('needs nobody to clean up when the file of the lock is damaged but the person who is told', async () => {
    const file = join(folder, 'isnad.db');
    writeFileSync(`${file}-writer`, 'no lock at all '.repeat(600));
    const store = await openStore(`sqlite:${file}`);
    await assert.rejects(
      store.apply(wholeQuote('Never written.').changes, 'editorial'),
      (error) =>
        error instanceof IsnadError && error.code === 'store/unwritable' && /-writer is damaged/.test(error.message),
    );
    await store.close();
  });

  it('tells who meets the write of a foreign program to wait, and changes nothing', async function () {
    this.timeout(20_000);
    const file = join(folder, 'busy.db');
    const store = await openStore(`sqlite:${file}`);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const { changes, quote } = wholeQuote('Waits in vain.');
    await assert.rejects(
      store.apply(changes, 'bulk'),
      (error) => error instanceof IsnadError && error.code === 'store/locked',
    );
    other.exec('ROLLBACK');
    other.close();
    assert.equal(await store.quote(quote.id), undefined);
    await store.apply(changes, 'bulk');
    assert.deepEqual(await store.quote(quote.id), quote);
    await store.close();
  });

  for (const url of ['mysql://user:secret@host/db', 'sqlite:', '', 'isnad.db']) {
    it(`refuses the store url "${url.replace('secret', '…')}" without showing a password`, async () => {
      await assert.rejects(
        openStore(url),
        (error) => error instanceof IsnadError && error.code === 'config/invalid' && !error.message.includes('secret'),
      );
    });
  }
});

/** Tries again as long as somebody else writes. */
async function waitUntil(write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof IsnadError && error.code === 'store/locked')) throw error;
      await setTimeout(100);
    }
  }
}
