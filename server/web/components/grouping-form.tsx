import type { FlagWithSides } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { KeyHint } from './key-hint.tsx';

interface GroupingFormProps extends FlagWithSides {
  readonly t: Messages;
  /** Id of the heading that names the flag. */
  readonly name: string;
  readonly returnTo: string;
}

/** Whether the two passages are of one statement; nothing for a flag about one passage. Sent twice it decides once. */
export function GroupingForm({ t, flag, a, b, name, returnTo }: GroupingFormProps) {
  if (b === null || a.mention.status !== 'current' || b.mention.status !== 'current') return null;
  const isOne = a.mention.quoteId === b.mention.quoteId;
  return (
    <form class="grouping-form" method="post" action={`/flags/${flag.id}/grouping`}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <p>{isOne ? t.queue.isOne : t.queue.areTwo}</p>
      {!isOne && (
        <button
          class="quiet"
          type="submit"
          id={`${flag.id}-together`}
          name="grouping"
          value="together"
          aria-labelledby={`${flag.id}-together ${name}`}
          aria-keyshortcuts="m"
        >
          {t.queue.together} <KeyHint>M</KeyHint>
        </button>
      )}
      <button
        class="quiet"
        type="submit"
        id={`${flag.id}-apart`}
        name="grouping"
        value="apart"
        aria-labelledby={`${flag.id}-apart ${name}`}
        aria-keyshortcuts="s"
      >
        {t.queue.apart} <KeyHint>S</KeyHint>
      </button>
    </form>
  );
}
