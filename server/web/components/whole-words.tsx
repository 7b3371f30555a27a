import type { Messages } from '../messages.ts';
import { shortened } from '../shortened.ts';
import { WordsBlock } from './words.tsx';

interface WholeWordsProps {
  readonly t: Messages;
  readonly lang: string;
  readonly quoted: boolean;
  readonly text: string;
}

/** The whole of words of which only the beginning stands above, to be opened; nothing where they are all there. */
export function WholeWords({ t, lang, quoted, text }: WholeWordsProps) {
  if (shortened(text) === null) return null;
  return (
    <details class="whole-words on-paper">
      <summary>{t.statement.whole(text.length)}</summary>
      <WordsBlock lang={lang} quoted={quoted}>
        {text}
      </WordsBlock>
    </details>
  );
}
