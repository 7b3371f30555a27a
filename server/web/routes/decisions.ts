import { Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../../models/errors.ts';
import { type DecisionId, decisionIdSchema } from '../../../models/ids.ts';
import type { Context } from '../../../services/context.ts';
import { undoDecision } from '../../../services/undo-decision.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { readBody, readId } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { textField } from '../form-fields.ts';
import { pathWith, safePath } from '../paths.ts';
import { QUEUE_LIMIT } from '../queue-view.ts';
import { withHappened } from '../what-happened.ts';

const returnFormSchema = z.strictObject({ returnTo: textField });
/** Several at once: ids with spaces between them. */
const undoAllFormSchema = z.strictObject({
  decisions: z
    .string()
    .transform((ids) => ids.split(' '))
    .pipe(z.array(decisionIdSchema).max(QUEUE_LIMIT)),
  returnTo: textField,
});

/** POST /decisions/:id/undo and /decisions/undo. */
export function decisionRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.post('/decisions/undo', readForm(SMALL_BODY), async (request, response) => {
    const { decisions, returnTo } = readBody(undoAllFormSchema, request);
    const context = contextOf(request);
    for (const id of decisions) await takeBack(context, id);
    response.redirect(303, withHappened(safePath(returnTo, '/flags'), { undone: decisions.join(' ') }));
  });

  router.post('/decisions/:id/undo', readForm(SMALL_BODY), async (request, response) => {
    const { returnTo } = readBody(returnFormSchema, request);
    const id = readId(decisionIdSchema, request);
    await takeBack(contextOf(request), id);
    const path = safePath(returnTo, '/flags');
    response.redirect(303, path.startsWith('/quotes/') ? withUndone(path, id) : withHappened(path, { undone: id }));
  });

  return router;
}

/** Undoes a decision; where somebody did so at the same moment, that is as good. */
async function takeBack(context: Context, id: DecisionId): Promise<void> {
  try {
    await undoDecision(context, id);
  } catch (error) {
    if (!(error instanceof IsnadError) || error.code !== 'store/conflict') throw error;
    if ((await context.store.decision(id))?.undoneAt == null) throw error;
  }
}

/** A statement says so, too, and shows what holds now. */
function withUndone(path: string, undone: DecisionId): string {
  const [start = '', query = ''] = path.split('?');
  return pathWith(start, { ...Object.fromEntries(new URLSearchParams(query)), undone });
}
