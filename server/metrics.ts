import type { Request, RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { LibrarySize, QuoteStore } from '../models/quote-store.ts';
import type { Load } from './load.ts';
import { routeOf } from './route-of.ts';

/** Upper bounds in seconds: a look-up in a small library takes one or two milliseconds, a book-length article seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A caller may send any of forty methods; each that is counted by name is one more row of every route. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What the server counts of itself, for Prometheus. */
export interface Metrics {
  /** Measures every request that goes through. */
  measure(): RequestHandler;
  /** Notes that a request is read and checked, and that its use case begins. */
  beginWork(request: Request): void;
  /** Answers with all of it. */
  answer(): RequestHandler;
  /** Adds memory, CPU, garbage collection and the lag of the event loop; once a process. */
  watchProcess(): void;
}

/**
 * Counts and times by route pattern, method and status: never an address, an id or a word that somebody sent, which would also
 * make a row of each. A registry of its own, so that two servers in a process do not share one.
 */
export function createMetrics({ store, load }: { readonly store: QuoteStore; readonly load: Load }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'isnad_http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer; _count is the number of requests.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers,
  });
  const work = new Histogram({
    name: 'isnad_work_duration_seconds',
    help: 'The part of a request from its use case (a look-up, an article added) on, its body read and checked.',
    labelNames: ['method', 'route'] as const,
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: 'isnad_http_requests_under_way',
    help: 'Requests that are being answered.',
    registers,
    collect() {
      this.set(load.underWay());
    },
  });
  new Counter({
    name: 'isnad_http_requests_shed_total',
    help: 'Requests turned away because too many were under way or the server was about to end.',
    registers,
    collect() {
      this.reset();
      this.inc(load.shed());
    },
  });
  new Gauge({
    name: 'isnad_store_reachable',
    help: '1 when the store answers, else 0.',
    registers,
    async collect() {
      this.set((await sizeOf(store)) === null ? 0 : 1);
    },
  });
  new Gauge({
    name: 'isnad_library_size',
    help: 'What the library holds, by kind; missing while the store does not answer.',
    labelNames: ['kind'] as const,
    registers,
    async collect() {
      this.reset();
      for (const [kind, count] of Object.entries((await sizeOf(store)) ?? {})) this.set({ kind }, count);
    },
  });

  const begun = new WeakMap<Request, number>();
  return {
    measure: () => (request, response, next) => {
      const started = performance.now();
      response.once('close', () => {
        const ended = performance.now();
        const method = METHODS.has(request.method) ? request.method : 'other';
        const route = routeOf(request);
        const status = response.writableFinished ? String(response.statusCode) : 'broken-off';
        requests.observe({ method, route, status }, (ended - started) / 1_000);
        const from = begun.get(request);
        if (from !== undefined) work.observe({ method, route }, (ended - from) / 1_000);
      });
      next();
    },
    beginWork(request) {
      if (!begun.has(request)) begun.set(request, performance.now());
    },
    answer: () => async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
    watchProcess: () => collectDefaultMetrics({ register: registry }),
  };
}

/** Null where the store does not answer, which is told as such and is no error of these figures. */
async function sizeOf(store: QuoteStore): Promise<LibrarySize | null> {
  try {
    return await store.size();
  } catch {
    return null;
  }
}
