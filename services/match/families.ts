import { fold } from '../text/fold.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import { ARABIC_FAMILIES } from './families.ar.ts';
import { ENGLISH_FAMILIES } from './families.en.ts';

/** What a change from one cell of a family to another is called. */
export type FamilyKind = 'word' | 'negation' | 'modality' | 'number';

/**
 * A row of the tables: its kind, then its cells, each a comma-separated list of forms. Within a cell the forms say the same
 * to a reader ("fell", "declined"); across cells they exclude each other ("fell", "rose").
 *
 * The tables are general: verbs, adjectives and nouns of news and sayings. Forms are written out, because stemming far
 * enough to find them would join what must stay apart.
 */
export type FamilyRow = readonly [kind: FamilyKind, ...cells: string[]];

/** Where a word stands in the tables. */
export interface Cell {
  readonly family: number;
  readonly cell: number;
  readonly kind: FamilyKind;
}

/** A word of each family of month names, weekdays, parts of the day, and of the dead and wounded. */
const MONTHS = ['january', 'يناير', 'محرم'];
const WEEKDAYS = ['monday', 'الاثنين'];
const DAY_PARTS = ['morning', 'صباح'];
const HARMED = ['wounded', 'جريح'];

/** Phrases of up to three words, each with its cell. A form that stands in two rows belongs to the later one. */
export const FAMILIES: PhraseTable<Cell> = phraseTable(
  [...ENGLISH_FAMILIES, ...ARABIC_FAMILIES].flatMap(([kind, ...cells], family) =>
    cells.map((forms, cell): [Cell, string] => [{ family, cell, kind }, forms]),
  ),
);

function familiesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => FAMILIES.meanings.get(fold(word))?.family ?? []));
}

/** Families of month names, one a calendar and language: a day of one is no day of another. */
export const MONTH_FAMILIES = familiesOf(MONTHS);
export const WEEKDAY_FAMILIES = familiesOf(WEEKDAYS);
/** Their cells stand in the order of the day. */
export const DAY_PART_FAMILIES = familiesOf(DAY_PARTS);
export const HARM_FAMILIES = familiesOf(HARMED);
