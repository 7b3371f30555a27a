import type { Finding } from '../../models/finding.ts';
import type { Occasion } from '../../models/mention.ts';
import { arabicOccasion } from './arabic-occasion.ts';
import { englishOccasion } from './english-occasion.ts';
import { europeanOccasion } from './european-occasion.ts';
import { wordsOf } from './language-words.ts';
import type { OwnWords } from './own-words.ts';
import { type Reading, spanOf, type WordRange, wordAt } from './reading.ts';

/** An occasion with the event in it, for the date that the event may have elsewhere in the article. */
export interface OccasionFound {
  readonly range: WordRange;
  /** Index of the word that names the event ("الاجتماع", "rally"). */
  readonly event: number;
}

/**
 * On what occasion something was said, from the words around a quotation; null where they tell none.
 *
 * A place or event that the clause of saying carries: "خلال مؤتمر صحفي في …", "عقب الاجتماع", "at a rally in …". What only
 * names the kind of utterance ("في تصريحات", "in a statement") is no occasion.
 */
export function findOccasion(reading: Reading, finding: Finding, own: OwnWords): OccasionFound | null {
  const find = occasionFinder(reading);
  if (!find) return null;
  for (const stretch of own.cueAfter ? [own.before, own.after] : [own.before]) {
    for (const found of find(stretch)) if (isNearSaying(reading, finding, found)) return found;
  }
  return null;
}

function occasionFinder(reading: Reading): ((stretch: WordRange) => OccasionFound[]) | null {
  if (reading.lang === 'ar') return (stretch) => arabicOccasion(reading, stretch);
  if (reading.lang === 'en') return (stretch) => englishOccasion(reading, stretch);
  const words = wordsOf(reading.lang);
  return words && ((stretch) => europeanOccasion(reading, words, stretch));
}

/** Words between a cue or speaker and the occasion; further off another clause has begun. */
const FARTHEST = 9;

/** An occasion belongs to the saying if it stands before the cue or close behind it, and not inside the speaker's title. */
function isNearSaying(reading: Reading, finding: Finding, { range }: OccasionFound): boolean {
  const { start } = spanOf(reading, range);
  if (finding.speaker && start >= finding.speaker.start && start < finding.speaker.end) return false;
  const anchors = [finding.cue, finding.speaker].filter((span) => span !== null && span.end <= start);
  const last = Math.max(-1, ...anchors.map((span) => span!.end));
  return last < 0 || range.from - wordAt(reading, last) <= FARTHEST;
}

/** As the model has it: the words as printed, `words === text.slice(start, end)`. */
export function occasionOf(reading: Reading, { range }: OccasionFound): Occasion {
  const span = spanOf(reading, range);
  return { words: reading.text.slice(span.start, span.end), ...span };
}
