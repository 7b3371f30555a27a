import { Router } from 'express';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { readBody } from '../../read-request.ts';
import { isSameSecret } from '../../same-secret.ts';
import { endSession, startSession } from '../../session.ts';
import { textField } from '../form-fields.ts';
import { bareFrame } from '../frame.ts';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { safePath } from '../paths.ts';
import { sendPage } from '../send-page.ts';

const formSchema = z.strictObject({ token: textField, returnTo: textField });

/** POST /sign-in, which the form that asks for the token sends, and POST /sign-out. Without a token neither exists. */
export function signInRoutes({ config: { token }, now }: { config: Config; now: () => Date }): Router {
  const router = Router();
  if (token === null) return router;

  router.post('/sign-in', readForm(SMALL_BODY), (request, response) => {
    const form = readBody(formSchema, request);
    const returnTo = safePath(form.returnTo, '/');
    if (!isSameSecret(form.token.trim(), token)) {
      const frame = bareFrame(request);
      sendPage(response, frame.t.language, <SignInPage frame={frame} returnTo={returnTo} isWrong />, 401);
      return;
    }
    startSession(request, response, token, now());
    response.redirect(303, returnTo);
  });

  router.post('/sign-out', (_request, response) => {
    endSession(response);
    response.redirect(303, '/');
  });

  return router;
}
