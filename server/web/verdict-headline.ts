import type { Verdict } from '../../models/verdict.ts';
import type { Messages } from './messages.ts';

/** What leaves nothing to say beside the attribution. */
const FAITHFUL: ReadonlySet<Verdict['fidelity']> = new Set([
  'undetermined',
  'verbatim',
  'faithful-translation',
  'trivially-edited',
]);
const FITTING: ReadonlySet<Verdict['context']> = new Set(['undetermined', 'in-context']);

/**
 * A verdict in a few words, for a heading: its attribution, and what is wrong with wording or context, so that an altered
 * quotation is never headed as correctly attributed and nothing more.
 */
export function verdictHeadline(t: Messages, verdict: Pick<Verdict, 'attribution' | 'fidelity' | 'context'>): string {
  const { attribution, fidelity, context } = t.verdictWords;
  return [
    attribution[verdict.attribution].word,
    ...(FAITHFUL.has(verdict.fidelity) ? [] : [fidelity[verdict.fidelity].word]),
    ...(FITTING.has(verdict.context) ? [] : [context[verdict.context].word]),
  ].join(' · ');
}
