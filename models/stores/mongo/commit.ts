import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyBulkWriteOperation } from 'mongoose';
import { IsnadError } from '../../errors.ts';
import type { NewEvent } from '../../event.ts';
import { mintId } from '../../ids.ts';
import type { Changes } from '../../quote-store.ts';
import type { CollectionName, Collections, JournalRow, Row } from './collections.ts';
import { mongoose } from './mongoose.ts';
import { type Op, type Plan, planWrites } from './plan-writes.ts';
import { eventDoc, fieldsOf } from './rows.ts';
import { codeOf, DUPLICATE_KEY, isDisconnected } from './translate-errors.ts';

/** Who waits for somebody else's commit looks again after so long, in milliseconds, and gives up after so many looks. */
const LOOK_AGAIN = 25;
const LOOKS = 400;

/**
 * A commit that is not done after this, in milliseconds, is taken for one whose writer is gone: whoever meets it ends it. A
 * living writer is done in a hundredth of it.
 */
const ABANDONED_AFTER = 30_000;

/** The driver does not repeat a deletion of many rows by itself when the connection breaks. */
const CLEARING_ATTEMPTS = 3;

/** Operations in one document of the journal, in bytes: far below MongoDB's 16 MiB, and an article alone may fill one. */
const PART_BYTES = 4_000_000;

/** Rows sent in one bulk write. */
const ROWS_A_WRITE = 1_000;

/**
 * Writes a changeset whole or not at all, without transactions, so that it does so on any cluster:
 *
 * 1. the operations are put down in the journal, `preparing`;
 * 2. what others may write too is claimed, one row a thing, so that only one writer has it; who comes second waits;
 * 3. versions and references are looked at; if they do not hold, claims and journal go, and nothing was changed;
 * 4. one update of one row turns the journal `committed`: from here on the changes are made, by this writer or,
 *    should it die, by the next that opens the library or meets a claim of it;
 * 5. every operation is done, each harmless when done twice; claims and journal go.
 *
 * A reader may see some of step 5 before the rest; nobody ever finds half of it left behind.
 */
export async function commit(collections: Collections, changes: Changes): Promise<void> {
  const plan = await planWrites(collections, changes);
  if (plan.ops.length === 0 && plan.events.length === 0) return;
  const id = mintId<string>('e');
  const parts = await writeJournal(collections, id, plan);
  const kept: Kept = { hasClaims: plan.claims.length > 0, hasParts: parts > 1 };
  try {
    await claim(collections, id, plan.claims);
    await plan.verify();
  } catch (error) {
    await withdraw(collections, id, kept);
    throw error;
  }
  const numbers = await numbersFor(collections, plan.events);
  const mine = await collections.journal.updateOne(
    { _id: id, state: 'preparing' },
    { $set: { state: 'committed', ...numbers } },
  );
  if (mine.matchedCount === 0) {
    // Somebody took us for gone, and nothing was written.
    await withdraw(collections, id, kept);
    throw new IsnadError('store/unavailable', 'the MongoDB server was too slow; nothing was written');
  }
  await carryOut(collections, plan.ops, plan.events, numbers);
  // All is written: what fails from here on is clearing up, and who meets a claim that stays does it.
  for (let attempt = 1; attempt <= CLEARING_ATTEMPTS; attempt += 1) {
    try {
      return await withdraw(collections, id, kept);
    } catch (error) {
      if (!isDisconnected(error)) throw error;
    }
  }
}

/** Ends what writers left behind who are gone: made whole where it was committed, taken back where it was not. */
export async function recover(collections: Collections): Promise<void> {
  for (const { _id } of await collections.journal.find({}, { _id: 1 }).lean()) await settle(collections, _id, 0);
}

interface Numbers {
  readonly commit: number;
  readonly firstEvent: number;
}

/** @returns the number of rows that it took */
async function writeJournal(collections: Collections, id: string, { ops, events }: Plan): Promise<number> {
  const parts = partsOf([...ops, ...events.map((event) => ({ event: JSON.stringify(event) }))]);
  for (const [index, part] of parts.slice(1).entries()) {
    await collections.journalParts.collection.insertOne({ _id: `${id}/${index + 1}` as never, ops: part });
  }
  await collections.journal.collection.insertOne({
    ...{ _id: id as never, state: 'preparing', at: new Date(), commit: 0, firstEvent: 0 },
    ...{ parts: parts.length, ops: parts[0] ?? [] },
  });
  return parts.length;
}

function partsOf(entries: readonly object[]): object[][] {
  const parts: object[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const bytes = mongoose().mongo.BSON.calculateObjectSize(entry);
    if (size + bytes > PART_BYTES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += bytes;
  }
  return parts;
}

/** In the order of their names, so that two writers never hold what the other waits for. */
async function claim(collections: Collections, journal: string, claims: readonly string[]): Promise<void> {
  for (let look = 0; claims.length > 0; look += 1) {
    try {
      await collections.claims.collection.insertMany(
        claims.map((_id) => ({ _id: _id as never, journal })),
        { ordered: true },
      );
      return;
    } catch (error) {
      if (codeOf(error) !== DUPLICATE_KEY) throw error;
    }
    await collections.claims.deleteMany({ journal });
    if (look === LOOKS) throw new IsnadError('store/conflict', 'others have been writing the same for too long');
    for (const holder of await collections.claims.find({ _id: { $in: [...claims] } }).lean()) {
      await settle(collections, holder.journal, ABANDONED_AFTER);
    }
    await sleep(LOOK_AGAIN);
  }
}

/** Ends a commit that is older than `age` milliseconds, whoever began it. */
async function settle(collections: Collections, id: string, age: number): Promise<void> {
  const found = await collections.journal.findById(id).lean();
  if (found === null) {
    // Claims made by a writer that was taken for gone before it made them.
    await collections.claims.deleteMany({ journal: id });
    return;
  }
  const old = Date.now() - found.at.getTime();
  if (found.state === 'committed' && old >= age) {
    const { ops, events } = await readJournal(collections, found);
    await carryOut(collections, ops, events, found);
    await withdraw(collections, id);
  } else if (found.state !== 'committed' && old >= Math.max(age, ABANDONED_AFTER)) {
    await collections.journal.updateOne({ _id: id, state: 'preparing' }, { $set: { state: 'aborted' } });
    const now = await collections.journal.findById(id, { state: 1 }).lean();
    if (now?.state === 'aborted') await withdraw(collections, id);
  }
}

async function readJournal(
  collections: Collections,
  { _id, parts, ops: first }: JournalRow,
): Promise<{ ops: Op[]; events: NewEvent[] }> {
  const ids = Array.from({ length: Math.max(0, parts - 1) }, (_, index) => `${_id}/${index + 1}`);
  const others = await collections.journalParts.find({ _id: { $in: ids } }).lean();
  const entries = [first, ...others.map(({ ops }) => ops)].flat() as (Op | { event: string })[];
  const ops: Op[] = [];
  const events: NewEvent[] = [];
  for (const entry of entries) {
    if ('event' in entry) events.push(JSON.parse(entry.event) as NewEvent);
    else ops.push(entry);
  }
  return { ops, events };
}

/** What a commit left beside its row of the journal. */
interface Kept {
  readonly hasClaims: boolean;
  readonly hasParts: boolean;
}

/** Lets the claims and the journal go, the journal last: as long as it is there it can be done again. */
async function withdraw(
  collections: Collections,
  id: string,
  { hasClaims, hasParts }: Kept = { hasClaims: true, hasParts: true },
): Promise<void> {
  await Promise.all([
    hasClaims ? collections.claims.deleteMany({ journal: id }) : null,
    hasParts ? collections.journalParts.deleteMany({ _id: { $gt: `${id}/`, $lt: `${id}0` } }) : null,
  ]);
  await collections.journal.deleteOne({ _id: id });
}

/**
 * The number of this commit and of its first event that brings none: one row counts both, so that the log has their
 * order. Numbers that were brought are behind us from then on.
 */
async function numbersFor({ meta }: Collections, events: readonly NewEvent[]): Promise<Numbers> {
  const brought = Math.max(0, ...events.map(({ sequence }) => sequence ?? 0));
  if (brought > 0) await meta.updateOne({ _id: 'commits', event: { $lt: brought } }, { $set: { event: brought } });
  const fresh = events.filter(({ sequence }) => sequence === undefined).length;
  const row = await meta
    .findOneAndUpdate(
      { _id: 'commits' },
      { $inc: { commit: 1, event: fresh } },
      { upsert: true, returnDocument: 'after' },
    )
    .lean();
  return { commit: row?.commit ?? 1, firstEvent: (row?.event ?? fresh) - fresh + 1 };
}

async function carryOut(
  collections: Collections,
  ops: readonly Op[],
  events: readonly NewEvent[],
  { commit: c, firstEvent }: Numbers,
): Promise<void> {
  const writes = new Map<CollectionName, AnyBulkWriteOperation<Row>[]>();
  const add = (on: CollectionName, write: AnyBulkWriteOperation<Row>): void => {
    const list = writes.get(on);
    if (list === undefined) writes.set(on, [write]);
    else list.push(write);
  };
  // One row may be dropped and put again, or put and added to: in that order, so one round each.
  const rounds: readonly Op['do'][][] = [['drop', 'age'], ['put', 'merge'], ['add']];
  for (const round of rounds) {
    for (const op of ops) if (round.includes(op.do)) add(op.on, writeOf(op, c));
    if (round.includes('put')) {
      let next = firstEvent;
      for (const event of events) {
        const sequence = event.sequence ?? next++;
        const replacement = { doc: eventDoc(event, sequence), ...fieldsOf.events(event), c };
        add('events', {
          replaceOne: { filter: { _id: sequence as never }, replacement: replacement as never, upsert: true },
        });
      }
    }
    await Promise.all([...writes].map(([on, list]) => bulkWrite(collections, on, list)));
    writes.clear();
  }
}

function writeOf(op: Op, c: number): AnyBulkWriteOperation<Row> {
  // An upsert that meets a row of a later commit finds none to change, fails on its _id, and that is as it should be.
  const filter = { _id: op.id, c: { $lte: c } };
  switch (op.do) {
    case 'put':
      return { replaceOne: { filter, replacement: { ...op.row, c } as never, upsert: true } };
    case 'merge':
      return { updateOne: { filter, update: { $set: { ...op.row, c } }, upsert: true } };
    case 'add':
      return { updateOne: { filter: { _id: op.id }, update: { $addToSet: op.row } as never } };
    case 'age':
      return { updateOne: { filter, update: { $set: { latest: false, c }, $unset: { subjects: '' } } } };
    case 'drop':
      return { deleteOne: { filter } };
  }
}

async function bulkWrite(
  collections: Collections,
  on: CollectionName,
  writes: readonly AnyBulkWriteOperation<Row>[],
): Promise<void> {
  for (let at = 0; at < writes.length; at += ROWS_A_WRITE) {
    try {
      await collections[on].bulkWrite(writes.slice(at, at + ROWS_A_WRITE), { ordered: false });
    } catch (error) {
      if (!isOvertaken(error)) throw error;
    }
  }
}

/** Whether all that failed are upserts of rows that later commits wrote. */
function isOvertaken(error: unknown): boolean {
  if (!(error instanceof mongoose().mongo.MongoBulkWriteError)) return false;
  const failed = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  return failed.length > 0 && failed.every(({ code }) => code === DUPLICATE_KEY);
}
