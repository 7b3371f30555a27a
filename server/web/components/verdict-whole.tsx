import type { VerdictRead } from '../../../services/read-verdict.ts';
import type { Messages } from '../messages.ts';
import { VerdictView } from './verdict-view.tsx';

/** A verdict as a page of its own shows it: with who is claimed to have said it and what it was held against. */
export function VerdictWhole({ t, read }: { readonly t: Messages; readonly read: VerdictRead }) {
  const { verdict, entries, claimedSpeaker, reference } = read;
  return (
    <VerdictView
      t={t}
      verdict={verdict}
      entries={entries}
      claimedSpeaker={claimedSpeaker?.name ?? null}
      reference={reference}
    />
  );
}
