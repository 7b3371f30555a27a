import type { NounPhrase } from './noun-phrase.ts';

/** A person or body seen in the article's text, outside or inside a speaker phrase. */
export interface Sighting {
  readonly phrase: NounPhrase;
  /** Index of the phrase's first word. */
  readonly at: number;
  /** Whether the phrase stands as the subject of its clause, so that a verb without one goes on with it. */
  readonly subject: boolean;
  /** Whether a finding states the phrase as its speaker. */
  readonly speaks?: boolean;
  /** Another printed form of the name, folded: the letters in "World Fisheries Organisation (WFO)". */
  readonly alias?: string;
}
