import { Router } from 'express';
import type { ContextOf } from '../request-context.ts';
import { articles } from './articles.ts';
import { comparisons } from './comparisons.ts';
import { decisions } from './decisions.ts';
import { events } from './events.ts';
import { extractions } from './extractions.ts';
import { flags } from './flags.ts';
import { lookups } from './lookups.ts';
import { outlets } from './outlets.ts';
import { quotes } from './quotes.ts';
import { responses } from './responses.ts';
import { speakers } from './speakers.ts';
import { verdicts } from './verdicts.ts';

/** The JSON API, to be mounted at /api/v1. */
export function apiRouter(contextOf: ContextOf): Router {
  const router = Router();
  router.use('/extractions', extractions());
  router.use('/articles', articles(contextOf));
  router.use('/quotes', quotes(contextOf));
  router.use('/lookups', lookups(contextOf));
  router.use('/comparisons', comparisons());
  router.use('/flags', flags(contextOf));
  router.use('/decisions', decisions(contextOf));
  router.use('/speakers', speakers(contextOf));
  router.use('/outlets', outlets(contextOf));
  router.use('/verdicts', verdicts(contextOf));
  router.use('/responses', responses(contextOf));
  router.use('/events', events(contextOf));
  return router;
}
