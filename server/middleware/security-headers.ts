import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { inOrder } from './in-order.ts';

/**
 * What browsers are told about every answer: nothing but our own files, no inline script or style, no frames, no
 * sniffing, nothing kept by caches between us and the reader.
 *
 * The referrer policy is same-origin and not helmet's no-referrer: with no-referrer browsers send `Origin: null` on a
 * form's POST, and the origin check could not tell our own forms from a stranger's. HTTPS is the proxy's to demand
 * (HSTS, upgrade-insecure-requests): the default address is plain http on loopback.
 */
export function setSecurityHeaders(): RequestHandler {
  return inOrder(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'"],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
      strictTransportSecurity: false,
    }),
    (_request, response, next) => {
      // The library is its reader's; an asset says otherwise for itself.
      response.set('Cache-Control', 'private, no-cache');
      next();
    },
  );
}
