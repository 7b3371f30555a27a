import type { Response } from 'express';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from './language.ts';
import { PageStatus } from './page-status.ts';

/** Answers with a page, rendered here and now; every text in it is escaped by the renderer. */
export function sendPage(response: Response, language: Language, page: VNode, status = 200): void {
  const html = renderToString(h(PageStatus.Provider, { value: status }, page));
  response
    .status(status)
    .set('Content-Language', language)
    .type('html')
    .send(`<!doctype html>\n${status < 400 ? html : withFocus(html)}`);
}

/**
 * A page that refuses, with the keyboard at the first field that is wrong, or else at what is said of the form. Which comes
 * first only the whole page tells. No text can look like these attributes: quotation marks are escaped in it.
 */
function withFocus(html: string): string {
  return html.includes(WRONG)
    ? html.replace(WRONG, `${WRONG} autofocus`)
    : html.replace(ALERT, `${ALERT} tabindex="-1" autofocus`);
}

const WRONG = 'aria-invalid="true"';
const ALERT = 'role="alert"';
