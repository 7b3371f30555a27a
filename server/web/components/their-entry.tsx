import type { Verdict } from '../../../models/verdict.ts';
import type { Messages } from '../messages.ts';
import { ActorList } from './actor-list.tsx';
import { VerdictView } from './verdict-view.tsx';
import { Instant } from './when.tsx';

/** What somebody else saved while a form was being filled in. */
export function TheirEntry({ t, theirs }: { readonly t: Messages; readonly theirs: Verdict }) {
  return (
    <section class="their-entry" role="alert" aria-labelledby="theirs">
      <h2 id="theirs">{t.verdict.meanwhile}</h2>
      <p>{theirs.state === 'withdrawn' ? t.verdict.withdrawnMeanwhile : t.verdict.meanwhileHint}</p>
      <p class="eyebrow">
        {t.verdict.theirs(theirs.version, <ActorList t={t} actors={theirs.by} />, <Instant t={t} at={theirs.at} />)}
      </p>
      <VerdictView t={t} verdict={theirs} entries={[]} />
    </section>
  );
}
