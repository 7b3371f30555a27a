import assert from 'node:assert/strict';
import type { FlagId } from '../../../models/ids.ts';
import { FERRIES_EN, FERRIES_EN_OTHER } from './articles.ts';
import { checkProblem } from './problems.ts';
import { appForEach, NOW } from './test-app.ts';

export const PIECE = { note: 'The recording has it otherwise.', url: 'https://archive.example/1' };
export const DISMISSAL = { decision: 'dismiss', reason: 'other' };
export const CLAIM = { about: { wordingId: 'WORDING', mentionIds: ['MENTION'] }, attribution: 'unproven' };

type Method = 'post' | 'patch' | 'delete';

/** What is wrong with it; the call; how it is answered. */
export type WrongCall = readonly [
  reason: string,
  method: Method,
  path: string,
  body: unknown,
  status: number,
  code: string,
  field: string | undefined,
];

/** Things of the library below that a path or a body can name. */
type Name = 'ARTICLE' | 'MENTION' | 'OTHER' | 'QUOTE' | 'FLAG' | 'WORDING' | 'SPEAKER' | 'OUTLET';

/**
 * For each test of the suite it is called in, an app with two articles that contradict each other. What is sent names their
 * ids in capitals: `send('post', 'flags/FLAG/lease', {})`.
 */
export function editorialAppForEach() {
  const app = appForEach({ rateLimit: 0 });
  let ids: Record<Name, string>;
  beforeEach(async () => {
    const one = (await app().postJson('/api/v1/articles', FERRIES_EN)).body;
    const two = (await app().postJson('/api/v1/articles', FERRIES_EN_OTHER)).body;
    const [mention] = one.mentions;
    const file = (await app().ask.get(`/api/v1/quotes/${mention.quoteId}`)).body;
    ids = {
      ARTICLE: one.article.id,
      MENTION: mention.id,
      OTHER: two.mentions[0].id,
      QUOTE: mention.quoteId,
      FLAG: two.flags.find(({ kind }: { kind: string }) => kind === 'number').id,
      WORDING: file.wordings[0].id,
      SPEAKER: file.quote.speaker.id,
      OUTLET: one.article.outletId,
    };
  });

  const filled = (text: string) => text.replace(/\b[A-Z]{4,}\b/g, (word) => ids[word as Name] ?? word);
  const send = (method: Method, path: string, body: unknown, actor?: string) => {
    const request = app()
      .ask[method](`/api/v1/${filled(path)}`)
      .type('json');
    return (actor === undefined ? request : request.set('Isnad-Actor', actor)).send(filled(JSON.stringify(body)));
  };
  const get = (path: string) => app().ask.get(`/api/v1/${filled(path)}`);
  const everything = async () => {
    const all: string[] = [];
    for await (const line of app().store.everything()) all.push(JSON.stringify(line));
    return all;
  };

  /** A test for each call: it is refused, names its field, and nothing is written. */
  const refuses = (calls: readonly WrongCall[]) => {
    for (const [reason, method, path, body, status, code, field] of calls) {
      it(reason, async () => {
        const before = await everything();
        checkProblem(await send(method, path, body), status, code, field);
        assert.deepEqual(await everything(), before);
        assert.deepEqual(await app().store.leases([ids.FLAG as FlagId], NOW.toISOString()), []);
      });
    }
  };

  return { app, send, get, everything, refuses, idOf: (name: Name) => ids[name] };
}
