import type { FlagFinding } from '../../models/flag.ts';
import type { Comparison } from '../../models/relation.ts';
import { headline } from './headline.ts';
import { modality } from './modality.ts';
import { name } from './name.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { negation } from './negation.ts';
import { number } from './number.ts';
import { speaker } from './speaker.ts';
import type { FlagRule, FlagSubject } from './subject.ts';
import { unsourced } from './unsourced.ts';
import { wording } from './wording.ts';

export type { FlagSubject } from './subject.ts';

/** Raised when a rule finds more, less or other things; flags that newer rules no longer find are superseded. */
export const FLAG_RULES_VERSION = 2;

const RULES: readonly FlagRule[] = [
  nearDuplicate,
  number,
  negation,
  name,
  modality,
  wording,
  speaker,
  headline,
  unsourced,
];

/**
 * What a person should see of two appearances of a text, at most one finding a rule; none for texts that are no versions of
 * one another, except what a headline makes of the words below it. `comparison` reads b relative to a.
 *
 * A finding says what differs and that it is unsettled; it never says who is right.
 */
export function findFlags(a: FlagSubject, b: FlagSubject, comparison: Comparison): FlagFinding[] {
  if (a.mentionId === b.mentionId) return [];
  return RULES.flatMap((rule) => rule({ a, b, comparison }));
}
