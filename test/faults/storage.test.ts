import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ERRORS, IsnadError } from '../../models/errors.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { addArticle } from '../../services/add-article.ts';
import { importLine } from '../../services/import-library.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { checkLibrary } from './check-library.ts';
import { articleText, lineOf, type Written } from './written.ts';

/** Who has no rights on anybody's files. */
const NOBODY = 65_534;

describe('a library whose storage fails', () => {
  let folder: string;
  let file: string;
  let store: QuoteStore;
  const context = () => ({ store, now: () => new Date('2026-03-02T09:30:00.000Z'), actor: 'test' });
  const add = (index: number) => addArticle(context(), { text: articleText(index), outlet: 'Harbour Post' });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
    file = join(folder, 'isnad.db');
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const findAgain = async (text: string) => {
    const { matches } = await lookUpQuote(context(), { q: text });
    assert.equal(matches[0]?.comparison.relation, 'verbatim');
  };
  const isUnwritable = (error: unknown): boolean => {
    assert.ok(error instanceof IsnadError, String(error));
    assert.equal(error.code, 'store/unwritable', error.message);
    assert.ok(error.message.includes(file));
    assert.match(ERRORS[error.code].advice, /can be written and the disk is not full/);
    return true;
  };

  it('for want of room refuses an article whole, and takes it when there is room', async () => {
    let connection: Database.Database;
    [store, connection] = await openWithConnection(file);
    const written: Written[] = [];
    const first = await add(0);
    written.push({ article: first.article.id, created: true, mentions: first.mentions.map(({ id }) => id), flags: [] });
    setRoom(connection, 0);
    let added = 1;
    // Rows go on pages that have room for a while.
    const filled = async () => {
      for (; added < 500; added += 1) await add(added);
    };
    await assert.rejects(filled(), isUnwritable);
    const before = await store.size();
    await assert.rejects(add(added), isUnwritable);
    assert.deepEqual(await store.size(), before);
    assert.equal(before.articles, added);
    await findAgain(first.mentions[0]!.text);

    setRoom(connection, 1_000);
    assert.equal((await add(added)).created, true);
    await store.close();
    await checkLibrary(file, written, added + 1);
    store = await openStore(`sqlite:${file}`);
    assert.equal((await store.size()).articles, added + 1);
  });

  it('for want of room stops an import without a gap or half a line, and the import again completes it', async () => {
    let connection: Database.Database;
    [store, connection] = await openWithConnection(file);
    setRoom(connection, 60);
    let line = 0;
    const whole = async () => {
      for (; line < 2_000; line += 1) await importLine(context(), lineOf(line));
    };
    await assert.rejects(whole(), isUnwritable);
    // An import ends here, with its store.
    await store.close().catch(isUnwritable);
    const held = await checkLibrary(file, [], 0);
    assert.ok(held <= line && line < 2_000);

    store = await openStore(`sqlite:${file}`);
    line = 0;
    await whole();
    await store.close();
    assert.equal(await checkLibrary(file, [], 0), 2_000);
    store = await openStore(`sqlite:${file}`);
  });

  it('because the file may only be read says so to who writes, and answers who asks', async () => {
    store = await openStore(`sqlite:${file}`);
    const { mentions } = await add(0);
    await store.close();
    chmodSync(file, 0o444);
    chmodSync(folder, 0o777);
    await withoutRights(async () => {
      store = await openStore(`sqlite:${file}`);
      await assert.rejects(add(1), isUnwritable);
      await findAgain(mentions[0]!.text);
      assert.equal((await store.size()).articles, 1);
      await store.close();
    });
  });

  it('because its folder may not be written says so when it is opened', async () => {
    store = await openStore(`sqlite:${file}`);
    await store.close();
    chmodSync(folder, 0o555);
    await withoutRights(() => assert.rejects(openStore(`sqlite:${file}`), isUnwritable));
    chmodSync(folder, 0o777);
  });

  it('by a clock that goes backwards keeps events in their order and lists complete', async () => {
    store = await openStore(`sqlite:${file}`);
    const at = [
      '2026-03-02T10:00:00.000Z',
      '2026-03-02T08:00:00.000Z',
      '2019-01-01T00:00:00.000Z',
      '2026-03-02T09:00:00.000Z',
    ];
    const subjects: string[] = [];
    const listed: string[] = [];
    let cursor: string | null = null;
    for (const [index, moment] of at.entries()) {
      // Every other text repeats the statement before it with another figure.
      const { article } = await addArticle(
        { ...context(), now: () => new Date(moment) },
        { text: articleText(index * 2) },
      );
      subjects.unshift(article.id);
    }
    const { items } = await store.events({ cursor: null, limit: 50 });
    assert.deepEqual(
      items.map(({ subject }) => subject),
      subjects,
    );
    assert.deepEqual(
      items.map(({ sequence }) => sequence),
      [4, 3, 2, 1],
    );
    do {
      const page: Awaited<ReturnType<QuoteStore['listQuotes']>> = await store.listQuotes({}, { cursor, limit: 1 });
      listed.push(...page.items.map(({ createdAt }) => createdAt));
      cursor = page.next;
    } while (cursor !== null);
    assert.deepEqual(listed, [...at].sort().reverse());
  });
});

/** A store and the connection that it works with, to take its room away. */
async function openWithConnection(file: string): Promise<[QuoteStore, Database.Database]> {
  const { pragma } = Database.prototype;
  const seen: Database.Database[] = [];
  Database.prototype.pragma = function (this: Database.Database, ...args: Parameters<typeof pragma>): unknown {
    if (this.name === file) seen.push(this);
    return pragma.apply(this, args);
  };
  try {
    return [await openStore(`sqlite:${file}`), seen[0]!];
  } finally {
    Database.prototype.pragma = pragma;
  }
}

/** Lets the file grow by so many pages and no more: SQLite then says what it says of a full disk. */
function setRoom(connection: Database.Database, pages: number): void {
  const held = Number(connection.pragma('page_count', { simple: true }));
  connection.pragma(`max_page_count = ${held + pages}`);
}

/** Runs `work` as somebody who has only the rights that a file gives to all; root has them on every file. */
async function withoutRights(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
