import { z } from 'zod';
import { flagKindSchema } from '../models/flag.ts';
import { givenDateSchema, langSchema, MAX_NAME_LENGTH, MAX_QUOTE_LENGTH, wordsSchema } from '../models/primitives.ts';

/** By what quotes are listed, in the API's query string. `lang` is the language of the words. */
export const quoteFilterFields = {
  /** Words, "words in quotes" that must stand so, and -words that must not (services/word-query.ts). */
  q: wordsSchema(MAX_QUOTE_LENGTH).optional(),
  speaker: wordsSchema(MAX_NAME_LENGTH).optional(),
  outlet: wordsSchema(MAX_NAME_LENGTH).optional(),
  lang: langSchema.optional(),
  from: givenDateSchema.optional(),
  to: givenDateSchema.optional(),
  /** With an open flag of this kind. */
  flag: flagKindSchema.optional(),
  /** What stands about it: an open flag that asks for a person, a confirmed one, or a verdict that is shown. */
  state: z.enum(['to-check', 'confirmed', 'reviewed']).optional(),
};
