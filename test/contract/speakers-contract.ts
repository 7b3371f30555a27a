import assert from 'node:assert/strict';
import type { QuoteStore } from '../../models/quote-store.ts';
import { speakerId } from '../../models/speaker.ts';
import type { Context } from '../../services/context.ts';
import { listQuotes } from '../../services/list-quotes.ts';
import { mergeSpeakers } from '../../services/merge-speakers.ts';
import { readQuote } from '../../services/read-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { suggestSpeakers } from '../../services/suggest-speakers.ts';
import { FIRST, linesOf, tickingContext } from './library-context.ts';
import type { StorePlug } from './plug-in.ts';
import { someSpeaker } from './things.ts';

const REMARK = 'The reservoir will reopen before the spring floods reach the lower valley';

/** Who is one speaker and who is not, whatever store the library is kept in. */
export function speakersContract(plug: StorePlug): void {
  describe(`speakers of a library kept on ${plug.name}`, () => {
    let store: QuoteStore;
    let context: Context;
    beforeEach(async () => {
      store = await plug.open();
      context = tickingContext(store);
    });
    afterEach(() => plug.close(store));

    const record = (text: string, speaker: string, fields: { outlet?: string } = {}) =>
      recordQuote(context, { text, speaker, lang: 'en', ...fields });
    const speakerOf = async (name: string, words = `${REMARK}, said as ${name}`) =>
      (await record(words, name)).quote.speakerId;

    for (const [reason, one, others] of [
      ['in two scripts', 'دونالد ترمب', ['Donald Trump', 'Дональд Трамп', 'President Donald J. Trump', 'Trump']],
      ['by a short name first', 'Netanyahu', ['بنيامين نتانياهو', 'Benjamin Netanyahu', 'نتنياهو']],
      ['with a title that belongs to the name', 'الملك سلمان', ['سلمان بن عبدالعزيز آل سعود', 'King Salman']],
      ['for a body', 'حركة حماس', ['Hamas', 'ХАМАС']],
    ] as const) {
      it(`are one where a figure that news is about is named ${reason}`, async () => {
        const first = await speakerOf(one);
        assert.ok(first);
        for (const other of others) assert.equal(await speakerOf(other), first, other);
        assert.equal((await store.listSpeakers(FIRST)).items.length, 1);
      });
    }

    for (const [reason, one, other] of [
      ['a namesake with more to the name', 'Donald Trump', 'Donald Trump Jr.'],
      ['a surname that several figures share', 'George W. Bush', 'Bush'],
      ['father and son', 'علي خامنئي', 'مجتبى خامنئي'],
      ['a given name that is also a king’s', 'الملك سلمان', 'سلمان'],
      ['a name that only sounds alike', 'Rana Darwish', 'رنا درويش'],
    ] as const) {
      it(`are two for ${reason}`, async () => assert.notEqual(await speakerOf(one), await speakerOf(other)));
    }

    it('stay who they are where they are held under the very name', async () => {
      const arabic = someSpeaker('دونالد ترامب', { folded: ['دونالد ترامب'] });
      await store.apply({ speakers: [arabic] }, 'editorial');
      assert.equal(await speakerOf('دونالد ترامب'), arabic.id);
      // Not held under this name: the figure's other names lead to it.
      assert.equal(await speakerOf('Donald Trump'), arabic.id);
      const english = someSpeaker('Donald Trump', { folded: ['donald trump'] });
      await store.apply({ speakers: [english] }, 'editorial');
      assert.equal(await speakerOf('Donald Trump', 'Other words about the same dam were said'), english.id);
      assert.equal(await speakerOf('دونالد ترامب', 'كلمات أخرى عن السد نفسه قيلت'), arabic.id);
    });

    it('are what a reviewer made of them before what the table says', async () => {
      const aide = someSpeaker('Melissa Example', { aliases: ['Trump'], folded: ['melissa example', 'trump'] });
      await store.apply({ speakers: [aide] }, 'editorial');
      assert.equal(await speakerOf('Trump'), aide.id);
      assert.notEqual(await speakerOf('Donald Trump'), aide.id);
    });

    it('are suggested for one another where their names sound alike, and are not joined', async () => {
      const arabic = await speakerOf('رنا درويش');
      const english = await speakerOf('Rana Darwish');
      for (const name of ['Huda Darwish', 'Rana Daher', 'Karim Saleh']) await speakerOf(name);
      const speaker = await store.speaker(english!);
      const { suggestions, apart } = await suggestSpeakers(store, speaker!);
      const [suggestion, ...others] = suggestions;
      assert.deepEqual([others, apart], [[], []]);
      assert.equal(suggestion?.speaker.id, arabic);
      assert.equal(suggestion?.why, 'sound');
      assert.deepEqual(suggestion?.names, ['Rana Darwish', 'رنا درويش']);
      assert.notEqual(english, arabic);
    });

    it('are suggested where one figure is held twice, and never where they are two figures', async () => {
      const twice = ['دونالد ترامب', 'Donald Trump', 'دونالد توسك'].map((name) =>
        someSpeaker(name, { folded: [name.toLowerCase()] }),
      );
      await store.apply({ speakers: twice }, 'editorial');
      const { suggestions } = await suggestSpeakers(store, twice[0]!);
      assert.deepEqual(
        suggestions.map(({ speaker, why, likeness }) => [speaker.id, why, likeness]),
        [[twice[1]!.id, 'figure', 1]],
      );
    });

    it('that were held before sounds were kept are keyed when they are named again', async () => {
      const old = someSpeaker('Rana Darwish', { folded: ['rana darwish'] });
      await store.apply({ speakers: [old] }, 'editorial');
      const arabic = await store.speaker((await speakerOf('رنا درويش'))!);
      assert.deepEqual((await suggestSpeakers(store, arabic!)).suggestions, []);
      assert.equal(await speakerOf('Rana Darwish'), old.id);
      assert.equal((await store.speaker(old.id))?.version, 2);
      assert.equal((await suggestSpeakers(store, arabic!)).suggestions[0]?.speaker.id, old.id);
    });

    it('that a person finds to be one have one name, one list of quotes, and group what is the same', async () => {
      const arabic = (await record('The ferries will run at night again from the first of May', 'رنا درويش')).quote;
      const shared = (await record(REMARK, 'رنا درويش', { outlet: 'A' })).quote;
      const english = (await record(REMARK, 'Rana Darwish', { outlet: 'B' })).quote;
      assert.notEqual(shared.id, english.id);
      const merged = await mergeSpeakers(context, { speaker: arabic.speakerId!, into: english.speakerId! });
      assert.deepEqual(merged?.aliases, ['رنا درويش']);

      // Both names lead to the one, for what is held and for what comes.
      assert.equal(await speakerOf('رنا درويش', 'كلمات جديدة عن السد قيلت بعد ذلك'), english.speakerId);
      assert.equal(await speakerOf('Rana Darwish', 'New words about the dam were said after that'), english.speakerId);
      const held = await listQuotes(context, { speaker: 'رنا درويش', ...FIRST });
      assert.ok(held.items.every(({ quote }) => quote.speakerId === english.speakerId));
      assert.equal(held.items.length, 4);

      // The same words are one quote now; the older id goes on and the other says where it went.
      assert.equal((await store.quote(english.id))?.mergedInto, shared.id);
      assert.equal((await readQuote(context, shared.id))?.movedTo, null);
      assert.equal((await store.quote(arabic.id))?.speakerId, english.speakerId);

      const gone = await store.speaker(arabic.speakerId!);
      assert.equal(gone?.mergedInto, english.speakerId);
      assert.deepEqual((await suggestSpeakers(store, (await store.speaker(english.speakerId!))!)).suggestions, []);
      const [event] = (await store.events(FIRST)).items.filter(({ act }) => act === 'speaker-changed');
      assert.equal(event?.subject, arabic.speakerId);
    });

    it('are made one once: saying it again changes nothing, and one that went cannot go elsewhere', async () => {
      const [one, two, three] = await Promise.all(
        ['Rana Darwish', 'رنا درويش', 'Karim Saleh'].map((name) => speakerOf(name)),
      );
      await mergeSpeakers(context, { speaker: one!, into: two! });
      const before = await linesOf(context);
      assert.equal((await mergeSpeakers(context, { speaker: one!, into: two! }))?.id, two);
      assert.equal((await mergeSpeakers(context, { speaker: two!, into: one! }))?.id, two);
      assert.equal(await mergeSpeakers(context, { speaker: one!, into: three! }), undefined);
      const nobody = speakerId('nobody');
      assert.equal(await mergeSpeakers(context, { speaker: nobody, into: two! }), undefined);
      assert.equal(await mergeSpeakers(context, { speaker: two!, into: nobody }), undefined);
      assert.deepEqual(await linesOf(context), before);
    });

    it('are listed by any name of a figure', async () => {
      const { quote } = await record(REMARK, 'فلاديمير بوتين');
      const listed = await listQuotes(context, { speaker: 'Vladimir Putin', ...FIRST });
      assert.deepEqual(
        listed.items.map((item) => item.quote.id),
        [quote.id],
      );
      assert.deepEqual((await listQuotes(context, { speaker: 'Vladimir Putnam', ...FIRST })).items, []);
    });
  });
}
