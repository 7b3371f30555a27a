import type { Article } from '../models/article.ts';
import { IsnadError } from '../models/errors.ts';

/** Throws article/withheld where the article's text was erased on legal order: it does not come in again. */
export function refuseWithheld({ id, withheld }: Article): void {
  if (withheld === undefined) return;
  throw new IsnadError('article/withheld', `${id} is withheld since ${withheld.at}`, [
    { field: 'text', message: `is withheld as ${id}` },
  ]);
}
