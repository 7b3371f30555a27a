import type { Span } from '../../models/primitives.ts';
import type { Candidate } from './candidate.ts';

/** A cue at the end of its line whose words stand in the lines below ("وتابع:" and a list). */
export interface Pending {
  readonly cue: Span;
  readonly speaker: Span | null;
  readonly speakerFrom: 'stated' | 'inherit' | 'none';
  readonly frame: Span;
  readonly rule: string;
}

/** What a language's reader makes of one passage. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly pending: Pending | null;
}
