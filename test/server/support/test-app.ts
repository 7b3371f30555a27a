import type { Express } from 'express';
import supertest from 'supertest';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { createApp } from '../../../server/app.ts';
import { type Config, DEFAULT_CONFIG } from '../../../server/config.ts';
import { createLog } from '../../../server/log.ts';
import { openTestLibrary } from '../../support/test-store.ts';

/** The real app over a real store, empty and its own, with a clock that stands still. */
export interface TestApp {
  readonly app: Express;
  readonly store: QuoteStore;
  readonly ask: ReturnType<typeof supertest>;
  /** Lines that the server has logged so far, parsed. */
  logged(): Record<string, unknown>[];
  /** Sends a form as a page of this server does. */
  sendForm(path: string, fields: Readonly<Record<string, string>>): supertest.Test;
  postJson(path: string, body: unknown): supertest.Test;
  close(): Promise<void>;
}

export const NOW = new Date('2026-03-02T09:30:00.000Z');

export async function testApp(config: Partial<Config> = {}): Promise<TestApp> {
  const store = await openTestLibrary();
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const app = createApp({ store, now: () => NOW, config: { ...DEFAULT_CONFIG, ...config }, log });
  const ask = supertest(app);
  return {
    app,
    store,
    ask,
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    sendForm: (path, fields) => ask.post(path).set('Sec-Fetch-Site', 'same-origin').type('form').send(fields),
    postJson: (path, body) => ask.post(path).send(body as object),
    close: () => store.close(),
  };
}

/** An app for each test of the suite it is called in; read `current()` inside a test. */
export function appForEach(config: Partial<Config> = {}): () => TestApp {
  let app: TestApp | undefined;
  beforeEach(async () => {
    app = await testApp(config);
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });
  return () => {
    if (app === undefined) throw new Error('only inside a test');
    return app;
  };
}
