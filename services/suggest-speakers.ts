import { type SpeakersDecision, speakersAnchor } from '../models/flag.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { Speaker } from '../models/speaker.ts';
import { soundsOf, speakerKeys } from './name-speakers.ts';
import { figureNamed } from './text/figures.ts';
import { LIKELY_NAME, nameLikeness } from './text/name-likeness.ts';

/** Speakers that are read for one: so many share first consonant and surname sounds with a common name. */
const READ_AT_MOST = 200;

/** Suggestions that a reviewer is shown of one speaker. */
const SHOWN_AT_MOST = 10;

/** A speaker who may be the one looked at. */
export interface SpeakerSuggestion {
  readonly speaker: Speaker;
  /** 0.85 to 1, see text/name-likeness.ts; 1 for two names of one figure. */
  readonly likeness: number;
  /** figure: both names are in the table of figures, as one. sound: they sound alike, whatever their scripts. */
  readonly why: 'figure' | 'sound';
  /** The two names that were held against each other, the speaker's own first. */
  readonly names: readonly [string, string];
}

/** A speaker who would be suggested, had a person not said that the two are two. */
export interface KeptApart {
  readonly speaker: Speaker;
  readonly decision: SpeakersDecision;
}

export interface SpeakerSuggestions {
  /** Likeliest first, at most 10. */
  readonly suggestions: readonly SpeakerSuggestion[];
  readonly apart: readonly KeptApart[];
}

/**
 * Speakers of the library who may be this one, likeliest first: the same figure held twice, from before the table knew it,
 * or names that sound alike across spellings and scripts. For a reviewer to look at: nothing is joined. Speakers that no
 * article named since keys of sound are kept are found once one does, or `isnad re-read` has passed. Those of whom a person
 * said that they are somebody else (keep-speakers-apart.ts) come by themselves.
 */
export async function suggestSpeakers(store: QuoteStore, speaker: Speaker): Promise<SpeakerSuggestions> {
  const names = [speaker.name, ...speaker.aliases];
  const near = [
    ...(await store.speakersByName(names.flatMap(speakerKeys))),
    ...(await store.speakersBySound(soundsOf(speaker), READ_AT_MOST)),
  ];
  const others = new Map(near.map((other) => [other.id, other]));
  others.delete(speaker.id);
  const all = [...others.values()]
    .flatMap((other) => suggestion(speaker, other) ?? [])
    .sort((a, b) => b.likeness - a.likeness || (a.speaker.id < b.speaker.id ? -1 : 1));
  const anchorOf = (other: Speaker) => speakersAnchor(speaker.id, other.id);
  const decided = new Map<string, SpeakersDecision>();
  for (const held of all.length === 0 ? [] : await store.decisionsByAnchor(all.map((one) => anchorOf(one.speaker)))) {
    if (held.type === 'speakers') decided.set(held.anchor, held);
  }
  const apart = all.flatMap(({ speaker: other }): KeptApart[] => {
    const decision = decided.get(anchorOf(other));
    return decision === undefined ? [] : [{ speaker: other, decision }];
  });
  const open = all.filter((one) => !decided.has(anchorOf(one.speaker)));
  return { suggestions: open.slice(0, SHOWN_AT_MOST), apart };
}

function suggestion(speaker: Speaker, other: Speaker): SpeakerSuggestion | undefined {
  let best: SpeakerSuggestion | undefined;
  for (const a of [speaker.name, ...speaker.aliases]) {
    const figure = figureNamed(a)?.figure;
    for (const b of [other.name, ...other.aliases]) {
      const otherFigure = figureNamed(b)?.figure;
      if (figure !== undefined && figure === otherFigure)
        return { speaker: other, likeness: 1, why: 'figure', names: [a, b] };
      // Two figures are two, however alike they sound.
      if (figure !== undefined && otherFigure !== undefined) continue;
      const likeness = nameLikeness(a, b)?.likeness ?? 0;
      if (likeness >= LIKELY_NAME && likeness > (best?.likeness ?? 0)) {
        best = { speaker: other, likeness, why: 'sound', names: [a, b] };
      }
    }
  }
  return best;
}
