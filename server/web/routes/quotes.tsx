import { Router } from 'express';
import { z } from 'zod';
import { recordInputSchema } from '../../../models/article.ts';
import { IsnadError } from '../../../models/errors.ts';
import { quoteIdSchema } from '../../../models/ids.ts';
import { parse } from '../../../models/parse.ts';
import { listQuotes } from '../../../services/list-quotes.ts';
import { readQuote } from '../../../services/read-quote.ts';
import { recordQuote } from '../../../services/record-quote.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { problemOf } from '../../problem.ts';
import { quoteFilterFields } from '../../quote-filter.ts';
import { pageFields, pageRequest, readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { filledIn, orRefusal, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { RecordPage } from '../pages/record-page.tsx';
import { StatementPage } from '../pages/statement-page.tsx';
import { StatementsPage } from '../pages/statements-page.tsx';
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

/** GET /quotes, GET /quotes/:id, and POST /quotes, which records one. */
export function quoteRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/quotes', async (request, response) => {
    const context = contextOf(request);
    const { cursor, ...written } = readQuery(addressSchema, request);
    const { textLang, ...rest } = filledIn(written);
    const filter = parse(filterSchema, { ...rest, ...(textLang === undefined ? {} : { lang: textLang }) });
    const wanted = pageRequest({ cursor, limit: LIST_LIMIT });
    const page = await listQuotes(context, { ...filter, ...wanted });
    const frame = await frameOf(request, context.store);
    const filters = { ...rest, textLang };
    sendPage(
      response,
      frame.t.language,
      <StatementsPage frame={frame} filters={filters} page={page} cursor={wanted.cursor} />,
    );
  });

  router.post('/quotes', readForm(SMALL_BODY), async (request, response) => {
    const context = contextOf(request);
    const values = readBody(recordSchema, request);
    const input = await orRefusal(() => parse(recordInputSchema, { ...filledIn(values), text: values.text.trim() }));
    if (!(input instanceof Refusal)) {
      const { quote } = await recordQuote(context, input);
      return response.redirect(303, `/quotes/${quote.id}`);
    }
    const frame = await frameOf(request, context.store);
    const page = <RecordPage frame={frame} values={values} problems={input.fields} />;
    sendPage(response, frame.t.language, page, problemOf(input.error, '').status);
  });

  router.get('/quotes/:id', async (request, response) => {
    const context = contextOf(request);
    const id = quoteIdSchema.safeParse(request.params.id);
    const file = id.success ? await readQuote(context, id.data) : undefined;
    if (file === undefined) throw new IsnadError('quote/not-found');
    if (file.movedTo !== null) return response.redirect(308, `/quotes/${file.movedTo}`);
    const frame = await frameOf(request, context.store);
    sendPage(response, frame.t.language, <StatementPage frame={frame} file={file} />);
  });

  return router;
}
