import type { RequestHandler } from 'express';

/** Where a policy says who may show a page in a frame. */
const ANCESTORS = /frame-ancestors [^;]*/;

/**
 * Lets any page show this answer in a frame. For a card alone: it holds no form and no act that a frame could be laid over,
 * and nothing else of what setSecurityHeaders forbids is allowed. It sets no cookie: whoever reads somebody's article has not
 * asked us for anything.
 */
export function allowFrames(): RequestHandler {
  return (_request, response, next) => {
    const policy = String(response.getHeader('Content-Security-Policy') ?? '');
    response.set('Content-Security-Policy', policy.replace(ANCESTORS, 'frame-ancestors *'));
    response.removeHeader('X-Frame-Options');
    response.set('Cross-Origin-Resource-Policy', 'cross-origin');
    response.removeHeader('Set-Cookie');
    next();
  };
}
