import type { SharedOccasion } from '../../models/flag.ts';
import { compareNames } from '../text/names.ts';
import type { FlagPair, FlagSubject } from './subject.ts';

/**
 * Whether two appearances are given to two named speakers who are not one. False where either is unnamed or anonymous: an
 * anonymous source may be anybody.
 */
export function isOtherSpeaker(a: FlagSubject, b: FlagSubject): boolean {
  return areNamed(a, b) && !isOne(a, b);
}

/** Whether both are given to one named speaker; never for anonymous and unnamed ones. */
export function isSameSpeaker(a: FlagSubject, b: FlagSubject): boolean {
  return areNamed(a, b) && isOne(a, b);
}

function areNamed(a: FlagSubject, b: FlagSubject): boolean {
  return !a.anonymous && !b.anonymous && a.speakerName !== null && b.speakerName !== null;
}

function isOne(a: FlagSubject, b: FlagSubject): boolean {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return true;
  return compareNames(a.speakerName!, b.speakerName!) !== 'different';
}

const OCCASIONS: Readonly<Record<SharedOccasion, string>> = {
  'not-established': 'same occasion not established',
  'same-day': 'both dated the same day, same occasion not established',
  'other-days': 'said on different days by what the articles tell',
};

/** How a reason ends: what is not known of the two occasions. */
export function occasions({ occasion }: FlagPair): string {
  return OCCASIONS[occasion];
}
