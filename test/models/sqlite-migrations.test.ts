import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
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
import type { QuoteState, QuoteStore } from '../../models/quote-store.ts';
import { speakerSchema } from '../../models/speaker.ts';
import { monthOf } from '../../models/stores/list-keys.ts';
import { backupsOf, openStore } from '../../models/stores/open-store.ts';
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

      it('is browsed by what its version had no index for', async () => {
        const page = { cursor: null, limit: 200 };
        const names = async (prefix?: string) =>
          (await store.listSpeakers(page, prefix)).items.map(({ folded }) => folded[0] ?? '');
        assert.deepEqual(await names(), [...(await names())].sort());
        assert.deepEqual(await names('lena'), ['lena marsh']);
        assert.equal((await names('ليلي')).length, 1);
        assert.equal((await store.listSpeakers(page)).items.length, held.speakers.length);
        assert.equal((await store.listOutlets(page)).items.length, held.outlets.length);
        const counts = (await store.quoteCounts({})).map(({ month, lang, count }) => `${month} ${lang} ${count}`);
        assert.deepEqual(counts, ['2026-02 en 1', 'null ar 2', 'null en 2']);
        assert.deepEqual(
          await Promise.all(
            held.outlets.map(async (id) => (await store.mentionsOfOutlet(id as never, page)).items.length),
          ),
          [2, 2, 2, 2],
        );
        for (const { subject } of (await store.events(page)).items) {
          assert.ok((await store.eventsAbout([subject], page)).items.length > 0);
        }
        const standing = (state: QuoteState) => store.listQuotes({ state }, page);
        assert.equal((await standing('to-check')).items.length, 3);
        assert.equal((await standing('confirmed')).items.length, 1);
        assert.equal((await standing('reviewed')).items.length, version < 4 ? 0 : 1);
        const [lena] = (await store.listSpeakers(page, 'lena')).items;
        const flagged = await store.listFlags({ speakerId: lena?.id as never }, page, 'newest');
        assert.equal(flagged.items.length, held.flags.length);
      });

      it('is restored from a backup that its version made, and backed up by today’s', async () => {
        const [old, restored, backup] = ['old.db', 'restored.db', 'backup.db'].map((name) => join(folder, name));
        const made = writeOldBackup(old!, version);
        assert.deepEqual(await backupsOf(`sqlite:${restored}`)?.restore(old!), made);
        await (await openStore(`sqlite:${restored}`)).close();
        const manifest = await backupsOf(`sqlite:${restored}`)?.backUp(backup!);
        assert.equal(manifest?.version, CURRENT);
        for (const [table, rows] of Object.entries(made.tables)) assert.equal(manifest?.tables[table], rows, table);
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

  it('gives its quotes the months that new ones are given, whatever their dates', async () => {
    const dates = [
      ...['2025', '2025?', '2025-10', '2025-10~', '2025-10-06', '2025-10-06T14:30Z', '2025-10-06/2025-10-08'],
      ...['2025-10/2025-11', '2025/2025-10', '2025-10/2025', '2024/2025', '2025-10?/2025-10-31%'],
    ];
    const old = new Database(file);
    old.exec(readFileSync(dumpOf(4), 'utf8'));
    const add = old.prepare(`INSERT INTO quotes (id, lang, said, created_at, merged, version, doc)
      VALUES (?, 'en', ?, '2026-01-01T00:00:00.000Z', 1, 1, '{}')`);
    for (const said of dates) add.run(`q_${said}`, said);
    old.close();
    await (await openStore(`sqlite:${file}`)).close();
    const migrated = new Database(file, { readonly: true });
    const months = migrated.prepare("SELECT month FROM quotes WHERE doc = '{}' ORDER BY n").pluck().all();
    migrated.close();
    assert.deepEqual(months, dates.map(monthOf));
  });

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

/** A backup with its manifest, as the version of the dump made it. */
function writeOldBackup(path: string, version: number) {
  const database = new Database(path);
  database.exec(readFileSync(dumpOf(version), 'utf8'));
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  const tables = Object.fromEntries(
    (names.pluck().all() as string[]).map((name) => [
      name,
      Number(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
    ]),
  );
  database.close();
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = { format: 1, madeAt: '2026-03-02T09:30:00.000Z', version, bytes: bytes.length, sha256, tables };
  writeFileSync(`${path}.json`, JSON.stringify(manifest));
  return manifest;
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
