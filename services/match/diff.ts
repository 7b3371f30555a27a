import { diffArrays } from 'diff';
import { fold } from '../text/fold.ts';

/** A stretch of one or both texts. */
export interface DiffPart {
  /** `removed` stands in a only, `added` in b only. What is `same` is shown as b prints it. */
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Edits after which the search stops, and all of a is shown removed and all of b added: such texts have no common thread
 * for the eye to follow, and the search costs words times edits.
 */
export const MAX_EDITS = 1000;

/**
 * What changed from a to b word by word, for the eye; what a change means is said by `compare`. Words are found by ICU in
 * language `lang` and compared folded, so that marks, case and spelling of hamza are no change; they are shown as printed, each
 * with the space and punctuation behind it. The parts that are not `removed` make up b, to the letter. No two neighbouring
 * parts have the same op; two empty texts give none.
 *
 * @example diffWords('We will go.', 'We won’t go', 'en') // same "We ", removed "will ", added "won’t ", same "go"
 */
export function diffWords(a: string, b: string, lang: string): DiffPart[] {
  const [before, after] = [pieces(a, lang), pieces(b, lang)];
  const changes = diffArrays(before, after, {
    comparator: (one, other) => one.folded === other.folded,
    maxEditLength: MAX_EDITS,
  }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return changes
    .map(({ removed, added, value }): DiffPart => {
      const op = removed ? 'removed' : added ? 'added' : 'same';
      return { op, text: value.map(({ text }) => text).join('') };
    })
    .filter(({ text }) => text !== '');
}

/** A word with what stands behind it up to the next word; the first has what stands before it too. */
interface Piece {
  readonly text: string;
  readonly folded: string;
}

/** A segmenter takes a hundred times longer to make than to use, and a page shows many diffs of few languages. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const [locale = 'und'] = isLocale(lang) ? Intl.Segmenter.supportedLocalesOf([lang]) : [];
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

function isLocale(lang: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang);
}

/** Longest stretch given to the segmenter, in UTF-16 code units: V8's iterator takes time by the square of its text. */
const STRETCH = 2000;

/** The text in ICU's words, spaces and marks, all of it. Stretches are cut at white space where there is any. */
function* segments(text: string, lang: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + STRETCH);
    if (to < text.length) {
      const space = text.slice(from, to).search(/\s\S*$/);
      if (space > 0) to = from + space;
    }
    for (const { segment } of segmenter(lang).segment(text.slice(from, to))) yield segment;
    from = to;
  }
}

function pieces(text: string, lang: string): Piece[] {
  const found: Piece[] = [];
  let open = '';
  let folded = '';
  for (const segment of segments(text, lang)) {
    const word = fold(segment);
    if (word !== '' && folded !== '') {
      found.push({ text: open, folded });
      open = '';
    }
    open += segment;
    if (word !== '') folded = word;
  }
  if (open !== '') found.push({ text: open, folded });
  return found;
}
