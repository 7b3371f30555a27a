import { firstPrinted, headingKey } from '../../../services/heading-words.ts';
import type { StatementRead } from '../../../services/read-statement.ts';
import { citation } from '../citation.tsx';
import { AppearanceTimeline } from '../components/appearance-timeline.tsx';
import { AppearancesSection, SPLIT_FORM } from '../components/appearances-section.tsx';
import { CopyCitation } from '../components/copy-citation.tsx';
import { DecisionsSection } from '../components/decisions-section.tsx';
import { Document } from '../components/document.tsx';
import { FlagsSection } from '../components/flags-section.tsx';
import { HistorySection } from '../components/history-section.tsx';
import { SourcingFigure } from '../components/sourcing-figure.tsx';
import { SourcingList } from '../components/sourcing-list.tsx';
import { StatementHead } from '../components/statement-head.tsx';
import { VerdictsSection } from '../components/verdicts-section.tsx';
import { WordingsSection } from '../components/wordings-section.tsx';
import type { Frame } from '../frame.ts';
import type { Messages } from '../messages.ts';
import type { MergeTried, SplitTried } from '../statement-forms.ts';
import { statementInTitle } from '../title-about.ts';

/** What was done a moment ago: split into this and another one, merged, a decision taken back, or something recorded. */
export type DoneJustNow =
  | { readonly act: 'split' | 'merge'; readonly other: string }
  | { readonly act: 'undo' | 'recorded' | 'held' | 'response' };

interface StatementPageProps {
  readonly frame: Frame;
  readonly file: StatementRead;
  /** Address of this server (site-address.ts). */
  readonly site: string;
  /** Cursor of the page of its history. */
  readonly events?: string | null;
  readonly done?: DoneJustNow | null;
  readonly split?: SplitTried | null;
  readonly merge?: MergeTried | null;
}

/** A statement: what was concluded, what is to be checked, its wordings, where they come from, and what was done. */
export function StatementPage({
  frame,
  file,
  site,
  events = null,
  done = null,
  split = null,
  merge = null,
}: StatementPageProps) {
  const { t } = frame;
  const { quote, wordings, mentions, flags, graph } = file;
  const path = `/quotes/${quote.id}`;
  const form =
    split !== null && mentions.length > 1 ? { id: SPLIT_FORM } : merge === null ? null : { id: 'merge-form' };
  const inMarks = wordings[0]?.wording.role === 'version';
  const numbers = new Map(wordings.map(({ wording }, index) => [wording.textKey, index + 1]));
  return (
    <Document frame={frame} title={statementInTitle(t, quote)} scripts={['copy.js']} form={form}>
      {done !== null && (
        <div class="notice" role="status">
          <p>{doneInWords(t, done)}</p>
          {done.act === 'split' && <a href={`/quotes/${done.other}`}>{t.split.other}</a>}
        </div>
      )}
      <StatementHead t={t} file={file} />
      <CopyCitation
        t={t}
        citation={citation(t, {
          words: quote.text,
          lang: quote.lang,
          inMarks,
          speaker: quote.speakerName,
          anonymous: quote.anonymous,
          said: quote.said,
          article: firstPrinted(mentions, { textKey: headingKey(file), inMarks }),
          permalink: `${site}${path}`,
        })}
      />
      <VerdictsSection t={t} file={file} numbers={numbers} />
      {flags.length > 0 && <FlagsSection t={t} flags={flags} returnTo={path} />}
      <WordingsSection t={t} file={file} numbers={numbers} />
      <section aria-labelledby="sourcing">
        <h2 id="sourcing">{t.chain.label}</h2>
        <SourcingFigure t={t} graph={graph} />
        <SourcingList t={t} mentions={mentions} />
      </section>
      <AppearanceTimeline t={t} mentions={mentions} numbers={numbers} />
      <AppearancesSection t={t} file={file} numbers={numbers} tried={split} />
      <DecisionsSection t={t} file={file} path={path} merge={merge} />
      <HistorySection
        t={t}
        history={file.history}
        own={quote.id}
        path={path}
        query={{ against: file.against }}
        cursor={events}
        outlets={new Map(mentions.map(({ article }) => [article.id, article.outlet]))}
      />
    </Document>
  );
}

function doneInWords(t: Messages, { act }: DoneJustNow): string {
  switch (act) {
    case 'undo':
      return t.statement.undoneNow;
    case 'recorded':
      return t.done.recorded;
    case 'held':
      return t.done.heldAlready;
    case 'response':
      return t.done.responded;
    default:
      return t[act].done;
  }
}
