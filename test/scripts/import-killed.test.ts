import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { generateQuotes } from '../../scripts/generate-text.ts';
import { CLI, runCli } from './run-cli.ts';

/** Enough lines that an import is at work for more than one transaction. */
const LINES = 8_000;

describe('an import that is killed', function () {
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves a whole library, and the same import again completes it', async () => {
    const path = join(folder, 'quotes.jsonl');
    const quotes = generateQuotes(LINES).map((quote, index) => JSON.stringify({ id: `q${index}`, ...quote }));
    writeFileSync(path, quotes.join('\n'));
    const location = join(folder, 'isnad.db');
    const store = `sqlite:${location}`;

    const child = spawn(process.execPath, [...CLI, 'import', path], { env: { ...process.env, ISNAD_STORE: store } });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (child.exitCode === null && !isCommitted(location)) await setTimeout(20);
    child.kill('SIGKILL');
    await ended;

    const held = counts(location);
    assert.ok(held.articles > 0 && held.articles < LINES, `killed with ${held.articles} of ${LINES} held`);
    assert.deepEqual([held.mentions, held.broken], [held.articles, 0]);

    const again = await runCli(['import', path], { store });
    assert.equal(again.exit, 0, again.err);
    assert.match(again.out, new RegExp(`^${LINES - held.articles} imported, ${held.articles} held already, 0 wrong`));
    assert.deepEqual(counts(location), { articles: LINES, mentions: LINES, broken: 0 });
  });
});

/** Whether a transaction of the import is in the log. */
function isCommitted(location: string): boolean {
  try {
    if (statSync(`${location}-wal`).size === 0) return false;
    return counts(location).articles > 0;
  } catch {
    return false;
  }
}

/** Rows, and postings that are missing or too many. */
function counts(location: string): { articles: number; mentions: number; broken: number } {
  const database = new Database(location, { readonly: true });
  try {
    const count = (sql: string): number => Number(database.prepare(sql).pluck().get());
    return {
      articles: count('SELECT count(*) FROM articles'),
      mentions: count('SELECT count(*) FROM mentions'),
      broken: count('SELECT (SELECT total(length(keys) / 4) FROM wordings) - (SELECT count(*) FROM postings)'),
    };
  } finally {
    database.close();
  }
}
