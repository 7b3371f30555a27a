import assert from 'node:assert/strict';
import { speakerId } from '../../../models/speaker.ts';
import { addArticle } from '../../../services/add-article.ts';
import { addOutlet, changeOutlet, saveOutlet } from '../../../services/change-outlet.ts';
import { changeSpeaker, saveAliases } from '../../../services/change-speaker.ts';
import { keepSpeakersApart } from '../../../services/keep-speakers-apart.ts';
import { mergeSpeakers } from '../../../services/merge-speakers.ts';
import { partSpeakers } from '../../../services/part-speakers.ts';
import { recordQuote } from '../../../services/record-quote.ts';
import { suggestSpeakers } from '../../../services/suggest-speakers.ts';
import { undoDecision } from '../../../services/undo-decision.ts';
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

    it('take aliases from a form that is sent twice, and count them as they were given', async () => {
      const { one } = await someLibrary();
      const id = one.quote.speakerId!;
      const sent = { version: 1, aliases: ['Abu Samir', 'Abu Samir', 'Karim Saleh'] };
      const saved = await saveAliases(desk.amal, id, sent);
      assert.deepEqual(saved.aliases, ['Abu Samir']);
      assert.deepEqual(await saveAliases(desk.amal, id, sent), saved);
      await refuses('name/taken', ['aliases.2'], () =>
        saveAliases(desk.badr, id, { version: 2, aliases: ['Abu Omar', 'Abu Omar', 'Rana Darwish'] }),
      );
      await refuses('store/conflict', ['version'], () => saveAliases(desk.badr, id, { version: 1, aliases: ['X'] }));
    });

    it('are merged and parted once by who says what was seen, and not where somebody came between', async () => {
      const { one, other } = await someLibrary();
      const [speaker, into] = [one.quote.speakerId!, other.quote.speakerId!];
      const merge = { speaker, into, seen: { speaker: 1, into: 1 } };
      for (let times = 0; times < 2; times += 1) {
        const merged = await mergeSpeakers(desk.amal, merge);
        assert.deepEqual([merged?.id, merged?.version], [into, 2]);
      }
      await refuses('store/conflict', [], () => partSpeakers(desk.badr, speaker, speaker));
      for (let times = 0; times < 2; times += 1) {
        const parted = await partSpeakers(desk.badr, speaker, into);
        assert.deepEqual([parted.speaker.mergedInto, parted.from.id, parted.from.version], [null, into, 3]);
      }
      await refuses('store/conflict', ['version'], () => mergeSpeakers(desk.amal, merge));
      assert.equal((await events()).filter(({ act }) => act === 'speaker-changed').length, 2);
    });

    it('of like names are kept apart by a person, once, until it is taken back', async () => {
      const speaker = (await record(WORDS, 'Rana Darwish', 'One')).quote.speakerId!;
      const other = (await record('The roof will be paid for.', 'رنا درويش', 'Two')).quote.speakerId!;
      const asked = async (id: typeof speaker) => {
        const { suggestions, apart } = await suggestSpeakers(desk.store, (await desk.store.speaker(id))!);
        return [suggestions.map((one) => one.speaker.id), apart.map((one) => one.speaker.id)];
      };
      assert.deepEqual(await asked(speaker), [[other], []]);
      const decision = await keepSpeakersApart(desk.amal, { speaker, other });
      // From the other side, by somebody else, and all at once: it is so already.
      for (const pair of [
        { speaker, other },
        { speaker: other, other: speaker },
      ]) {
        const [again, atOnce] = await Promise.all([
          keepSpeakersApart(desk.badr, pair),
          keepSpeakersApart(desk.badr, pair),
        ]);
        assert.deepEqual([again, atOnce], [decision, decision]);
      }
      assert.deepEqual(await asked(speaker), [[], [other]]);
      assert.deepEqual(await asked(other), [[], [speaker]]);
      const { before, after, also, ...event } = (await events())[0]!;
      assert.deepEqual([event.act, event.subject, also], ['speakers-apart', speaker, [other, decision.id]]);
      assert.deepEqual([before, after], [null, { speakerIds: [speaker, other], decisions: [decision.id] }]);

      await undoDecision(desk.badr, decision.id);
      assert.deepEqual(await asked(other), [[speaker], []]);
      const anew = await Promise.all([
        keepSpeakersApart(desk.badr, { speaker: other, other: speaker }),
        keepSpeakersApart(desk.badr, { speaker: other, other: speaker }),
      ]);
      assert.equal(anew[0].id, anew[1].id);
      assert.notEqual(anew[0].id, decision.id);
      assert.ok((await desk.store.decision(decision.id))?.undoneAt, 'the earlier decision stays in the record');
      const acts = (await desk.store.eventsAbout([speaker], FIRST)).items.map(({ act }) => act);
      assert.deepEqual(acts, ['speakers-apart', 'decision-undone', 'speakers-apart']);
    });

    it('that were kept apart are merged by a later word, which the former does not outlast', async () => {
      const { one, other } = await someLibrary();
      const [speaker, into] = [one.quote.speakerId!, other.quote.speakerId!];
      const { id } = await keepSpeakersApart(desk.amal, { speaker, other: into });
      // Not by a form that was read before.
      await refuses('store/conflict', [], () =>
        mergeSpeakers(desk.badr, { speaker, into, seen: { speaker: 1, into: 1 } }),
      );
      await mergeSpeakers(desk.badr, { speaker, into });
      assert.ok((await desk.store.decision(id))?.undoneAt);
      assert.deepEqual((await events())[0]?.after, {
        ...{ name: 'Karim Saleh', aliases: [], mergedInto: into },
        undone: [id],
      });
      await refuses('speaker/merged', [], () => keepSpeakersApart(desk.amal, { speaker, other: into }));
      await refuses('speaker/merged', ['other'], () => keepSpeakersApart(desk.amal, { speaker: into, other: speaker }));
      await refuses('request/invalid', ['other'], () => keepSpeakersApart(desk.amal, { speaker: into, other: into }));
      const nobody = speakerId('nobody of this name');
      await refuses('speaker/not-found', ['other'], () =>
        keepSpeakersApart(desk.amal, { speaker: into, other: nobody }),
      );
      await refuses('speaker/not-found', [], () => keepSpeakersApart(desk.amal, { speaker: nobody, other: into }));
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
      const other = await addOutlet(desk.amal, { name: 'Coast Daily', names: ['إذاعة الساحل'], hosts: [] });
      // A name in other capitals, spaces or letters that fold alike is the same name.
      for (const name of ['THE HARBOUR', 'the  harbour', 'صحيفه الميناء']) {
        await refuses('name/taken', ['name'], () => changeOutlet(desk.badr, other.id, { version: 1, name }));
        await refuses('name/taken', ['names.1'], () =>
          changeOutlet(desk.badr, other.id, { version: 1, names: ['Coast', name] }),
        );
        await refuses('name/taken', ['name'], () =>
          saveOutlet(desk.badr, other.id, { version: 1, name, names: [name] }),
        );
      }
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
