import type { FlagSide } from '../../../models/flag.ts';
import type { Appearance } from '../../../services/flag-sides.ts';
import { markWords } from '../marked-words.ts';
import type { Messages } from '../messages.ts';
import { PrintedIn } from './printed-in.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { WordsBlock } from './words.tsx';

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
