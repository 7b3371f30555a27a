import type { Article } from '../../../models/article.ts';
import type { Doubt } from '../../../models/finding.ts';
import type { Flag } from '../../../models/flag.ts';
import type { QuoteId } from '../../../models/ids.ts';
import type { FoundMention } from '../../../models/mention.ts';
import type { KnownVersion } from '../../../services/check-article.ts';
import { firstLetters } from '../first-letters.ts';
import type { KnownState, Messages } from '../messages.ts';
import { reasonInWords } from '../reason-in-words.ts';
import { Badge } from './badge.tsx';
import { Chain } from './chain.tsx';
import { Fact } from './fact.tsx';
import { KnownWording } from './known-wording.tsx';
import { Name } from './name.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { When } from './when.tsx';
import { Words } from './words.tsx';

/** What stands beside one quotation of an article. */
export interface NoteContent {
  readonly mention: FoundMention;
  readonly state: KnownState;
  /** The closest wording held, while the article itself is not stored. */
  readonly known: KnownVersion | null;
  /** The statement it is kept under, once stored. */
  readonly quoteId: QuoteId | null;
  readonly flags: readonly NotedFlag[];
  /** Doubts about these words. */
  readonly doubts: readonly Doubt[];
}

/** A flag on the quotation, and the text on its other side. */
export interface NotedFlag {
  readonly flag: Flag;
  readonly other: Article | null;
}

const TONES = {
  verbatim: 'known',
  similar: 'known',
  reviewed: 'plain',
  'to-decide': 'differs',
  differs: 'differs',
  conflict: 'conflict',
  new: 'new',
  'not-looked-up': 'plain',
  'to-check': 'conflict',
  kept: 'plain',
} as const;

/** The note on one quotation: its words, who, how, when, from where, and what the library knows of it. */
export function Note({
  t,
  number,
  note,
}: {
  readonly t: Messages;
  readonly number: number;
  readonly note: NoteContent;
}) {
  const { mention, state, known, quoteId, flags, doubts } = note;
  return (
    <li id={`n${number}`} class={`note note-${state}`}>
      <p>
        <a class="note-number" href={`#t${number}`} aria-label={t.article.note(number)}>
          {t.number(number)}
        </a>{' '}
        <SpeakerName t={t} speaker={mention.speaker} /> <Badge tone={TONES[state]}>{t.article.state[state]}</Badge>
      </p>
      <p class="note-words">
        <Words lang={mention.lang} quoted={mention.kind === 'direct'}>
          {mention.text}
        </Words>
      </p>
      <dl class="facts">
        <Fact label={t.mentionKind[mention.kind]}>
          {mention.cue !== null && (
            <>
              {t.cue}{' '}
              <Words lang={mention.lang} quoted>
                {mention.cue.text}
              </Words>
              {t.site.between}
            </>
          )}
          {t.confidence[mention.confidence]}
          {mention.rendering === 'translation' && (
            <>
              {t.site.between}
              {t.chain.translated}
            </>
          )}
        </Fact>
        {mention.said !== null && (
          <Fact label={t.statement.said}>
            <When t={t} edtf={mention.said.edtf} />
            {mention.said.words !== null && (
              <>
                {' '}
                (
                <Words lang={mention.lang} quoted>
                  {mention.said.words}
                </Words>
                )
              </>
            )}
          </Fact>
        )}
        {mention.occasion !== null && (
          <Fact label={t.statement.occasion}>
            <Words lang={mention.lang}>{mention.occasion.words}</Words>
          </Fact>
        )}
        <Fact label={t.chain.label}>
          <Chain t={t} links={mention.sourcing} basis={mention.basis} isCompared={quoteId !== null} />
        </Fact>
      </dl>
      {doubts.length > 0 && (
        <ul class="doubts">
          {[...new Set(doubts.map(({ code }) => code))].map((code) => (
            <li key={code}>{t.doubt[code]}</li>
          ))}
        </ul>
      )}
      {known !== null && <KnownWording t={t} text={mention.text} known={known} />}
      {flags.length > 0 && (
        <ul class="note-flags">
          {flags.map(({ flag, other }, index) => (
            <li key={flag.id}>
              <a href={`/quotes/${quoteId ?? ''}#${flag.id}`}>
                {t.flagKind[flag.kind]}
                <span class="heard">
                  : {firstLetters(mention.text)}
                  {flags.length > 1 && <> ({t.number(index + 1)})</>}
                </span>
              </a>
              : {reasonInWords(t, flag)}
              {other?.outlet && (
                <>
                  {t.site.between}
                  <Name>{other.outlet}</Name>
                </>
              )}
              {flag.status !== 'open' && <> ({t.flagStatus[flag.status]})</>}
            </li>
          ))}
        </ul>
      )}
      {quoteId !== null && (
        <p>
          <a href={`/quotes/${quoteId}`} aria-label={`${t.article.openStatement}: ${firstLetters(mention.text)}`}>
            {t.article.openStatement}
          </a>
        </p>
      )}
    </li>
  );
}
