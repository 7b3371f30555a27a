import type { MentionId } from '../../models/ids.ts';
import type { MergeProblem, SplitProblem } from './messages.ts';

/** A split that was not made: what was ticked, and why; null where it was only to be shown again. */
export interface SplitTried {
  readonly mentionIds: readonly MentionId[];
  readonly problem: SplitProblem | null;
}

/** A merge that was not made: what was written, and why; null where it was only to be shown again. */
export interface MergeTried {
  readonly into: string;
  readonly problem: MergeProblem | null;
}
