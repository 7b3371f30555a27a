import type { LibraryLine } from '../../quote-store.ts';
import type { CollectionName, Collections, Row } from './collections.ts';
import { fromRow, unpackKey } from './rows.ts';

/** Rows fetched at a time. */
const BATCH = 500;

/** Every row of the library as typed lines, each collection by id, what is named before what names it. */
export async function* readEverything(collections: Collections): AsyncGenerator<LibraryLine> {
  async function* rows(name: CollectionName): AsyncGenerator<Row[]> {
    for (let after: unknown = null; ; ) {
      const where = after === null ? {} : { _id: { $gt: after } };
      const found = await collections[name]
        .find(where as never)
        .sort({ _id: 1 })
        .limit(BATCH)
        .lean<Row[]>();
      const last = found.at(-1);
      if (last === undefined) return;
      yield found;
      after = last._id;
    }
  }

  for await (const found of rows('outlets')) for (const row of found) yield { type: 'outlet', ...fromRow.outlets(row) };
  for await (const found of rows('speakers')) {
    for (const row of found) yield { type: 'speaker', ...fromRow.speakers(row) };
  }
  for await (const found of rows('articles')) {
    for (const row of found) yield { type: 'article', ...fromRow.articles(row) };
  }
  for await (const found of rows('quotes')) for (const row of found) yield { type: 'quote', ...fromRow.quotes(row) };
  for await (const found of rows('mentions')) {
    for (const row of found) yield { type: 'mention', ...fromRow.mentions(row) };
  }
  for await (const found of rows('wordings')) {
    const ids = found.map(({ _id }) => _id);
    const keys = new Map(
      (await collections.keys.find({ _id: { $in: ids } }).lean<Row[]>()).map((row) => [row._id, row.keys as number[]]),
    );
    for (const row of found) {
      yield { type: 'wording', ...fromRow.wordings(row), keys: (keys.get(row._id) ?? []).map(unpackKey) };
    }
  }
  for await (const found of rows('links')) for (const row of found) yield { ...fromRow.links(row), type: 'link' };
  for await (const found of rows('flags')) for (const row of found) yield { type: 'flag', ...fromRow.flags(row) };
  for await (const found of rows('decisions')) {
    for (const row of found) yield { type: 'decision', decision: fromRow.decisions(row) };
  }
  for await (const found of rows('verdicts')) {
    for (const row of found) yield { type: 'verdict', ...fromRow.verdicts(row) };
  }
  for await (const found of rows('responses')) {
    for (const row of found) yield { type: 'response', ...fromRow.responses(row) };
  }
  for await (const found of rows('events')) for (const row of found) yield { type: 'event', ...fromRow.events(row) };
}
