import assert from 'node:assert/strict';
import { type MentionId, mintId } from '../../../models/ids.ts';
import { giveVerdict } from '../../../services/give-verdict.ts';
import { readQuote } from '../../../services/read-quote.ts';
import { recordResponse } from '../../../services/record-response.ts';
import type { StorePlug } from '../plug-in.ts';
import { claim, deskForEach } from './desk.ts';

/** An id of the right form that nothing has. */
const NO_MENTION = mintId<MentionId>('m');

/** What those who are quoted say to it: heard beside the appearances, and no conclusion. */
export function responsesContract(plug: StorePlug): void {
  describe('responses', () => {
    const desk = deskForEach(plug);
    const { refuses, someLibrary } = desk;

    it('stand beside the appearances that they are about, and change no verdict', async () => {
      const library = await someLibrary();
      const { id } = await giveVerdict(desk.amal, claim(library));
      const response = await recordResponse(desk.amal, {
        mentionIds: [library.one.mention.id, library.one.mention.id],
        by: 'The office of Karim Saleh',
        kind: 'denies',
        text: 'He never said that.',
      });
      assert.deepEqual((await readQuote(desk.local, library.one.quote.id))?.responses, [response]);
      assert.deepEqual(response.mentionIds, [library.one.mention.id]);
      assert.equal(response.at, '2026-01-01');
      assert.equal((await desk.store.verdictEntries(id)).length, 1);
    });

    it('are to appearances that are held', async () => {
      const { one } = await someLibrary();
      await refuses('request/unknown-id', ['mentionIds.1'], () =>
        recordResponse(desk.amal, { mentionIds: [one.mention.id, NO_MENTION], by: 'The office', kind: 'no-reply' }),
      );
    });
  });
}
