import { type FieldError, IsnadError } from '../models/errors.ts';
import { reachMistake } from './reach.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be set from outside, read once and passed on as a value. */
export interface Config {
  /** Where the library is kept, as `openStore` reads it. */
  readonly store: string;
  /** Address to listen on; another than loopback asks for a token. */
  readonly host: string;
  /** TCP port, 0 to 65535; 0 lets the system choose a free one. */
  readonly port: number;
  /** What a caller has to show; null on a machine with one user. */
  readonly token: string | null;
  /** Further names in the Host header that are this server, such as the public name behind a proxy. */
  readonly allowedHosts: readonly string[];
  /** Requests a minute from one address before it is asked to wait; 0 sets no limit. */
  readonly rateLimit: number;
  readonly logLevel: LogLevel;
}

export const DEFAULT_CONFIG: Config = {
  store: 'sqlite:./data/isnad.db',
  host: '127.0.0.1',
  port: 3000,
  token: null,
  allowedHosts: [],
  // A hundred a second: no person or polite script meets it, a runaway loop does.
  rateLimit: 6000,
  logLevel: 'info',
};

/**
 * The configuration that these environment variables give; every one has a default, an empty one counts as not set.
 *
 * ISNAD_STORE, ISNAD_HOST, ISNAD_PORT (else PORT), ISNAD_TOKEN, ISNAD_ALLOWED_HOSTS (comma-separated),
 * ISNAD_RATE_LIMIT, ISNAD_LOG_LEVEL.
 *
 * @throws IsnadError config/invalid that names every wrong variable at once, never with the token in it.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: FieldError[] = [];
  const set = (name: string): string | undefined => environment[name]?.trim() || undefined;

  const wholeNumber = (name: string, fallback: number, most: number): number => {
    const value = set(name);
    if (value === undefined) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number <= most) return number;
    mistakes.push({ field: name, message: `is "${value}"; it must be a whole number from 0 to ${most}` });
    return fallback;
  };

  const logLevel = (): LogLevel => {
    const value = set('ISNAD_LOG_LEVEL');
    if (value === undefined) return DEFAULT_CONFIG.logLevel;
    const level = LOG_LEVELS.find((known) => known === value);
    if (level !== undefined) return level;
    mistakes.push({ field: 'ISNAD_LOG_LEVEL', message: `is "${value}"; it must be one of ${LOG_LEVELS.join(', ')}` });
    return DEFAULT_CONFIG.logLevel;
  };

  const token = set('ISNAD_TOKEN') ?? null;
  if (token !== null && !/^[\x21-\x7e]+$/.test(token)) {
    mistakes.push({
      field: 'ISNAD_TOKEN',
      message: 'has spaces or letters that a header cannot carry; use ASCII letters, digits and marks',
    });
  }

  const config: Config = {
    store: set('ISNAD_STORE') ?? DEFAULT_CONFIG.store,
    host: set('ISNAD_HOST') ?? DEFAULT_CONFIG.host,
    port: wholeNumber(set('ISNAD_PORT') === undefined ? 'PORT' : 'ISNAD_PORT', DEFAULT_CONFIG.port, 65_535),
    token,
    allowedHosts: (set('ISNAD_ALLOWED_HOSTS') ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
    rateLimit: wholeNumber('ISNAD_RATE_LIMIT', DEFAULT_CONFIG.rateLimit, 1_000_000),
    logLevel: logLevel(),
  };

  const unreachable = reachMistake(config);
  if (unreachable !== null) mistakes.push(unreachable);
  if (mistakes.length > 0) {
    const detail = mistakes.map(({ field, message }) => `${field} ${message}`).join('; ');
    throw new IsnadError('config/invalid', detail, mistakes);
  }
  return config;
}
