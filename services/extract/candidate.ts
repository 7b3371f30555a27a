import type { MentionKind } from '../../models/mention.ts';
import type { Span } from '../../models/primitives.ts';

/** A reading that a rule proposes; `settle` chooses between readings of the same words and trims their edges. */
export interface Candidate {
  readonly kind: MentionKind;
  readonly content: Span;
  readonly cue: Span | null;
  readonly speaker: Span | null;
  /** As in `Finding`; `stated` exactly when `speaker` is set. */
  readonly speakerFrom: 'stated' | 'inherit' | 'none';
  readonly frame: Span;
  /** Candidates with the same key are fragments of one split quotation; null stands alone. */
  readonly groupKey: number | null;
  /** One split quotation with the direct speech right before or behind it, if there is one. */
  readonly continues: 'previous' | 'next' | null;
  readonly rules: readonly string[];
}
