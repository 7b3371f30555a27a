import { z } from 'zod';

/** The version of a thing that a form was made for, as the form sends it back. */
export const versionField = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be the version that the form was made for')
  .transform(Number);
