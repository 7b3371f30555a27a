import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/** Longer runs without white space are no words of any language. */
const LONGEST_WORD = 80;

/** Pieces of such a run; marks and joiners stay with the letter before them, as many as a language has. */
const PIECES = new RegExp(`.{1,${LONGEST_WORD}}[\\p{M}\\u200d\\ufe0f]{0,8}`, 'gsu');

/**
 * Text for a page, with places to break it inside of words that no language has: browsers take seconds to find such a
 * place by themselves in ten thousand letters. What is copied from the page is the text as it was. Other children stay.
 */
export function breakable(children: ComponentChildren): ComponentChildren {
  return toChildArray(children).map((child) => (typeof child === 'string' ? breakText(child) : child));
}

function breakText(text: string): ComponentChildren {
  if (!new RegExp(`\\S{${LONGEST_WORD + 1}}`, 'u').test(text)) return text;
  return text.match(PIECES)?.map((piece, index) => (
    <Fragment key={`${index}`}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
