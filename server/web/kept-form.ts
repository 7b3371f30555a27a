import type { ErrorRequestHandler, Request, Response } from 'express';
import { IsnadError } from '../../models/errors.ts';
import { readForm } from '../middleware/read-form.ts';
import { SMALL_BODY } from '../middleware/read-json.ts';
import { safePath } from './paths.ts';

/** A form that came when the session of its sender had ended: it is taken along through the sign-in. */
export interface KeptForm {
  /** Where it was sent. */
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Fields of the largest form there is, and what carries them. */
export const MAX_KEPT_FIELDS = 1_300;

/** What the names of its fields begin with in the form that asks for the token, so that none is taken for one of that form's own. */
const PREFIX = 'kept.';
const ACTION = 'kept-action';

/** Reads a form that nobody is let in with, so that the page which asks for the token can hold on to what stands in it. */
export function keepForms(): ErrorRequestHandler {
  const read = readForm(SMALL_BODY, MAX_KEPT_FIELDS);
  return (error: unknown, request, response, next) => {
    const isOut = error instanceof IsnadError && error.code === 'request/unauthorized';
    if (!isOut || request.method !== 'POST') return next(error);
    read(request, response, (failed?: unknown) => {
      response.locals.kept = failed === undefined ? { action: request.path, fields: fieldsOf(request.body) } : 'lost';
      next(error);
    });
  };
}

/** The form that came with this request: `lost` where it was too large to be kept, null where none came. */
export function keptWith({ locals }: Response): KeptForm | 'lost' | null {
  return (locals.kept as KeptForm | 'lost' | undefined) ?? null;
}

/** The form that a sign-in carries, and what else it says. */
export function unpack(body: Request['body']): {
  readonly kept: KeptForm | null;
  readonly own: Record<string, unknown>;
} {
  const all = Object.entries(body as Record<string, unknown>);
  const own = Object.fromEntries(all.filter(([name]) => !name.startsWith(PREFIX) && name !== ACTION));
  const action = safePath(String((body as Record<string, unknown>)[ACTION] ?? ''), '');
  const carried = Object.fromEntries(
    all.flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value]] : [])),
  );
  return { kept: action === '' ? null : { action, fields: fieldsOf(carried) }, own };
}

/** The fields by which a sign-in carries a form. */
export function pack({ action, fields }: KeptForm): KeptForm['fields'] {
  return [[ACTION, action], ...fields.map(([name, value]) => [`${PREFIX}${name}`, value] as const)];
}

/** Fields of one name stay in their order. */
function fieldsOf(body: Record<string, unknown>): [string, string][] {
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  );
}
