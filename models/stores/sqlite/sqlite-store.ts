import type { Durability, LibraryLine, QuoteStore } from '../../quote-store.ts';
import { prepareBulk } from './bulk.ts';
import { prepareCandidates } from './candidates.ts';
import { emptyLog, openDatabase, setDurability, translateErrors } from './database.ts';
import { readEverything } from './everything.ts';
import { prepareLeases } from './leases.ts';
import { preparePostings } from './postings.ts';
import { prepareReads, type Reads } from './reads.ts';
import { prepareWrites } from './write-changes.ts';
import { writerLock } from './writer-lock.ts';

/**
 * The embedded store: one SQLite file in WAL mode, read and written by better-sqlite3.
 *
 * Calls are synchronous inside and promises outside, so that a store across a network can stand in its place. Each
 * `apply` is one transaction, or a savepoint within one (bulk.ts); two of them cannot interleave.
 *
 * @param location file path, or `:memory:`
 */
export function openSqliteStore(location: string): QuoteStore {
  const database = openDatabase(location);
  const attempt = <T>(work: () => T): T => translateErrors(location, work);
  const reads = attempt(() => prepareReads(database));
  const postings = attempt(() => preparePostings(database));
  const { write } = attempt(() => prepareWrites(database, postings));
  const { keyCounts, candidates } = attempt(() => prepareCandidates(database, postings));
  const { takeLease, endLease } = attempt(() => prepareLeases(database));

  const promised = Object.fromEntries(
    Object.entries(reads).map(([name, read]) => [
      name,
      async (...args: unknown[]) => attempt(() => (read as (...args: unknown[]) => unknown)(...args)),
    ]),
  ) as unknown as { [Name in keyof Reads]: QuoteStore[Name] };

  const bulk = prepareBulk(database, postings);
  const lock = writerLock(location, () => database.inTransaction);

  /** One write as a transaction of its own. */
  function whole(durability: Durability, work: () => void): void {
    lock.hold();
    bulk.commit();
    setDurability(database, durability);
    try {
      database.transaction(work).immediate();
    } catch (error) {
      postings.forget();
      throw error;
    }
  }

  return {
    ...promised,
    async apply(changes, durability) {
      attempt(() => {
        if (durability === 'bulk') {
          lock.hold();
          bulk.write(() => write(changes));
          return;
        }
        whole(durability, () => write(changes));
        if (changes.articles?.some(({ withheld }) => withheld !== undefined)) emptyLog(database);
      });
    },
    async keyCounts(keys, cap) {
      return attempt(() => keyCounts(keys, cap));
    },
    async candidates(keys, options) {
      return attempt(() => candidates(keys, options));
    },
    async takeLease(lease, now) {
      return attempt(() => {
        let running = lease;
        whole('editorial', () => {
          running = takeLease(lease, now);
        });
        return running;
      });
    },
    async endLease(subject, holder) {
      attempt(() => whole('editorial', () => endLease(subject, holder)));
    },
    async *everything(): AsyncGenerator<LibraryLine> {
      yield* readEverything(database);
    },
    async close() {
      try {
        attempt(() => bulk.commit());
      } finally {
        database.close();
        lock.release();
      }
    },
  };
}
