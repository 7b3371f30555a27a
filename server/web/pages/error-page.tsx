import type { ErrorCode } from '../../../models/errors.ts';
import type { Problem } from '../../problem.ts';
import { Document } from '../components/document.tsx';
import type { Frame } from '../frame.ts';
import type { Messages } from '../messages.ts';

interface ErrorPageProps {
  readonly frame: Frame;
  readonly problem: Problem;
}

/** Where what was looked for may be found by its name. */
const LISTS: Partial<Record<ErrorCode, { readonly path: string; readonly text: (t: Messages) => string }>> = {
  'speaker/not-found': { path: '/speakers', text: (t) => t.speakers.clear },
  'outlet/not-found': { path: '/outlets', text: (t) => t.outlets.clear },
};

/** What went wrong and what to do about it, in the reader's language; made without the store, which may be what failed. */
export function ErrorPage({ frame, problem }: ErrorPageProps) {
  const { t } = frame;
  const { title, advice } = t.error[problem.code];
  const list = LISTS[problem.code];
  return (
    <Document frame={frame} title={title}>
      <div class="error-page">
        <p class="eyebrow">{t.number(problem.status)}</p>
        <h1>{title}</h1>
        <p class="lead">{problem.code === 'flag/already-decided' ? t.queue.meanwhile : advice}</p>
        {problem.errors.length > 0 && (
          <ul class="error-fields" lang="en" dir="ltr">
            {problem.errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <code>{field}</code> {message}
              </li>
            ))}
          </ul>
        )}
        <p>
          {list !== undefined && (
            <>
              <a href={list.path}>{list.text(t)}</a>
              {' · '}
            </>
          )}
          <a href="/">{t.toStart}</a>
        </p>
        <p class="hint">{t.errorId(<code dir="ltr">{problem.requestId}</code>)}</p>
      </div>
    </Document>
  );
}
