import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';
import { readCookie } from './read-cookie.ts';
import { isSameSecret } from './same-secret.ts';

const COOKIE = 'isnad_session';

/** A working day and a night: who comes back the next morning signs in again. */
const SESSION_MS = 24 * 3_600_000;

/**
 * A session is its end and a signature made with the token: nothing is kept on the server, the cookie does not hold
 * the token itself, and another token ends every session.
 */
export function startSession(request: Request, response: Response, token: string, now: Date): void {
  const end = String(now.getTime() + SESSION_MS);
  response.cookie(COOKIE, `${end}.${signature(end, token)}`, {
    httpOnly: true,
    // Lax, so that a link from a colleague's mail opens the page; changes are held by the origin check besides.
    sameSite: 'lax',
    // A proxy that speaks https to the browser shows in the Origin of the form.
    secure: (request.headers.origin ?? '').startsWith('https:'),
    maxAge: SESSION_MS,
    path: '/',
  });
}

export function endSession(response: Response): void {
  response.clearCookie(COOKIE, { path: '/' });
}

/** True when the request carries a session that was given out for this token and has not ended. */
export function hasSession(request: Request, token: string, now: Date): boolean {
  const [end, signed, ...rest] = (readCookie(request, COOKIE) ?? '').split('.');
  if (end === undefined || signed === undefined || rest.length > 0 || !/^\d{1,15}$/.test(end)) return false;
  return Number(end) > now.getTime() && isSameSecret(signed, signature(end, token));
}

/** True when the reader came in by the sign-in form, whether or not that still holds. */
export function hasSessionCookie(request: Request): boolean {
  return readCookie(request, COOKIE) !== undefined;
}

function signature(end: string, token: string): string {
  return createHmac('sha256', token).update(`isnad session until ${end}`).digest('base64url');
}
