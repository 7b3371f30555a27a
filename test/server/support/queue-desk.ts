import assert from 'node:assert/strict';
import type { Test } from 'supertest';
import type { Flag, FlagKind } from '../../../models/flag.ts';
import type { FlagId } from '../../../models/ids.ts';
import { FERRIES_EN, FERRIES_EN_OTHER } from './articles.ts';
import { startTags } from './html.ts';
import { appForEach } from './test-app.ts';

export const NO_FLAG = `f_${'0'.repeat(26)}`;
export const NO_DECISION = `d_${'0'.repeat(26)}`;
export const FIRST = { cursor: null, limit: 200 };

/** Who works here: two people at one machine, told apart by the names they give. */
export const as = (name: string, request: Test) => request.set('Isnad-Actor', name);

/** What stands of one flag on a page. */
export function cardOf(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`);
  return start < 0 ? '' : (html.slice(start).split('</article>')[0] ?? '');
}

export const flagsOn = (html: string): string[] =>
  startTags(html, 'article').flatMap(({ class: name, id }) => (name?.startsWith('flag') && id ? [id] : []));

/** A library in which two outlets of one language contradict one another. */
export function desk() {
  const app = appForEach();
  const flags = new Map<FlagKind, Flag>();
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    flags.clear();
    for (const flag of (await app().store.listFlags({}, FIRST)).items) flags.set(flag.kind, flag);
  });
  const idOf = (kind: FlagKind): FlagId => {
    const flag = flags.get(kind);
    assert.ok(flag, `there is a flag of kind ${kind}`);
    return flag.id;
  };
  return {
    app,
    idOf,
    open: (path: string) => app().ask.get(path),
    decide: (kind: FlagKind, fields: Record<string, string> = {}) =>
      app().sendForm(`/flags/${idOf(kind)}/decisions`, {
        decision: 'dismiss',
        reason: 'later-update',
        note: '',
        returnTo: '/flags',
        ...fields,
      }),
    dismiss: (ids: readonly string[], fields: Record<string, string> = {}) =>
      app()
        .ask.post('/flags/dismissals')
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send({ flag: ids, reason: 'translation', note: '', returnTo: '/flags', ...fields }),
    group: (kind: FlagKind, grouping: string) =>
      app().sendForm(`/flags/${idOf(kind)}/grouping`, { grouping, returnTo: '/flags' }),
    lease: (kind: FlagKind) => app().sendForm(`/flags/${idOf(kind)}/lease`, { returnTo: '/flags' }),
    statusOf: async (kind: FlagKind) => (await app().store.flag(idOf(kind)))?.status,
    acts: async (act: string) => (await app().store.events(FIRST)).items.filter((event) => event.act === act),
  };
}
