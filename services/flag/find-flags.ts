import type { FlagFinding } from '../../models/flag.ts';
import { date } from './date.ts';
import { headline } from './headline.ts';
import { modality } from './modality.ts';
import { name } from './name.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { negation } from './negation.ts';
import { number } from './number.ts';
import { place } from './place.ts';
import { recirculated } from './recirculated.ts';
import { speaker } from './speaker.ts';
import { splice } from './splice.ts';
import type { FlagPair, FlagRule } from './subject.ts';
import { truncation } from './truncation.ts';
import { unsourced } from './unsourced.ts';
import { wording } from './wording.ts';

export type { FlagPair, FlagSubject } from './subject.ts';

/** Raised when a rule finds more, less or other things; flags that newer rules no longer find are superseded. */
export const FLAG_RULES_VERSION = 3;

const RULES: readonly FlagRule[] = [
  nearDuplicate,
  number,
  negation,
  name,
  modality,
  wording,
  truncation,
  splice,
  speaker,
  date,
  place,
  recirculated,
  headline,
  unsourced,
];

/**
 * What a person should see of two appearances of a text, at most one finding a rule; none for texts that are no versions of
 * one another, except what a headline makes of the words below it.
 *
 * A finding says what differs and that it is unsettled; it never says who is right.
 */
export function findFlags(pair: FlagPair): FlagFinding[] {
  if (pair.a.mentionId === pair.b.mentionId) return [];
  return RULES.flatMap((rule) => rule(pair));
}
