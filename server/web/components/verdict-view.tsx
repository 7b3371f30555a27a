import type { Verdict } from '../../../models/verdict.ts';
import type { Appearance } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { verdictHeadline } from '../verdict-headline.ts';
import { ActorList } from './actor-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Fact } from './fact.tsx';
import { Name } from './name.tsx';
import { PrintedIn } from './printed-in.tsx';
import { ReasonGiven } from './reason-given.tsx';
import { SearchList } from './search-list.tsx';
import { VerdictAxes } from './verdict-axes.tsx';
import { VerdictEntry } from './verdict-entry.tsx';
import { Instant, When } from './when.tsx';

interface VerdictViewProps {
  readonly t: Messages;
  /** Its latest entry; a draft is shown as one. */
  readonly verdict: Verdict;
  /** Every entry, the first one first; the latest may be among them. */
  readonly entries: readonly Verdict[];
  /** Name of the claimed speaker, where the page has it. */
  readonly claimedSpeaker?: string | null;
  /** The appearance that it was held against, where the page has it. */
  readonly reference?: Appearance | null;
  /** The wording it is about, as the page calls it and where it stands there. */
  readonly wording?: { readonly name: string; readonly href: string } | null;
}

/**
 * What people concluded: the three axes with what each word means, as of when, by whom, on what evidence, and what was
 * searched. A correction shows what stood before it; one that was withdrawn is shown as taken back.
 */
export function VerdictView(props: VerdictViewProps) {
  const { t, verdict, entries, claimedSpeaker = null, reference = null, wording = null } = props;
  const { about, state, by, evidence, searched } = verdict;
  const headingId = `${verdict.id}-heading`;
  const earlier = entries.filter(({ version }) => version < verdict.version).reverse();
  const claimedSource = about.claimedSource ?? null;
  const claimedSaid = about.claimedSaid ?? null;
  return (
    <article class={`verdict verdict-${state}`} id={verdict.id} aria-labelledby={headingId}>
      <h3 id={headingId} class="verdict-head">
        {state !== 'published' && <span class="verdict-state">{t.verdictWords.state[state]}</span>}{' '}
        <span class="verdict-word">{verdictHeadline(t, verdict)}</span>
      </h3>
      {state === 'withdrawn' && (
        <p class="verdict-withdrawal">{t.verdictWords.takenBack(<Instant t={t} at={verdict.at} />)}</p>
      )}
      {verdict.reason && <ReasonGiven t={t} reason={verdict.reason} />}
      <VerdictAxes t={t} verdict={verdict} />
      <dl class="facts">
        {wording !== null && (
          <Fact label={t.verdictWords.about}>
            <a href={wording.href}>{wording.name}</a>
          </Fact>
        )}
        <Fact label={t.verdictWords.asOf}>
          <When t={t} edtf={verdict.asOf} />
        </Fact>
        <Fact label={t.verdictWords.by}>
          <ActorList t={t} actors={by} />
        </Fact>
        {claimedSpeaker !== null && (
          <Fact label={t.verdictWords.claimedSpeaker}>
            <Name>{claimedSpeaker}</Name>
          </Fact>
        )}
        {claimedSource !== null && (
          <Fact label={t.verdictWords.claimedSource}>
            <Name>{claimedSource.name}</Name>
          </Fact>
        )}
        {claimedSaid !== null && (
          <Fact label={t.verdictWords.claimedSaid}>
            <When t={t} edtf={claimedSaid} />
          </Fact>
        )}
        <Fact label={t.verdictWords.against}>
          {verdict.against === null ? (
            t.verdictWords.noReference
          ) : reference === null ? (
            t.verdictWords.reference
          ) : (
            <PrintedIn t={t} article={reference.article} />
          )}
        </Fact>
      </dl>
      {evidence.length > 0 && (
        <>
          <h4>{t.verdictWords.evidence}</h4>
          <EvidenceList t={t} evidence={evidence} />
        </>
      )}
      {searched.length > 0 && (
        <details>
          <summary>{t.verdictWords.searched(searched.length)}</summary>
          <SearchList t={t} searched={searched} />
        </details>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.verdictWords.earlier(earlier.length)}</summary>
          <ol>
            {earlier.map((entry) => (
              <VerdictEntry key={entry.version} t={t} entry={entry} />
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}
