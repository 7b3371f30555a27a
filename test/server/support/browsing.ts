import assert from 'node:assert/strict';
import type { OutletId, SpeakerId } from '../../../models/ids.ts';
import { startTags } from './html.ts';
import type { TestApp } from './test-app.ts';

export const NO_ONE = '0'.repeat(26);

/** A shape that would leave the page if a name were not escaped. */
export const HOSTILE = '<script>alert(1)</script> "\'& \u202e Name';

export async function speakerNamed({ store }: TestApp, name: string): Promise<SpeakerId> {
  const { items } = await store.listSpeakers({ cursor: null, limit: 200 });
  const found = items.find((one) => one.name === name);
  assert.ok(found, `${name} is held`);
  return found.id;
}

export async function outletNamed({ store }: TestApp, name: string): Promise<OutletId> {
  const { items } = await store.listOutlets({ cursor: null, limit: 200 });
  const found = items.find((one) => one.name === name);
  assert.ok(found, `${name} is held`);
  return found.id;
}

export const record = (to: TestApp, fields: object) => to.postJson('/api/v1/quotes', { lang: 'en', ...fields });

export const wordsOn = (html: string) => startTags(html, 'p').filter((one) => one.class === 'statement-words').length;
