import { type ErrorRequestHandler, Router } from 'express';
import type { Config } from '../config.ts';
import { requireToken } from '../middleware/require-token.ts';
import type { ContextOf } from '../request-context.ts';
import { addressOf } from './frame.ts';
import { keepForms } from './kept-form.ts';
import { keepLanguage } from './language.ts';
import { OnlyShown, sparingShownForms } from './only-shown.ts';
import { articleRoutes } from './routes/articles.tsx';
import { bookmarkletRoutes } from './routes/bookmarklet.tsx';
import { cardRoutes } from './routes/card.tsx';
import { checkRoutes } from './routes/check.tsx';
import { decisionRoutes } from './routes/decisions.ts';
import { flagRoutes } from './routes/flags.tsx';
import { glanceRoutes } from './routes/glance.tsx';
import { homeRoutes } from './routes/home.tsx';
import { outletRoutes } from './routes/outlets.tsx';
import { queueRoutes } from './routes/queue.tsx';
import { quoteRoutes } from './routes/quotes.tsx';
import { responseRoutes } from './routes/responses.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { speakerRoutes } from './routes/speakers.tsx';
import { statementRoutes } from './routes/statement.tsx';
import { verdictFormRoutes } from './routes/verdict-form.tsx';
import { verdictRoutes } from './routes/verdicts.tsx';
import { yourNameRoutes } from './routes/your-name.tsx';

interface PagesOptions {
  readonly contextOf: ContextOf;
  readonly config: Config;
  readonly now: () => Date;
}

/** The pages, rendered here and working without JavaScript; to be mounted at the root. */
export function pagesRouter({ contextOf: contextOfAct, config, now }: PagesOptions): Router {
  const router = Router();
  const contextOf = sparingShownForms(contextOfAct);
  router.use(keepLanguage());
  router.use(signInRoutes({ config, now }));
  router.use(requireToken(config, { session: true, now }));
  router.use(keepForms());
  router.use(homeRoutes(contextOf));
  router.use(checkRoutes(contextOf));
  router.use(articleRoutes(contextOf));
  router.use(quoteRoutes(contextOf));
  router.use(statementRoutes(contextOf));
  router.use(queueRoutes(contextOf));
  router.use(flagRoutes(contextOf));
  router.use(decisionRoutes(contextOf));
  // Before the verdicts themselves: `new` is none of their ids.
  router.use(verdictFormRoutes(contextOf));
  router.use(verdictRoutes(contextOf));
  router.use(responseRoutes(contextOf));
  router.use(cardRoutes(contextOf));
  router.use(bookmarkletRoutes(contextOf));
  router.use(speakerRoutes(contextOf));
  router.use(outletRoutes(contextOf));
  router.use(glanceRoutes(contextOf));
  router.use(yourNameRoutes(contextOf));
  router.use(leadToPage);
  return router;
}

/** A form in which nothing is written has no page of its own to be shown on: it leads to the one that it stands on. */
const leadToPage: ErrorRequestHandler = (error, request, response, next) => {
  if (error instanceof OnlyShown) response.redirect(303, addressOf(request));
  else next(error);
};
