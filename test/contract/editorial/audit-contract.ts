import assert from 'node:assert/strict';
import { articleInputSchema } from '../../../models/article.ts';
import type { AuditEvent } from '../../../models/event.ts';
import { addArticle } from '../../../services/add-article.ts';
import { addOutlet, changeOutlet } from '../../../services/change-outlet.ts';
import { changeSpeaker } from '../../../services/change-speaker.ts';
import { decideFlag } from '../../../services/decide-flag.ts';
import { changeVerdict, giveVerdict } from '../../../services/give-verdict.ts';
import { importLine } from '../../../services/import-library.ts';
import { keepSpeakersApart } from '../../../services/keep-speakers-apart.ts';
import { leaseFlag } from '../../../services/lease-flag.ts';
import { lookUpQuote } from '../../../services/look-up-quote.ts';
import { mergeQuotes, partMentions } from '../../../services/merge-quotes.ts';
import { mergeSpeakers } from '../../../services/merge-speakers.ts';
import { partSpeakers } from '../../../services/part-speakers.ts';
import { reRead } from '../../../services/re-read.ts';
import { readQuote } from '../../../services/read-quote.ts';
import { recordResponse } from '../../../services/record-response.ts';
import { READING_VERSION } from '../../../services/rules-version.ts';
import { splitQuote } from '../../../services/split-quote.ts';
import { undoDecision } from '../../../services/undo-decision.ts';
import { withholdArticle } from '../../../services/withhold-article.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { claim, DISMISSAL, deskForEach, type Library, WORDS } from './desk.ts';

/** Who did what: one event for every act of a person, and no conclusion where nobody acted. */
export function auditContract(plug: StorePlug): void {
  describe('every act', () => {
    const desk = deskForEach(plug);
    const { record, events, someLibrary } = desk;

    /** What has to be there first, and the act; each is done by Amal. */
    const acts: readonly [AuditEvent['act'], (library: Library) => Promise<unknown>][] = [
      ['flag-decided', ({ flag }) => decideFlag(desk.amal, flag.id, DISMISSAL)],
      ['flag-leased', ({ flag }) => leaseFlag(desk.amal, flag.id, { minutes: 15 })],
      ['mentions-apart', ({ one, two }) => partMentions(desk.amal, [one.mention.id, two.mention.id])],
      ['quote-split', ({ one, two }) => splitQuote(desk.amal, one.quote.id, [two.mention.id])],
      [
        'speaker-changed',
        ({ one }) => changeSpeaker(desk.amal, one.quote.speakerId!, { version: 1, aliases: ['Abu Samir'] }),
      ],
      [
        'speaker-changed',
        ({ one, other }) => mergeSpeakers(desk.amal, { speaker: one.quote.speakerId!, into: other.quote.speakerId! }),
      ],
      [
        'speakers-apart',
        ({ one, other }) =>
          keepSpeakersApart(desk.amal, { speaker: one.quote.speakerId!, other: other.quote.speakerId! }),
      ],
      ['outlet-changed', () => addOutlet(desk.amal, { name: 'The Harbour', names: [], hosts: [] })],
      [
        'outlet-changed',
        async () => {
          const [outlet] = (await desk.store.listOutlets(FIRST)).items;
          return changeOutlet(desk.amal, outlet!.id, { version: 1, hosts: ['one.example'] });
        },
      ],
      ['verdict-given', (library) => giveVerdict(desk.amal, claim(library))],
      [
        'response-recorded',
        ({ one }) => recordResponse(desk.amal, { mentionIds: [one.mention.id], by: 'The office', kind: 'no-reply' }),
      ],
      ['article-withheld', ({ one }) => withholdArticle(desk.amal, one.mention.articleId, 'An order')],
    ];
    /** Acts that rest on an earlier one. */
    const later: readonly [AuditEvent['act'], (library: Library) => Promise<() => Promise<unknown>>][] = [
      [
        'quotes-merged',
        async () => {
          const distant = await record(WORDS, 'Karim Saleh', 'Three', { saidAt: '2019-01-01' });
          const near = await record(WORDS, 'Karim Saleh', 'Four', { saidAt: '2025-01-01' });
          return () => mergeQuotes(desk.amal, { quote: distant.quote.id, into: near.quote.id });
        },
      ],
      [
        'decision-undone',
        async ({ flag }) => {
          const { decision } = await decideFlag(desk.local, flag.id, DISMISSAL);
          return () => undoDecision(desk.amal, decision.id);
        },
      ],
      [
        'decision-undone',
        async ({ one, two }) => {
          const { id } = await partMentions(desk.local, [one.mention.id, two.mention.id]);
          return () => undoDecision(desk.amal, id);
        },
      ],
      [
        'decision-undone',
        async ({ one, other }) => {
          const pair = { speaker: one.quote.speakerId!, other: other.quote.speakerId! };
          const { id } = await keepSpeakersApart(desk.local, pair);
          return () => undoDecision(desk.amal, id);
        },
      ],
      [
        'speaker-changed',
        async ({ one, other }) => {
          const [speaker, into] = [one.quote.speakerId!, other.quote.speakerId!];
          await mergeSpeakers(desk.local, { speaker, into });
          return () => partSpeakers(desk.amal, speaker);
        },
      ],
      [
        'verdict-given',
        async (library) => {
          const { id } = await giveVerdict(desk.local, claim(library));
          return () => changeVerdict(desk.amal, id, { version: 1, state: 'withdrawn' });
        },
      ],
    ];
    const all = [
      ...acts.map(([act, act1]) => [act, async (library: Library) => () => act1(library)] as const),
      ...later,
    ];
    all.forEach(([act, prepare], index) => {
      it(`leaves one event with who did it, before and after: ${act} (${index + 1})`, async () => {
        const library = await someLibrary();
        const perform = await prepare(library);
        const before = (await events()).length;
        await perform();
        const [event, ...others] = (await events()).slice(0, (await events()).length - before);
        assert.deepEqual(others, []);
        assert.equal(event?.act, act);
        assert.equal(event?.actor, 'local:Amal');
        assert.ok(event?.after !== null && typeof event?.after === 'object');
        assert.notDeepEqual(event?.before, event?.after);
      });
    });
  });

  describe('the machine', () => {
    const desk = deskForEach(plug);
    const { lines, events, someLibrary } = desk;

    it('adds, imports, reads again and looks up without a conclusion of any kind', async () => {
      const { one } = await someLibrary();
      const texts = [
        { text: `“${WORDS}” Karim Saleh said.`, outlet: 'Three', lang: 'en' },
        { text: `“${WORDS.replace('stays', 'does not stay')}” Karim Saleh said.`, outlet: 'Four', lang: 'en' },
      ];
      for (const input of texts) await addArticle(desk.local, articleInputSchema.parse(input));
      await importLine(desk.local, { text: WORDS, speaker: 'Rana Darwish', id: 'x-1' });
      for await (const _ of reRead(desk.local, READING_VERSION + 1));
      await lookUpQuote(desk.local, { q: WORDS });
      const types = new Set((await lines()).map(({ type }) => type));
      for (const type of ['verdict', 'response', 'decision'] as const) assert.equal(types.has(type), false, type);
      assert.deepEqual([...new Set((await events()).map(({ act }) => act))].sort(), [
        'article-added',
        'article-re-read',
        'quote-recorded',
      ]);
      const file = await readQuote(desk.local, one.quote.id);
      assert.deepEqual([file?.verdicts, file?.responses, file?.decisions], [[], [], []]);
      assert.ok(
        (await desk.store.listFlags({}, FIRST)).items.every(
          ({ status }) => status !== 'confirmed' && status !== 'dismissed',
        ),
      );
    });
  });
}
