import type { SourcingLink } from '../../models/sourcing.ts';
import { type Reading, spanOf, type WordRange, wording } from './reading.ts';

/** A link of a chain as the rules of a language find it: the words that name it. */
export interface Link {
  readonly kind: SourcingLink['kind'];
  readonly relation: SourcingLink['relation'];
  readonly name: WordRange;
  /** The preposition ل is glued to the first word of the name: "لرويترز". */
  readonly glued?: boolean;
  /** Spoken to "our paper" by the usage of the press: a bare name in quotation marks, with no word for what it is. */
  readonly bare?: boolean;
}

/**
 * As the model has it. `name` is `text.slice(start, end)` with runs of white space made one; only behind a glued
 * preposition that swallowed the article ("للجزيرة") the article is put back, and the span covers what is printed of it.
 */
export function sourcingLink(reading: Reading, { kind, relation, name, glued }: Link): SourcingLink {
  const span = spanOf(reading, name);
  const printed = wording(reading, name);
  if (glued !== true) return { kind, name: printed, ...span, relation, status: 'claimed' };
  const rest = printed.slice(1);
  return {
    kind,
    name: rest.startsWith('ل') ? `ا${rest}` : rest,
    start: span.start + 1,
    end: span.end,
    relation,
    status: 'claimed',
  };
}
