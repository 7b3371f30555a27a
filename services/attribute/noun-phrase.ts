import type { WordRange } from './reading.ts';

/**
 * What a speaker phrase turned out to be. `person`: it holds somebody's name. `role`: an office, trade or kinship
 * without a name ("the spokesman"). `body`: an organisation. `unnamed`: people who are not named. `document`: a text
 * that "says". `pronoun`: stands for someone named before. `bare`: words no table knows; mostly a short name.
 */
export type PhraseKind = 'person' | 'role' | 'body' | 'unnamed' | 'document' | 'pronoun' | 'bare';

/** A noun phrase taken apart. Ranges are indexes into `Reading.words`. */
export interface NounPhrase {
  readonly kind: PhraseKind;
  /** The words that name: of a person without titles, of a body in full; the whole phrase for every other kind. */
  readonly name: WordRange;
  /** Stretches that describe a person: "الرئيس الأمريكي", "spokesman for the army"; empty where there are none. */
  readonly epithets: readonly WordRange[];
  /** Folded head noun without article; '' for a person without a role and for bare words. */
  readonly head: string;
  /** Whether the head has the article (Arabic) or "the", "this", a possessive (English). */
  readonly definite: boolean;
  readonly feminine: boolean | null;
  readonly plural: boolean;
}
