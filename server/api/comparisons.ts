import { Router } from 'express';
import { z } from 'zod';
import { langSchema, MAX_NAME_LENGTH, MAX_QUOTE_LENGTH, wordsSchema } from '../../models/primitives.ts';
import { compare } from '../../services/match/compare.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentComparison } from '../present/comparison.ts';
import { readBody } from '../read-request.ts';

const inputSchema = z.strictObject({
  a: wordsSchema(MAX_QUOTE_LENGTH),
  b: wordsSchema(MAX_QUOTE_LENGTH),
  lang: langSchema.nullish(),
  speakerA: wordsSchema(MAX_NAME_LENGTH).nullish(),
  speakerB: wordsSchema(MAX_NAME_LENGTH).nullish(),
});

/** POST /comparisons: how b reads relative to a. */
export function comparisons(): Router {
  const router = Router();
  router.post('/', readJson(SMALL_BODY), (request, response) => {
    const { a, b, lang, speakerA, speakerB } = readBody(inputSchema, request);
    response.json(presentComparison(compare(a, b, { lang: lang ?? undefined, speakerA, speakerB })));
  });
  return router;
}
