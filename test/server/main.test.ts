import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { IsnadError } from '../../models/errors.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { type Config, DEFAULT_CONFIG } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { type RunningServer, startServer } from '../../server/main.ts';

describe('starting the server', () => {
  let store: QuoteStore;
  const running: RunningServer[] = [];
  const start = async (config: Partial<Config>) => {
    const server = await startServer({
      config: { ...DEFAULT_CONFIG, port: 0, ...config },
      store,
      log: createLog('silent'),
    });
    running.push(server);
    return server;
  };
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
    await store.close();
  });

  it('says where it is and answers there', async () => {
    const { url } = await start({});
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });

  it('takes a change without a body or a word about one, as "curl -X POST" sends it', async () => {
    const { url } = await start({});
    const port = Number(new URL(url).port);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `POST /api/v1/decisions/d_${'0'.repeat(26)}/undo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        ),
      );
      let received = '';
      socket.on('data', (data) => {
        received += data;
      });
      socket.on('end', () => resolve(received));
      socket.on('error', reject);
    });
    assert.match(answer, /^HTTP\/1\.1 404 /);
  });

  it('answers no more once it is closed', async () => {
    const server = await start({});
    await fetch(`${server.url}/healthz`);
    await running.pop()?.close();
    await assert.rejects(fetch(`${server.url}/healthz`));
  });

  it('says which port is busy and what to do', async () => {
    const { url } = await start({});
    const port = Number(new URL(url).port);
    await assert.rejects(start({ port }), (error) => {
      assert.ok(error instanceof IsnadError);
      assert.equal(error.code, 'config/invalid');
      assert.equal(error.fields[0]?.field, 'ISNAD_PORT');
      assert.match(error.message, new RegExp(`${port}.*another port`));
      return true;
    });
  });

  it('says of an address that is not of this machine that it is not', async () => {
    await assert.rejects(start({ host: '192.0.2.1', token: 'a word' }), (error) => {
      assert.ok(error instanceof IsnadError);
      assert.equal(error.fields[0]?.field, 'ISNAD_HOST');
      return true;
    });
  });

  it('does not listen where others reach it without a token', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.0.2']) {
      await assert.rejects(start({ host }), (error) => {
        assert.ok(error instanceof IsnadError);
        assert.equal(error.code, 'config/invalid');
        assert.match(error.message, /ISNAD_TOKEN/);
        return true;
      });
    }
  });
});
