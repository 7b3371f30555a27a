import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/** Longer runs without white space are no words of any language. */
const LONGEST_WORD = 80;

/** Marks on one letter: more are none of any language either, and would stand side by side. */
const MARKS = 8;

/** Pieces of such a run, each of as many letters with their marks, or of marks without one. */
const PIECES = new RegExp(
  `(?:[^\\p{M}][\\p{M}\\u200d\\ufe0f]{0,${MARKS}}){1,${LONGEST_WORD}}|\\p{M}{1,${MARKS}}`,
  'gsu',
);

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
