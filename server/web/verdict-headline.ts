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

type Headed = Pick<Verdict, 'attribution' | 'fidelity' | 'context'>;

/**
 * A verdict in a few words, for a heading: its attribution, and what is wrong with wording or context, so that an altered
 * quotation is never headed as correctly attributed and nothing more.
 */
export function verdictHeadline(t: Messages, verdict: Headed): string {
  const { attribution, fidelity, context } = t.verdictWords;
  return [
    attribution[verdict.attribution].word,
    ...(FAITHFUL.has(verdict.fidelity) ? [] : [fidelity[verdict.fidelity].word]),
    ...(FITTING.has(verdict.context) ? [] : [context[verdict.context].word]),
  ].join(t.site.between);
}

/** The words that it is not headed with, as they bear it out: how faithful it is, and how it fits. */
export function wordsBeside(t: Messages, verdict: Headed): string[] {
  const { fidelity, context } = t.verdictWords;
  const { fidelity: how, context: where } = verdict;
  return [
    ...(FAITHFUL.has(how) && how !== 'undetermined' ? [fidelity[how].word] : []),
    ...(FITTING.has(where) && where !== 'undetermined' ? [context[where].word] : []),
  ];
}
