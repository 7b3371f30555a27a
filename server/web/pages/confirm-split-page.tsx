import type { MentionId } from '../../../models/ids.ts';
import type { Quote } from '../../../models/quote.ts';
import { Document } from '../components/document.tsx';
import { WordsBlock } from '../components/words.tsx';
import type { Frame } from '../frame.ts';
import { statementInTitle } from '../title-about.ts';

interface ConfirmSplitPageProps {
  readonly frame: Frame;
  readonly quote: Quote;
  readonly mentionIds: readonly MentionId[];
  /** Appearances of the statement in all. */
  readonly appearances: number;
}

/** Asks once more before many appearances are split off. */
export function ConfirmSplitPage({ frame, quote, mentionIds, appearances }: ConfirmSplitPageProps) {
  const { t } = frame;
  const question = t.split.confirm(mentionIds.length, appearances);
  const path = `/quotes/${quote.id}`;
  return (
    <Document frame={frame} title={`${question}: ${statementInTitle(t, quote)}`} form={{ id: 'confirm-form' }}>
      <div class="confirm">
        <h1>{question}</h1>
        <WordsBlock lang={quote.lang}>{quote.text}</WordsBlock>
        <p>{t.split.confirmHint}</p>
        <form id="confirm-form" method="post" action={`${path}/split`} class="buttons">
          {mentionIds.map((id) => (
            <input key={id} type="hidden" name="mentions" value={id} />
          ))}
          <input type="hidden" name="confirmed" value="yes" />
          <button type="submit" class="primary">
            {t.split.now}
          </button>
          <a href={path}>{t.statement.back}</a>
        </form>
      </div>
    </Document>
  );
}
