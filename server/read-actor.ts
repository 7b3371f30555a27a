import { isUtf8 } from 'node:buffer';
import type { Request } from 'express';
import { z } from 'zod';
import { parse } from '../models/parse.ts';
import { wordsSchema } from '../models/primitives.ts';

/** Longest name of who acts: it stands in every line of the audit log. */
const MAX_ACTOR_LENGTH = 100;

/** Control characters, line ends and marks that turn the direction of text would let a name rewrite the log around it. */
const TURNING = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const actorSchema = z.object({
  'Isnad-Actor': wordsSchema(MAX_ACTOR_LENGTH).refine((name) => !TURNING.test(name), {
    message: 'has a control character',
  }),
});

/**
 * Who acts, as the audit log names it: `door` (by which way the request came in) with the name that the header Isnad-Actor
 * gives, as in `token:Amal`. A name that is claimed, not proven, until there are accounts.
 *
 * The header is UTF-8, percent-encoded or as it is, since browsers send no other letters than Latin ones. Throws
 * request/invalid, or a text/ code, naming the header.
 */
export function readActor(request: Request, door: 'local' | 'token'): string {
  const header = request.headers['isnad-actor'];
  if (header === undefined) return door;
  const name = parse(actorSchema, { 'Isnad-Actor': decoded(String(header)) })['Isnad-Actor'];
  return `${door}:${name}`;
}

/** Undefined, which no schema takes, where the header is not UTF-8. Node hands over its bytes as Latin-1. */
function decoded(header: string): string | undefined {
  const bytes = Buffer.from(header, 'latin1');
  if (!isUtf8(bytes)) return undefined;
  try {
    return decodeURIComponent(bytes.toString('utf8')).trim().normalize('NFC');
  } catch {
    return undefined;
  }
}
