import supertest from 'supertest';
import type { TestApp } from './test-app.ts';

/** Fields of a form in their order; a name may stand there more than once. */
export type FormFields = [name: string, value: string][];

/** Attributes of a start tag, entities resolved. */
function attributes(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** What a browser would send of the form with this action, no button pressed; throws where there is no such form. */
export function formFields(html: string, action: RegExp): { action: string; fields: FormFields } {
  for (const [, start = '', body = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
    const to = attributes(start).action ?? '';
    if (action.test(to)) return { action: to, fields: fieldsIn(body) };
  }
  throw new Error(`no form that leads to ${action}`);
}

function fieldsIn(body: string): FormFields {
  const fields: FormFields = [];
  const tags = body.matchAll(
    /<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs,
  );
  for (const [, input, area, text = '', select, options = ''] of tags) {
    if (input !== undefined) {
      const { type, name = '', value = '', ...rest } = attributes(input);
      const isSent = (type !== 'radio' && type !== 'checkbox') || 'checked' in rest;
      if (isSent) fields.push([name, value]);
    } else if (area !== undefined) {
      fields.push([attributes(area).name ?? '', unescaped(text).replace(/^\n/, '')]);
    } else if (select !== undefined) {
      const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => attributes(tag));
      const chosen = all.find((option) => 'selected' in option) ?? all[0];
      fields.push([attributes(select).name ?? '', chosen?.value ?? '']);
    }
  }
  return fields;
}

/** The fields with others in place of those of these names; a list puts one after the other, an index sets one of many. */
export function filled(fields: FormFields, changes: Readonly<Record<string, string | readonly string[]>>): FormFields {
  const kept = fields.filter(([name]) => !(name in changes));
  const added = Object.entries(changes).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  );
  return [...kept, ...added];
}

/** Sends fields as a page of this server does, under a name where one is given. */
export function sendFields(app: TestApp, path: string, fields: FormFields, actor?: string): supertest.Test {
  const request = supertest(app.app).post(path).set('Sec-Fetch-Site', 'same-origin').type('form');
  if (actor !== undefined) request.set('Isnad-Actor', encodeURIComponent(actor));
  return request.send(new URLSearchParams(fields).toString());
}
