import type { Verdict } from '../../../models/verdict.ts';
import type { Messages } from '../messages.ts';
import { ActorList } from './actor-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ReasonGiven } from './reason-given.tsx';
import { SearchList } from './search-list.tsx';
import { Instant } from './when.tsx';

/** An earlier entry of a verdict, as it stood: what was said, when, by whom, and on what. */
export function VerdictEntry({ t, entry }: { readonly t: Messages; readonly entry: Verdict }) {
  const { attribution, fidelity, context, state } = t.verdictWords;
  const words = [
    attribution[entry.attribution].word,
    ...(entry.fidelity === 'undetermined' ? [] : [fidelity[entry.fidelity].word]),
    ...(entry.context === 'undetermined' ? [] : [context[entry.context].word]),
  ];
  return (
    <li class="verdict-entry">
      <p>
        {words.join(t.site.comma)}
        {t.site.between}
        {state[entry.state]}
        {t.site.between}
        <Instant t={t} at={entry.at} />
        {t.site.between}
        <ActorList t={t} actors={entry.by} />
      </p>
      {entry.reason && <ReasonGiven t={t} reason={entry.reason} />}
      {entry.evidence.length > 0 && <EvidenceList t={t} evidence={entry.evidence} />}
      {entry.searched.length > 0 && <SearchList t={t} searched={entry.searched} />}
    </li>
  );
}
