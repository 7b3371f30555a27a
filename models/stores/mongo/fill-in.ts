import type { AnyBulkWriteOperation } from 'mongoose';
import { IsnadError } from '../../errors.ts';
import type { CollectionName, Collections, MetaRow, Row } from './collections.ts';
import { SCHEMA } from './connect.ts';
import { mentionsAbout, type Note, notesOfFlag, notesOfVerdict, opsOfNotes } from './notes.ts';
import { fieldsOf, fromRow } from './rows.ts';

/** Rows read and written at a time. */
const BATCH = 500;

/**
 * Fills in what rows of an older schema lack, and says of the library that it has today's. Until it is done the library keeps
 * its number and is gone through again at the next opening: doing it twice changes nothing, and two processes may.
 *
 * To be called once what older writers had committed is carried out. No older process may write meanwhile or afterwards:
 * docs/deployment.md says so, since nothing here can keep it out.
 */
export async function fillIn(collections: Collections): Promise<void> {
  const meta = await collections.meta.findById('library').lean<MetaRow>();
  if (meta?.schema === SCHEMA) return;
  if ((meta?.schema ?? 1) < 2) await toSecond(collections);
  // 2 to 3: events of one act on two things. Those of before name one, and stay as they are.
  await collections.meta.updateOne({ _id: 'library' }, { $set: { schema: SCHEMA } }, { upsert: true });
}

async function toSecond(collections: Collections): Promise<void> {
  // The log by subject, names in order, months, and what stands about a quote.
  await setFields(collections, 'events', (row) => fieldsOf.events(fromRow.events(row)));
  await setFields(collections, 'speakers', (row) => fieldsOf.speakers(fromRow.speakers(row)));
  await setFields(collections, 'outlets', (row) => fieldsOf.outlets(fromRow.outlets(row)));
  await setFields(collections, 'quotes', (row) => fieldsOf.quotes(fromRow.quotes(row)));
  await addNotes(collections, 'flags', (row) => notesOfFlag(fieldsOf.flags(fromRow.flags(row))));
  await addNotes(collections, 'verdicts', ({ latest, state, doc }) =>
    latest === true ? notesOfVerdict(String(state), mentionsAbout(doc)) : [],
  );
}

/** The fields of each row as they are worked out today; a row that was written meanwhile has them from its writer. */
async function setFields(
  collections: Collections,
  name: CollectionName,
  fieldsOfRow: (row: Row) => object,
): Promise<void> {
  for await (const rows of batches(collections, name)) {
    const writes = rows.flatMap((row): AnyBulkWriteOperation<Row>[] => {
      const fields = Object.entries(unlessAltered(() => fieldsOfRow(row)) ?? {}).filter(
        ([, value]) => value !== undefined,
      );
      if (fields.length === 0) return [];
      return [{ updateOne: { filter: { _id: row._id, c: row.c }, update: { $set: Object.fromEntries(fields) } } }];
    });
    if (writes.length > 0) await collections[name].bulkWrite(writes, { ordered: false });
  }
}

async function addNotes(
  collections: Collections,
  name: 'flags' | 'verdicts',
  notesOfRow: (row: Row) => Note[],
): Promise<void> {
  for await (const rows of batches(collections, name)) {
    const writes = (
      await opsOfNotes(
        collections,
        rows.flatMap((row) => unlessAltered(() => notesOfRow(row)) ?? []),
      )
    ).map(
      ({ id, row }): AnyBulkWriteOperation<Row> => ({
        updateOne: { filter: { _id: id }, update: { $addToSet: row } as never },
      }),
    );
    if (writes.length > 0) await collections.quotes.bulkWrite(writes, { ordered: false });
  }
}

/** A row that another hand altered is told of where it is read; it does not keep the library shut. */
function unlessAltered<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof IsnadError && error.code === 'store/corrupt') return null;
    throw error;
  }
}

async function* batches(collections: Collections, name: CollectionName): AsyncGenerator<Row[]> {
  for (let after: unknown = null; ; ) {
    const where = after === null ? {} : { _id: { $gt: after } };
    const rows = await collections[name]
      .find(where as never)
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean<Row[]>();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last._id;
  }
}
