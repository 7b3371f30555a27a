import type { FlagId } from '../../models/ids.ts';

/** A path on this server that a form wants to come back to; `fallback` for anything that could lead elsewhere. */
export function safePath(path: string | undefined, fallback: string): string {
  return path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) && path.length <= 2_000 ? path : fallback;
}

/** A path to come back to, with what was done as its page says it (`done=`); all else of it stays. */
export function withDone(path: string, done: string): string {
  const { pathname, searchParams, hash } = new URL(path, 'http://here.invalid');
  searchParams.set('done', done);
  return `${pathname}?${searchParams}${hash}`;
}

/**
 * A path with query parameters; those that are null or empty are left out.
 *
 *     pathWith('/quotes', { speaker: 'A B', cursor: null })   // '/quotes?speaker=A+B'
 */
export function pathWith(path: string, parameters: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The page of one flag, which leads back to where it was opened; the whole queue needs no telling. */
export function flagPath(id: FlagId, returnTo: string): string {
  return pathWith(`/flags/${id}`, { returnTo: returnTo === '/flags' ? null : returnTo });
}
