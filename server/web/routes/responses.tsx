import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../../models/errors.ts';
import { mintId, quoteIdSchema, responseIdSchema } from '../../../models/ids.ts';
import { parse } from '../../../models/parse.ts';
import { responseInputSchema } from '../../../models/verdict.ts';
import { type QuoteRead, readQuote } from '../../../services/read-quote.ts';
import { recordResponse } from '../../../services/record-response.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { filledIn, listField, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { ResponseFormPage, type ResponseValues } from '../pages/response-form-page.tsx';
import { safePath, withDone } from '../paths.ts';
import { sendPage } from '../send-page.ts';

/** Two hundred appearances, and the fields beside them. */
const MAX_FIELDS = 250;

const addressSchema = z.object({ quote: textField, mention: textField, returnTo: textField });
const formSchema = z.strictObject({
  id: responseIdSchema,
  quote: textField,
  returnTo: textField,
  by: textField,
  kind: textField,
  text: textField,
  url: textField,
  at: textField,
  mention: listField,
});

/** GET /responses/new?quote=, and POST /responses, which records one and leads back. */
export function responseRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/responses/new', async (request, response) => {
    const asked = readQuery(addressSchema, request);
    const file = await fileOf(request, asked.quote);
    const all = file.mentions.map(({ mention }) => mention.id);
    const mentions = all.some((id) => id === asked.mention) ? [asked.mention] : all;
    const today = contextOf(request).now().toISOString().slice(0, 10);
    const values = { by: '', kind: '', text: '', url: '', at: today, mentions };
    await show(request, response, { file, id: mintId('p'), values, returnTo: asked.returnTo });
  });

  router.post('/responses', readForm(SMALL_BODY, MAX_FIELDS), async (request, response) => {
    const { id, quote, returnTo, mention: mentions, ...written } = readBody(formSchema, request);
    const file = await fileOf(request, quote);
    const context = contextOf(request);
    const { text, ...line } = written;
    const input = { ...filledIn(line), ...(text.trim() !== '' && { text: text.trim() }), mentionIds: mentions };
    const recorded = await orShownAgain(request, () => recordResponse(context, parse(responseInputSchema, input), id));
    if (recorded instanceof Refusal) {
      const values = { ...written, mentions };
      const { fields: problems, status } = recorded;
      return show(request, response, { file, id, values, returnTo, problems, status });
    }
    response.redirect(303, withDone(safePath(returnTo, `/quotes/${file.quote.id}`), 'response'));
  });

  return router;

  async function fileOf(request: Request, quote: string): Promise<QuoteRead> {
    const id = quoteIdSchema.safeParse(quote);
    const file = id.success ? await readQuote(contextOf(request), id.data) : undefined;
    if (file === undefined) throw new IsnadError('quote/not-found');
    return file;
  }

  async function show(
    request: Request,
    response: Response,
    { status = 200, ...shown }: Shown & { readonly status?: number },
  ): Promise<void> {
    const frame = await frameOf(request, contextOf(request).store);
    sendPage(response, frame.t.language, <ResponseFormPage frame={frame} {...shown} />, status);
  }
}

interface Shown {
  readonly file: QuoteRead;
  readonly id: string;
  readonly values: ResponseValues;
  readonly returnTo: string;
  readonly problems?: ReadonlySet<string>;
}
