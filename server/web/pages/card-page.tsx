import type { Quote } from '../../../models/quote.ts';
import type { CardRead } from '../../../services/read-card.ts';
import { assetUrl } from '../assets.ts';
import { Badge } from '../components/badge.tsx';
import { Name } from '../components/name.tsx';
import { VerdictWords } from '../components/verdict-subject.tsx';
import { When } from '../components/when.tsx';
import { FONT_STYLESHEET } from '../fonts.ts';
import type { Messages } from '../messages.ts';
import { verdictHeadline } from '../verdict-headline.ts';
import { STATE_TONES } from '../verdict-tones.ts';

interface CardPageProps {
  readonly t: Messages;
  /** The statement; null where none is held under the id. */
  readonly quote: Quote | null;
  /** Null where no verdict about it is shown. */
  readonly card: CardRead['card'];
}

const STYLESHEETS = ['tokens.css', 'base.css', 'words.css', 'verdicts.css', 'preferences.css'];

/** A whole document for a small frame: no navigation, no form, no module; its one link opens a page of its own. */
export function CardPage({ t, quote, card }: CardPageProps) {
  return (
    <html lang={t.language} dir={t.direction} class="card-document">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{t.site.title(t.card.frameTitle)}</title>
        <link rel="stylesheet" href={FONT_STYLESHEET} />
        {STYLESHEETS.map((name) => (
          <link key={name} rel="stylesheet" href={assetUrl(name)} />
        ))}
      </head>
      <body>
        <main class="card">
          {card === null ? (
            <>
              <h1 class="card-word">{t.card.none}</h1>
              <p>{t.card.noneHint}</p>
            </>
          ) : (
            <Conclusion t={t} card={card} />
          )}
          <footer class="card-foot">
            <span class="site-name">{t.site.name}</span>
            {quote !== null && (
              <a href={`/quotes/${quote.id}`} target="_blank" rel="noopener">
                {t.card.open}
              </a>
            )}
          </footer>
        </main>
      </body>
    </html>
  );
}

function Conclusion({ t, card }: { readonly t: Messages; readonly card: NonNullable<CardRead['card']> }) {
  const { verdict, words, claimedSpeaker, reference } = card;
  const { axis, attribution, fidelity, context, state } = t.verdictWords;
  return (
    <>
      <p class="card-head">
        <span>{t.card.reviewed}</span>
        {verdict.state === 'corrected' && <Badge tone={STATE_TONES.corrected}>{state.corrected}</Badge>}
      </p>
      <h1 class="card-word">{verdictHeadline(t, verdict)}</h1>
      <blockquote class="card-words">
        <VerdictWords t={t} words={words} />
      </blockquote>
      {claimedSpeaker !== null && <p class="card-by">{t.card.givenTo(<Name>{claimedSpeaker.name}</Name>)}</p>}
      <dl class="card-axes">
        {[
          [axis.attribution, attribution[verdict.attribution].word],
          [axis.fidelity, fidelity[verdict.fidelity].word],
          [axis.context, context[verdict.context].word],
        ].map(([name, word]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <p class="card-date">
        {t.card.asOf(<When t={t} edtf={verdict.asOf} />)}
        {reference !== null && reference.article.outlet !== null && (
          <>
            {t.site.between}
            {t.card.reference(<Name>{reference.article.outlet}</Name>)}
          </>
        )}
      </p>
    </>
  );
}
