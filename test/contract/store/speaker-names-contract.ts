import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import type { StorePlug } from '../plug-in.ts';
import { someSpeaker } from '../things.ts';

/** Speakers by what they are called, and by how that sounds. */
export function speakerNamesContract(plug: StorePlug): void {
  describe('names of speakers', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('finds a speaker by name and alias, and no longer by an alias that was taken away', async () => {
      const speaker = someSpeaker('Nadia Test', { aliases: ['Umm Sami'], folded: ['nadia test', 'umm sami'] });
      await store.apply({ speakers: [speaker] }, 'editorial');
      assert.deepEqual(
        (await store.speakersByName(['umm sami', 'nobody'])).map(({ id }) => id),
        [speaker.id],
      );
      await store.apply({ speakers: [{ ...speaker, aliases: [], folded: ['nadia test'], version: 2 }] }, 'editorial');
      assert.deepEqual(await store.speakersByName(['umm sami']), []);
      assert.equal((await store.speakersByName(['nadia test'])).length, 1);
    });

    it('finds speakers by the sound of their names, no more than asked for and not by one that was taken away', async () => {
      const speakers = ['Nadia Test', 'Nadya Teste', 'Omar Else'].map((name, at) =>
        someSpeaker(name, { sounds: at < 2 ? ['N:TT', 'N:T'] : [':LT'] }),
      );
      await store.apply({ speakers }, 'editorial');
      const ids = async (sounds: string[], limit = 9) =>
        (await store.speakersBySound(sounds, limit)).map(({ id }) => id as string);
      const alike = [speakers[0]!.id, speakers[1]!.id].sort();
      assert.deepEqual(await ids(['N:TT', 'N:T']), alike);
      assert.deepEqual(await ids(['N:TT'], 1), alike.slice(0, 1));
      assert.deepEqual(await ids(['X:TT']), []);
      assert.deepEqual(await ids([]), []);
      await store.apply({ speakers: [{ ...speakers[0]!, sounds: [], version: 2 }] }, 'editorial');
      assert.deepEqual(await ids(['N:TT', 'N:T']), [speakers[1]!.id]);
    });
  });
}
