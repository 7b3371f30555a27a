import { stands } from '../../../models/verdict.ts';
import type { VerdictRead } from '../../../services/read-verdict.ts';
import { Document } from '../components/document.tsx';
import { EmbedCode } from '../components/embed-code.tsx';
import { Notice } from '../components/notice.tsx';
import { ResponseList } from '../components/response-list.tsx';
import { UseLine } from '../components/use-line.tsx';
import { VerdictHead } from '../components/verdict-head.tsx';
import { VerdictWhole } from '../components/verdict-whole.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';
import { titleAbout } from '../title-about.ts';

interface VerdictPageProps {
  readonly frame: Frame;
  readonly read: VerdictRead;
  /** Scheme and host under which the reader has this server. */
  readonly site: string;
  /** What was done a moment ago, in words; null where nothing was. */
  readonly done?: string | null;
}

/** One verdict with its entries, what it is about, and what can be done with it in its state. */
export function VerdictPage({ frame, read, site, done = null }: VerdictPageProps) {
  const { t } = frame;
  const { verdict, words, quote, uses, responses } = read;
  const path = `/verdicts/${verdict.id}`;
  const isDraft = verdict.state === 'draft';
  const isShown = stands(verdict);
  // Its form and what would be public are about words that are held.
  const isGone = quote === null;
  return (
    <Document
      frame={frame}
      title={titleAbout(t.verdict.eyebrow, words?.text ?? null)}
      current="/verdicts"
      scripts={isShown ? ['copy.js'] : []}
    >
      {done !== null && <Notice>{done}</Notice>}
      <VerdictHead t={t} read={read} eyebrow={t.verdict.eyebrow} />
      <section aria-labelledby="conclusion">
        <h2 id="conclusion">{t.verdict.whatItSays}</h2>
        <p class={`verdict-stands verdict-stands-${verdict.state}`}>
          {isShown && isGone ? t.verdict.statementGone : t.verdict.stateMeans[verdict.state]}
        </p>
        {isGone && !isShown && <p class="hint">{t.verdict.statementGone}</p>}
        <VerdictWhole t={t} read={read} />
      </section>
      {verdict.state !== 'withdrawn' && (
        <nav class="buttons acts on-screen" aria-label={t.verdict.acts}>
          {isDraft && !isGone && (
            <a class="act act-first" href={`${path}/publish`}>
              {t.verdict.publish}
            </a>
          )}
          {!isGone && (
            <a class="act" href={`${path}/edit`}>
              {isDraft ? t.verdict.edit : t.verdict.correct}
            </a>
          )}
          <a class="act" href={`${path}/withdraw`}>
            {isDraft ? t.verdict.discard : t.verdict.withdraw}
          </a>
        </nav>
      )}
      {uses.length > 0 && (
        <section aria-labelledby="uses">
          <h2 id="uses">{t.verdict.uses}</h2>
          <ol class="appearances">
            {uses.map((appearance) => (
              <UseLine key={appearance.mention.id} t={t} {...appearance} />
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="responses">
        <h2 id="responses">{t.verdict.responses}</h2>
        {responses.length === 0 ? (
          <p class="hint">{t.verdict.noResponses}</p>
        ) : (
          <ResponseList t={t} responses={responses} />
        )}
        {quote !== null && (
          <p class="on-screen">
            <a href={pathWith('/responses/new', { quote: quote.id, returnTo: path })}>{t.responseForm.title}</a>
          </p>
        )}
      </section>
      {isShown && quote !== null && <EmbedCode t={t} quote={quote} verdict={verdict} site={site} />}
    </Document>
  );
}
