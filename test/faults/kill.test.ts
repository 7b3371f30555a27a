import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { IsnadError } from '../../models/errors.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { importLine } from '../../services/import-library.ts';
import { wholeQuote } from '../contract/things.ts';
import { checkLibrary, lastingOf } from './check-library.ts';
import { LINES_AN_ARTICLE, lineOf, type Written } from './written.ts';

/** Kills; `npm run test:faults` asks for many more. */
const ROUNDS = Number(process.env.ISNAD_FAULT_ROUNDS ?? 2);

/** A library is killed so often before the next one begins: checks read all of it. */
const ROUNDS_A_LIBRARY = 10;

/** Longest time from the first write to the kill, in milliseconds. */
const LONGEST_LIFE = 600;

/** One in so many is killed at any moment of its start, before it may have written. */
const EARLY = 5;
const LONGEST_START = 1_500;

/** Time for one round with its check, in milliseconds, on a slow machine. */
const ROUND_WITHIN = 30_000;

describe('a process that is killed while it writes', function () {
  this.timeout(ROUND_WITHIN * (ROUNDS + 2));
  let folder: string;
  const running = new Set<ChildProcessByStdio<null, Readable, null>>();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  });
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** A writer, what it has told so far, and when it has told of a first write. */
  function start(location: string, ...args: string[]) {
    const script = join(import.meta.dirname, 'library-writer.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, location, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.add(child);
    let told = '';
    const wrote = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        told += chunk.toString('utf8');
        resolve();
      });
    });
    const ended = new Promise<void>((resolve) => {
      child.once('close', () => {
        running.delete(child);
        resolve();
      });
    });
    return {
      child,
      wrote: Promise.race([wrote, ended]),
      async kill(): Promise<Written[]> {
        child.kill('SIGKILL');
        await ended;
        assert.equal(child.signalCode, 'SIGKILL', 'it was at work until it was killed');
        // The last line may have been cut off with its process.
        return told
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Written);
      },
    };
  }

  it(`loses nothing that was acknowledged as editorial and leaves nothing half there, ${ROUNDS} times`, async () => {
    let location = '';
    let written: Written[] = [];
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round % ROUNDS_A_LIBRARY === 0) {
        if (location !== '') for (const suffix of ['', '-wal', '-shm']) rmSync(`${location}${suffix}`, { force: true });
        location = join(folder, `${round}.db`);
        written = [];
      }
      const isEarly = round % EARLY === EARLY - 1;
      const articles = written.filter((one) => 'article' in one).length;
      const writer = start(location, 'mixed', String(articles));
      if (!isEarly) await writer.wrote;
      await setTimeout(Math.random() * (isEarly ? LONGEST_START : LONGEST_LIFE));
      const told = await writer.kill();
      acknowledged += told.length;
      written.push(...lastingOf(told));
      await checkLibrary(location, written, articles + told.length + 1);
    }
    // Who is not killed during the start has told of one write at least.
    assert.ok(acknowledged >= ROUNDS - Math.floor(ROUNDS / EARLY), `only ${acknowledged} writes were acknowledged`);
  });

  it('in an import without an editorial write leaves its first lines, and the same lines again complete it', async () => {
    const location = join(folder, 'isnad.db');
    const writer = start(location, 'import');
    await writer.wrote;
    while (writer.child.exitCode === null && !isCommitted(location)) await setTimeout(20);
    const told = await writer.kill();
    const held = await checkLibrary(location, lastingOf(told), 0);
    assert.ok(held > 0, 'a transaction was committed');

    const store = await openStore(`sqlite:${location}`);
    const context = { store, now: () => new Date(), actor: 'test' };
    const answers: string[] = [];
    // The last lines that are held and the first that are not; from the very first on, each round above goes over them.
    for (let line = held - LINES_AN_ARTICLE; line < held + LINES_AN_ARTICLE; line += 1) {
      answers.push(await importLine(context, lineOf(line)));
    }
    await store.close();
    const expected = [...Array(LINES_AN_ARTICLE).fill('held'), ...Array(LINES_AN_ARTICLE).fill('recorded')];
    assert.deepEqual(answers, expected);
    assert.equal(await checkLibrary(location, [], 0), held + LINES_AN_ARTICLE);
  });

  it('holds the library for itself until then, and for nobody after', async () => {
    const location = join(folder, 'isnad.db');
    const writer = start(location, 'mixed');
    await writer.wrote;
    const store = await openStore(`sqlite:${location}`);
    const { changes, quote } = wholeQuote('Written by the second process.', { keys: [7] });
    await assert.rejects(store.apply(changes, 'editorial'), (error) => {
      assert.ok(error instanceof IsnadError && error.code === 'store/locked');
      assert.match(error.message, new RegExp(`isnad\\.db is held for writing by process ${writer.child.pid} on `));
      return true;
    });
    await store.size();
    await writer.kill();
    await store.apply(changes, 'editorial');
    assert.deepEqual(await store.quote(quote.id), quote);
    await store.close();
  });
});

/** Whether a transaction of the import can be read by others. */
function isCommitted(location: string): boolean {
  const database = new Database(location, { readonly: true });
  try {
    return database.prepare('SELECT 1 FROM articles LIMIT 1').get() !== undefined;
  } finally {
    database.close();
  }
}
