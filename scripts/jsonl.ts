import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CliError } from './cli-error.ts';

/** One line of a JSON-lines input: its number from 1, the value or why there is none, and the bytes read up to its end. */
export type JsonLine = { readonly line: number; readonly bytes: number } & (
  | { readonly value: unknown; readonly error: null }
  | { readonly value: null; readonly error: string }
);

/**
 * Longest line, in bytes: an article of five million characters with every one of them escaped fits. A longer one is passed
 * over without being held, so that a file without line breaks cannot take the memory.
 */
const MAX_LINE = 32_000_000;

/**
 * Reads JSON lines one by one, in order, holding one line at a time. Empty lines are passed over; a line that is broken,
 * too long or not UTF-8 comes back with its number and reason so that the rest can go on.
 */
export async function* readJsonLines(input: Readable): AsyncGenerator<JsonLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for await (const { content, bytes } of readLines(input)) {
    number += 1;
    if (content === null) {
      yield { line: number, bytes, value: null, error: `is longer than ${MAX_LINE / 1e6} MB` };
      continue;
    }
    let text: string;
    try {
      // The decoder takes off the byte order mark that opens many files which Windows wrote.
      text = decoder.decode(content);
    } catch {
      const isWide = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
      yield {
        line: number,
        bytes,
        value: null,
        error: `is not UTF-8${isWide ? ' but UTF-16: save the file as UTF-8' : ''}`,
      };
      continue;
    }
    if (text.trim() === '') continue;
    let parsed: JsonLine;
    try {
      parsed = { line: number, bytes, value: JSON.parse(text), error: null };
    } catch (error) {
      parsed = {
        line: number,
        bytes,
        value: null,
        error: `is not JSON: ${error instanceof Error ? error.message : error}`,
      };
    }
    yield parsed;
  }
}

interface RawLine {
  /** Without the break; null in place of a line that is too long. */
  readonly content: Buffer | null;
  /** Bytes of the stream up to its end. */
  readonly bytes: number;
}

async function* readLines(input: Readable): AsyncGenerator<RawLine> {
  let before = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= MAX_LINE) parts.push(part);
    else parts = [];
  };
  const line = (bytes: number): RawLine => {
    const content = length > MAX_LINE ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { content, bytes };
  };
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      yield line(before + from);
    }
    if (from < chunk.length) take(chunk.subarray(from));
    before += chunk.length;
  }
  if (length > 0) yield line(before);
}

const NEWLINE = 0x0a;

/** The stream behind a FILE argument; "-" or nothing is standard input. Ends with a message where it cannot be read. */
export async function openInput(file: string | undefined): Promise<Readable> {
  if (file === undefined || file === '-') return process.stdin;
  try {
    return (await open(file)).createReadStream();
  } catch (error) {
    throw new CliError('misuse', `cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Bytes of the file behind a FILE argument; null for standard input, and for what has no length. */
export async function sizeOf(file: string | undefined): Promise<number | null> {
  if (file === undefined || file === '-') return null;
  const { size } = await stat(file);
  return size > 0 ? size : null;
}

/** Writes one JSON object and a newline, waiting when the reader is slower than we are. */
export async function writeJsonLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  }
}
