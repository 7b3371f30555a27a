import { Router } from 'express';
import { z } from 'zod';
import { ERRORS } from '../../../models/errors.ts';
import { quoteIdSchema, verdictIdSchema } from '../../../models/ids.ts';
import { readCard } from '../../../services/read-card.ts';
import { allowFrames } from '../../middleware/allow-frames.ts';
import { readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { textField } from '../form-fields.ts';
import { messagesOf } from '../frame.ts';
import { CardPage } from '../pages/card-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';

const addressSchema = z.object({ verdict: textField, lang: textField });

/**
 * GET /quotes/:id/card: the verdict on a statement for a frame on any page, in the language that ?lang= asks for. Where no
 * verdict is shown, a card that says so, with 404, so that a page that has the frame already is not left with a hole.
 */
export function cardRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/quotes/:id/card', allowFrames(), async (request, response) => {
    const { verdict, lang } = readQuery(addressSchema, request);
    const id = quoteIdSchema.safeParse(request.params.id);
    const verdictId = verdictIdSchema.safeParse(verdict);
    const isAskedWell = verdict === '' || verdictId.success;
    const read =
      id.success && isAskedWell
        ? await readCard(contextOf(request), id.data, verdictId.success ? verdictId.data : null)
        : undefined;
    if (read?.movedTo) return response.redirect(308, pathWith(`/quotes/${read.movedTo}/card`, { verdict, lang }));
    const t = messagesOf(request);
    const card = read?.card ?? null;
    const status = card === null ? ERRORS['verdict/not-found'].status : 200;
    sendPage(response, t.language, <CardPage t={t} quote={read?.quote ?? null} card={card} />, status);
  });

  return router;
}
