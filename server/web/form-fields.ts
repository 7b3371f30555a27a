import type { Request } from 'express';
import { z } from 'zod';
import { ERRORS, type ErrorCode, IsnadError } from '../../models/errors.ts';
import { isOnlyShown, OnlyShown } from './only-shown.ts';

/** A text field of a form: missing and empty are the same. */
export const textField = z.string().default('');

/** A field that may be there any number of times: once it comes as a text, more often as a list, or not at all. */
export const listField = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value));

/** The fields that were filled in, trimmed; those left empty are left out, as our input schemas expect. */
export function filledIn<Name extends string>(values: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  const filled = Object.entries<string>(values)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(filled) as Partial<Record<Name, string>>;
}

/** What `act` gives, or the refusal it ended with when a reader can mend it: one that names fields, or is of `mendable`. */
export async function orRefusal<T>(
  act: () => T | Promise<T>,
  mendable: readonly ErrorCode[] = [],
): Promise<T | Refusal> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof OnlyShown) return new Refusal(null);
    if (!(error instanceof IsnadError)) throw error;
    if (error.fields.length === 0 && !mendable.includes(error.code)) throw error;
    return new Refusal(error);
  }
}

/** `orRefusal` for the last step before a form is taken: one that is only shown ends here, and nothing more is done. */
export async function orShownAgain<T>(
  request: Request,
  act: () => T | Promise<T>,
  mendable: readonly ErrorCode[] = [],
): Promise<T | Refusal> {
  const done = await orRefusal(act, mendable);
  return isOnlyShown(request) && !(done instanceof Refusal) ? new Refusal(null) : done;
}

/** Why a form is shown again, and which fields are wrong; without an error, because it was only to be shown. */
export class Refusal {
  readonly error: IsnadError | null;
  readonly fields: ReadonlySet<string>;
  readonly status: number;
  constructor(error: IsnadError | null) {
    this.error = error;
    this.fields = new Set(error?.fields.map(({ field }) => field));
    this.status = error === null ? 200 : ERRORS[error.code].status;
  }
}
