import { headingKey, outletsByWords } from '../../../services/heading-words.ts';
import type { StatementRead } from '../../../services/read-statement.ts';
import type { Messages } from '../messages.ts';
import { speakerOf } from '../speaker-of.ts';
import { SourcingLine } from './sourcing-line.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { StatementHeading } from './statement-heading.tsx';
import { Instant, When } from './when.tsx';

/** The statement's words, who, when, by how many and from how many it was printed, and the ways into the page. */
export function StatementHead({ t, file }: { readonly t: Messages; readonly file: StatementRead }) {
  const { quote, wordings, mentions, flags, sourcing } = file;
  const printed = outletsByWords(mentions, headingKey(file));
  const isHeldWhole = mentions.some(({ mention }) => mention.basis === 'recording' || mention.basis === 'transcript');
  const speaker = <SpeakerName t={t} speaker={speakerOf(quote)} />;
  const open = flags.filter(({ flag }) => flag.status === 'open' && flag.severity !== 'information').length;
  const parts = [
    { id: 'verdict', name: t.statement.verdict, count: null },
    ...(flags.length === 0 ? [] : [{ id: 'flags', name: t.statement.flags, count: open }]),
    {
      id: 'wordings',
      name: t.statement.wordings,
      // Where there are reports and nothing else, these are what the part shows.
      count: wordings.filter(({ wording }) => wording.role === 'version').length || wordings.length,
    },
    { id: 'sourcing', name: t.chain.label, count: null },
    { id: 'appearances', name: t.statement.appearances, count: file.appearances },
    { id: 'decisions', name: t.statement.decisions, count: file.decisions.length },
    { id: 'history', name: t.history.title, count: null },
  ];
  return (
    <header class="page-head statement-head">
      <p class="eyebrow">{t.statement.eyebrow}</p>
      <StatementHeading t={t} lang={quote.lang} quoted={wordings[0]?.wording.role === 'version'} text={quote.text} />
      <p class="byline">
        {quote.speakerId === null ? speaker : <a href={`/speakers/${quote.speakerId}`}>{speaker}</a>}
        {quote.said !== null && (
          <>
            {t.site.between}
            {t.statement.said} <When t={t} edtf={quote.said} />
          </>
        )}
      </p>
      <p class="sourcing">
        {printed.these > 0 && <>{t.statement.printedBy(printed.these)} </>}
        {!isHeldWhole && <>{t.statement.noRecording} </>}
        {printed.others > 0 && t.statement.printedOtherwise(printed.others, printed.these > 0)}
      </p>
      <p class="sourcing">
        <SourcingLine t={t} sourcing={sourcing} />
      </p>
      <p class="hint">
        {t.statement.added(<Instant t={t} at={quote.createdAt} />)}
        {wordings.length > 1 && <>. {t.statement.grouping[quote.grouping]}</>}
      </p>
      <nav class="contents" aria-label={t.statement.contents}>
        <ul>
          {parts.map(({ id, name, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {name}
                {count !== null && <> ({t.number(count)})</>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
