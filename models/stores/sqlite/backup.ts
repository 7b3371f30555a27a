import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { IsnadError } from '../../errors.ts';
import { APPLICATION_ID, openDatabase, translateErrors } from './database.ts';
import { MIGRATIONS } from './migrations.ts';
import { writerLock } from './writer-lock.ts';

/** What is added to a backup's file name for its manifest. */
const MANIFEST_SUFFIX = '.json';

/** Beside a library, files of these names hold what SQLite has not moved into it yet. */
const LOG_SUFFIXES = ['-wal', '-shm', '-journal'] as const;

/** Version of the manifest's own shape. */
const MANIFEST_FORMAT = 1;

const manifestSchema = z.object({
  format: z.literal(MANIFEST_FORMAT),
  madeAt: z.iso.datetime(),
  /** Version of the tables, as in `PRAGMA user_version`. */
  version: z.int().positive(),
  bytes: z.int().positive(),
  /** Of the file's bytes: a missing end and a single turned bit show in it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Rows of each table. */
  tables: z.record(z.string(), z.int().min(0)),
});

/** What a backup holds; it stands as JSON beside the backup, in FILE.json. */
export type BackupManifest = Readonly<z.infer<typeof manifestSchema>>;

/**
 * Writes what is committed in a library into one new file, and its manifest beside it, while others may go on writing: all of
 * one moment, read back and checked, and there whole or not at all.
 *
 * VACUUM INTO and not SQLite's backup steps, which begin again whenever another process writes and may never end.
 *
 * Rejects with store/occupied where the file or its manifest is there already, store/unwritable where there is no library to
 * back up or the place cannot be written, store/corrupt where the library is damaged.
 */
export async function backUp(location: string, file: string): Promise<BackupManifest> {
  demandFile(location);
  for (const path of [file, manifestOf(file)]) {
    if (existsSync(path)) throw new IsnadError('store/occupied', `${path} is there already`);
  }
  return beside(file, async (part) => {
    const source = openDatabase(location);
    try {
      translateErrors(location, () => source.prepare('VACUUM INTO ?').run(part));
    } finally {
      source.close();
    }
    const { version, tables } = inspect(part);
    const manifest: BackupManifest = {
      format: MANIFEST_FORMAT,
      madeAt: new Date().toISOString(),
      version,
      bytes: statSync(part).size,
      sha256: await sha256Of(part),
      tables,
    };
    translateErrors(file, () => {
      sync(part);
      // The manifest first: a file under the backup's own name is a whole one.
      writeFileSync(`${part}${MANIFEST_SUFFIX}`, `${JSON.stringify(manifest, null, 2)}\n`);
      sync(`${part}${MANIFEST_SUFFIX}`);
      renameSync(`${part}${MANIFEST_SUFFIX}`, manifestOf(file));
      renameSync(part, file);
      sync(dirname(file));
    });
    return manifest;
  });
}

/**
 * Puts a backup in the place of a library that is not there, or that nothing was ever written to.
 *
 * It is held against its manifest before it is copied and after, and takes the library's name only then. An older
 * version is brought up to date when it is opened.
 *
 * Rejects with store/corrupt where the backup or its manifest is missing a part or was altered, store/newer where a newer
 * Isnad made it, store/occupied where the library holds something, store/locked where another process has it open;
 * nothing is changed then and no file left behind.
 */
export async function restore(location: string, file: string): Promise<BackupManifest> {
  const manifest = readManifest(file);
  await demandSame(file, manifest);
  translateErrors(location, () => demandRoom(location));
  return beside(location, async (part) => {
    translateErrors(location, () => copyFileSync(file, part, constants.COPYFILE_EXCL));
    await demandSame(part, manifest);
    const { version, tables } = inspect(part);
    const isAsMade = version === manifest.version && sameCounts(tables, manifest.tables);
    if (!isAsMade) throw new IsnadError('store/corrupt', `${file} does not hold what its manifest says`);
    const lock = writerLock(location);
    translateErrors(location, () => {
      lock.hold();
      try {
        makeRoom(location);
        sync(part);
        renameSync(part, location);
        sync(dirname(location));
      } finally {
        lock.release();
      }
    });
    return manifest;
  });
}

/** Runs `work` with the name of a file beside `file`; whatever is left under it is removed in the end. */
async function beside<T>(file: string, work: (part: string) => Promise<T>): Promise<T> {
  const part = `${file}.part-${process.pid}`;
  translateErrors(file, () => mkdirSync(dirname(file), { recursive: true }));
  try {
    return await work(part);
  } finally {
    for (const path of [part, `${part}${MANIFEST_SUFFIX}`, `${part}-journal`]) rmSync(path, { force: true });
  }
}

function demandFile(location: string): void {
  if (!existsSync(location)) throw new IsnadError('store/unwritable', `there is no library at ${location} to back up`);
}

function readManifest(file: string): BackupManifest {
  const path = manifestOf(file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const detail = `${path} cannot be read; a backup is restored together with its manifest`;
    throw new IsnadError('store/corrupt', detail, [], { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const read = manifestSchema.safeParse(value);
  if (!read.success) throw new IsnadError('store/corrupt', `${path} is not the manifest of a backup, or is damaged`);
  if (read.data.version > MIGRATIONS.length) {
    throw new IsnadError(
      'store/newer',
      `${file} has version ${read.data.version}, this Isnad reads up to ${MIGRATIONS.length}`,
    );
  }
  return read.data;
}

/** @throws IsnadError store/corrupt where the file is not byte for byte what the manifest tells of */
async function demandSame(file: string, { bytes, sha256 }: BackupManifest): Promise<void> {
  let size: number;
  try {
    size = statSync(file).size;
  } catch (error) {
    throw new IsnadError('store/corrupt', `${file} cannot be read`, [], { cause: error });
  }
  if (size !== bytes) throw new IsnadError('store/corrupt', `${file} has ${size} bytes, not ${bytes}`);
  const found = await sha256Of(file);
  if (found !== sha256) throw new IsnadError('store/corrupt', `${file} was altered: its SHA-256 is ${found}`);
}

/**
 * The version of a library file and the rows of each table.
 *
 * @throws IsnadError store/corrupt where the file is damaged, is none of ours, or a row names one that is not there
 */
function inspect(file: string): Pick<BackupManifest, 'version' | 'tables'> {
  return translateErrors(file, () => {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const pragma = (name: string): number => Number(database.pragma(name, { simple: true }));
      if (pragma('application_id') !== APPLICATION_ID) {
        throw new IsnadError('store/corrupt', `${file} is a SQLite file of another application`);
      }
      const [found] = database.pragma('integrity_check(1)') as [{ integrity_check: string }];
      if (found.integrity_check !== 'ok') throw new IsnadError('store/corrupt', `${file}: ${found.integrity_check}`);
      const orphans = database.pragma('foreign_key_check') as { table: string }[];
      if (orphans[0] !== undefined) {
        throw new IsnadError('store/corrupt', `${file}: ${orphans.length} rows name others that are not there`);
      }
      return { version: pragma('user_version'), tables: rowsOf(database) };
    } finally {
      database.close();
    }
  });
}

function rowsOf(database: Database.Database): Record<string, number> {
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[];
  const count = (name: string) => Number(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get());
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}

function sameCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/**
 * @throws IsnadError store/occupied where the library holds something, or a log is left of one whose file is gone: it would
 * be read into the restored one
 */
function demandRoom(location: string): void {
  if (existsSync(location)) {
    const database = openDatabase(location);
    try {
      demandEmpty(database, location);
    } finally {
      database.close();
    }
    return;
  }
  const left = LOG_SUFFIXES.map((suffix) => `${location}${suffix}`).find((path) => existsSync(path));
  if (left !== undefined) throw new IsnadError('store/occupied', `${left} is left of another library`);
}

function demandEmpty(database: Database.Database, location: string): void {
  const [table] = Object.entries(rowsOf(database)).find(([, rows]) => rows > 0) ?? [];
  if (table !== undefined) throw new IsnadError('store/occupied', `${location} is not empty: it has ${table}`);
}

/** Takes an empty library out of the way, under the writer's lock; fails where another process has it open. */
function makeRoom(location: string): void {
  if (!existsSync(location)) return;
  const database = openDatabase(location);
  try {
    demandEmpty(database, location);
    // Only the last connection gets out of WAL mode. What the log holds goes into the file, and the log with it.
    database.pragma('busy_timeout = 0');
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Has the system write a file, or the names in a folder, to the disk. */
function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function manifestOf(file: string): string {
  return `${file}${MANIFEST_SUFFIX}`;
}
