import type { FlagSide } from '../../../models/flag.ts';
import type { Span } from '../../../models/primitives.ts';
import type { Appearance } from '../../../services/flag-sides.ts';
import type { Surroundings } from '../../../services/surroundings.ts';
import { breakable } from '../breakable.tsx';
import { firstLetters } from '../first-letters.ts';
import { markedParts } from '../marked-parts.ts';
import { markWords } from '../marked-words.ts';
import type { Messages } from '../messages.ts';
import { PrintedIn } from './printed-in.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { When } from './when.tsx';
import { Words, WordsBlock } from './words.tsx';

interface PassageProps {
  readonly t: Messages;
  readonly side: FlagSide;
  readonly appearance: Appearance;
  readonly showStatement: boolean;
  /** What this passage has and the other has not, where the two are versions of one another. */
  readonly differing?: readonly Span[];
  /** Some words of the article on both sides; without them the passage stands by itself, in marks. */
  readonly around?: Surroundings | null;
}

/** One of the passages that a flag is about: the words it rests on are marked, and every other word that differs. */
export function Passage({ t, side, appearance, showStatement, differing = [], around = null }: PassageProps) {
  const { mention, article } = appearance;
  const found = markWords(mention.text, side.words);
  const rests = found && { start: found.before.length, end: found.before.length + found.words.length };
  return (
    <div class="passage">
      <p class="passage-by">
        <SpeakerName t={t} speaker={mention.speaker} />
        {t.site.between}
        {t.mentionKind[mention.kind]}
      </p>
      <WordsBlock lang={mention.lang} quoted={mention.kind === 'direct' && around === null}>
        {around !== null && <span class="around">{breakable(around.before)}</span>}
        {markedParts(mention.text, differing, rests).map(({ text, mark }, index) =>
          mark === null ? (
            text
          ) : (
            // Parts have no identity but their place.
            <mark key={`${index}`} class={`mark mark-${mark === 'rests' ? 'rests' : 'other'}`}>
              {breakable(text)}
            </mark>
          ),
        )}
        {around !== null && <span class="around">{breakable(around.after)}</span>}
      </WordsBlock>
      {(mention.said !== null || mention.occasion !== null) && <Circumstances t={t} mention={mention} />}
      <p class="passage-in">
        <PrintedIn t={t} article={article} />
        {showStatement && (
          <>
            {t.site.between}
            <a
              href={`/quotes/${mention.quoteId}`}
              aria-label={`${t.queue.openStatement}: ${[firstLetters(mention.text), article.outlet ?? []].flat().join(t.site.between)}`}
            >
              {t.queue.openStatement}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** When and on what occasion it was said, by what the article tells. */
function Circumstances({
  t,
  mention: { said, occasion, lang },
}: Pick<PassageProps, 't'> & Pick<Appearance, 'mention'>) {
  return (
    <p class="passage-when">
      {said !== null && (
        <>
          {t.statement.said}: <When t={t} edtf={said.edtf} />
          {said.words !== null && (
            <>
              {' '}
              (
              <Words lang={lang} quoted>
                {said.words}
              </Words>
              )
            </>
          )}
        </>
      )}
      {said !== null && occasion !== null && t.site.between}
      {occasion !== null && (
        <>
          {t.statement.occasion}: <Words lang={lang}>{occasion.words}</Words>
        </>
      )}
    </p>
  );
}
