import { COUNT_CAP, type ListedQuote } from '../../../services/list-quotes.ts';
import type { Messages } from '../messages.ts';
import { speakerOf } from '../speaker-of.ts';
import { SpeakerName } from './speaker-name.tsx';
import { When } from './when.tsx';
import { Words } from './words.tsx';

interface StatementListProps {
  readonly t: Messages;
  readonly items: readonly ListedQuote[];
  /** On the page of the speaker: all of them are that one's. */
  readonly isOfOne?: boolean;
}

/** Statements, each with who said it, when, and how often it was printed. */
export function StatementList({ t, items, isOfOne = false }: StatementListProps) {
  return (
    <ul class="statements">
      {items.map(({ quote, mentions, inMarks, closest }) => (
        <li key={quote.id}>
          <p class="statement-words">
            <a href={`/quotes/${quote.id}`}>
              <Words lang={quote.lang} quoted={inMarks}>
                {quote.text}
              </Words>
            </a>
          </p>
          {closest !== null && (
            <p class="closest-words">
              <span class="hint">{t.list.otherWording}:</span>{' '}
              <Words lang={closest.lang} quoted={closest.role === 'version'}>
                {closest.text}
              </Words>
            </p>
          )}
          <p class="byline">
            {!isOfOne && (
              <>
                {quote.speakerId === null ? (
                  <SpeakerName t={t} speaker={speakerOf(quote)} />
                ) : (
                  <a href={`/speakers/${quote.speakerId}`}>
                    <SpeakerName t={t} speaker={speakerOf(quote)} />
                  </a>
                )}
                {t.site.between}
              </>
            )}
            {quote.said !== null && (
              <>
                {t.statement.said} <When t={t} edtf={quote.said} />
                {t.site.between}
              </>
            )}
            {mentions >= COUNT_CAP ? t.list.printedAtLeast(mentions) : t.statement.printed(mentions)}
          </p>
        </li>
      ))}
    </ul>
  );
}
