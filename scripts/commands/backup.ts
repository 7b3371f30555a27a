import { type Backups, backupsOf } from '../../models/stores/open-store.ts';
import { readConfig } from '../../server/config.ts';
import { CliError, EXIT } from '../cli-error.ts';

/** `isnad backup FILE`: a checked copy of the library in a new file; prints what is in it, and its checksum. */
export async function backup(file: string | undefined): Promise<number> {
  const { bytes, sha256, tables } = await backups().backUp(demand(file));
  process.stdout.write(`${held(tables)} in ${bytes} bytes\nsha256 ${sha256}\n`);
  return EXIT.ok;
}

/** `isnad restore FILE`: puts a backup in the empty place that ISNAD_STORE names. */
export async function restoreFrom(file: string | undefined): Promise<number> {
  const { madeAt, sha256, tables } = await backups().restore(demand(file));
  process.stdout.write(`restored as of ${madeAt}: ${held(tables)}\nsha256 ${sha256}\n`);
  return EXIT.ok;
}

function backups(): Backups {
  const { store } = readConfig(process.env);
  const found = backupsOf(store);
  if (found !== null) return found;
  const instead = store.startsWith('mongodb')
    ? 'use the tools of the database, for example mongodump and mongorestore'
    : 'set ISNAD_STORE to a file, for example sqlite:./data/isnad.db';
  throw new CliError('misuse', `only a library in a file is backed up and restored here; ${instead}`);
}

function demand(file: string | undefined): string {
  if (file === undefined) throw new CliError('misuse', 'FILE is missing');
  return file;
}

function held(tables: Readonly<Record<string, number>>): string {
  return ['articles', 'quotes', 'mentions', 'decisions'].map((name) => `${tables[name] ?? 0} ${name}`).join(', ');
}
