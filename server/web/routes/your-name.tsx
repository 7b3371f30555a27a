import { Router } from 'express';
import { z } from 'zod';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { actorNameSchema, keepName } from '../../read-actor.ts';
import { readBody } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { isOnlyShown } from '../only-shown.ts';
import { YourNamePage } from '../pages/your-name-page.tsx';
import { safePath } from '../paths.ts';
import { sendPage } from '../send-page.ts';

const formSchema = z.strictObject({ actor: textField, returnTo: textField });

/** POST /your-name: under which name a reviewer decides from now on; an empty one is none. */
export function yourNameRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.post('/your-name', readForm(SMALL_BODY), async (request, response) => {
    const form = readBody(formSchema, request);
    const returnTo = safePath(form.returnTo, '/flags');
    const name = form.actor.trim().normalize('NFC');
    const isWrong = name !== '' && !actorNameSchema.safeParse(name).success;
    if (isWrong || isOnlyShown(request)) {
      const { store, actor } = contextOf(request);
      const frame = await frameOf(request, store);
      const page = (
        <YourNamePage frame={frame} actor={actor} returnTo={returnTo} typed={{ name: form.actor, isWrong }} />
      );
      sendPage(response, frame.t.language, page, isWrong ? 400 : 200);
      return;
    }
    keepName(request, response, name);
    response.redirect(303, returnTo);
  });

  return router;
}
