import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';

/**
 * Ids are opaque strings, branded so that one kind cannot be handed in for another. Content ids (article, mention,
 * wording, flag, relation, a decision about two speakers) are hashes, so that a second writer or a retry arrives at the same
 * row; minted ids (quote, other decisions, verdict, event) are drawn once and never recomputed.
 */
export type ArticleId = string & { readonly __brand: 'ArticleId' };
export type MentionId = string & { readonly __brand: 'MentionId' };
export type QuoteId = string & { readonly __brand: 'QuoteId' };
export type WordingId = string & { readonly __brand: 'WordingId' };
export type SpeakerId = string & { readonly __brand: 'SpeakerId' };
export type OutletId = string & { readonly __brand: 'OutletId' };
export type FlagId = string & { readonly __brand: 'FlagId' };
export type DecisionId = string & { readonly __brand: 'DecisionId' };
export type VerdictId = string & { readonly __brand: 'VerdictId' };
export type ResponseId = string & { readonly __brand: 'ResponseId' };

/** Letters of base 32 after Crockford: no i, l, o, u, so an id can be read aloud and never spells a word. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 letters hold 130 bits: with a billion ids the chance of a collision is below 1e-20. */
const ID_LENGTH = 26;

function encode(bytes: Uint8Array): string {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && out.length < ID_LENGTH) {
      bits -= 5;
      out += ALPHABET[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return out;
}

/**
 * An id that follows from content: the same parts give the same id on every machine.
 *
 * Parts are joined as JSON, so that ["ab", "c"] and ["a", "bc"] differ. `kind` is a letter that keeps kinds apart
 * and shows what an id is at a glance ("a_…" an article).
 */
export function contentId<Id extends string>(kind: IdKind, parts: readonly (string | number | null)[]): Id {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  return `${kind}_${encode(hash)}` as Id;
}

/** A fresh id for something that exists because a person or a process made it, not because of what it contains. */
export function mintId<Id extends string>(kind: IdKind): Id {
  const bytes = Buffer.from(`${randomUUID()}${randomUUID()}`.replaceAll('-', ''), 'hex');
  return `${kind}_${encode(bytes)}` as Id;
}

/** a article, m mention, q quote, w wording, s speaker, o outlet, f flag, r relation, d decision, v verdict, p response, e event */
export type IdKind = 'a' | 'm' | 'q' | 'w' | 's' | 'o' | 'f' | 'r' | 'd' | 'v' | 'p' | 'e';

/** A zod schema for ids of one kind; a wrong prefix is refused at the edge instead of "not found" later. */
export function idSchema<Id extends string>(kind: IdKind): z.ZodType<Id, string> {
  return z
    .string()
    .regex(new RegExp(`^${kind}_[${ALPHABET}]{${ID_LENGTH}}$`), `must be an id that begins with "${kind}_"`)
    .transform((value) => value as Id);
}

export const articleIdSchema = idSchema<ArticleId>('a');
export const mentionIdSchema = idSchema<MentionId>('m');
export const quoteIdSchema = idSchema<QuoteId>('q');
export const wordingIdSchema = idSchema<WordingId>('w');
export const speakerIdSchema = idSchema<SpeakerId>('s');
export const outletIdSchema = idSchema<OutletId>('o');
export const flagIdSchema = idSchema<FlagId>('f');
export const decisionIdSchema = idSchema<DecisionId>('d');
export const verdictIdSchema = idSchema<VerdictId>('v');
export const responseIdSchema = idSchema<ResponseId>('p');
