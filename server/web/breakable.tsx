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
 * A stretch whose direction is set and given back again, which turns nothing outside and which mixed texts need; or, by
 * itself, a character that sets or gives back a direction.
 */
const DIRECTED =
  /[\u202a\u202b][^\u202a-\u202e\u2066-\u2069]*\u202c|[\u2066-\u2068][^\u202a-\u202e\u2066-\u2069]*\u2069|([\u202a-\u202e\u2066-\u2069])/g;

/**
 * Text for a page, with places to break it inside of words that no language has: browsers take seconds to find such a
 * place by themselves in ten thousand letters. What is copied from the page is the text as it was, but for characters that
 * turn letters around: these are shown by their code and not obeyed, or a quotation could be made to read backwards.
 * Other children stay.
 */
export function breakable(children: ComponentChildren): ComponentChildren {
  return toChildArray(children).map((child) => (typeof child === 'string' ? showTurns(child) : child));
}

function showTurns(text: string): ComponentChildren {
  const shown: ComponentChildren[] = [];
  let from = 0;
  for (const found of text.matchAll(DIRECTED)) {
    const [, control] = found;
    if (control === undefined) continue;
    shown.push(
      breakText(text.slice(from, found.index)),
      <span key={found.index} class="turning">
        U+{control.codePointAt(0)?.toString(16).toUpperCase()}
      </span>,
    );
    from = found.index + control.length;
  }
  return from === 0 ? breakText(text) : [...shown, breakText(text.slice(from))];
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
