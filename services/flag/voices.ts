import { compareNames } from '../text/names.ts';
import type { FlagSubject } from './subject.ts';

/**
 * Whether two appearances are given to two named speakers who are not one. False where either is unnamed or anonymous: an
 * anonymous source may be anybody.
 */
export function isOtherSpeaker(a: FlagSubject, b: FlagSubject): boolean {
  if (a.anonymous || b.anonymous || a.speakerName === null || b.speakerName === null) return false;
  if (a.speakerId !== null && a.speakerId === b.speakerId) return false;
  return compareNames(a.speakerName, b.speakerName) === 'different';
}

/** Whether both tell when it was said and the days differ: then it may be two occasions, or news overtaken by news. */
export function isOtherDay(a: FlagSubject, b: FlagSubject): boolean {
  return a.said !== null && b.said !== null && a.said.edtf.slice(0, 10) !== b.said.edtf.slice(0, 10);
}

/** How a reason ends: what is not known of the two occasions. */
export function occasions(a: FlagSubject, b: FlagSubject): string {
  return isOtherDay(a, b) ? 'said on different days by what the articles tell' : 'same occasion not established';
}
