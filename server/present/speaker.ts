import type { Speaker } from '../../models/speaker.ts';
import type { KeptApart, SpeakerSuggestion } from '../../services/suggest-speakers.ts';

/** A speaker as JSON. */
export function presentSpeaker({ id, name, aliases, mergedInto, version }: Speaker) {
  return { id, name, aliases, mergedInto, version };
}

/** Who may be the same speaker, as JSON: whose names were held against each other, how alike, and by what. */
export function presentSuggestion({ speaker, likeness, why, names }: SpeakerSuggestion) {
  return { speakerId: speaker.id, name: speaker.name, likeness, why, names };
}

/** Somebody else of a like name, as JSON, and the decision that says so. */
export function presentKeptApart({ speaker, decision }: KeptApart) {
  return { speakerId: speaker.id, name: speaker.name, decisionId: decision.id };
}
