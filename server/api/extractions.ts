import { Router } from 'express';
import { articleInputSchema } from '../../models/article.ts';
import { extractMentions } from '../../services/extract-mentions.ts';
import { ARTICLE_BODY, readJson } from '../middleware/read-json.ts';
import { presentFoundMention } from '../present/mention.ts';
import { readBody } from '../read-request.ts';

const inputSchema = articleInputSchema.omit({ url: true });

/** POST /extractions: the quotations of a text; nothing is stored. */
export function extractions(): Router {
  const router = Router();
  router.post('/', readJson(ARTICLE_BODY), async (request, response) => {
    const { lang, mentions, doubts } = await extractMentions(readBody(inputSchema, request));
    response.json({ lang, mentions: mentions.map(presentFoundMention), doubts });
  });
  return router;
}
