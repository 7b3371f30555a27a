import type { LookUpMatch } from '../../../services/look-up-quote.ts';
import { diffWords } from '../../../services/match/diff.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import type { Messages } from '../messages.ts';
import { speakerOf } from '../speaker-of.ts';
import { Diff } from './diff.tsx';
import { Differences } from './differences.tsx';
import { Fact } from './fact.tsx';
import { PrintedIn } from './printed-in.tsx';
import { SourcingLine } from './sourcing-line.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { When } from './when.tsx';
import { Words, WordsBlock } from './words.tsx';

/** The closest wording held: who, where, every difference from what was asked, and where it comes from. */
export function ClosestMatch({
  t,
  query,
  match,
  closest,
}: {
  readonly t: Messages;
  readonly query: string;
  readonly match: LookUpMatch;
  readonly closest: QuoteRead | null;
}) {
  const { quote, wording, mention, article, comparison } = match;
  const said = quote.said ?? mention.said?.edtf ?? null;
  const earliest = closest?.mentions[0] ?? null;
  return (
    <div class="match">
      <WordsBlock lang={wording.lang}>{wording.text}</WordsBlock>
      <p class="match-by">
        <SpeakerName t={t} speaker={speakerOf(quote)} /> · <PrintedIn t={t} article={article} />
      </p>
      {comparison.relation !== 'verbatim' && comparison.relation !== 'translation' && (
        <>
          <h2>{t.lookUp.against}</h2>
          <Diff t={t} parts={diffWords(query, wording.text, wording.lang)} lang={wording.lang} />
          <p class="hint">{t.lookUp.diffKey}</p>
        </>
      )}
      <Differences
        t={t}
        differences={comparison.differences}
        lang={wording.lang}
        a={t.lookUp.yours}
        b={t.lookUp.held}
      />
      <h2>{t.lookUp.facts}</h2>
      <dl class="facts facts-wide">
        {said !== null && (
          <Fact label={t.statement.said}>
            <When t={t} edtf={said} />
          </Fact>
        )}
        {mention.occasion !== null && (
          <Fact label={t.statement.occasion}>
            <Words lang={mention.lang}>{mention.occasion.words}</Words>
          </Fact>
        )}
        {earliest !== null && (
          <Fact label={t.statement.earliest}>
            <PrintedIn t={t} article={earliest.article} />
          </Fact>
        )}
        {closest !== null && (
          <Fact label={t.chain.label}>
            <SourcingLine t={t} sourcing={closest.sourcing} />
          </Fact>
        )}
      </dl>
      <p>
        <a href={`/quotes/${quote.id}`}>{t.lookUp.openStatement}</a>
      </p>
    </div>
  );
}
