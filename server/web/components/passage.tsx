import type { FlagSide } from '../../../models/flag.ts';
import type { Appearance } from '../../../services/flag-sides.ts';
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
}

/** One of the passages that a flag is about, with the words it rests on marked. */
export function Passage({ t, side, appearance, showStatement }: PassageProps) {
  const { mention, article } = appearance;
  const marked = markWords(mention.text, side.words);
  return (
    <div class="passage">
      <p class="passage-by">
        <SpeakerName t={t} speaker={mention.speaker} /> · {t.mentionKind[mention.kind]}
      </p>
      <WordsBlock lang={mention.lang} quoted={mention.kind === 'direct'}>
        {marked === null ? (
          mention.text
        ) : (
          <>
            {marked.before}
            <mark class="mark mark-rests">{marked.words}</mark>
            {marked.after}
          </>
        )}
      </WordsBlock>
      {(mention.said !== null || mention.occasion !== null) && <Circumstances t={t} mention={mention} />}
      <p class="passage-in">
        <PrintedIn t={t} article={article} />
        {showStatement && (
          <>
            {' · '}
            <a href={`/quotes/${mention.quoteId}`}>{t.queue.openStatement}</a>
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
      {said !== null && occasion !== null && ' · '}
      {occasion !== null && (
        <>
          {t.statement.occasion}: <Words lang={lang}>{occasion.words}</Words>
        </>
      )}
    </p>
  );
}
