import type { Response } from 'express';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from './language.ts';

/** Answers with a page, rendered here and now; every text in it is escaped by the renderer. */
export function sendPage(response: Response, language: Language, page: VNode, status = 200): void {
  response
    .status(status)
    .set('Content-Language', language)
    .type('html')
    .send(`<!doctype html>\n${renderToString(page)}`);
}
