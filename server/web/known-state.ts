import type { Flag } from '../../models/flag.ts';
import type { LookUpMatch } from '../../services/look-up-quote.ts';
import type { KnownState } from './messages.ts';

/** How a quotation of a text that is only being read stands to the closest wording held. */
export function stateOfKnown(known: LookUpMatch | null): KnownState {
  if (known === null) return 'new';
  if (known.comparison.conflict) return 'conflict';
  const { relation } = known.comparison;
  return relation === 'verbatim' || relation === 'trivially-edited' ? 'verbatim' : 'differs';
}

/** How a stored quotation stands: something about it waits for a person, or nothing does. Near-duplicates are no work. */
export function stateOfStored(flags: readonly Flag[]): KnownState {
  return flags.some(({ status, kind }) => status === 'open' && kind !== 'near-duplicate') ? 'to-check' : 'kept';
}
