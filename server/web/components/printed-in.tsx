import type { Article } from '../../../models/article.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';
import { When } from './when.tsx';
import { Words } from './words.tsx';

/** Where a mention stands: outlet, date, and the article's title as a link to it. */
export function PrintedIn({ t, article }: { readonly t: Messages; readonly article: Article }) {
  const { id, title, outlet, publishedAt, lang } = article;
  return (
    <span class="printed-in">
      {outlet !== null && (
        <>
          <Name>{outlet}</Name>
          {t.site.between}
        </>
      )}
      {publishedAt !== null && (
        <>
          <When t={t} edtf={publishedAt} />
          {t.site.between}
        </>
      )}
      <a href={`/articles/${id}`}>
        {title === null || title === '' ? (
          article.kind === 'record' ? (
            t.article.recorded
          ) : (
            t.article.untitled
          )
        ) : (
          <Words lang={lang}>{title}</Words>
        )}
      </a>
    </span>
  );
}
