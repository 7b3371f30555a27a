import type { VerdictState } from '../../models/verdict.ts';

/** Colours of the states of a verdict; the words carry the meaning. */
export const STATE_TONES = {
  draft: 'plain',
  published: 'known',
  corrected: 'differs',
  withdrawn: 'conflict',
} as const satisfies Record<VerdictState, string>;
