import { IsnadError } from '../models/errors.ts';

/** Throws store/conflict, naming `version`, where what is held is at another version than the caller has read. */
export function demandVersion(held: { readonly id: string; readonly version: number }, version: number): void {
  if (held.version === version) return;
  const message = `is not that of what is held, which is ${held.version}`;
  throw new IsnadError('store/conflict', `${held.id}: version ${message}`, [{ field: 'version', message }]);
}
