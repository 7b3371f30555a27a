import { isUtf8 } from 'node:buffer';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { parse } from '../models/parse.ts';
import { wordsSchema } from '../models/primitives.ts';
import { readCookie } from './read-cookie.ts';

/** Longest name of who acts: it stands in every line of the audit log. */
export const MAX_ACTOR_LENGTH = 100;

/** Keeps the name that a reviewer gave on a page. */
const COOKIE = 'isnad_actor';
const YEAR_MS = 365 * 24 * 3_600_000;

/** Control characters, line ends and marks that turn the direction of text would let a name rewrite the log around it. */
const TURNING = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** A name that who acts gives, by header or form. */
export const actorNameSchema = wordsSchema(MAX_ACTOR_LENGTH).refine((name) => !TURNING.test(name), {
  message: 'has a control character',
});
const headerSchema = z.object({ 'Isnad-Actor': actorNameSchema });

/**
 * Who acts, as the audit log names it: `door` (by which way the request came in) with the name that the header Isnad-Actor
 * gives, else the one that was given on a page and is kept in a cookie, as in `token:Amal`. A name that is claimed, not
 * proven, until there are accounts.
 *
 * The header is UTF-8, percent-encoded or as it is, since browsers send no other letters than Latin ones. Throws
 * request/invalid, or a text/ code, naming the header. A cookie that no page of ours gave out says nothing.
 */
export function readActor(request: Request, door: 'local' | 'token'): string {
  const header = request.headers['isnad-actor'];
  const name =
    header === undefined
      ? readName(request)
      : parse(headerSchema, { 'Isnad-Actor': decoded(String(header)) })['Isnad-Actor'];
  return name === null ? door : `${door}:${name}`;
}

/** The name that was given on a page; null where none was. */
export function readName(request: Request): string | null {
  const name = actorNameSchema.safeParse(decoded(readCookie(request, COOKIE) ?? ''));
  return name.success ? name.data : null;
}

/** Keeps a name for the pages that follow; an empty one is forgotten. */
export function keepName(request: Request, response: Response, name: string): void {
  if (name === '') {
    response.clearCookie(COOKIE, { path: '/' });
    return;
  }
  response.cookie(COOKIE, name, {
    httpOnly: true,
    sameSite: 'lax',
    // A proxy that speaks https to the browser shows in the Origin of the form.
    secure: (request.headers.origin ?? '').startsWith('https:'),
    maxAge: YEAR_MS,
    path: '/',
  });
}

/** Undefined, which no schema takes, where a header or cookie is not UTF-8. Node hands over its bytes as Latin-1. */
function decoded(header: string): string | undefined {
  const bytes = Buffer.from(header, 'latin1');
  if (!isUtf8(bytes)) return undefined;
  try {
    return decodeURIComponent(bytes.toString('utf8')).trim().normalize('NFC');
  } catch {
    return undefined;
  }
}
