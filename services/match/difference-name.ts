import { type Compared, type FoundDifference, found } from './difference.ts';
import { ALIKE } from './words-alike.ts';

/**
 * Names that stand against each other in the core and are not one: known places and bodies (known-names.ts), and words
 * with a capital inside a sentence. Scripts without capitals have the known ones only.
 */
export function nameDifferences(compared: Compared): FoundDifference[] {
  const { a, b, steps, from, to } = compared.pairing;
  const all: FoundDifference[] = [];
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.a < 0 || step.b < 0 || step.alike > ALIKE.counterpart) continue;
    const one = a[step.a]!;
    const other = b[step.b]!;
    if (one.name === null || other.name === null || one.key === other.key) continue;
    // A name that stands elsewhere on the other side has moved; who did what to whom is for the order of words to tell.
    if (b.some(({ key }) => key === one.key) && a.some(({ key }) => key === other.key)) continue;
    all.push(found(compared, 'name', [step.a], [step.b], true));
  }
  return all;
}
