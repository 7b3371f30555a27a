import { Router } from 'express';
import { z } from 'zod';
import { recordInputSchema } from '../../models/article.ts';
import { IsnadError } from '../../models/errors.ts';
import { mentionIdSchema, quoteIdSchema } from '../../models/ids.ts';
import { listQuotes } from '../../services/list-quotes.ts';
import { mergeQuotes } from '../../services/merge-quotes.ts';
import { readQuote } from '../../services/read-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { splitQuote } from '../../services/split-quote.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentComparison } from '../present/comparison.ts';
import { presentDecision } from '../present/decision.ts';
import { presentFlag } from '../present/flag.ts';
import { presentMention } from '../present/mention.ts';
import { presentPage } from '../present/page.ts';
import { presentQuote } from '../present/quote.ts';
import { presentQuoteFile } from '../present/quote-file.ts';
import { presentWording } from '../present/wording.ts';
import { quoteFilterFields } from '../quote-filter.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject({ ...quoteFilterFields, ...pageFields });
const mergeSchema = z.strictObject({ into: quoteIdSchema });

/** Appearances that one split names: more than a person picks by hand. */
const MENTIONS_NAMED = 200;

const splitSchema = z.strictObject({ mentions: z.array(mentionIdSchema).min(1).max(MENTIONS_NAMED) });

/** GET and POST /quotes, GET /quotes/:id, POST /quotes/:id/merge, POST /quotes/:id/split. */
export function quotes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { cursor, limit, ...filter } = readQuery(listSchema, request);
    const page = await listQuotes(contextOf(request), { ...filter, ...pageRequest({ cursor, limit }) });
    response.json(presentPage(page, ({ quote, mentions }) => ({ ...presentQuote(quote), mentions })));
  });

  router.post('/', readJson(SMALL_BODY), async (request, response) => {
    const recorded = await recordQuote(contextOf(request), readBody(recordInputSchema, request));
    response
      .status(recorded.created ? 201 : 200)
      .location(`/api/v1/quotes/${recorded.quote.id}`)
      .json({
        quote: presentQuote(recorded.quote),
        mention: presentMention(recorded.mention),
        relations: recorded.relations.map(({ wording, comparison }) => ({
          wording: presentWording(wording),
          ...presentComparison(comparison),
        })),
        flags: recorded.flags.map(presentFlag),
      });
  });

  router.get('/:id', async (request, response) => {
    const file = await readQuote(contextOf(request), readId(quoteIdSchema, request));
    if (file === undefined) throw notFound(request.params.id);
    if (file.movedTo !== null) {
      response.status(308).location(`/api/v1/quotes/${file.movedTo}`).json({ movedTo: file.movedTo });
      return;
    }
    response.json(presentQuoteFile(file));
  });

  router.post('/:id/merge', readJson(SMALL_BODY), async (request, response) => {
    const { into } = readBody(mergeSchema, request);
    const { quote } = await mergeQuotes(contextOf(request), { quote: readId(quoteIdSchema, request), into });
    response.json({ quote: presentQuote(quote) });
  });

  router.post('/:id/split', readJson(SMALL_BODY), async (request, response) => {
    const id = readId(quoteIdSchema, request);
    const { mentions } = readBody(splitSchema, request);
    const { quotes: after, decisions } = await splitQuote(contextOf(request), id, mentions);
    response.json({ quotes: after.map(presentQuote), decisions: decisions.map(presentDecision) });
  });

  return router;
}

function notFound(id: string): IsnadError {
  return new IsnadError('quote/not-found', `There is no quote ${id}`);
}
