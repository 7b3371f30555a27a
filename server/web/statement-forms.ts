import type { MentionId } from '../../models/ids.ts';
import type { MergeProblem, SplitProblem } from './messages.ts';

/** A split that was refused: what was ticked, and why nothing was done. */
export interface SplitTried {
  readonly mentionIds: readonly MentionId[];
  readonly problem: SplitProblem;
}

/** A merge that was refused: what was written, and why nothing was done. */
export interface MergeTried {
  readonly into: string;
  readonly problem: MergeProblem;
}
