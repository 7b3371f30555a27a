import assert from 'node:assert/strict';
import type { VerdictId } from '../../../models/ids.ts';
import { FERRIES_EN, FERRIES_EN_OTHER } from './articles.ts';
import { visibleText } from './html.ts';
import { appForEach } from './test-app.ts';
import { type FormFields, filled, formFields, sendFields } from './verdict-form.ts';

export const NO_ONE = '0'.repeat(26);
export const EVIDENCE = {
  evidenceNote: 'The recording of the port has it.',
  evidenceUrl: 'https://archive.example/port',
};

/** What a reviewer concludes in most tests: nothing that accuses. */
export const UNCONFIRMED = { attribution: 'unproven', ...EVIDENCE, evidenceAt: '' };

/** Where a form leads, without what is told there of what was done. */
export function pathOf({ headers }: { readonly headers: Readonly<Record<string, string>> }): string {
  return (headers.location ?? '').split('?')[0] ?? '';
}

export function verdictPages() {
  const app = appForEach({ rateLimit: 0 });
  let quoteId = '';
  let otherMention = '';
  let flagId = '';
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    const { body } = await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    flagId = body.flags.find(({ kind }: { kind: string }) => kind === 'number').id;
    const twelve = (await app().ask.get('/api/v1/lookups').query({ q: 'We will buy 12 new ferries' })).body.matches[0];
    quoteId = body.mentions.find(({ text }: { text: string }) => text.includes('21')).quoteId;
    otherMention = twelve.mention.id;
  });

  const open = async (path = `/verdicts/new?quote=${quoteId}`) => {
    const { status, text } = await app().ask.get(path).redirects(1);
    assert.equal(status, 200);
    return formFields(text, /\/entries$/);
  };
  const send = (form: { action: string; fields: FormFields }, changes: Parameters<typeof filled>[1], actor?: string) =>
    sendFields(app(), form.action, filled(form.fields, changes), actor);
  /** Saves a draft, and gives its path. */
  const draft = async (changes: Parameters<typeof filled>[1] = {}, actor?: string): Promise<string> => {
    const saved = await send(await open(), { ...UNCONFIRMED, ...changes, act: 'save' }, actor);
    assert.equal(saved.status, 303, visibleText(saved.text));
    return pathOf(saved);
  };
  const idOf = (path: string) => path.split('?')[0]?.split('/').at(-1) as VerdictId;
  const latest = async (path: string) => {
    const verdict = await app().store.verdict(idOf(path));
    assert.ok(verdict !== undefined);
    return verdict;
  };
  const act = async (path: string, step: 'publish' | 'withdraw', fields: Record<string, string>, actor?: string) =>
    sendFields(app(), `${path}/${step}`, Object.entries(fields), actor);
  const publish = async (path: string, actor?: string) => {
    const { version } = await latest(path);
    return act(path, 'publish', { version: String(version) }, actor);
  };
  const everything = async () => {
    const all: string[] = [];
    for await (const line of app().store.everything()) all.push(JSON.stringify(line));
    return all;
  };
  return {
    app,
    open,
    send,
    draft,
    latest,
    act,
    publish,
    everything,
    idOf,
    quote: () => quoteId,
    other: () => otherMention,
    flag: () => flagId,
  };
}
