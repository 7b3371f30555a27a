import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Binary, type Document } from 'bson';
import { execute } from './commands.ts';
import type { Data } from './data.ts';
import { CommandFailure } from './failure.ts';
import { type Message, MessageReader, replyTo } from './messages.ts';
import { authenticationFailed, type Credentials, ScramConversation } from './scram.ts';
import { supportedCommand } from './supported.ts';
import { bytesOf, type Doc } from './values.ts';

/** What goes wrong with one command. */
export type Fault =
  /** The connection is cut and the command is not done. */
  | { readonly kind: 'drop-before' }
  /** The command is done, but the connection is cut before the answer. */
  | { readonly kind: 'drop-after' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** The command is not done and answered with this. */
  | {
      readonly kind: 'error';
      readonly code: number;
      readonly codeName: string;
      readonly message: string;
      readonly labels?: readonly string[];
    };

/** A command as it came in: one round trip of the client. */
export interface ReceivedCommand {
  readonly name: string;
  readonly collection: string | null;
  readonly body: Document;
}

export interface Host {
  readonly address: string;
  readonly data: Data;
  readonly credentials: Credentials | undefined;
  /** Called for each command that is not of the connection itself. */
  received(command: ReceivedCommand): Fault | undefined;
}

const CONNECTION_COMMANDS = ['hello', 'isMaster', 'ismaster', 'saslStart', 'saslContinue', 'endSessions'];

/** One client's connection: its commands are done one after the other, in the order they came. */
export class Connection {
  readonly #socket: Socket;
  readonly #host: Host;
  readonly #reader = new MessageReader();
  #conversation: ScramConversation | undefined;
  #isAuthenticated: boolean;
  #last: Promise<void> = Promise.resolve();

  constructor(socket: Socket, host: Host) {
    this.#socket = socket;
    this.#host = host;
    this.#isAuthenticated = host.credentials === undefined;
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('data', (piece) => this.#read(piece));
  }

  cut(): void {
    this.#socket.destroy();
  }

  #read(piece: Buffer): void {
    try {
      for (const message of this.#reader.read(piece)) this.#last = this.#last.then(() => this.#answer(message));
    } catch {
      this.cut(); // not the protocol
    }
  }

  async #answer(message: Message): Promise<void> {
    const name = Object.keys(message.body)[0] ?? '';
    const fault = CONNECTION_COMMANDS.includes(name) ? undefined : this.#host.received(new Received(name, message));
    if (fault?.kind === 'delay') await pause(fault.ms);
    if (fault?.kind === 'drop-before') this.cut();
    if (this.#socket.destroyed) return;
    const reply = fault?.kind === 'error' ? replyOfFault(fault) : this.#replyTo(message.body, name);
    if (fault?.kind === 'drop-after') this.cut();
    else if (!message.wantsNoReply) this.#socket.write(replyTo(message, reply));
  }

  #replyTo(body: Doc, name: string): Doc {
    try {
      if (CONNECTION_COMMANDS.includes(name)) return this.#connectionCommand(body, name);
      if (!this.#isAuthenticated)
        throw new CommandFailure(13, 'Unauthorized', `Command ${name} requires authentication`);
      return execute(body, this.#host.data);
    } catch (error) {
      if (error instanceof CommandFailure)
        return { ...error.details, ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName };
      return { ok: 0, errmsg: `test server failed: ${String(error)}`, code: 8, codeName: 'UnknownError' };
    }
  }

  #connectionCommand(body: Doc, name: string): Doc {
    supportedCommand(body);
    if (name === 'saslStart') return this.#saslStart(body);
    if (name === 'saslContinue') return this.#saslContinue(body);
    return name === 'endSessions' ? { ok: 1 } : this.#hello(body);
  }

  #hello(body: Doc): Doc {
    const { address } = this.#host;
    return {
      helloOk: true,
      isWritablePrimary: true,
      ismaster: true,
      secondary: false,
      setName: SET_NAME,
      setVersion: 1,
      hosts: [address],
      primary: address,
      me: address,
      maxBsonObjectSize: 16777216,
      maxMessageSizeBytes: 48000000,
      maxWriteBatchSize: 100000,
      localTime: new Date(),
      logicalSessionTimeoutMinutes: 30,
      minWireVersion: 0,
      maxWireVersion: 21,
      readOnly: false,
      ...(body.saslSupportedMechs !== undefined && { saslSupportedMechs: ['SCRAM-SHA-256'] }),
      ok: 1,
    };
  }

  #saslStart(body: Doc): Doc {
    if (this.#host.credentials === undefined || body.mechanism !== 'SCRAM-SHA-256') throw authenticationFailed();
    this.#conversation = new ScramConversation(this.#host.credentials);
    return saslReply(this.#conversation.start(textIn(body.payload)), false);
  }

  #saslContinue(body: Doc): Doc {
    if (this.#conversation === undefined) throw authenticationFailed();
    const answer = this.#conversation.finish(textIn(body.payload));
    this.#conversation = undefined;
    this.#isAuthenticated = true;
    return saslReply(answer, true);
  }
}

export const SET_NAME = 'isnad';

class Received implements ReceivedCommand {
  readonly name: string;
  readonly collection: string | null;
  readonly #message: Message;
  #body: Document | undefined;

  constructor(name: string, message: Message) {
    const value = name === 'getMore' ? message.body.collection : message.body[name];
    this.name = name;
    this.collection = typeof value === 'string' ? value : null;
    this.#message = message;
  }

  get body(): Document {
    this.#body ??= this.#message.plainBody();
    return this.#body;
  }
}

function replyOfFault({ code, codeName, message, labels }: Extract<Fault, { kind: 'error' }>): Doc {
  return { ok: 0, errmsg: message, code, codeName, ...(labels !== undefined && { errorLabels: labels }) };
}

function saslReply(payload: string, done: boolean): Doc {
  return { conversationId: 1, done, payload: new Binary(Buffer.from(payload)), ok: 1 };
}

function textIn(payload: unknown): string {
  if (!(payload instanceof Binary)) throw authenticationFailed();
  return Buffer.from(bytesOf(payload)).toString('utf8');
}
