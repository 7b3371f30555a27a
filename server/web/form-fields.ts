import { z } from 'zod';
import { IsnadError } from '../../models/errors.ts';

/** A text field of a form: missing and empty are the same. */
export const textField = z.string().default('');

/** The fields that were filled in, trimmed; those left empty are left out, as our input schemas expect. */
export function filledIn<Name extends string>(values: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  const filled = Object.entries<string>(values)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(filled) as Partial<Record<Name, string>>;
}

/** What `act` gives, or the refusal it ended with when a reader can mend it: one that names fields. */
export async function orRefusal<T>(act: () => T | Promise<T>): Promise<T | Refusal> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof IsnadError) || error.fields.length === 0) throw error;
    return new Refusal(error);
  }
}

/** Why a form was refused, and which fields. */
export class Refusal {
  readonly error: IsnadError;
  readonly fields: ReadonlySet<string>;
  constructor(error: IsnadError) {
    this.error = error;
    this.fields = new Set(error.fields.map(({ field }) => field));
  }
}
