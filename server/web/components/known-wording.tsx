import type { KnownVersion } from '../../../services/check-article.ts';
import { diffWords } from '../../../services/match/diff.ts';
import { firstLetters } from '../first-letters.ts';
import type { Messages } from '../messages.ts';
import { verdictHeadline } from '../verdict-headline.ts';
import { Diff } from './diff.tsx';
import { Differences } from './differences.tsx';
import { PrintedIn } from './printed-in.tsx';
import { Words } from './words.tsx';

/** The closest wording held of a quotation that is being read: what differs, what was concluded about it, what is to be decided. */
export function KnownWording({
  t,
  text,
  known,
}: {
  readonly t: Messages;
  readonly text: string;
  readonly known: KnownVersion;
}) {
  const { match, verdicts, isReviewedElsewhere, toDecide } = known;
  const { comparison, wording, quote, article } = match;
  const { relation } = comparison;
  const isNotReviewed = verdicts.length === 0 && !isReviewedElsewhere;
  const statement = `/quotes/${quote.id}`;
  // A note is one of many, and so are its links.
  const ofThis = <span class="heard">: {firstLetters(text)}</span>;
  return (
    <div class="known">
      <p>
        {isNotReviewed ? t.article.closestNotReviewed : t.lookUp.closest}:{' '}
        <a href={`${statement}#${wording.id}`}>
          {t.relation[relation]}
          {ofThis}
        </a>
      </p>
      {verdicts.map((verdict) => (
        <p key={verdict.id} class="known-verdict">
          {relation === 'verbatim' ? t.lookUp.verdict : t.article.verdictOnHeld}:{' '}
          <a href={`/verdicts/${verdict.id}`}>
            {verdictHeadline(t, verdict)}
            {ofThis}
          </a>
        </p>
      ))}
      {verdicts.length === 0 && isReviewedElsewhere && <p>{t.lookUp.verdictElsewhere}</p>}
      {toDecide.length > 0 && (
        <p class="known-to-decide">
          {t.article.toDecide}:{' '}
          <a href={`${statement}#flags`}>
            {toDecide.map((kind) => t.flagKind[kind]).join(t.site.comma)}
            {ofThis}
          </a>
        </p>
      )}
      {relation === 'verbatim' ? null : relation === 'translation' ? (
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
