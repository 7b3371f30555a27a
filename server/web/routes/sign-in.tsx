import { Router } from 'express';
import { z } from 'zod';
import { parse } from '../../../models/parse.ts';
import type { Config } from '../../config.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { actorNameSchema, keepName } from '../../read-actor.ts';
import { isSameSecret } from '../../same-secret.ts';
import { endSession, startSession } from '../../session.ts';
import { textField } from '../form-fields.ts';
import { bareFrame } from '../frame.ts';
import { MAX_KEPT_FIELDS, unpack } from '../kept-form.ts';
import { isOnlyShown, OnlyShown } from '../only-shown.ts';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { SignedInPage } from '../pages/signed-in-page.tsx';
import { safePath } from '../paths.ts';
import { sendPage } from '../send-page.ts';

const formSchema = z.strictObject({ token: textField, actor: textField, returnTo: textField });

/** POST /sign-in, which the form that asks for the token sends, and POST /sign-out. Without a token neither exists. */
export function signInRoutes({ config: { token }, now }: { config: Config; now: () => Date }): Router {
  const router = Router();
  if (token === null) return router;

  router.post('/sign-in', readForm(2 * SMALL_BODY, MAX_KEPT_FIELDS + 10), (request, response) => {
    const { kept, own } = unpack(request.body);
    const form = parse(formSchema, own);
    const returnTo = safePath(form.returnTo, '/');
    const name = form.actor.trim().normalize('NFC');
    // A page never says a token back, so none is there to be looked at when it is only shown again.
    const isShown = isOnlyShown(request);
    const isWrong = !isShown && !isSameSecret(form.token.trim(), token);
    const isWrongName = name !== '' && !actorNameSchema.safeParse(name).success;
    if (isWrong || isWrongName || isShown) {
      const frame = bareFrame(request);
      const page = (
        <SignInPage
          frame={frame}
          returnTo={returnTo}
          kept={kept}
          isWrong={isWrong}
          actor={form.actor}
          isWrongName={isWrongName}
        />
      );
      sendPage(response, frame.t.language, page, isWrong ? 401 : isWrongName ? 400 : 200);
      return;
    }
    startSession(request, response, token, now());
    // An empty name is left as it is: who signs in again every morning says it once.
    if (name !== '') keepName(request, response, name);
    if (kept === null) return response.redirect(303, returnTo);
    const frame = bareFrame(request);
    sendPage(response, frame.t.language, <SignedInPage frame={frame} kept={kept} />);
  });

  router.post('/sign-out', (request, response) => {
    if (isOnlyShown(request)) throw new OnlyShown();
    endSession(response);
    keepName(request, response, '');
    response.redirect(303, '/');
  });

  return router;
}
