import type { Request, Response } from 'express';
import type { Problem } from '../problem.ts';
import { bareFrame } from './frame.ts';
import { keptWith } from './kept-form.ts';
import { ErrorPage } from './pages/error-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { sendPage } from './send-page.ts';
import { wrongAddress } from './wrong-address.ts';

/** Answers an error as a page in the reader's language; where a token is needed, as the form that asks for it. */
export function answerErrorPage(request: Request, response: Response, problem: Problem): void {
  const frame = bareFrame(request);
  const page =
    problem.code === 'request/unauthorized' ? (
      <SignInPage frame={frame} returnTo={cameFrom(request) ?? frame.address} kept={keptWith(response)} />
    ) : (
      <ErrorPage
        frame={frame}
        problem={problem}
        wrong={request.method === 'GET' ? wrongAddress(frame.t, frame.address, problem) : null}
      />
    );
  sendPage(response, frame.t.language, page, problem.status);
}

/** The page on which a form was filled in, as the browser names it: where to go on when the form itself cannot be kept. */
function cameFrom(request: Request): string | null {
  const address = request.get('referer') ?? '';
  if (request.method !== 'POST' || !URL.canParse(address)) return null;
  const { host, pathname, search } = new URL(address);
  return host === request.get('host') ? `${pathname}${search}` : null;
}
