import { isIP } from 'node:net';
import type { FieldError } from '../models/errors.ts';
import type { Config } from './config.ts';

/** Names and addresses that only this machine can mean. */
const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '::1']);

/** Addresses that mean "every address of this machine". */
const WILDCARDS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** True when only this machine can reach the address: localhost, 127.0.0.0/8, ::1. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host) || (isIP(host) === 4 && host.startsWith('127.'));
}

/** What is wrong with who could reach this server: an address beyond loopback needs a token. Null when nothing is. */
export function reachMistake({ host, token }: Pick<Config, 'host' | 'token'>): FieldError | null {
  if (isLoopback(host) || token !== null) return null;
  return { field: 'ISNAD_HOST', message: `is "${host}", which others can reach; set ISNAD_TOKEN as well` };
}

/**
 * True when a Host header names this server.
 *
 * A page of another site can point its own name at 127.0.0.1 and have the visitor's browser ask us (DNS rebinding);
 * its requests then carry that name. So names are taken only from the loopback, the configured host and
 * ISNAD_ALLOWED_HOSTS. A server on every address also takes bare IP addresses, which no foreign name can pose as.
 * The port is not looked at: proxies and port maps change it, and rebinding is about names.
 */
export function isOwnHost(header: string | undefined, config: Pick<Config, 'host' | 'allowedHosts'>): boolean {
  const name = hostName(header);
  if (name === null) return false;
  if (isLoopback(name) || name === config.host.toLowerCase() || config.allowedHosts.includes(name)) return true;
  return WILDCARDS.has(config.host) && isIP(name) !== 0;
}

/** The name in a Host header, without port and brackets, in lower case; null for what is no host. */
function hostName(header: string | undefined): string | null {
  if (header === undefined || /[\s/@?#\\]/.test(header) || !URL.canParse(`http://${header}`)) return null;
  return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** The address to print and open for a listening socket. */
export function addressToOpen(host: string, port: number): string {
  const name = WILDCARDS.has(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
