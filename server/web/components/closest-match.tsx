import { firstPrinted } from '../../../services/heading-words.ts';
import type { LookUpMatch } from '../../../services/look-up-quote.ts';
import { diffWords } from '../../../services/match/diff.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import type { VerdictOnStatement } from '../../../services/verdicts-in-full.ts';
import { citation } from '../citation.tsx';
import type { Messages } from '../messages.ts';
import { speakerOf } from '../speaker-of.ts';
import { verdictsOn } from '../verdicts-on.ts';
import { CopyCitation } from './copy-citation.tsx';
import { Diff } from './diff.tsx';
import { Differences } from './differences.tsx';
import { Fact } from './fact.tsx';
import { PrintedIn } from './printed-in.tsx';
import { SourcingLine } from './sourcing-line.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { VerdictView } from './verdict-view.tsx';
import { When } from './when.tsx';
import { Words, WordsBlock } from './words.tsx';

/** Other wordings of the statement that an answer shows; all of them stand on the statement's page. */
const WORDINGS_SHOWN = 5;

interface ClosestMatchProps {
  readonly t: Messages;
  readonly query: string;
  readonly match: LookUpMatch;
  /** All that is held about the statement; null where it is gone by now. */
  readonly closest: QuoteRead | null;
  /** What people concluded about this very wording. */
  readonly verdicts: readonly VerdictOnStatement[];
  /** Address of this server (site-address.ts). */
  readonly site: string;
}

/**
 * The closest wording held: who, where, every difference from what was asked, what people concluded, where it comes from,
 * its other wordings, and how to cite it.
 */
export function ClosestMatch({ t, query, match, closest, verdicts, site }: ClosestMatchProps) {
  const { quote, wording, mention, article, comparison } = match;
  const others = (closest?.wordings ?? []).filter((other) => other.wording.id !== wording.id);
  const permalink = `/quotes/${quote.id}#${wording.id}`;
  const said = quote.said ?? mention.said?.edtf ?? null;
  const earliest = closest?.mentions[0] ?? null;
  const inMarks = wording.role === 'version';
  // A verdict on the wording held is none on words that differ from it.
  const about = comparison.relation === 'verbatim' ? null : { name: t.lookUp.verdictAbout, href: permalink };
  return (
    <div class="match">
      <WordsBlock lang={wording.lang} quoted={wording.role === 'version'}>
        {wording.text}
      </WordsBlock>
      <p class="match-by">
        <SpeakerName t={t} speaker={speakerOf(quote)} />
        {t.site.between}
        <PrintedIn t={t} article={article} />
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
      {verdicts.map(({ verdict, entries, claimedSpeaker, reference }) => (
        <section key={verdict.id}>
          <h2>{t.lookUp.verdict}</h2>
          <VerdictView
            t={t}
            verdict={verdict}
            entries={entries}
            claimedSpeaker={claimedSpeaker}
            reference={reference}
            wording={about}
          />
        </section>
      ))}
      {verdicts.length === 0 && verdictsOn(closest).length > 0 && (
        <p>
          {t.lookUp.verdictElsewhere} <a href={`/quotes/${quote.id}#verdict`}>{t.lookUp.openStatement}</a>
        </p>
      )}
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
            {earliest.mention.textKey !== wording.textKey && <> ({t.lookUp.inOtherWording})</>}
          </Fact>
        )}
        {closest !== null && (
          <Fact label={t.chain.label}>
            <SourcingLine t={t} sourcing={closest.sourcing} />
          </Fact>
        )}
      </dl>
      {others.length > 0 && (
        <>
          <h2>{t.lookUp.wordings}</h2>
          <ul class="answer-wordings">
            {others.slice(0, WORDINGS_SHOWN).map((other) => (
              <li key={other.wording.id}>
                <a href={`/quotes/${quote.id}#${other.wording.id}`}>
                  <Words lang={other.wording.lang} quoted={other.wording.role === 'version'}>
                    {other.wording.text}
                  </Words>
                </a>{' '}
                <small>{t.statement.printed(other.mentions)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="answer-links">
        <a href={`/quotes/${quote.id}`}>{t.lookUp.openStatement}</a> <a href={permalink}>{t.lookUp.permalink}</a>
      </p>
      <CopyCitation
        t={t}
        citation={citation(t, {
          words: wording.text,
          lang: wording.lang,
          inMarks,
          speaker: quote.speakerName,
          anonymous: quote.anonymous,
          said,
          article:
            closest === null
              ? article
              : (firstPrinted(closest.mentions, { textKey: wording.textKey, inMarks }) ?? article),
          permalink: `${site}${permalink}`,
        })}
      />
    </div>
  );
}
