import { z } from 'zod';
import { IsnadError } from '../errors.ts';
import type { Page } from '../quote-store.ts';

const partsSchema = z.array(z.union([z.string(), z.number(), z.null()]));
export type CursorParts = z.infer<typeof partsSchema>;

/** A cursor is the sort key of the last item given out, with the name of its list, in base64url. */
function encodeCursor(list: string, parts: CursorParts): string {
  return Buffer.from(JSON.stringify([list, ...parts]), 'utf8').toString('base64url');
}

/** The sort key in a cursor of this list with this many parts; throws request/bad-cursor for any other text. */
export function decodeCursor(list: string, cursor: string, length: number): CursorParts {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parsed = null;
  }
  const parts = partsSchema.safeParse(parsed);
  if (!parts.success || parts.data[0] !== list || parts.data.length !== length + 1) {
    throw new IsnadError('request/bad-cursor', 'cursor is not one that this list gave out', [
      { field: 'cursor', message: 'is not one that this list gave out' },
    ]);
  }
  return parts.data.slice(1);
}

/** A page of a list from one row more than it may hold; `key` gives what the cursor has to know of the last one. */
export function pageOf<T>(found: readonly T[], limit: number, list: string, key: (last: T) => CursorParts): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? encodeCursor(list, key(last)) : null };
}
