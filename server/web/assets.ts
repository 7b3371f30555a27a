import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { inOrder } from '../middleware/in-order.ts';
import { packageRoot } from '../package-root.ts';
import { FONT_FILES } from './fonts.ts';

/** Every address has a hash of the content in it: browsers may keep what they got for good. */
const KEPT = 'public, max-age=31536000, immutable';

/** Stylesheets, icon and browser modules; never built, so one folder serves source and dist. */
const FOLDER = join(packageRoot(), 'server', 'web', 'assets');

/** Each file's address with a hash of its content. */
const ADDRESSES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(FOLDER, name)))
      .digest('hex')
      .slice(0, 12);
    return [name, `/assets/${name}?v=${hash}`];
  }),
);

/** The address of an asset. Throws for one that is not there: a page would only show it by looking wrong. */
export function assetUrl(name: string): string {
  const address = ADDRESSES.get(name);
  if (address === undefined) throw new Error(`there is no asset ${name}`);
  return address;
}

/** Serves the assets and the fonts, to be mounted at /assets. */
export function serveAssets(): RequestHandler {
  return inOrder(
    (request, response, next) => {
      const font = FONT_FILES.get(`/assets${request.path}`);
      if (font === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
      response.set('Cache-Control', KEPT).type(font.type).send(font.content);
    },
    express.static(FOLDER, {
      index: false,
      redirect: false,
      setHeaders: (response) => {
        response.setHeader('Cache-Control', KEPT);
      },
    }),
  );
}
