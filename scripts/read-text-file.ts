import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { MAX_ARTICLE_LENGTH } from '../models/primitives.ts';
import { CliError } from './cli-error.ts';

/** Bytes read at most: no UTF-8 character of the text takes more than three bytes a code unit. */
const MAX_BYTES = MAX_ARTICLE_LENGTH * 3;

/**
 * The text of a FILE argument, "-" for standard input, a byte order mark taken off. Ends with a message when the file
 * is missing, too large, or not UTF-8 text.
 */
export async function readTextFile(file: string | undefined): Promise<string> {
  if (file === undefined) throw new CliError('misuse', 'FILE is missing; "-" reads standard input');
  if (file === '-') return withoutMark(await text(process.stdin));
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new CliError('misuse', `${file} has ${size} bytes; at most ${MAX_BYTES} are read`);
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('misuse', `cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new CliError('misuse', `${file} is not UTF-8 text; convert it first, for example with iconv`);
  }
}

function withoutMark(content: string): string {
  return content.startsWith('\uFEFF') ? content.slice(1) : content;
}
