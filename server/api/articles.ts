import { Router } from 'express';
import { z } from 'zod';
import { articleInputSchema } from '../../models/article.ts';
import { IsnadError } from '../../models/errors.ts';
import { articleIdSchema } from '../../models/ids.ts';
import { MAX_NOTE_LENGTH, wordsSchema } from '../../models/primitives.ts';
import { addArticle } from '../../services/add-article.ts';
import { readArticle } from '../../services/read-article.ts';
import { withholdArticle } from '../../services/withhold-article.ts';
import { ARTICLE_BODY, readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentArticle } from '../present/article.ts';
import { presentFlag } from '../present/flag.ts';
import { presentMention } from '../present/mention.ts';
import { readBody, readId } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const withholdSchema = z.strictObject({ reason: wordsSchema(MAX_NOTE_LENGTH) });

/** POST /articles (201; the same again 200), GET /articles/:id, POST /articles/:id/withhold. */
export function articles(contextOf: ContextOf): Router {
  const router = Router();

  router.post('/', readJson(ARTICLE_BODY), async (request, response) => {
    const added = await addArticle(contextOf(request), readBody(articleInputSchema, request));
    response
      .status(added.created ? 201 : 200)
      .location(`/api/v1/articles/${added.article.id}`)
      .json({
        article: presentArticle(added.article),
        mentions: added.mentions.map(presentMention),
        flags: added.flags.map(presentFlag),
        doubts: added.doubts,
      });
  });

  router.get('/:id', async (request, response) => {
    const found = await readArticle(contextOf(request), readId(articleIdSchema, request));
    if (found === undefined) throw new IsnadError('article/not-found', `There is no article ${request.params.id}`);
    response.json({
      article: presentArticle(found.article),
      mentions: found.mentions.map(presentMention),
      flags: found.flags.map(presentFlag),
    });
  });

  router.post('/:id/withhold', readJson(SMALL_BODY), async (request, response) => {
    const id = readId(articleIdSchema, request);
    const article = await withholdArticle(contextOf(request), id, readBody(withholdSchema, request).reason);
    response.json({ article: presentArticle(article) });
  });

  return router;
}
