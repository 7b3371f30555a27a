import type { Span } from '../../models/primitives.ts';
import { isCapital, isKind, type Passage, rawAt, spanOf } from './passage.ts';

/** Items between marks and the name they are attributed to ("…", sagte am Montag die Ministerin Eva Roth). */
const MAX_REACH = 14;

/** Letters of a word that begins a sentence and is taken for an article or preposition (Der, The, La, In). */
const MAX_ARTICLE = 3;

/** Words of a name; a longer run of capitals is a headline or a language that capitalises everything. */
const MAX_NAME = 8;

const CASED = /\p{Lu}|\p{Ll}/u;

/** Small words within a name. */
const JOINERS = /^(?:von|vom|van|der|den|de|du|des|da|das|do|dos|di|del|della|la|le|los|el|al|bin|ibn|ter|ten|zu|of)$/u;

/** Prepositions that make the next capitalised word a time or a place (am Montag, à Paris, в Москве). */
const PREPOSITIONS = /^(?:am|im|in|an|auf|à|en|au|aux|dans|sur|on|at|em|no|na|al|в|во|на|с|со)$/u;

/**
 * Who speaks, where no table of cues is known: among the items [from, to) the first run of capitalised words, small
 * joining words included ("Ursula von der Leyen"), that no preposition makes a circumstance. Null where none stands there.
 */
export function neutralSpeaker(passage: Passage, from: number, to: number): Span | null {
  const limit = Math.min(to, from + MAX_REACH);
  for (let at = from; at < limit && isKind(passage, at, 'word'); at += 1) {
    if (!isName(passage, at)) continue;
    const last = nameEnd(passage, at, to);
    if (at === from || !PREPOSITIONS.test(rawAt(passage, at - 1))) return spanOf(passage, at, last);
    at = last;
  }
  return null;
}

/** Words of a label before a colon, in a script without capitals. */
const MAX_LABEL = 4;

/**
 * Who speaks in "Name: “…”": the name in the clause before the colon at `colon`, from item `from`; in a script without
 * capitals all of the clause if it is as short as a name and no joined conjunction begins it.
 */
export function labelSpeaker(passage: Passage, from: number, colon: number): Span | null {
  const named = neutralSpeaker(passage, from, colon);
  if (named !== null || colon === from || colon - from > MAX_LABEL || /^[وف]/u.test(rawAt(passage, from))) return named;
  for (let at = from; at < colon; at += 1) {
    if (!isKind(passage, at, 'word') || CASED.test(rawAt(passage, at))) return null;
  }
  return spanOf(passage, from, colon - 1);
}

/**
 * Who speaks behind marks in a script without capitals: the words after the first one, which is taken for the verb.
 * Null where the script has capitals.
 */
export function uncasedSpeaker(passage: Passage, from: number, to: number): Span | null {
  const first = from + 1;
  if (first >= to || !isKind(passage, first, 'word') || CASED.test(rawAt(passage, first))) return null;
  let last = first;
  while (last + 1 < Math.min(to, first + MAX_NAME) && isKind(passage, last + 1, 'word')) last += 1;
  return spanOf(passage, first, last);
}

function nameEnd(passage: Passage, first: number, to: number): number {
  let last = first;
  for (let at = first + 1; at < Math.min(to, first + MAX_NAME) && isKind(passage, at, 'word'); at += 1) {
    if (isName(passage, at)) last = at;
    else if (!JOINERS.test(rawAt(passage, at))) break;
  }
  return last;
}

function isName(passage: Passage, at: number): boolean {
  return isCapital(passage, at) && !(at === passage.first[at] && rawAt(passage, at).length <= MAX_ARTICLE);
}
