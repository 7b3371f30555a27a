import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/package-root.ts';
import { type TestApp, testApp } from './support/test-app.ts';

interface Example {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly answer: unknown;
}

/** The requests of docs/api.md with the answers that follow them, in order. */
function examples(): Example[] {
  const page = readFileSync(join(packageRoot(), 'docs', 'api.md'), 'utf8');
  const blocks = /```http\n(\w+) (\S+)\n((?:[\w-]+: [^\n]+\n)*)\n?(.*?)```\n\n```json\n(\d+)\n(.*?)```/gs;
  return [...page.matchAll(blocks)].map(
    ([, method = '', path = '', headers = '', body = '', status = '', answer = '']) => ({
      method,
      path,
      headers: Object.fromEntries([...headers.matchAll(/^([\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value])),
      body: body.trim(),
      status: Number(status),
      answer: JSON.parse(answer) as unknown,
    }),
  );
}

const ID = /\b[a-z]_[0-9a-hjkmnp-tv-z]{26}\b/g;

describe('docs/api.md', () => {
  let app: TestApp;
  /** What an id of the page is here. */
  const ids = new Map<string, string>();
  before(async () => {
    app = await testApp();
  });
  after(() => app.close());

  const ours = (text: string) => text.replace(ID, (id) => ids.get(id) ?? id);

  /** All that the page shows is in the answer; an id shown for the first time is whatever the answer has. */
  function check(shown: unknown, given: unknown, where: string): void {
    if (Array.isArray(shown)) {
      assert.ok(Array.isArray(given), `${where} is a list`);
      assert.equal(given.length, shown.length, `${where} has as many items`);
      for (const [index, item] of shown.entries()) check(item, given[index], `${where}[${index}]`);
    } else if (typeof shown === 'object' && shown !== null) {
      assert.ok(typeof given === 'object' && given !== null, `${where} is an object`);
      for (const [name, value] of Object.entries(shown)) {
        check(value, (given as Record<string, unknown>)[name], `${where}.${name}`);
      }
    } else if (typeof shown === 'string' && typeof given === 'string' && new RegExp(`^${ID.source}$`).test(shown)) {
      if (!ids.has(shown)) ids.set(shown, given);
      assert.equal(given, ids.get(shown), where);
      assert.equal(given[0], shown[0], `${where} is an id of the same kind`);
    } else {
      assert.deepEqual(given, shown, where);
    }
  }

  it('shows every call with an example', () => {
    const shown = new Set(examples().map(({ method, path }) => `${method} ${path.split('?')[0]?.replace(ID, ':id')}`));
    assert.deepEqual([...shown].sort(), [
      'DELETE /api/v1/flags/:id/lease',
      'GET /api/v1/articles/:id',
      'GET /api/v1/events',
      'GET /api/v1/flags',
      'GET /api/v1/healthz',
      'GET /api/v1/lookups',
      'GET /api/v1/outlets',
      'GET /api/v1/quotes',
      'GET /api/v1/quotes/:id',
      'GET /api/v1/speakers',
      'GET /api/v1/speakers/:id',
      'GET /api/v1/verdicts',
      'GET /api/v1/verdicts/:id',
      'PATCH /api/v1/outlets/:id',
      'PATCH /api/v1/speakers/:id',
      'PATCH /api/v1/verdicts/:id',
      'POST /api/v1/articles',
      'POST /api/v1/articles/:id/withhold',
      'POST /api/v1/comparisons',
      'POST /api/v1/decisions/:id/undo',
      'POST /api/v1/extractions',
      'POST /api/v1/flags/:id/decisions',
      'POST /api/v1/flags/:id/lease',
      'POST /api/v1/lookups',
      'POST /api/v1/outlets',
      'POST /api/v1/quotes',
      'POST /api/v1/quotes/:id/merge',
      'POST /api/v1/quotes/:id/split',
      'POST /api/v1/responses',
      'POST /api/v1/speakers/:id/apart',
      'POST /api/v1/speakers/:id/merge',
      'POST /api/v1/speakers/:id/part',
      'POST /api/v1/verdicts',
    ]);
  });

  for (const { method, path, headers, body, status, answer } of examples()) {
    it(`is true about ${method} ${path}`, async () => {
      const address = ours(path);
      const request = app.ask[method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete'](address).set(headers);
      const response = await (body === '' ? request : request.type('json').send(ours(body)));
      assert.equal(response.status, status, JSON.stringify(response.body));
      check(answer, response.body, 'answer');
    });
  }
});
