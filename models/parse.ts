import type { z } from 'zod';
import { ERRORS, type ErrorCode, type FieldError, IsnadError } from './errors.ts';

/**
 * The one way from `unknown` to a model: gives the parsed value or throws an IsnadError that names every wrong field.
 *
 * The code is that of the first issue that carries one (`params.code`, such as text/lone-surrogate), else `fallback`.
 */
export function parse<T>(schema: z.ZodType<T, unknown>, value: unknown, fallback: ErrorCode = 'request/invalid'): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields: FieldError[] = [];
  let code: ErrorCode | null = null;
  for (const issue of result.error.issues) {
    const field = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        fields.push({ field: [field, key].filter(Boolean).join('.'), message: 'is not a known field' });
      continue;
    }
    fields.push({ field, message: issue.message });
    const own: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
    if (code === null && typeof own === 'string' && own in ERRORS) code = own as ErrorCode;
  }
  const detail = fields.map(({ field, message }) => (field === '' ? message : `${field} ${message}`)).join('; ');
  throw new IsnadError(code ?? fallback, detail, fields);
}
