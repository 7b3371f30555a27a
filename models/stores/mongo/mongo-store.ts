import type { QuoteStore } from '../../quote-store.ts';
import { prepareCandidates } from './candidates.ts';
import { commit, recover } from './commit.ts';
import { connect } from './connect.ts';
import { readEverything } from './everything.ts';
import { fillIn } from './fill-in.ts';
import { prepareLeases } from './leases.ts';
import { prepareReads, type Reads } from './reads.ts';
import { translateErrors } from './translate-errors.ts';

/**
 * A library in MongoDB (4.4 or newer), on a single server, a replica set or a sharded cluster: no transactions, text
 * indexes, collations or change streams, and no unique index but those on `_id`.
 *
 * @param url mongodb:// or mongodb+srv://, with the database's name as its path
 */
export async function openMongoStore(url: string): Promise<QuoteStore> {
  const { connection, collections } = await connect(url);
  try {
    await translateErrors(async () => {
      await recover(collections);
      await fillIn(collections);
    });
  } catch (error) {
    await connection.close();
    throw error;
  }
  const { keyCounts, candidates, forgetCounts } = prepareCandidates(collections);
  const { takeLease, endLease } = prepareLeases(collections);
  const reads = Object.fromEntries(
    Object.entries(prepareReads(collections)).map(([name, read]) => [
      name,
      (...args: unknown[]) => translateErrors(() => (read as (...args: unknown[]) => Promise<unknown>)(...args)),
    ]),
  ) as unknown as Reads;

  return {
    ...reads,
    // Durability is one and the same here: the write concern of the connection.
    async apply(changes) {
      await translateErrors(() => commit(collections, changes));
      if (changes.wordings?.length || changes.removedWordings?.length) forgetCounts();
    },
    keyCounts: (keys, cap) => translateErrors(() => keyCounts(keys, cap)),
    candidates: (keys, options) => translateErrors(() => candidates(keys, options)),
    takeLease: (lease, now) => translateErrors(() => takeLease(lease, now)),
    endLease: (subject, holder) => translateErrors(() => endLease(subject, holder)),
    async *everything() {
      yield* readEverything(collections);
    },
    close: () => connection.close(),
  };
}
