import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { CommandFailure } from './failure.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

const ITERATIONS = 4096;

/** The server's side of one SCRAM-SHA-256 conversation: two messages from the client, two answers. */
export class ScramConversation {
  readonly #credentials: Credentials;
  readonly #salt = randomBytes(16);
  #said = '';
  #nonce = '';

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  start(message: string): string {
    const bare = message.replace(/^n,,/, '');
    const fields = fieldsOf(bare);
    if (fields.get('n') !== this.#credentials.user) throw authenticationFailed();
    this.#nonce = `${fields.get('r')}${randomBytes(18).toString('base64')}`;
    const answer = `r=${this.#nonce},s=${this.#salt.toString('base64')},i=${ITERATIONS}`;
    this.#said = `${bare},${answer}`;
    return answer;
  }

  finish(message: string): string {
    const fields = fieldsOf(message);
    const said = `${this.#said},${message.replace(/,p=.*$/, '')}`;
    const salted = pbkdf2Sync(this.#credentials.password, this.#salt, ITERATIONS, 32, 'sha256');
    const storedKey = createHash('sha256').update(hmac(salted, 'Client Key')).digest();
    const signature = hmac(storedKey, said);
    const proof = Buffer.from(fields.get('p') ?? '', 'base64');
    const clientKey = Buffer.from(proof.map((byte, i) => byte ^ (signature[i] ?? 0)));
    const shown = createHash('sha256').update(clientKey).digest();
    if (fields.get('r') !== this.#nonce || !timingSafeEqual(shown, storedKey)) throw authenticationFailed();
    return `v=${hmac(hmac(salted, 'Server Key'), said).toString('base64')}`;
  }
}

export function authenticationFailed(): CommandFailure {
  return new CommandFailure(18, 'AuthenticationFailed', 'Authentication failed.');
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function fieldsOf(message: string): ReadonlyMap<string, string> {
  return new Map(message.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));
}
