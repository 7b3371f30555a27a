import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { z } from 'zod';
import { articleSchema } from '../../models/article.ts';
import { IsnadError } from '../../models/errors.ts';
import { eventSchema } from '../../models/event.ts';
import { decisionSchema, flagSchema } from '../../models/flag.ts';
import { mentionSchema } from '../../models/mention.ts';
import { outletSchema } from '../../models/outlet.ts';
import { quoteSchema, wordingSchema } from '../../models/quote.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import { speakerSchema } from '../../models/speaker.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { MIGRATIONS } from '../../models/stores/sqlite/migrations.ts';
import { addArticle } from '../../services/add-article.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { undoDecision } from '../../services/undo-decision.ts';

const CURRENT = MIGRATIONS.length;

/** A page of the file and the header of a page, in bytes. */
const PAGE = 4_096;
const PAGE_HEADER = 64;

describe('a library that an earlier version wrote', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
    file = join(folder, 'isnad.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is stored here for every version before the current one', () => {
    const missing = Array.from({ length: CURRENT - 1 }, (_, index) => dumpOf(index + 1)).filter(
      (dump) => !existsSync(dump),
    );
    assert.deepEqual(missing, []);
  });

  for (let version = 1; version < CURRENT; version += 1) {
    describe(`(${version})`, () => {
      let store: QuoteStore;
      let held: ReturnType<typeof idsIn>;
      beforeEach(async () => {
        const old = new Database(file);
        old.exec(readFileSync(dumpOf(version), 'utf8'));
        assert.equal(old.pragma('user_version', { simple: true }), version);
        held = idsIn(old);
        old.close();
        store = await openStore(`sqlite:${file}`);
      });
      afterEach(() => store.close());

      it('is brought to the current one, with the tables and indices of a new library and every row whole', async () => {
        const fresh = join(folder, 'new.db');
        await (await openStore(`sqlite:${fresh}`)).close();
        const [migrated, made] = [new Database(file, { readonly: true }), new Database(fresh, { readonly: true })];
        assert.equal(migrated.pragma('user_version', { simple: true }), CURRENT);
        assert.equal(migrated.pragma('integrity_check', { simple: true }), 'ok');
        assert.deepEqual(migrated.pragma('foreign_key_check'), []);
        assert.deepEqual(shapeOf(migrated), shapeOf(made));
        migrated.close();
        made.close();
      });

      it('gives every row through today’s methods, in today’s shape', async () => {
        const check = async (schema: z.ZodType, ids: readonly string[], one: (id: never) => Promise<unknown>) => {
          assert.ok(ids.length > 0);
          for (const id of ids) {
            const thing = await one(id as never);
            assert.deepEqual(schema.parse(thing), thing);
          }
        };
        await check(articleSchema, held.articles, (id) => store.article(id));
        await check(quoteSchema, held.quotes, (id) => store.quote(id));
        await check(mentionSchema, held.mentions, (id) => store.mention(id));
        await check(wordingSchema, held.wordings, async (id) => (await store.wordings([id]))[0]);
        await check(flagSchema, held.flags, (id) => store.flag(id));
        await check(decisionSchema, held.decisions, (id) => store.decision(id));
        await check(speakerSchema, held.speakers, (id) => store.speaker(id));
        await check(outletSchema, held.outlets, (id) => store.outlet(id));
        const { items } = await store.events({ cursor: null, limit: 200 });
        assert.deepEqual(
          items.map(({ sequence, ...event }) => [sequence, eventSchema.safeParse({ sequence, ...event }).success]),
          held.events.map((sequence) => [sequence, true]).reverse(),
        );
        const counts: Record<string, number> = {};
        for await (const { type } of store.everything()) counts[type] = (counts[type] ?? 0) + 1;
        assert.deepEqual(
          [counts.article, counts.quote, counts.mention, counts.wording, counts.link, counts.flag, counts.decision],
          [held.articles, held.quotes, held.mentions, held.wordings, held.links, held.flags, held.decisions].map(
            ({ length }) => length,
          ),
        );
      });

      it('is looked up, added to and decided on like a new one', async () => {
        const context = { store, now: () => new Date('2026-04-01T00:00:00.000Z'), actor: 'test' };
        const asked = { q: 'سنشتري 21 عبارة جديدة قبل نهاية العام المقبل' };
        const { matches } = await lookUpQuote(context, asked);
        assert.equal(matches[0]?.wording.text, 'سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل');
        assert.equal(matches[0]?.article.outlet, 'صحيفة الميناء');
        const { mentions, flags } = await addArticle(context, {
          text: '“We will buy 30 new ferries before the end of next year,” Lena Marsh said.',
          outlet: 'Radio North',
        });
        assert.equal(mentions.length, 1);
        assert.ok(flags.some(({ kind }) => kind === 'number'));
        const decided = await Promise.all(held.decisions.map((id) => store.decision(id as never)));
        const flagDecision = decided.find((decision) => decision?.type === 'flag');
        assert.ok(flagDecision !== undefined);
        await undoDecision(context, flagDecision.id);
        assert.equal((await store.flag(flagDecision.flagId))?.status, 'open');
      });
    });
  }

  it('is refused when it is damaged wherever, with the file named and never a crash', async () => {
    const old = new Database(file);
    old.exec(readFileSync(dumpOf(1), 'utf8'));
    old.close();
    const whole = readFileSync(file);
    const damages: [string, (bytes: Buffer) => Buffer][] = [
      ['the first bytes overwritten', (bytes) => bytes.fill(0x5a, 0, 16)],
      ['the list of tables overwritten', (bytes) => bytes.fill(0x5a, 100, PAGE)],
      ['the head of every page but the first overwritten', overwritePages],
      ['half of it missing', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2 / PAGE) * PAGE)],
      ['all but the first page missing', (bytes) => bytes.subarray(0, PAGE)],
      ['all but half of the first page missing', (bytes) => bytes.subarray(0, PAGE / 2)],
    ];
    for (const [what, damage] of damages) {
      writeFileSync(file, damage(Buffer.from(whole)));
      await assert.rejects(useAll(file), (error) => {
        assert.ok(error instanceof IsnadError, `${what}: ${error}`);
        assert.equal(error.code, 'store/corrupt', `${what}: ${error.message}`);
        assert.ok(error.message.includes(file));
        return true;
      });
      for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    }
  });

  it('that was emptied by somebody is a new library', async () => {
    writeFileSync(file, 'x');
    truncateSync(file, 0);
    const store = await openStore(`sqlite:${file}`);
    assert.equal((await store.size()).articles, 0);
    await store.close();
  });
});

function dumpOf(version: number): string {
  return join(import.meta.dirname, 'sqlite-versions', `v${version}.sql`);
}

function overwritePages(bytes: Buffer): Buffer {
  for (let at = PAGE; at < bytes.length; at += PAGE) bytes.fill(0x5a, at, at + PAGE_HEADER);
  return bytes;
}

/** Opens a library and reads all of it: damage may lie where opening does not look. */
async function useAll(file: string): Promise<void> {
  const store = await openStore(`sqlite:${file}`);
  try {
    for await (const _line of store.everything());
  } finally {
    await store.close();
  }
}

function idsIn(database: Database.Database) {
  const ids = (table: string): string[] => database.prepare(`SELECT id FROM ${table}`).pluck().all() as string[];
  return {
    articles: ids('articles'),
    quotes: ids('quotes'),
    mentions: ids('mentions'),
    wordings: ids('wordings'),
    flags: ids('flags'),
    decisions: ids('decisions'),
    speakers: ids('speakers'),
    outlets: ids('outlets'),
    links: database.prepare('SELECT a FROM links').pluck().all() as string[],
    events: database.prepare('SELECT sequence FROM events ORDER BY sequence').pluck().all() as number[],
  };
}

/** Tables with their columns, and the other things of the schema by name; columns in whichever order they came. */
function shapeOf(database: Database.Database): Record<string, unknown> {
  const things = database.prepare("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").all() as {
    type: string;
    name: string;
  }[];
  return Object.fromEntries(
    things.map(({ type, name }) => [
      `${type} ${name}`,
      (database.pragma(`table_info(${name})`) as { name: string; type: string; notnull: number; pk: number }[])
        .map((column) => `${column.name} ${column.type} ${column.notnull} ${column.pk}`)
        .sort(),
    ]),
  );
}
