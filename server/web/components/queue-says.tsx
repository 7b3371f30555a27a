import type { Messages } from '../messages.ts';

/** Where queue.js says what a key did, or why it did nothing; the words that stand nowhere else on the page come along. */
export function QueueSays({ t }: { readonly t: Messages }) {
  return (
    <div
      class="queue-says"
      role="status"
      id="queue-says"
      data-no-finding={t.queue.noFinding}
      data-choose-first={t.queue.chooseFirst}
      data-at-first={t.queue.atFirst}
      data-at-last={t.queue.atLast}
      data-not-here={t.queue.notHere}
      data-nothing-to-undo={t.queue.nothingToUndo}
    />
  );
}
