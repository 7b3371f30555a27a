import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { QuoteStore } from '../../models/quote-store.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { DEFAULT_CONFIG } from '../../server/config.ts';
import { createLoad, type Load } from '../../server/load.ts';
import { createLog } from '../../server/log.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { CLI } from '../scripts/run-cli.ts';
import { FERRIES_EN } from './support/articles.ts';
import { appForEach, testApp } from './support/test-app.ts';

/** The samples of Prometheus' text, by name and labels. */
function samplesIn(exposition: string): Map<string, number> {
  const lines = exposition.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

/** A request whose body is promised and has not come: it is under way until `send` brings it. */
function halfSent(url: string, body: string) {
  const { port, hostname } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('utf8');
  });
  const head = `POST /api/v1/comparisons HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.write(head);
  return {
    async finish(): Promise<string> {
      socket.write(body);
      await once(socket, 'end');
      return answer;
    },
  };
}

async function untilUnderWay(load: Load, count: number): Promise<void> {
  while (load.underWay() < count) await new Promise((resolve) => setImmediate(resolve));
}

describe('what an operator asks', () => {
  const app = appForEach();

  it('is answered ready while the store answers, and with the store’s problem when it does not', async () => {
    assert.deepEqual((await app().ask.get('/readyz').expect(200)).body, { status: 'ready' });
    const broken = await testApp();
    await broken.close();
    const answer = await broken.ask.get('/readyz');
    assert.ok(answer.status >= 500);
    assert.match(answer.type, /problem\+json/);
  });

  it('counts and times requests by pattern, method and status, and never by address, id or words', async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN).expect(201);
    await app().ask.get('/api/v1/lookups?q=zanzibar+ferries').expect(200);
    await app().ask.get('/API/v1/Lookups?q=zanzibar+ferries').expect(200);
    await app()
      .ask.get(`/api/v1/quotes/q_${'0'.repeat(26)}`)
      .expect(404);
    await app().ask.get('/zanzibar/anything').expect(404);
    const answer = await app().ask.get('/metrics').expect(200);
    assert.match(answer.type, /^text\/plain/);
    const samples = samplesIn(answer.text);
    const count = (labels: string) => samples.get(`isnad_http_request_duration_seconds_count{${labels}}`);
    assert.equal(count('method="POST",route="/api/v1/articles",status="201"'), 1);
    assert.equal(count('method="GET",route="/api/v1/lookups",status="200"'), 2);
    assert.equal(count('method="GET",route="/api/v1/quotes/:id",status="404"'), 1);
    assert.equal(count('method="GET",route="none",status="404"'), 1);
    assert.equal(samples.get('isnad_work_duration_seconds_count{method="POST",route="/api/v1/articles"}'), 1);
    assert.equal(samples.get('isnad_work_duration_seconds_count{method="GET",route="/api/v1/lookups"}'), 2);
    assert.equal(samples.get('isnad_http_requests_under_way'), 0);
    assert.equal(samples.get('isnad_http_requests_shed_total'), 0);
    assert.equal(samples.get('isnad_store_reachable'), 1);
    assert.equal(samples.get('isnad_library_size{kind="articles"}'), 1);
    assert.equal(samples.get('isnad_library_size{kind="quotes"}'), 2);
    assert.doesNotMatch(answer.text, /zanzibar|q_0|ferries|Lookups/);
  });

  it('says that the store does not answer, and keeps counting', async () => {
    const broken = await testApp();
    await broken.close();
    const samples = samplesIn((await broken.ask.get('/metrics').expect(200)).text);
    assert.equal(samples.get('isnad_store_reachable'), 0);
    assert.ok(![...samples.keys()].some((name) => name.startsWith('isnad_library_size')));
  });

  it('asks for the token before it shows figures, and not before it tells of its health', async () => {
    const guarded = await testApp({ token: 'a-word' });
    const answer = await guarded.ask.get('/metrics').expect(401);
    assert.match(answer.type, /problem\+json/);
    await guarded.ask.get('/metrics').set('Authorization', 'Bearer a-word').expect(200);
    await guarded.ask.get('/readyz').expect(200);
    await guarded.ask.get('/healthz').expect(200);
    await guarded.close();
  });
});

describe('a server that has more to do than it takes', () => {
  const BODY = '{"a": "one word", "b": "two words"}';
  let store: QuoteStore;
  let load: Load;
  let server: RunningServer;
  let isClosed: boolean;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
    load = createLoad(2);
    isClosed = false;
    server = await startServer({ config: { ...DEFAULT_CONFIG, port: 0 }, store, log: createLog('silent'), load });
  });
  afterEach(async () => {
    if (!isClosed) await server.close();
    await store.close();
  });

  it('turns one request more away, with a time to come again, and answers operators', async () => {
    const slow = [halfSent(server.url, BODY), halfSent(server.url, BODY)];
    await untilUnderWay(load, 2);
    for (const path of ['/api/v1/quotes', '/', '/assets/base.css']) {
      const answer = await fetch(`${server.url}${path}`);
      assert.equal(answer.status, 503, path);
      assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
      const body = await answer.text();
      if (path.startsWith('/api')) assert.equal((JSON.parse(body) as { code: string }).code, 'server/busy');
    }
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      assert.equal((await fetch(`${server.url}${path}`)).status, 200, path);
    }
    const figures = samplesIn(await (await fetch(`${server.url}/metrics`)).text());
    assert.equal(figures.get('isnad_http_requests_under_way'), 2);
    assert.equal(figures.get('isnad_http_requests_shed_total'), 3);
    assert.ok([...figures.keys()].some((name) => name.startsWith('nodejs_eventloop_lag')));
    assert.ok(figures.has('process_resident_memory_bytes'));

    for (const { finish } of slow) assert.match(await finish(), /^HTTP\/1\.1 200 /);
    await load.idle();
    assert.equal((await fetch(`${server.url}/api/v1/quotes`)).status, 200);
  });

  it('forgets a request whose sender went away', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /api/v1/comparisons HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n',
    );
    await untilUnderWay(load, 1);
    socket.destroy();
    await load.idle();
    assert.equal(load.underWay(), 0);
  });

  it('that is told to end is not ready, takes nothing new, and finishes what is under way', async () => {
    const slow = halfSent(server.url, BODY);
    await untilUnderWay(load, 1);
    const closed = server.close();
    isClosed = true;
    const ready = await fetch(`${server.url}/readyz`);
    assert.equal(ready.status, 503);
    assert.match(ready.headers.get('content-type') ?? '', /problem\+json/);
    assert.equal(((await ready.json()) as { code: string }).code, 'server/busy');
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${server.url}/api/v1/quotes`)).status, 503);
    assert.match(await slow.finish(), /^HTTP\/1\.1 200 /);
    await closed;
    await assert.rejects(fetch(`${server.url}/healthz`));
  });
});

describe('isnad serve', () => {
  let folder: string;
  let child: ChildProcessByStdio<null, Readable, Readable>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends with 0 on SIGTERM when what it was asked is kept', async () => {
    const store = `sqlite:${join(folder, 'isnad.db')}`;
    child = spawn(process.execPath, [...CLI, 'serve', '--port', '0'], {
      env: { ...process.env, ISNAD_STORE: store, ISNAD_LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = text(child.stderr);
    let welcome = '';
    while (!welcome.includes('Ctrl-C')) welcome += String((await once(child.stdout, 'data'))[0]);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(welcome)?.[0] ?? '';
    const added = await fetch(`${url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(FERRIES_EN),
    });
    assert.equal(added.status, 201);
    const { article } = (await added.json()) as { article: { id: never } };
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    const kept = await openStore(store);
    assert.equal((await kept.article(article.id))?.text, FERRIES_EN.text);
    await kept.close();
    assert.doesNotMatch(await log, /ferries|failed/i);
  });
});
