import type { Finding } from '../../models/finding.ts';
import type { AttributedSpeaker } from '../../models/mention.ts';
import type { Entity } from './entities.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A finding's speaker with what later findings and the chain need to know of him. */
export interface Resolved {
  readonly speaker: AttributedSpeaker | null;
  /** Same key, same speaker: the entity's, or the folded words of an unnamed one. */
  readonly key: string | null;
  readonly entity: Entity | null;
  readonly feminine: boolean | null;
  readonly plural: boolean;
  /** Speaks for a body or a text, so "it" may go on with it. */
  readonly impersonal: boolean;
  /** How the name was found; a rule id of the mention. */
  readonly rule: string;
  /** Whether another reading was possible. */
  readonly ambiguous: boolean;
  /** The document that spoke, where one stands as the speaker ("the report said"). */
  readonly document: NounPhrase | null;
}

export const UNRESOLVED: Resolved = {
  speaker: null,
  key: null,
  entity: null,
  feminine: null,
  plural: false,
  impersonal: false,
  rule: 'speaker-unknown',
  ambiguous: false,
  document: null,
};

/** Speakers kept, last first; a pronoun reaches no further back. */
const MEMORY = 6;

/** What the walk over the findings has seen so far. */
export interface Turn {
  readonly recent: readonly Resolved[];
  /** End of the last finding's span, or 0. */
  readonly end: number;
}

export const FIRST_TURN: Turn = { recent: [], end: 0 };

/** The turn after a finding: its speaker, where there is one, is now the last. */
export function nextTurn(turn: Turn, resolved: Resolved, finding: Finding): Turn {
  const end = Math.max(turn.end, finding.end);
  if (!resolved.speaker) return { recent: turn.recent, end };
  return { recent: [resolved, ...turn.recent.filter((one) => one.key !== resolved.key)].slice(0, MEMORY), end };
}
