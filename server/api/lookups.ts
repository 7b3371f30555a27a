import type { Request, Response } from 'express';
import { Router } from 'express';
import { z } from 'zod';
import { langSchema, MAX_NAME_LENGTH, MAX_QUOTE_LENGTH, wordsSchema } from '../../models/primitives.ts';
import { answerInWords } from '../../services/answer-in-words.ts';
import { lookUpQuote, MAX_MATCHES } from '../../services/look-up-quote.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentLookUp } from '../present/look-up.ts';
import { pageFields, readBody, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const common = {
  q: wordsSchema(MAX_QUOTE_LENGTH),
  speaker: wordsSchema(MAX_NAME_LENGTH).nullish(),
  lang: langSchema.nullish(),
};
const bodySchema = z.strictObject({ ...common, limit: z.int().min(1).max(MAX_MATCHES).optional() });
const querySchema = z.strictObject({
  ...common,
  limit: pageFields.limit
    .unwrap()
    .refine((limit) => limit <= MAX_MATCHES, `must be at most ${MAX_MATCHES}`)
    .optional(),
});

/** GET and POST /lookups: the closest wordings held. The answer in words is in the language that Accept-Language prefers. */
export function lookups(contextOf: ContextOf): Router {
  const router = Router();
  const answer = async (request: Request, response: Response, question: z.infer<typeof bodySchema>) => {
    const lookUp = await lookUpQuote(contextOf(request), question);
    const language = request.acceptsLanguages('en', 'ar') === 'ar' ? 'ar' : 'en';
    response.vary('Accept-Language').json(presentLookUp(lookUp, answerInWords(lookUp, language)));
  };
  router.get('/', (request, response) => answer(request, response, readQuery(querySchema, request)));
  router.post('/', readJson(SMALL_BODY), (request, response) =>
    answer(request, response, readBody(bodySchema, request)),
  );
  return router;
}
