import type { Messages } from '../messages.ts';

/** Why a verdict was corrected or withdrawn, in the reviewer's words. */
export function ReasonGiven({ t, reason }: { readonly t: Messages; readonly reason: string }) {
  return (
    <p class="verdict-reason">
      <strong>{t.verdict.reason}</strong>: <bdi>{reason}</bdi>
    </p>
  );
}
