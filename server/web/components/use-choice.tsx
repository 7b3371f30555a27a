import type { Appearance } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { Choice } from './choice.tsx';
import { Name } from './name.tsx';
import { When } from './when.tsx';
import { Words } from './words.tsx';

interface UseChoiceProps {
  readonly t: Messages;
  readonly appearance: Appearance;
  /** All that there is to choose from: a text that prints the words twice stands in it twice. */
  readonly among: readonly Appearance[];
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly isWrong?: boolean;
  /** Show the words as well, where the choice is between different ones. */
  readonly showWords?: boolean;
}

/** An appearance to choose: outlet, date, title, and how it gives the words. */
export function UseChoice({ t, appearance, among, type, name, checked, isWrong, showWords = false }: UseChoiceProps) {
  const { mention, article } = appearance;
  const alike = among
    .map((other) => other.mention)
    .filter(({ articleId, textKey }) => articleId === mention.articleId && textKey === mention.textKey)
    .sort((a, b) => a.start - b.start);
  const title = article.title || (article.kind === 'record' ? t.article.recorded : t.article.untitled);
  return (
    <Choice type={type} name={name} value={mention.id} checked={checked} isWrong={isWrong}>
      {article.outlet !== null && (
        <>
          <Name>{article.outlet}</Name>
          {t.site.between}
        </>
      )}
      {article.publishedAt !== null && (
        <>
          <When t={t} edtf={article.publishedAt} />
          {t.site.between}
        </>
      )}
      {article.title ? <Words lang={article.lang}>{title}</Words> : title}
      {showWords && (
        <span class="pick-words">
          <Words lang={mention.lang} quoted={mention.kind === 'direct'}>
            {mention.text}
          </Words>
        </span>
      )}
      <span class="pick-means">
        {t.mentionKind[mention.kind]}
        {alike.length > 1 && (
          <>
            {t.site.between}
            {t.verdict.placeInText(alike.findIndex(({ id }) => id === mention.id) + 1)}
          </>
        )}
        {mention.basis !== 'unknown' && mention.basis !== 'relay' && (
          <>
            {t.site.between}
            {t.chain.basis[mention.basis]}
          </>
        )}
        {mention.rendering === 'translation' && (
          <>
            {t.site.between}
            {t.chain.translated}
          </>
        )}
      </span>
    </Choice>
  );
}
