import { type Flag, flagStatusSchema, HASTE } from '../../flag.ts';
import type { FlagFilter, FlagOrder, Page, PageRequest } from '../../quote-store.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { type DocRow, flagFromRow } from './rows.ts';

const HASTES = Object.values(HASTE).sort((a, b) => a - b);

/** What a flag is sorted by, and its number. */
interface Place {
  readonly n: number;
  readonly haste: number;
  readonly created_at: string;
  readonly id: string;
}

/** Flags by what they name, by number: a current mention of a quote, of a speaker's quotes, of an outlet's articles. */
const NAMING = {
  quoteId: flagsNaming('quotes q CROSS JOIN mentions m ON m.quote_n = q.n', 'q.id = @quoteId'),
  speakerId: flagsNaming(
    'quotes q CROSS JOIN mentions m ON m.quote_n = q.n',
    'q.merged = 0 AND q.speaker_id = @speakerId',
  ),
  outletId: flagsNaming('mentions m', 'm.outlet_id = @outletId'),
} as const;

function flagsNaming(mentions: string, where: string): string {
  return `SELECT s.flag_n FROM ${mentions} CROSS JOIN flag_mentions s ON s.mention_id = m.id WHERE m.current = 1 AND ${where}`;
}

/**
 * Lists of flags in three orders.
 *
 * Both indexes end in (haste, age, id) behind the status, so every list is a few stretches of one of them, one for each
 * status and haste that is wanted, each read no further than a page and merged: any filter by kind, status and severity costs
 * a page and not the library. By what a flag names, all flags that name it are looked at: the cost is what that quote, speaker
 * or outlet has.
 */
export function prepareFlagLists(all: <T>(text: string, ...args: unknown[]) => T[]) {
  function list(filter: FlagFilter, { cursor, limit }: PageRequest, order: FlagOrder = 'severity'): Page<Flag> {
    const name = order === 'severity' ? 'flags' : `flags-${order}`;
    const read = cursor === null ? null : decodeCursor(name, cursor, order === 'severity' ? 3 : 2);
    const after = read === null ? null : order === 'severity' ? read : [0, ...read];
    const hastes = filter.severities?.map((severity) => HASTE[severity]) ?? HASTES;
    const isNaming = filter.quoteId !== undefined || filter.speakerId !== undefined || filter.outletId !== undefined;
    const bound = { ...filter, severities: null, haste: after?.[0], at: after?.[1], id: after?.[2], limit: limit + 1 };
    const places = isNaming ? named(filter, hastes, order, bound) : inStretches(filter, hastes, order, bound);
    const paged = pageOf(places, limit, name, ({ haste, created_at, id }) =>
      order === 'severity' ? [haste, created_at, id] : [created_at, id],
    );
    const flags = paged.items.map(({ n }) => all<DocRow>('SELECT doc FROM flags WHERE n = ?', n).map(flagFromRow)[0]);
    return { items: flags.filter((flag) => flag !== undefined), next: paged.next };
  }
  return { list };

  function named(filter: FlagFilter, hastes: readonly number[], order: FlagOrder, bound: Bound): Place[] {
    const naming = (['quoteId', 'speakerId', 'outletId'] as const).filter((field) => filter[field] !== undefined);
    const where = [
      ...(filter.kind === undefined ? [] : ['f.kind = @kind']),
      ...(filter.status === undefined ? [] : ['f.status = @status']),
      ...(filter.severities === undefined ? [] : ['f.haste IN (SELECT value FROM json_each(@hastes))']),
    ];
    const way = order === 'newest' ? 'DESC' : 'ASC';
    if (bound.at !== undefined) {
      const sign = order === 'newest' ? '<' : '>';
      where.push(
        order === 'severity'
          ? '(f.haste, f.created_at, f.id) > (@haste, @at, @id)'
          : `(f.created_at, f.id) ${sign} (@at, @id)`,
      );
    }
    return all<Place>(
      `SELECT f.n, f.haste, f.created_at, f.id
       FROM (${naming.map((field) => NAMING[field]).join(' INTERSECT ')}${naming.length === 1 ? ' GROUP BY 1' : ''}) s
       CROSS JOIN flags f ON f.n = s.flag_n ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
       ORDER BY ${order === 'severity' ? 'f.haste, ' : ''}f.created_at ${way}, f.id ${way} LIMIT @limit`,
      { ...bound, hastes: JSON.stringify(hastes) },
    );
  }

  function inStretches(filter: FlagFilter, hastes: readonly number[], order: FlagOrder, bound: Bound): Place[] {
    const statuses = filter.status === undefined ? flagStatusSchema.options : [filter.status];
    const sorted = [...new Set(hastes)].sort((a, b) => a - b);
    if (order !== 'severity') return stretches(filter, statuses, sorted, order, bound);
    const found: Place[] = [];
    for (const haste of sorted) {
      if (found.length >= bound.limit) break;
      if (bound.at !== undefined && haste < Number(bound.haste)) continue;
      const isBegun = haste === bound.haste;
      found.push(...stretches(filter, statuses, [haste], order, isBegun ? bound : { ...bound, at: undefined }));
    }
    return found.slice(0, bound.limit);
  }

  /** Flags of these statuses and hastes by age alone: the first of each stretch, merged. */
  function stretches(
    { kind }: FlagFilter,
    statuses: readonly string[],
    hastes: readonly number[],
    order: FlagOrder,
    bound: Bound,
  ): Place[] {
    const [way, sign] = order === 'newest' ? ['DESC', '<'] : ['ASC', '>'];
    const text = `SELECT n, haste, created_at, id FROM flags
      WHERE ${kind === undefined ? '' : 'kind = @kind AND '}status = @status AND haste = @haste
      ${bound.at === undefined ? '' : `AND (created_at, id) ${sign} (@at, @id)`}
      ORDER BY created_at ${way}, id ${way} LIMIT @limit`;
    const found = statuses.flatMap((status) =>
      hastes.flatMap((haste) => all<Place>(text, { ...bound, kind, status, haste })),
    );
    const older = (a: Place, b: Place): number => compare(a.created_at, b.created_at) || compare(a.id, b.id);
    return found.sort(order === 'newest' ? (a, b) => older(b, a) : older).slice(0, bound.limit);
  }
}

type Bound = Readonly<Record<string, unknown>> & {
  readonly at: unknown;
  readonly haste: unknown;
  readonly limit: number;
};

/** Instants and ids are ASCII, so that their order is the same here and in SQLite. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
