import type { Request } from 'express';
import type { QuoteStore } from '../../models/quote-store.ts';
import { hasSessionCookie } from '../session.ts';
import { interfaceDigits, interfaceLanguage } from './language.ts';
import { type Messages, messagesIn } from './messages.ts';

/** What every page needs to know besides its own subject. */
export interface Frame {
  readonly t: Messages;
  /** Path and query of this page, the interface's language and digits left out: where the language switch leads. */
  readonly address: string;
  /** The sample library is in the store. */
  readonly hasSample: boolean;
  /** The reader came in by the sign-in form. */
  readonly canSignOut: boolean;
  /** Where the form went that this page answers; null for a page that its address alone brings back. */
  readonly sentTo: string | null;
}

/** The frame of a page that this request asks for. */
export async function frameOf(request: Request, store: QuoteStore): Promise<Frame> {
  return { ...bareFrame(request), hasSample: (await store.sampleArticles()).length > 0 };
}

/** A frame made without the store, for pages that must stand when it does not answer. */
export function bareFrame(request: Request): Frame {
  return {
    t: messagesOf(request),
    address: addressOf(request),
    hasSample: false,
    canSignOut: hasSessionCookie(request),
    sentTo: request.method === 'POST' ? request.path : null,
  };
}

/** Pages that a form is sent from, by the beginning of where it is sent to: those of an act, then those of a thing. */
const PAGES_OF_FORMS = [
  /^\/verdicts\/v_\w+\/(?:publish|withdraw)$/,
  /^\/(?:verdicts|outlets|speakers|quotes|flags)\/[vosqf]_\w+/,
  /^\/(?:flags|quotes)(?=\/|$)/,
];

/**
 * The address to come back to after a form or in another language. An answer to a form has none of its own: it is the page
 * of what the form was about, else the first one.
 */
export function addressOf(request: Request): string {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return PAGES_OF_FORMS.map((page) => page.exec(request.path)?.[0]).find((page) => page !== undefined) ?? '/';
  }
  const [path = '/', ...rest] = request.originalUrl.split('?');
  const query = new URLSearchParams(rest.join('?'));
  query.delete('lang');
  query.delete('digits');
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The catalogue that a request asks for. */
export function messagesOf(request: Request): Messages {
  return messagesIn(interfaceLanguage(request), interfaceDigits(request));
}
