import assert from 'node:assert/strict';
import { addArticle } from '../../../services/add-article.ts';
import { addOutlet, changeOutlet } from '../../../services/change-outlet.ts';
import { changeSpeaker } from '../../../services/change-speaker.ts';
import { mergeSpeakers } from '../../../services/merge-speakers.ts';
import { partSpeakers } from '../../../services/part-speakers.ts';
import { recordQuote } from '../../../services/record-quote.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { deskForEach, WORDS } from './desk.ts';

/** What a person says of names: whose they are, who is one, and who is two after all. */
export function speakersAndOutletsContract(plug: StorePlug): void {
  describe('speakers and outlets', () => {
    const desk = deskForEach(plug);
    const { record, events, refuses, someLibrary } = desk;

    it('take aliases from a person, and what arrives under one is the speaker’s', async () => {
      const { one } = await someLibrary();
      const id = one.quote.speakerId!;
      const changed = await changeSpeaker(desk.amal, id, { version: 1, aliases: ['Abu Samir', 'Karim Saleh'] });
      assert.deepEqual(changed.aliases, ['Abu Samir'], 'the name itself is no alias');
      const under = await record('The market will have a new roof by spring.', 'Abu Samir', 'One');
      assert.equal(under.quote.speakerId, id);
      const less = await changeSpeaker(desk.amal, id, { version: changed.version, aliases: [] });
      const again = await record('The roof of the market will be green.', 'Abu Samir', 'One');
      assert.notEqual(again.quote.speakerId, id);
      assert.equal((await record('The roof will be paid for.', 'Karim Saleh', 'One')).quote.speakerId, id);
      await refuses('store/conflict', ['version'], () => changeSpeaker(desk.badr, id, { version: 1, aliases: ['X'] }));
      await refuses('name/taken', ['aliases.1'], () =>
        changeSpeaker(desk.badr, id, { version: less.version, aliases: ['Abu Omar', 'Rana Darwish'] }),
      );
    });

    it('that were merged are parted again, with the names and appearances that are theirs', async () => {
      const arabic = await recordQuote(desk.local, {
        text: 'سيبقى السوق القديم في مكانه هذا العام',
        speaker: 'كريم صالح',
      });
      const english = await record(WORDS, 'Karim Saleh', 'One');
      const shared = await recordQuote(desk.local, { text: WORDS, speaker: 'كريم صالح', outlet: 'Two', lang: 'en' });
      const [from, to] = [english.quote.speakerId!, arabic.quote.speakerId!];
      await mergeSpeakers(desk.amal, { speaker: to, into: from });
      const homeOf = async (recorded: typeof english) => {
        const [mention] = await desk.store.mentions([recorded.mention.id]);
        return [mention?.speaker?.id, (await desk.store.quote(mention!.quoteId))?.speakerId];
      };
      for (const recorded of [arabic, shared, english]) assert.deepEqual(await homeOf(recorded), [from, from]);
      const since = await recordQuote(desk.local, {
        text: 'سنفتح أبواب السوق كل صباح قبل الشروق',
        speaker: 'كريم صالح',
      });
      assert.equal(since.quote.speakerId, from);

      const parted = await partSpeakers(desk.badr, to);
      assert.equal(parted.speaker.mergedInto, null);
      assert.deepEqual(parted.from.aliases, []);
      for (const recorded of [arabic, shared, since]) assert.deepEqual(await homeOf(recorded), [to, to]);
      assert.deepEqual(await homeOf(english), [from, from]);
      const later = await recordQuote(desk.local, { text: 'لن نغلق السوق في الشتاء', speaker: 'كريم صالح' });
      assert.equal(later.quote.speakerId, to);
      const event = (await events()).find(({ act }) => act === 'speaker-changed');
      assert.deepEqual(event?.before, { name: 'كريم صالح', aliases: [], mergedInto: from });
      await refuses('speaker/not-merged', [], () => partSpeakers(desk.badr, to));
    });

    it('that went on into a third are parted from the last first', async () => {
      const ids = [];
      for (const name of ['Karim Saleh', 'Rana Darwish', 'Omar Nasser']) {
        ids.push((await record(`${WORDS} So says ${name}`, name, 'One')).quote.speakerId!);
      }
      const [one, two, three] = ids as [(typeof ids)[0], (typeof ids)[0], (typeof ids)[0]];
      await mergeSpeakers(desk.amal, { speaker: one!, into: two! });
      await mergeSpeakers(desk.amal, { speaker: two!, into: three! });
      await refuses('speaker/merged', [], () => partSpeakers(desk.amal, one!));
      await refuses('speaker/merged', [], () => changeSpeaker(desk.amal, one!, { version: 2, aliases: [] }));
      await partSpeakers(desk.amal, two!);
      await partSpeakers(desk.amal, one!);
      const listed = await desk.store.listQuotes({ speakerId: one! }, FIRST);
      assert.equal(listed.items.length, 1);
    });

    it('are added and named by a person, each name and host once', async () => {
      const outlet = await addOutlet(desk.amal, {
        name: 'صحيفة الميناء',
        names: ['The Harbour'],
        hosts: ['harbour.example'],
      });
      assert.deepEqual(outlet.names, ['صحيفة الميناء', 'The Harbour']);
      const { article } = await addArticle(desk.local, { text: 'قال إن الميناء مغلق.', outlet: 'The Harbour' });
      assert.equal(article.outletId, outlet.id);
      const byHost = await addArticle(desk.local, {
        text: 'قال إن الميناء مفتوح.',
        url: 'https://www.harbour.example/1',
      });
      assert.equal(byHost.article.outletId, outlet.id);
      await refuses('name/taken', ['name', 'hosts.0'], () =>
        addOutlet(desk.badr, { name: 'The Harbour', names: [], hosts: ['harbour.example'] }),
      );
      const renamed = await changeOutlet(desk.amal, outlet.id, { version: 1, name: 'The Harbour', hosts: [] });
      assert.deepEqual(renamed.hosts, []);
      assert.deepEqual(renamed.names, ['The Harbour', 'صحيفة الميناء']);
      await refuses('store/conflict', ['version'], () => changeOutlet(desk.badr, outlet.id, { version: 1, hosts: [] }));
      await refuses('name/taken', ['name'], () =>
        addOutlet(desk.badr, { name: 'صحيفة الميناء', names: [], hosts: [] }),
      );
    });
  });
}
