import { type Document, deserialize } from 'bson';
import { type Doc, decode, encode } from './values.ts';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
const MAX_MESSAGE = 48_000_000;

/** A message of the client: one command, whether it came as OP_MSG or as the OP_QUERY that opens a connection. */
export interface Message {
  readonly requestId: number;
  readonly isLegacy: boolean;
  /** The client does not wait for an answer, and there must be none. */
  readonly wantsNoReply: boolean;
  readonly body: Doc;
  /** The command as an application has it, for tests to look at: made only when it is asked for. */
  plainBody(): Document;
}

/** Puts the pieces that a socket gives together to whole messages. */
export class MessageReader {
  #pieces: Buffer[] = [];
  #length = 0;

  read(piece: Buffer): Message[] {
    this.#pieces.push(piece);
    this.#length += piece.length;
    const messages: Message[] = [];
    for (let bytes = this.#take(); bytes !== undefined; bytes = this.#take()) messages.push(parseMessage(bytes));
    return messages;
  }

  #take(): Buffer | undefined {
    if (this.#length < HEADER) return undefined;
    if ((this.#pieces[0]?.length ?? 0) < 4) this.#pieces = [Buffer.concat(this.#pieces)];
    const size = this.#pieces[0]!.readInt32LE(0);
    if (size < HEADER || size > MAX_MESSAGE) throw new Error(`a message of ${size} bytes`);
    if (this.#length < size) return undefined;
    const all = Buffer.concat(this.#pieces);
    this.#pieces = [all.subarray(size)];
    this.#length -= size;
    return all.subarray(0, size);
  }
}

function parseMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const code = bytes.readInt32LE(12);
  if (code === OP_MSG) return { requestId, isLegacy: false, ...parseSections(bytes) };
  if (code === OP_QUERY) return { requestId, isLegacy: true, ...parseQuery(bytes) };
  throw new Error(`a message with operation ${code}`);
}

function parseSections(bytes: Buffer): Pick<Message, 'wantsNoReply' | 'body' | 'plainBody'> {
  const flags = bytes.readUInt32LE(HEADER);
  const end = bytes.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  const lists = new Map<string, Buffer[]>();
  let main: Buffer | undefined;
  let at = HEADER + 4;
  while (at < end) {
    const kind = bytes[at++];
    const size = bytes.readInt32LE(at);
    if (kind === 0) {
      main = bytes.subarray(at, at + size);
    } else if (kind === 1) {
      const nameEnd = bytes.indexOf(0, at + 4);
      const docs: Buffer[] = [];
      for (let doc = nameEnd + 1; doc < at + size; doc += bytes.readInt32LE(doc))
        docs.push(bytes.subarray(doc, doc + bytes.readInt32LE(doc)));
      lists.set(bytes.toString('utf8', at + 4, nameEnd), docs);
    } else {
      throw new Error(`a section of kind ${kind}`);
    }
    at += size;
  }
  if (main === undefined) throw new Error('a message without a command');
  const command = main;
  const whole = <T>(parse: (bytes: Buffer) => T): T & Record<string, unknown> => {
    const body = parse(command) as T & Record<string, unknown>;
    return Object.assign(body, Object.fromEntries([...lists].map(([name, docs]) => [name, docs.map(parse)])));
  };
  return { wantsNoReply: (flags & MORE_TO_COME) !== 0, body: whole(decode), plainBody: () => whole(plain) };
}

function parseQuery(bytes: Buffer): Pick<Message, 'wantsNoReply' | 'body' | 'plainBody'> {
  const nameEnd = bytes.indexOf(0, HEADER + 4);
  const namespace = bytes.toString('utf8', HEADER + 4, nameEnd);
  const doc = bytes.subarray(nameEnd + 9);
  const $db = namespace.slice(0, namespace.indexOf('.'));
  return { wantsNoReply: false, body: { ...decode(doc), $db }, plainBody: () => ({ ...plain(doc), $db }) };
}

/** A document as an application has it: numbers and buffers in place of BSON's own types. */
export function plain(bytes: Uint8Array): Document {
  return deserialize(bytes, { promoteBuffers: true });
}

export function replyTo(message: Message, reply: Doc): Buffer {
  const body = encode(reply);
  const head = Buffer.alloc(message.isLegacy ? HEADER + 20 : HEADER + 5);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(message.requestId, 8);
  head.writeInt32LE(message.isLegacy ? OP_REPLY : OP_MSG, 12);
  if (message.isLegacy) head.writeInt32LE(1, HEADER + 16);
  return Buffer.concat([head, body]);
}
