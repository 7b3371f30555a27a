import { HASTE } from '../../flag.ts';
import type { Changes, QuoteState } from '../../quote-store.ts';
import type { Collections, Row } from './collections.ts';
import type { Op } from './plan-writes.ts';
import { fieldsOf } from './rows.ts';

/**
 * What a quote notes of the flags and verdicts about its mentions, so that it is found by them without a join: every kind of
 * flag it ever had, and everything that ever stood about it. What is found is looked at before it is answered (reads.ts).
 *
 * Of two writers at one moment, one that moves a mention and one that decides a flag about it, the second may leave its note
 * with the quote that the mention was moved from; the next writing of the flag sets it right.
 */
export interface Note {
  readonly mentionId: string;
  readonly row: { readonly flagKinds: string } | { readonly marks: QuoteState };
}

interface FlagFields {
  readonly kind: string;
  readonly status: string;
  readonly haste: number;
  readonly mentionIds: readonly string[];
}

/** The notes that `changes` bring: of the flags and verdicts among them, and of those that name a mention that moves. */
export async function noteOps(
  collections: Collections,
  { flags = [], mentions = [], verdicts = [] }: Changes,
): Promise<Op[]> {
  const quoteOf = new Map<string, string>(mentions.map(({ id, quoteId }) => [id, quoteId]));
  const notes = [
    ...flags.flatMap((flag) => notesOfFlag(fieldsOf.flags(flag))),
    ...verdicts.flatMap(({ state, about }) => notesOfVerdict(state, about.mentionIds)),
  ];
  const moved = await movedAmong(collections, quoteOf);
  notes.push(...(await notesOfMoved(collections, moved)));
  return opsOfNotes(collections, notes, quoteOf);
}

type NoteOp = Extract<Op, { do: 'add' }>;

/** Notes as writes of the quotes of their mentions: as `quoteOf` has it, else as they are held. */
export async function opsOfNotes(
  collections: Collections,
  notes: readonly Note[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<NoteOp[]> {
  const quoteOf = new Map(known);
  const others = [...new Set(notes.map(({ mentionId }) => mentionId).filter((id) => !quoteOf.has(id)))];
  if (others.length > 0) {
    for (const { _id, quoteId } of await collections.mentions.find({ _id: { $in: others } }, { quoteId: 1 }).lean()) {
      quoteOf.set(_id, String(quoteId));
    }
  }
  const ops = new Map<string, NoteOp>();
  for (const { mentionId, row } of notes) {
    const id = quoteOf.get(mentionId);
    if (id !== undefined) ops.set(`${id} ${Object.values(row)}`, { on: 'quotes', do: 'add', id, row: { ...row } });
  }
  return [...ops.values()];
}

export function notesOfFlag({ kind, status, haste, mentionIds }: FlagFields): Note[] {
  const state: QuoteState | null =
    status === 'confirmed' ? 'confirmed' : status === 'open' && haste < HASTE.information ? 'to-check' : null;
  return mentionIds.flatMap((mentionId): Note[] => [
    { mentionId, row: { flagKinds: kind } },
    ...(state === null ? [] : [{ mentionId, row: { marks: state } }]),
  ]);
}

/** A withdrawn entry may have been shown before or never; which it was, its other entries tell when it is looked at. */
export function notesOfVerdict(state: string, mentionIds: readonly string[]): Note[] {
  return state === 'draft' ? [] : mentionIds.map((mentionId) => ({ mentionId, row: { marks: 'reviewed' } }));
}

/** Mentions that are held under another quote than they are to be. */
async function movedAmong({ mentions }: Collections, quoteOf: ReadonlyMap<string, string>): Promise<string[]> {
  if (quoteOf.size === 0) return [];
  const held = await mentions.find({ _id: { $in: [...quoteOf.keys()] } }, { quoteId: 1 }).lean();
  return held.flatMap(({ _id, quoteId }) => (quoteOf.get(_id) === quoteId ? [] : [_id]));
}

/** What is held about these mentions. */
async function notesOfMoved({ flags, verdicts }: Collections, ids: readonly string[]): Promise<Note[]> {
  if (ids.length === 0) return [];
  const moved = new Set(ids);
  const fields = { kind: 1, status: 1, haste: 1, mentionIds: 1 };
  const [flagged, reviewed] = await Promise.all([
    flags.find({ mentionIds: { $in: [...ids] } }, fields).lean<(Row & FlagFields)[]>(),
    verdicts.find({ subjects: { $in: [...ids] } }, { state: 1, 'doc.about.mentionIds': 1 }).lean<Row[]>(),
  ]);
  return [
    ...flagged.flatMap(notesOfFlag),
    ...reviewed.flatMap(({ state, doc }) => notesOfVerdict(String(state), mentionsAbout(doc))),
  ].filter(({ mentionId }) => moved.has(mentionId));
}

/** The mentions that the document of a verdict is about. */
export function mentionsAbout(doc: unknown): readonly string[] {
  return (doc as { readonly about?: { readonly mentionIds?: readonly string[] } }).about?.mentionIds ?? [];
}
