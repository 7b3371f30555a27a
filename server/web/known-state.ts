import type { Flag } from '../../models/flag.ts';
import type { CheckedMention } from '../../services/check-article.ts';
import type { KnownState } from './messages.ts';

/**
 * How a quotation of a text that is only being read stands to the closest wording held. Words that are known are not simply
 * known where somebody has concluded about them, or where there is something to decide about their statement.
 */
export function stateOfKnown(known: CheckedMention['known']): KnownState {
  if (known === 'not-looked-up') return 'not-looked-up';
  if (known === null) return 'new';
  const { relation, conflict } = known.match.comparison;
  if (conflict) return 'conflict';
  if (relation !== 'verbatim' && relation !== 'trivially-edited') return 'differs';
  if (known.verdicts.length > 0) return 'reviewed';
  if (known.toDecide.length > 0) return 'to-decide';
  return relation === 'verbatim' ? 'verbatim' : 'similar';
}

/** How a stored quotation stands: something about it waits for a person, or nothing does. Near-duplicates are no work. */
export function stateOfStored(flags: readonly Flag[]): KnownState {
  return flags.some(({ status, kind }) => status === 'open' && kind !== 'near-duplicate') ? 'to-check' : 'kept';
}
