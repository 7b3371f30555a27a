import { Router } from 'express';
import { z } from 'zod';
import { recordInputSchema } from '../../../models/article.ts';
import { parse } from '../../../models/parse.ts';
import { listQuotes } from '../../../services/list-quotes.ts';
import { recordQuote } from '../../../services/record-quote.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { quoteFilterFields } from '../../quote-filter.ts';
import { pageFields, pageRequest, readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import type { StatementFilters } from '../components/statement-filters.tsx';
import { filledIn, orRefusal, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { RecordPage } from '../pages/record-page.tsx';
import { StatementsPage } from '../pages/statements-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';

/** Statements on a page of the list. */
const LIST_LIMIT = 30;

/** The filters as an address has them; empty ones, which a form sends, are none. `lang` is the language of the page. */
const addressSchema = z.object({
  q: textField,
  speaker: textField,
  outlet: textField,
  textLang: textField,
  from: textField,
  to: textField,
  flag: textField,
  state: textField,
  cursor: pageFields.cursor,
});
const filterSchema = z.strictObject(quoteFilterFields);
const recordSchema = z.strictObject({
  text: textField,
  speaker: textField,
  outlet: textField,
  url: textField,
  saidAt: textField,
});

/** GET /quotes, and POST /quotes, which records one. */
export function quoteRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/quotes', async (request, response) => {
    const context = contextOf(request);
    const { cursor, ...written } = readQuery(addressSchema, request);
    const filters = filledIn(written);
    const wanted = pageRequest({ cursor, limit: LIST_LIMIT });
    const page = await orRefusal(() => listQuotes(context, { ...filterOf(filters), ...wanted }));
    const isRefused = page instanceof Refusal;
    const found = isRefused ? { refused: page.fields } : { page };
    const frame = await frameOf(request, context.store);
    sendPage(
      response,
      frame.t.language,
      <StatementsPage frame={frame} filters={filters} found={found} cursor={wanted.cursor} />,
      isRefused ? page.status : 200,
    );
  });

  router.post('/quotes', readForm(SMALL_BODY), async (request, response) => {
    const context = contextOf(request);
    const values = readBody(recordSchema, request);
    const input = await orShownAgain(request, () =>
      parse(recordInputSchema, { ...filledIn(values), text: values.text.trim() }),
    );
    if (!(input instanceof Refusal)) {
      const { quote, created } = await recordQuote(context, input);
      return response.redirect(303, pathWith(`/quotes/${quote.id}`, { done: created ? 'recorded' : 'held' }));
    }
    const frame = await frameOf(request, context.store);
    const page = <RecordPage frame={frame} values={values} problems={input.fields} />;
    sendPage(response, frame.t.language, page, input.status);
  });

  return router;
}

/** The filters as the list takes them, which calls the language of the words `lang`. */
function filterOf({ textLang, ...rest }: StatementFilters): z.infer<typeof filterSchema> {
  return parse(filterSchema, { ...rest, ...(textLang === undefined ? {} : { lang: textLang }) });
}
