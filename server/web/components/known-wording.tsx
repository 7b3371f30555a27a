import type { LookUpMatch } from '../../../services/look-up-quote.ts';
import { diffWords } from '../../../services/match/diff.ts';
import type { Messages } from '../messages.ts';
import { Diff } from './diff.tsx';
import { Differences } from './differences.tsx';
import { PrintedIn } from './printed-in.tsx';
import { Words } from './words.tsx';

/** The closest wording held of a quotation that is being read, with what differs. */
export function KnownWording({
  t,
  text,
  known,
}: {
  readonly t: Messages;
  readonly text: string;
  readonly known: LookUpMatch;
}) {
  const { comparison, wording, quote, article } = known;
  const { relation } = comparison;
  return (
    <div class="known">
      <p>
        {t.article.closestHeld}: <a href={`/quotes/${quote.id}`}>{t.relation[relation]}</a>
      </p>
      {relation === 'verbatim' || relation === 'trivially-edited' ? null : relation === 'translation' ? (
        <p>
          <Words lang={wording.lang} quoted={wording.role === 'version'}>
            {wording.text}
          </Words>
        </p>
      ) : (
        <Diff t={t} parts={diffWords(text, wording.text, wording.lang)} lang={wording.lang} />
      )}
      <Differences
        t={t}
        differences={comparison.differences}
        lang={wording.lang}
        a={t.article.text}
        b={t.lookUp.held}
      />
      <p class="known-source">
        <PrintedIn t={t} article={article} />
      </p>
    </div>
  );
}
