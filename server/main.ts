import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IsnadError } from '../models/errors.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { createLoad, type Load } from './load.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { addressToOpen, reachMistake } from './reach.ts';

/** How long a request that is being answered may still take once the server is asked to close. */
const CLOSE_WITHIN_MS = 5_000;

/** A request that has not arrived whole by then is given up; 6 MB on a slow line take half of it. */
const REQUEST_WITHIN_MS = 120_000;

export interface RunningServer {
  /** Where to open it, with the port that the system chose where 0 was asked for. */
  readonly url: string;
  /**
   * Takes no more requests, lets those under way end for some seconds, then ends. Until they have, an operator still
   * gets answers, and /readyz says 503. The store stays open.
   */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Config;
  readonly store: QuoteStore;
  readonly log: Log;
  readonly now?: () => Date;
  readonly load?: Load;
}

/**
 * Listens on the configured address.
 *
 * Rejects with config/invalid when others could reach it and no token is set, and when the address cannot be had (a
 * busy port, a port that needs more rights, an address of another machine).
 */
export async function startServer({
  config,
  store,
  log,
  now = () => new Date(),
  load = createLoad(),
}: ServerOptions): Promise<RunningServer> {
  const mistake = reachMistake(config);
  if (mistake !== null) throw new IsnadError('config/invalid', `${mistake.field} ${mistake.message}`, [mistake]);
  const metrics = createMetrics({ store, load });
  metrics.watchProcess();
  const app = createApp({ store, now, config, log, load, metrics });
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS }, app);
  const { port } = await listen(server, config);
  return { url: addressToOpen(config.host, port), close: () => close(server, load) };
}

function listen(server: Server, { host, port }: Config): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, { host, port })));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function listenError(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): IsnadError {
  const reasons: Record<string, { field: string; message: string }> = {
    EADDRINUSE: {
      field: 'ISNAD_PORT',
      message: `is ${port}, which another program uses on ${host}; choose another port`,
    },
    EACCES: { field: 'ISNAD_PORT', message: `is ${port}, which this user may not listen on; choose one above 1023` },
    EADDRNOTAVAIL: { field: 'ISNAD_HOST', message: `is "${host}", which is no address of this machine` },
    ENOTFOUND: { field: 'ISNAD_HOST', message: `is "${host}", which is not known as a name or address` },
  };
  const reason = reasons[error.code ?? ''] ?? {
    field: 'ISNAD_HOST',
    message: `is "${host}", and listening failed: ${error.message}`,
  };
  return new IsnadError('config/invalid', `${reason.field} ${reason.message}`, [reason], { cause: error });
}

async function close(server: Server, load: Load): Promise<void> {
  load.drain();
  const force = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  try {
    await load.idle();
    await new Promise<void>((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
      server.closeIdleConnections();
    });
  } finally {
    clearTimeout(force);
  }
}
