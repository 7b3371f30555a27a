import { Router } from 'express';
import type { Config } from '../config.ts';
import { requireToken } from '../middleware/require-token.ts';
import type { ContextOf } from '../request-context.ts';
import { keepLanguage } from './language.ts';
import { articleRoutes } from './routes/articles.tsx';
import { checkRoutes } from './routes/check.tsx';
import { flagRoutes } from './routes/flags.tsx';
import { homeRoutes } from './routes/home.tsx';
import { quoteRoutes } from './routes/quotes.tsx';
import { signInRoutes } from './routes/sign-in.tsx';

interface PagesOptions {
  readonly contextOf: ContextOf;
  readonly config: Config;
  readonly now: () => Date;
}

/** The pages, rendered here and working without JavaScript; to be mounted at the root. */
export function pagesRouter({ contextOf, config, now }: PagesOptions): Router {
  const router = Router();
  router.use(keepLanguage());
  router.use(signInRoutes({ config, now }));
  router.use(requireToken(config, { session: true, now }));
  router.use(homeRoutes(contextOf));
  router.use(checkRoutes(contextOf));
  router.use(articleRoutes(contextOf));
  router.use(quoteRoutes(contextOf));
  router.use(flagRoutes(contextOf));
  return router;
}
