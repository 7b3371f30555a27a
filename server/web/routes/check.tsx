import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { articleInputSchema } from '../../../models/article.ts';
import { parse } from '../../../models/parse.ts';
import { MAX_ARTICLE_LENGTH, MAX_NAME_LENGTH, MAX_QUOTE_LENGTH, wordsSchema } from '../../../models/primitives.ts';
import { answerInWords } from '../../../services/answer-in-words.ts';
import { checkArticle } from '../../../services/check-article.ts';
import { lookUpQuote } from '../../../services/look-up-quote.ts';
import { readQuote } from '../../../services/read-quote.ts';
import { detectLanguage } from '../../../services/text/language.ts';
import { sentences } from '../../../services/text/sentences.ts';
import { verdictsInFull } from '../../../services/verdicts-in-full.ts';
import { readForm } from '../../middleware/read-form.ts';
import { ARTICLE_BODY } from '../../middleware/read-json.ts';
import { readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { dateInWords } from '../date-in-words.ts';
import { filledIn, orRefusal, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { CheckArticlePage } from '../pages/check-article-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { LookUpPage } from '../pages/look-up-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';
import { siteAddress } from '../site-address.ts';
import { verdictsOn } from '../verdicts-on.ts';

/** A quote is looked up when it has at most this many UTF-16 code units and sentences; more is read as an article. */
const SHORT_LENGTH = 500;
const SHORT_SENTENCES = 2;

const addressSchema = z.object({ q: textField, speaker: textField });
const formSchema = z.strictObject({
  q: textField,
  speaker: textField,
  as: z.literal(['article', '']).default(''),
  title: textField,
  outlet: textField,
  url: textField,
  publishedAt: textField,
});

/** What is asked, once it is known to be a question; a speaker of nothing but spaces is none. */
const questionSchema = (maxLength: number) =>
  z.object({
    q: wordsSchema(maxLength),
    speaker: z
      .string()
      .transform((name) => name.trim() || null)
      .pipe(wordsSchema(MAX_NAME_LENGTH).nullable()),
  });

/** GET /check?q=: a quote looked up. POST /check: the one box; a short text comes back as an address, a long one is read. */
export function checkRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/check', async (request, response) => {
    const asked = readQuery(addressSchema, request);
    if (asked.q === '') return response.redirect(303, '/');
    const question = await orRefusal(() => parse(questionSchema(MAX_QUOTE_LENGTH), asked));
    if (question instanceof Refusal) return refuse(request, response, question, asked, MAX_QUOTE_LENGTH);
    const context = contextOf(request);
    const lookUp = await lookUpQuote(context, question);
    const first = lookUp.kind === 'not-found' ? undefined : lookUp.matches[0];
    const closest = first === undefined ? null : ((await readQuote(context, first.quote.id)) ?? null);
    const standing = first === undefined ? [] : verdictsOn(closest, first.wording.id);
    const verdicts = await verdictsInFull(context.store, standing);
    const frame = await frameOf(request, context.store);
    const { language } = frame.t;
    const answer = answerInWords(lookUp, language, {
      date: (edtf) => dateInWords(edtf, frame.t.dates),
      number: frame.t.number,
    });
    sendPage(
      response,
      language,
      <LookUpPage
        frame={frame}
        lookUp={lookUp}
        answer={answer}
        closest={closest}
        verdicts={verdicts}
        site={siteAddress(request)}
      />,
    );
  });

  router.post('/check', readForm(ARTICLE_BODY), async (request, response) => {
    const { as, speaker, ...values } = readBody(formSchema, request);
    const asked = { q: values.q, speaker };
    const question = await orShownAgain(request, () => parse(questionSchema(MAX_ARTICLE_LENGTH), asked));
    if (question instanceof Refusal) return refuse(request, response, question, asked, MAX_ARTICLE_LENGTH);
    if (as !== 'article' && (await isShort(question.q))) {
      return response.redirect(303, pathWith('/check', { q: question.q.trim(), speaker: question.speaker }));
    }
    const { q, ...about } = values;
    const given = await orRefusal(() => parse(articleInputSchema, { ...filledIn(about), text: q }));
    const context = contextOf(request);
    const checked = await checkArticle(context, given instanceof Refusal ? { text: q } : given);
    const frame = await frameOf(request, context.store);
    const problems = given instanceof Refusal ? given.fields : undefined;
    sendPage(
      response,
      frame.t.language,
      <CheckArticlePage frame={frame} values={values} checked={checked} problems={problems} />,
      given instanceof Refusal ? given.status : 200,
    );
  });

  async function refuse(
    request: Request,
    response: Response,
    { fields, status }: Refusal,
    asked: { readonly q: string; readonly speaker: string },
    longest: number,
  ): Promise<void> {
    const { store } = contextOf(request);
    const frame = await frameOf(request, store);
    const refused = { ...asked, problems: fields, longest: asked.q.length > longest ? longest : null };
    const page = <HomePage frame={frame} size={await store.size()} refused={refused} />;
    sendPage(response, frame.t.language, page, status);
  }

  return router;
}

async function isShort(text: string): Promise<boolean> {
  const trimmed = text.trim();
  if (trimmed.length > SHORT_LENGTH) return false;
  return sentences(trimmed, (await detectLanguage(trimmed)).lang).length <= SHORT_SENTENCES;
}
