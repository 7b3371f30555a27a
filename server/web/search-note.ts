import type { LookUp } from '../../services/look-up-quote.ts';
import type { Messages } from './messages.ts';
import type { SearchRow } from './verdict-values.ts';

/** Letters of the closest wording that a note of a search keeps: enough to know it by. */
const WORDS_KEPT = 300;

/** A look-up as a verdict tells it: where, for which words, when, and what came of it, in the reviewer's language. */
export function noteSearch(t: Messages, lookUp: LookUp, at: Date): SearchRow {
  const { wordings, query } = lookUp.searched;
  const first = lookUp.kind === 'not-found' ? undefined : lookUp.matches[0];
  const found =
    first === undefined
      ? t.verdict.notFoundHere(wordings)
      : t.verdict.foundHere(
          wordings,
          shortened(first.wording.text),
          first.quote.speakerName,
          t.relation[first.comparison.relation],
          first.likeness,
        );
  return { where: t.verdict.here, query, found, at: at.toISOString() };
}

/** Whole letters, so that no surrogate pair is cut. */
function shortened(text: string): string {
  return text.length <= WORDS_KEPT ? text : `${Array.from(text.slice(0, WORDS_KEPT)).slice(0, -1).join('')}…`;
}
