import { Router } from 'express';
import { z } from 'zod';
import { articleInputSchema } from '../../../models/article.ts';
import { IsnadError } from '../../../models/errors.ts';
import { articleIdSchema } from '../../../models/ids.ts';
import { parse } from '../../../models/parse.ts';
import { addArticle } from '../../../services/add-article.ts';
import { checkArticle } from '../../../services/check-article.ts';
import { flagSides } from '../../../services/flag-sides.ts';
import { readArticle } from '../../../services/read-article.ts';
import { readForm } from '../../middleware/read-form.ts';
import { ARTICLE_BODY } from '../../middleware/read-json.ts';
import { readBody } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { filledIn, orRefusal, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { isOnlyShown } from '../only-shown.ts';
import { ArticlePage } from '../pages/article-page.tsx';
import { CheckArticlePage } from '../pages/check-article-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';

const formSchema = z.strictObject({
  q: textField,
  title: textField,
  outlet: textField,
  url: textField,
  publishedAt: textField,
});

/** POST /articles saves what was read and leads to GET /articles/:id. */
export function articleRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.post('/articles', readForm(ARTICLE_BODY), async (request, response) => {
    const context = contextOf(request);
    const values = readBody(formSchema, request);
    const { q, ...about } = values;
    const given = await orRefusal(() => parse(articleInputSchema, { ...filledIn(about), text: q }));
    const isRefused = given instanceof Refusal;
    if (!isRefused && !isOnlyShown(request)) {
      const { article, created } = await addArticle(context, given);
      return response.redirect(303, pathWith(`/articles/${article.id}`, created ? { done: 'saved' } : { held: '1' }));
    }
    // Without a text there is nothing to show the form beside.
    if (isRefused && given.fields.has('text')) throw given.error;
    const checked = await checkArticle(context, isRefused ? { text: q } : given);
    const frame = await frameOf(request, context.store);
    const problems = isRefused ? given.fields : undefined;
    sendPage(
      response,
      frame.t.language,
      <CheckArticlePage frame={frame} values={values} checked={checked} problems={problems} />,
      isRefused ? given.status : 200,
    );
  });

  router.get('/articles/:id', async (request, response) => {
    const context = contextOf(request);
    const id = articleIdSchema.safeParse(request.params.id);
    const read = id.success ? await readArticle(context, id.data) : undefined;
    if (read === undefined) throw new IsnadError('article/not-found');
    const frame = await frameOf(request, context.store);
    sendPage(
      response,
      frame.t.language,
      <ArticlePage
        frame={frame}
        read={read}
        sides={await flagSides(context.store, read.flags)}
        isHeldAlready={request.query.held !== undefined}
        isSavedNow={request.query.done === 'saved'}
      />,
    );
  });

  return router;
}
