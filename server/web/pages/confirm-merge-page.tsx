import type { Quote } from '../../../models/quote.ts';
import { Document } from '../components/document.tsx';
import { SpeakerName } from '../components/speaker-name.tsx';
import { When } from '../components/when.tsx';
import { WordsBlock } from '../components/words.tsx';
import type { Frame } from '../frame.ts';
import { speakerOf } from '../speaker-of.ts';
import { statementInTitle } from '../title-about.ts';

interface ConfirmMergePageProps {
  readonly frame: Frame;
  readonly quote: Quote;
  readonly into: Quote;
  /** Appearances that go from the one to the other. */
  readonly appearances: number;
}

/** Asks once more, with both statements side by side, before many appearances go into another statement. */
export function ConfirmMergePage({ frame, quote, into, appearances }: ConfirmMergePageProps) {
  const { t } = frame;
  const path = `/quotes/${quote.id}`;
  const side = (heading: string, { lang, text, said, ...rest }: Quote) => (
    <section class="passage">
      <h2>{heading}</h2>
      <WordsBlock lang={lang}>{text}</WordsBlock>
      <p class="byline">
        <SpeakerName t={t} speaker={speakerOf({ lang, text, said, ...rest })} />
        {said !== null && (
          <>
            {t.site.between}
            <When t={t} edtf={said} />
          </>
        )}
      </p>
    </section>
  );
  return (
    <Document frame={frame} title={`${t.merge.confirm}: ${statementInTitle(t, quote)}`} form={{ id: 'confirm-form' }}>
      <div class="confirm">
        <h1>{t.merge.confirm}</h1>
        <div class="passages">
          {side(t.merge.goes, quote)}
          {side(t.merge.stays, into)}
        </div>
        <p>{t.merge.confirmHint(appearances)}</p>
        <form id="confirm-form" method="post" action={`${path}/merge`} class="buttons">
          <input type="hidden" name="into" value={into.id} />
          <input type="hidden" name="confirmed" value="yes" />
          <button type="submit" class="primary">
            {t.merge.now}
          </button>
          <a href={path}>{t.statement.back}</a>
        </form>
      </div>
    </Document>
  );
}
