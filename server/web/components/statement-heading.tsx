import type { Messages } from '../messages.ts';
import { shortened } from '../shortened.ts';
import { WholeWords } from './whole-words.tsx';
import { Words } from './words.tsx';

/** A longer statement is set smaller: nobody reads a page of title letters. */
const TITLE_LENGTH = 300;

interface StatementHeadingProps {
  readonly t: Messages;
  readonly lang: string;
  readonly quoted: boolean;
  readonly text: string;
}

/** The words that a page is about as its heading; of very long ones the beginning, and the whole of them to be opened. */
export function StatementHeading({ t, lang, quoted, text }: StatementHeadingProps) {
  return (
    <>
      <h1 class={text.length > TITLE_LENGTH ? 'statement statement-long' : 'statement'}>
        <Words lang={lang} quoted={quoted}>
          {shortened(text) ?? text}
        </Words>
      </h1>
      <WholeWords t={t} lang={lang} quoted={quoted} text={text} />
    </>
  );
}
