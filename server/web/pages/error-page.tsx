import type { ErrorCode } from '../../../models/errors.ts';
import type { Problem } from '../../problem.ts';
import { Document } from '../components/document.tsx';
import type { Frame } from '../frame.ts';
import type { Messages } from '../messages.ts';
import type { WrongAddress } from '../wrong-address.ts';

interface ErrorPageProps {
  readonly frame: Frame;
  readonly problem: Problem;
  /** What is wrong with the address, where that is what was refused. */
  readonly wrong?: WrongAddress | null;
}

/** Where what was looked for may be found by its name. */
const LISTS: Partial<Record<ErrorCode, { readonly path: string; readonly text: (t: Messages) => string }>> = {
  'speaker/not-found': { path: '/speakers', text: (t) => t.speakers.clear },
  'outlet/not-found': { path: '/outlets', text: (t) => t.outlets.clear },
};

/** What went wrong and what to do about it, in the reader's language; made without the store, which may be what failed. */
export function ErrorPage({ frame, problem, wrong = null }: ErrorPageProps) {
  const { t } = frame;
  const { title, advice } = wrong === null ? t.error[problem.code] : { title: t.address.title, advice: t.address.lead };
  const list = LISTS[problem.code];
  return (
    <Document frame={frame} title={title}>
      <div class="error-page">
        <p class="eyebrow">{t.number(problem.status)}</p>
        <h1>{title}</h1>
        <p class="lead">{problem.code === 'flag/already-decided' ? t.queue.meanwhile : advice}</p>
        {wrong !== null && (
          <ul class="error-fields">
            {wrong.problems.map(({ label, words }) => (
              <li key={label}>
                <strong>{label}</strong>: {words}
              </li>
            ))}
          </ul>
        )}
        {wrong === null && problem.errors.length > 0 && (
          <ul class="error-fields" lang="en" dir="ltr">
            {problem.errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <code>{field}</code> {message}
              </li>
            ))}
          </ul>
        )}
        <p>
          {wrong !== null && (
            <>
              {wrong.rest !== null && (
                <>
                  <a href={wrong.rest}>{t.address.rest}</a>
                  {t.site.between}
                </>
              )}
              <a href={wrong.whole.href}>{wrong.whole.text}</a>
              {t.site.between}
            </>
          )}
          {list !== undefined && (
            <>
              <a href={list.path}>{list.text(t)}</a>
              {t.site.between}
            </>
          )}
          <a href="/">{t.toStart}</a>
        </p>
        <p class="hint">{t.errorId(<code dir="ltr">{problem.requestId}</code>)}</p>
      </div>
    </Document>
  );
}
