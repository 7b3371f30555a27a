import type { Request } from 'express';

/**
 * Scheme, host and port under which the reader reaches this server, without a slash at its end: for links that leave the
 * pages (citations, cards). The host has been checked by then; a proxy tells of https by X-Forwarded-Proto.
 */
export function siteAddress(request: Request): string {
  const forwarded = request.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const scheme = forwarded === 'https' || request.secure ? 'https' : 'http';
  return `${scheme}://${request.get('host') ?? ''}`;
}
