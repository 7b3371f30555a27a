import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { IsnadError } from '../../models/errors.ts';
import type { LibraryLine, QuoteStore } from '../../models/quote-store.ts';
import { type Backups, backupsOf, openStore } from '../../models/stores/open-store.ts';
import { someFlag, wholeQuote } from '../contract/things.ts';
import { runCli } from '../scripts/run-cli.ts';

describe('a backup', () => {
  let folder: string;
  let store: QuoteStore;
  let backups: Backups;
  let file: string;
  const at = (name: string): string => join(folder, name);
  const url = (name: string): string => `sqlite:${at(name)}`;
  const into = (name: string) => backupsOf(url(name))!;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
    store = await openStore(url('isnad.db'));
    const [one, two] = [wholeQuote('We will buy 12 ferries.'), wholeQuote('سنشتري 21 عبّارة.', { keys: [4, 5] })];
    await store.apply(one.changes, 'editorial');
    const event = { at: '2026-01-02T03:04:05.000Z', actor: 'test', subject: 'x', before: null, after: {} };
    await store.apply(
      {
        ...two.changes,
        flags: [someFlag(one.mention, two.mention)],
        events: [{ ...event, act: 'article-added' }],
      },
      'editorial',
    );
    backups = into('isnad.db');
    file = at('backup.db');
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const refused = (work: Promise<unknown>, code: IsnadError['code'], says: RegExp) =>
    assert.rejects(work, (error) => {
      assert.ok(error instanceof IsnadError, String(error));
      assert.equal(error.code, code, error.message);
      assert.match(error.message, says);
      return true;
    });

  it('made while the library is open and being written is restored to the same library', async () => {
    const { changes, quote } = wholeQuote('Still under way in bulk.');
    await store.apply(changes, 'bulk');
    const manifest = await backups.backUp(file);
    assert.equal(await store.quote(quote.id).then((held) => held?.id), quote.id);
    await store.close();
    store = await openStore(url('isnad.db'));
    const all = await linesOf(store);
    assert.equal(manifest.tables.articles, 2, 'what was not committed is not in it');
    assert.deepEqual(await into('new.db').restore(file), manifest);
    const restored = await openStore(url('new.db'));
    assert.deepEqual(
      await linesOf(restored),
      all.filter((line) => !JSON.stringify(line).includes('Still under way') && !refersTo(line, changes)),
    );
    await restored.apply(changes, 'editorial');
    assert.equal((await restored.candidates([{ key: 4, weight: 1 }], { limit: 5, budget: 50 })).length, 1);
    await restored.close();
  });

  it('says what is in it, in a manifest beside it, and leaves nothing else', async () => {
    const manifest = await backups.backUp(file);
    assert.deepEqual(JSON.parse(readFileSync(`${file}.json`, 'utf8')), manifest);
    assert.deepEqual(
      readdirSync(folder).filter((name) => !name.startsWith('isnad.db')),
      ['backup.db', 'backup.db.json'],
    );
  });

  it('overwrites nothing', async () => {
    for (const path of [file, `${file}.json`]) {
      writeFileSync(path, 'mine');
      await refused(backups.backUp(file), 'store/occupied', /backup\.db.* is there already/);
      assert.equal(readFileSync(path, 'utf8'), 'mine');
      rmSync(path);
    }
    await refused(into('absent.db').backUp(file), 'store/unwritable', /there is no library at/);
    assert.ok(!existsSync(at('absent.db')) && !existsSync(file));
  });

  it('is restored over an empty library that nobody has open, and over no other', async () => {
    await backups.backUp(file);
    const before = await linesOf(store);
    await refused(backups.restore(file), 'store/occupied', /isnad\.db is not empty: it has articles/);
    assert.deepEqual(await linesOf(store), before);

    const empty = await openStore(url('empty.db'));
    await refused(into('empty.db').restore(file), 'store/locked', /empty\.db/);
    assert.equal((await empty.size()).articles, 0);
    await empty.close();
    await into('empty.db').restore(file);
    const restored = await openStore(url('empty.db'));
    assert.deepEqual(await linesOf(restored), before);
    await restored.close();
  });

  it('is not restored beside the log of a library whose file is gone', async () => {
    await backups.backUp(file);
    writeFileSync(at('gone.db-wal'), 'left over');
    await refused(into('gone.db').restore(file), 'store/occupied', /gone\.db-wal/);
    assert.ok(!existsSync(at('gone.db')));
  });

  const damages: { what: string; damage: (file: string) => void; says: RegExp }[] = [
    { what: 'a missing end', damage: (path) => truncateSync(path, 8_192), says: /has 8192 bytes/ },
    { what: 'nothing in it', damage: (path) => truncateSync(path, 0), says: /has 0 bytes/ },
    { what: 'one bit turned', damage: (path) => turnBit(path, 30_001), says: /was altered/ },
    { what: 'another application’s file in its place', damage: putForeignFile, says: /another application/ },
    { what: 'no file', damage: (path) => rmSync(path), says: /cannot be read/ },
    { what: 'no manifest', damage: (path) => rmSync(`${path}.json`), says: /backup\.db\.json cannot be read/ },
    {
      what: 'half a manifest',
      damage: (path) => truncateSync(`${path}.json`, 40),
      says: /is not the manifest of a backup/,
    },
    {
      what: 'a manifest that counts other rows',
      damage: (path) => editManifest(path, (held) => ({ ...held, tables: { ...held.tables, articles: 3 } })),
      says: /does not hold what its manifest says/,
    },
  ];
  for (const { what, damage, says } of damages) {
    it(`is refused, and leaves no file behind, with ${what}`, async () => {
      await backups.backUp(file);
      damage(file);
      await refused(into('new.db').restore(file), 'store/corrupt', says);
      const left = readdirSync(folder).filter((name) => name.startsWith('new.db'));
      assert.deepEqual(left, []);
    });
  }

  it('of a newer version is refused as such', async () => {
    await backups.backUp(file);
    editManifest(file, (held) => ({ ...held, version: 99 }));
    await refused(into('new.db').restore(file), 'store/newer', /version 99/);
  });

  it('is not made of a damaged library', async () => {
    await store.close();
    turnBits(at('isnad.db'));
    await refused(backups.backUp(file), 'store/corrupt', /isnad\.db|backup\.db/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('backup')),
      [],
    );
    store = await openStore('sqlite::memory:');
  });

  it('is made and restored from the command line, with a word for libraries that are no file', async () => {
    const made = await runCli(['backup', file], { store: url('isnad.db') });
    assert.equal(made.exit, 0, made.err);
    const { sha256 } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { sha256: string };
    assert.match(made.out, new RegExp(`2 articles, 2 quotes, 2 mentions[\\s\\S]*sha256 ${sha256}`));
    const restored = await runCli(['restore', file], { store: url('new.db') });
    assert.match(restored.out, new RegExp(`^restored as of .*2 articles[\\s\\S]*${sha256}`));
    const again = await runCli(['restore', file], { store: url('new.db') });
    assert.equal(again.exit, 2);
    assert.match(again.err, /not empty[\s\S]*nothing is overwritten/);
    const elsewhere = await runCli(['backup', file], { store: 'mongodb://localhost/isnad' });
    assert.equal(elsewhere.exit, 2);
    assert.match(elsewhere.err, /mongodump/);
    assert.equal((await runCli(['backup'], { store: url('isnad.db') })).exit, 2);
  }).timeout(60_000);
});

async function linesOf(store: QuoteStore): Promise<LibraryLine[]> {
  const lines: LibraryLine[] = [];
  for await (const line of store.everything()) lines.push(line);
  return lines;
}

/** Whether a line is one of these things, by its id. */
function refersTo(
  line: LibraryLine,
  { articles, quotes, mentions }: ReturnType<typeof wholeQuote>['changes'],
): boolean {
  const ids: readonly string[] = [...articles, ...quotes, ...mentions].map(({ id }) => id);
  return 'id' in line && ids.includes(line.id);
}

function turnBit(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset]! ^= 1;
  writeFileSync(path, bytes);
}

/** Damages every page but the first, where the file says what it is. */
function turnBits(path: string): void {
  const bytes = readFileSync(path);
  for (let offset = 4_096; offset < bytes.length; offset += 4_096) bytes.fill(0xa5, offset, offset + 64);
  writeFileSync(path, bytes);
}

interface Manifest {
  readonly version: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly tables: Readonly<Record<string, number>>;
}

function editManifest(path: string, edit: (held: Manifest) => Manifest): void {
  const held = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Manifest;
  writeFileSync(`${path}.json`, JSON.stringify(edit(held)));
}

/** With a manifest that is true of its bytes, so that only what it is can tell. */
function putForeignFile(path: string): void {
  rmSync(path);
  const foreign = new Database(path);
  foreign.exec('CREATE TABLE songs (title TEXT)');
  foreign.close();
  const bytes = readFileSync(path);
  editManifest(path, (held) => ({
    ...held,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
}
