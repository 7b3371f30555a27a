import { figureNamed } from '../text/figures.ts';
import { type Compared, type FoundDifference, found } from './difference.ts';
import { isPlace } from './known-names.ts';
import { isTitle } from './name-cues.ts';
import type { Pairing } from './pairing.ts';
import type { Token } from './tokens.ts';
import { ALIKE } from './words-alike.ts';

/**
 * Names that stand against each other in the core and are not one: known places and bodies (known-names.ts), and words
 * with a capital inside a sentence. Scripts without capitals have the known ones only.
 *
 * A place against a person is none, because one is no other name for the other ("Jeddah airport" / "King Abdulaziz airport"),
 * nor is a name in a description against another description ("the Governing Council" / "Iraqi leaders").
 */
export function nameDifferences(compared: Compared): FoundDifference[] {
  const { pairing } = compared;
  const { a, b, steps, from, to } = pairing;
  const all: FoundDifference[] = [];
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.a < 0 || step.b < 0 || step.alike > ALIKE.counterpart) continue;
    const one = a[step.a]!;
    const other = b[step.b]!;
    if (one.name === null || other.name === null || one.key === other.key) continue;
    // A name that stands elsewhere on the other side has moved; who did what to whom is for the order of words to tell.
    if (b.some(({ key }) => key === one.key) && a.some(({ key }) => key === other.key)) continue;
    const isPlaceAndPerson = (isPlace(one) && isPerson(b, step.b)) || (isPlace(other) && isPerson(a, step.a));
    if (
      isPlaceAndPerson ||
      isInOtherPhrase(pairing, step.a) ||
      isDescribed(pairing, at, 1) ||
      isDescribed(pairing, at, -1)
    )
      continue;
    all.push(found(compared, 'name', [step.a], [step.b], true));
  }
  return all;
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  const { name, key } = tokens[at]!;
  if (key.startsWith('@')) return figureNamed(name!)?.figure.kind === 'person';
  return isTitle(tokens[at - 1]?.text ?? '');
}

/** Words of content besides a name from which on it is a phrase that was replaced, and not the name. */
const OTHER_PHRASE = 2;

/** "the scholars and people of Pakistan" / "the sons of the Yemeni community": another subject, however it is called. */
function isInOtherPhrase({ a, b, gaps }: Pairing, at: number): boolean {
  const gap = gaps.find((one) => one.a.includes(at));
  if (gap === undefined) return false;
  const plain = (tokens: readonly Token[], places: readonly number[]): number =>
    places.filter((place) => !tokens[place]!.isFunction && tokens[place]!.name === null).length;
  return Math.min(plain(a, gap.a), plain(b, gap.b)) >= OTHER_PHRASE;
}

/** Right beside the two names a name stands against a plain word: it is a phrase that was replaced, of which they are parts. */
function isDescribed({ a, b, steps }: Pairing, at: number, by: 1 | -1): boolean {
  const step = steps[at + by];
  if (step === undefined || step.a < 0 || step.b < 0 || step.alike > 0) return false;
  const [one, other] = [a[step.a]!, b[step.b]!];
  return !one.isFunction && !other.isFunction && (one.name === null) !== (other.name === null);
}
