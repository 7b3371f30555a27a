import type { Request } from 'express';
import { z } from 'zod';
import { isOnlyShown } from './only-shown.ts';

/** The version of a thing that a form was made for, as the form sends it back. */
export const versionField = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be the version that the form was made for')
  .transform(Number);

/** The version that somebody else saved meanwhile, in a form that has told of it. */
export const seenField = versionField.optional();

/** What a form about a thing carries of versions. */
export interface FormVersion {
  /** The one that it was made for; 0 for a thing that is not saved yet. */
  readonly version: number;
  /** A later one that it says was saved meanwhile; null for none. */
  readonly seen: number | null;
}

/**
 * The version that a form replaces: where it told of a later one, its reader has seen that one by sending the form again.
 * Not so by changing the language: the form then goes on saying, in the other language, that somebody was first.
 */
export function versionMeant(
  request: Request,
  { version, seen }: { readonly version: number; readonly seen?: number | undefined },
): number {
  return isOnlyShown(request) ? version : (seen ?? version);
}
