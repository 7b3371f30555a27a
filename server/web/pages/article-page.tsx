import type { Article } from '../../../models/article.ts';
import type { Flag } from '../../../models/flag.ts';
import type { Mention } from '../../../models/mention.ts';
import type { FlagWithSides } from '../../../services/flag-sides.ts';
import type { ArticleRead } from '../../../services/read-article.ts';
import { Document } from '../components/document.tsx';
import { Name } from '../components/name.tsx';
import { Notice } from '../components/notice.tsx';
import { Reading } from '../components/reading.tsx';
import { Instant, When } from '../components/when.tsx';
import { Withheld } from '../components/withheld.tsx';
import { Words } from '../components/words.tsx';
import type { Frame } from '../frame.ts';
import { stateOfStored } from '../known-state.ts';

interface ArticlePageProps {
  readonly frame: Frame;
  readonly read: ArticleRead;
  /** The flags with both passages, where these are held. */
  readonly sides: readonly FlagWithSides[];
  /** Somebody has just sent it and it was here before: what was sent with it has changed nothing. */
  readonly isHeldAlready?: boolean;
  /** It was saved a moment ago. */
  readonly isSavedNow?: boolean;
}

/** A stored article: its text as received, each quotation lit up and linked to its statement. */
export function ArticlePage({ frame, read, sides, isHeldAlready = false, isSavedNow = false }: ArticlePageProps) {
  const { t } = frame;
  const { article, mentions, flags } = read;
  const byFlag = new Map(sides.map((one) => [one.flag.id, one]));
  const otherSide = (flag: Flag, { id }: Mention): Article | null => {
    const found = byFlag.get(flag.id);
    return (found?.a.mention.id === id ? found.b : found?.a)?.article ?? null;
  };
  const notes = mentions.map((mention) => {
    const own = flags.filter(
      ({ a, b, status }) => (a.mentionId === mention.id || b?.mentionId === mention.id) && status !== 'superseded',
    );
    return {
      mention,
      known: null,
      state: stateOfStored(own),
      quoteId: mention.quoteId,
      flags: own.map((flag) => ({ flag, other: otherSide(flag, mention) })),
    };
  });
  const title = article.title === null || article.title === '' ? null : article.title;
  const named = article.kind === 'record' ? t.article.recorded : t.article.untitled;
  const fallback = article.withheld === undefined ? named : t.article.withheld;
  return (
    <Document frame={frame} title={title ?? fallback}>
      {isHeldAlready && <Notice>{t.article.heldAlready}</Notice>}
      {isSavedNow && !isHeldAlready && <Notice>{t.done.articleSaved}</Notice>}
      <header class="page-head">
        <p class="eyebrow">{article.kind === 'record' ? t.article.recorded : t.article.saved}</p>
        <h1>{title === null ? fallback : <Words lang={article.lang}>{title}</Words>}</h1>
        <p class="byline">
          {article.outlet !== null && (
            <>
              <Name>{article.outlet}</Name>
              {t.site.between}
            </>
          )}
          {article.publishedAt !== null && (
            <>
              {t.article.published(<When t={t} edtf={article.publishedAt} />)}
              {t.site.between}
            </>
          )}
          {t.article.retrieved(<Instant t={t} at={article.retrievedAt} />)}
          {article.url !== null && (
            <>
              {t.site.between}
              <a href={article.url} rel="noreferrer nofollow">
                {t.article.original}
              </a>
            </>
          )}
        </p>
        {article.withheld === undefined && <p class="hint">{t.article.quotations(mentions.length)}</p>}
      </header>
      {article.withheld === undefined ? (
        <Reading t={t} text={article.text} lang={article.lang} notes={notes} doubts={[]} />
      ) : (
        <Withheld t={t} withheld={article.withheld} sha256={article.sha256} />
      )}
    </Document>
  );
}
