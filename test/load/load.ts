/* Load on a server of our own on loopback, bounded in count and time. Run by `npm run test:load`; not part of `npm test`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '../../models/stores/open-store.ts';
import { generateArticle, generateQuotes, misquote } from '../../scripts/generate-text.ts';
import { recordQuote } from '../../services/record-quote.ts';

const CLI = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist/scripts/cli.js');

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '30' },
    clients: { type: 'string', default: '8' },
    flood: { type: 'string', default: '600' },
  },
});
const size = Number(values.size);
const seconds = Number(values.seconds);

interface Answer {
  readonly kind: string;
  readonly status: number;
  readonly ms: number;
}
interface Ask {
  readonly kind: 'look-up' | 'page' | 'add' | 'health';
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

const quotes = generateQuotes(size);

/** Seven look-ups, two pages and an add in ten. */
function mixed(index: number): Ask {
  const quote = quotes[(index * 7919) % quotes.length]!;
  const part = index % 10;
  const words = encodeURIComponent(misquote(quote.text, index));
  if (part < 7) return { kind: 'look-up', method: 'GET', path: `/api/v1/lookups?q=${words}` };
  if (part === 7) return { kind: 'page', method: 'GET', path: `/?q=${words}` };
  if (part === 8) return { kind: 'page', method: 'GET', path: '/quotes' };
  const body = JSON.stringify({ text: `${generateArticle(3)}\n${index} ${process.pid}`, lang: 'en', outlet: 'Load' });
  return { kind: 'add', method: 'POST', path: '/api/v1/articles', body };
}

function asker(port: number, sockets: number): (ask: Ask) => Promise<Answer> {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  return ({ kind, method, path, body }) => {
    const began = performance.now();
    const done = (status: number): Answer => ({ kind, status, ms: performance.now() - began });
    return new Promise((resolve) => {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' };
      const sent = request({ port, host: '127.0.0.1', method, path, agent, headers }, (response) => {
        response.resume().on('end', () => resolve(done(response.statusCode ?? 0)));
      });
      // 0: the connection was refused or cut.
      sent.on('error', () => resolve(done(0)));
      sent.end(body);
    });
  };
}

async function run(ask: (one: Ask) => Promise<Answer>, clients: number, until: number, from = 0): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = from;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (Date.now() < until) answers.push(await ask(mixed(next++)));
    }),
  );
  return answers;
}

function report(title: string, answers: readonly Answer[], inSeconds: number): void {
  console.log(`\n${title}: ${answers.length} requests, ${(answers.length / inSeconds).toFixed(0)} a second`);
  console.log('| what | n | 2xx | 503 | other | p50 ms | p95 ms | p99 ms |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const kind of [...new Set(answers.map((answer) => answer.kind))].sort()) {
    const own = answers.filter((answer) => answer.kind === kind);
    const good = own.filter(({ status }) => status >= 200 && status < 300);
    const shed = own.filter(({ status }) => status === 503).length;
    const times = good.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
    console.log(
      `| ${kind} | ${own.length} | ${good.length} | ${shed} | ${own.length - good.length - shed} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} |`,
    );
  }
}

/** Memory of a process in MB, where the system tells. */
function memoryOf(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return Number.NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024;
}

async function serve(store: string): Promise<{ server: ChildProcess; port: number }> {
  const env = { ...process.env, ISNAD_STORE: store, ISNAD_PORT: '0', ISNAD_RATE_LIMIT: '0', ISNAD_LOG_LEVEL: 'silent' };
  const server = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout! })) {
    const port = /serves on http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return { server, port: Number(port) };
  }
  throw new Error('the server did not start');
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-load-'));
  const url = `sqlite:${join(folder, 'library.db')}`;
  try {
    const filling = await openStore(url);
    const context = { store: filling, now: () => new Date(), actor: 'local' };
    for (const [index, quote] of quotes.entries()) {
      await recordQuote(context, quote, { ref: `made-${index}`, durability: 'bulk' });
    }
    await filling.close();
    const { server, port } = await serve(url);
    const exit = once(server, 'exit');
    console.log(`${size} quotes, Node ${process.version}; ${memoryOf(server.pid).toFixed(0)} MB at the start`);

    const steady = await run(asker(port, Number(values.clients)), Number(values.clients), Date.now() + seconds * 1e3);
    report(`${values.clients} clients, ${seconds} s`, steady, seconds);
    console.log(`${memoryOf(server.pid).toFixed(0)} MB after it`);

    const floodSeconds = Math.min(10, seconds);
    const until = Date.now() + floodSeconds * 1e3;
    const healthy = asker(port, 2);
    const health: Answer[] = [];
    const watch = (async () => {
      while (Date.now() < until) {
        health.push(await healthy({ kind: 'health', method: 'GET', path: '/healthz' }));
        await sleep(100);
      }
    })();
    const flooded = await run(asker(port, Number(values.flood)), Number(values.flood), until, steady.length);
    await watch;
    report(`${values.flood} clients at once, ${floodSeconds} s`, [...flooded, ...health], floodSeconds);
    console.log(`${memoryOf(server.pid).toFixed(0)} MB after it`);

    // Asked to stop while requests are under way: those are answered, new ones find nobody.
    const last = run(asker(port, 16), 16, Date.now() + 2_000, steady.length + flooded.length);
    await sleep(500);
    server.kill('SIGTERM');
    const stopped = await last;
    const [code] = (await exit) as [number | null];
    const isWhole = stopped.every(({ status }) => status === 0 || status === 503 || (status >= 200 && status < 300));
    console.log(`\nstopped with exit code ${code}; every request answered whole or refused: ${isWhole}`);

    const acknowledged = [...steady, ...flooded, ...stopped].filter(
      ({ kind, status }) => kind === 'add' && status >= 200 && status < 300,
    ).length;
    const after = await openStore(url);
    const held = (await after.size()).articles - size;
    await after.close();
    console.log(`${acknowledged} adds acknowledged, ${held} articles held`);
    if (code !== 0 || !isWhole || held < acknowledged) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
