import assert from 'node:assert/strict';
import { type MentionId, mintId, type VerdictId, type WordingId } from '../../../models/ids.ts';
import type { VerdictInput } from '../../../models/verdict.ts';
import { changeVerdict, giveVerdict } from '../../../services/give-verdict.ts';
import { mergeQuotes } from '../../../services/merge-quotes.ts';
import { readQuote } from '../../../services/read-quote.ts';
import { splitQuote } from '../../../services/split-quote.ts';
import type { StorePlug } from '../plug-in.ts';
import { claim, deskForEach } from './desk.ts';

const PIECE = { note: 'The transcript of the session has it otherwise.', url: 'https://archive.example/session' };
const SEARCH = { where: 'the archive', query: 'old market', found: 'nothing of the kind' };

/** Ids of the right form that nothing has. */
const NO_WORDING = mintId<WordingId>('w');
const NO_MENTION = mintId<MentionId>('m');
const NO_VERDICT = mintId<VerdictId>('v');

/** What people conclude: every conclusion an entry that stays, and none against anybody by one person alone. */
export function verdictsContract(plug: StorePlug): void {
  describe('verdicts', () => {
    const desk = deskForEach(plug);
    const { as, record, refuses, someLibrary } = desk;

    it('are given by who acts, as of today where nothing else is said, and are found from the quote once shown', async () => {
      const library = await someLibrary();
      const draft = await giveVerdict(desk.amal, claim(library));
      assert.deepEqual(draft.by, ['local:Amal']);
      assert.equal(draft.asOf, '2026-01-01');
      assert.equal(draft.version, 1);
      assert.deepEqual((await readQuote(desk.local, library.one.quote.id))?.verdicts, [], 'a draft is not shown');
      const shown = await changeVerdict(desk.amal, draft.id, { version: 1, state: 'published', searched: [SEARCH] });
      assert.deepEqual((await readQuote(desk.local, library.one.quote.id))?.verdicts, [shown]);
      assert.equal(shown.searched[0]?.at, shown.at, 'a search without a time is of now');
      // And where a person makes another quote of those words.
      const { quotes } = await splitQuote(desk.local, library.one.quote.id, [library.two.mention.id]);
      assert.deepEqual((await readQuote(desk.local, quotes[1]!.id))?.verdicts, [shown]);
    });

    it('are changed by a new entry, and every earlier one can be read as it was', async () => {
      const library = await someLibrary();
      const first = await giveVerdict(desk.amal, claim(library, { evidence: [PIECE], state: 'published' }));
      const second = await changeVerdict(desk.badr, first.id, {
        version: 1,
        state: 'corrected',
        fidelity: 'altered',
        against: library.one.mention.id,
      });
      assert.deepEqual(await desk.store.verdictEntries(first.id), [first, second]);
      assert.equal(second.version, 2);
      assert.deepEqual(second.by, ['local:Amal', 'local:Badr']);
      assert.deepEqual(second.evidence, first.evidence, 'what is not sent stays');
      const third = await changeVerdict(desk.amal, first.id, { version: 2, state: 'withdrawn' });
      assert.deepEqual({ ...third, state: 'corrected', at: second.at, version: 2 }, second);
    });

    for (const [reason, from, to] of [
      ['what was shown is never a draft again', 'published', 'draft'],
      ['a change of what was shown is a correction', 'published', 'published'],
      ['a correction is not the first word again', 'corrected', 'published'],
      ['what was corrected was shown', 'corrected', 'draft'],
      ['what was never shown cannot be corrected', 'draft', 'corrected'],
      ['withdrawn is the end', 'withdrawn', 'published'],
      ['withdrawn is the end, for the draft too', 'withdrawn', 'draft'],
      ['withdrawn is withdrawn once', 'withdrawn', 'withdrawn'],
    ] as const) {
      it(`do not go from ${from} to ${to}: ${reason}`, async () => {
        const library = await someLibrary();
        const state = from === 'draft' ? 'draft' : 'published';
        let verdict = await giveVerdict(desk.amal, claim(library, { evidence: [PIECE], state }));
        if (from === 'corrected' || from === 'withdrawn') {
          verdict = await changeVerdict(desk.amal, verdict.id, { version: 1, state: from });
        }
        const { id, version } = verdict;
        await refuses('verdict/wrong-step', ['state'], () => changeVerdict(desk.amal, id, { version, state: to }));
      });
    }

    it('that are shown are changed only with the word for it', async () => {
      const library = await someLibrary();
      const { id } = await giveVerdict(desk.amal, claim(library, { evidence: [PIECE], state: 'published' }));
      await refuses('verdict/wrong-step', ['state'], () => changeVerdict(desk.amal, id, { version: 1, asOf: '2025' }));
    });

    it('can be withdrawn as drafts, and a withdrawal changes no conclusion', async () => {
      const library = await someLibrary();
      const { id } = await giveVerdict(desk.amal, claim(library));
      await refuses('request/invalid', ['attribution'], () =>
        changeVerdict(desk.amal, id, { version: 1, state: 'withdrawn', attribution: 'fabricated' }),
      );
      const withdrawn = await changeVerdict(desk.amal, id, { version: 1, state: 'withdrawn', evidence: [PIECE] });
      assert.equal(withdrawn.state, 'withdrawn');
    });

    for (const [reason, more, isEnough] of [
      ['nothing', {}, false],
      ['a search that is told', { searched: [SEARCH] }, true],
      ['a piece of evidence', { evidence: [PIECE] }, true],
    ] as const) {
      it(`are ${isEnough ? 'published' : 'not published'} on ${reason}`, async () => {
        const input = claim(await someLibrary(), { state: 'published', ...(more as Partial<VerdictInput>) });
        if (isEnough) assert.equal((await giveVerdict(desk.amal, input)).state, 'published');
        else await refuses('verdict/needs-evidence', ['evidence'], () => giveVerdict(desk.amal, input));
      });
    }

    for (const attribution of ['misattributed', 'fabricated'] as const) {
      it(`of ${attribution} do not rest on searches alone: absence never means false`, async () => {
        const library = await someLibrary();
        const { id } = await giveVerdict(desk.amal, claim(library, { attribution, searched: [SEARCH] }));
        await refuses('verdict/needs-evidence', ['evidence'], () =>
          changeVerdict(desk.badr, id, { version: 1, state: 'published' }),
        );
      });

      it(`of ${attribution} take two people to publish`, async () => {
        const library = await someLibrary();
        const accusation = claim(library, { attribution, evidence: [PIECE] });
        await refuses('verdict/needs-second-reviewer', ['state'], () =>
          giveVerdict(desk.amal, { ...accusation, state: 'published' }),
        );
        const { id } = await giveVerdict(desk.amal, accusation);
        for (const same of ['local:Amal', 'local:amal', 'local:AMAL']) {
          await refuses('verdict/needs-second-reviewer', ['state'], () =>
            changeVerdict(as(same), id, { version: 1, state: 'published' }),
          );
        }
        const shown = await changeVerdict(desk.badr, id, { version: 1, state: 'published' });
        assert.deepEqual(shown.by, ['local:Amal', 'local:Badr']);
      });

      it(`of ${attribution} are not made by one of two who said something milder`, async () => {
        const library = await someLibrary();
        const { id } = await giveVerdict(desk.amal, claim(library, { attribution: 'disputed', evidence: [PIECE] }));
        await changeVerdict(desk.badr, id, { version: 1, state: 'published' });
        await refuses('verdict/needs-second-reviewer', ['state'], () =>
          changeVerdict(desk.badr, id, { version: 2, state: 'corrected', attribution }),
        );
      });
    }

    it('need a reference for a fidelity, at once or later', async () => {
      const library = await someLibrary();
      const altered = claim(library, { fidelity: 'altered' });
      await refuses('request/invalid', ['against'], () => giveVerdict(desk.amal, altered));
      const { id } = await giveVerdict(desk.amal, { ...altered, against: library.one.mention.id });
      await refuses('request/invalid', ['against'], () => changeVerdict(desk.amal, id, { version: 1, against: null }));
    });

    it('are about what is held, and say which id is not', async () => {
      const library = await someLibrary();
      const { one } = library;
      await refuses('request/unknown-id', ['about.wordingId', 'about.mentionIds.1', 'against'], () =>
        giveVerdict(
          desk.amal,
          claim(library, {
            about: { wordingId: NO_WORDING, mentionIds: [one.mention.id, NO_MENTION] },
            against: NO_MENTION,
          }),
        ),
      );
      const { id } = await giveVerdict(desk.amal, claim(library));
      await refuses('request/unknown-id', ['against'], () =>
        changeVerdict(desk.amal, id, { version: 1, against: NO_MENTION }),
      );
    });

    it('are not changed over an entry that the caller has not read', async () => {
      const library = await someLibrary();
      const { id } = await giveVerdict(desk.amal, claim(library));
      await refuses('store/conflict', ['version'], () =>
        changeVerdict(desk.badr, id, { version: 2, context: 'satire' }),
      );
      await changeVerdict(desk.amal, id, { version: 1, context: 'satire' });
      await refuses('store/conflict', ['version'], () =>
        changeVerdict(desk.badr, id, { version: 1, context: 'outdated' }),
      );
      await refuses('verdict/not-found', [], () =>
        changeVerdict(desk.badr, NO_VERDICT, { version: 1, context: 'satire' }),
      );
    });

    it('of two who change one at the same moment keep one change', async () => {
      const library = await someLibrary();
      const { id } = await giveVerdict(desk.amal, claim(library));
      const both = await Promise.allSettled([
        changeVerdict(desk.amal, id, { version: 1, context: 'satire' }),
        changeVerdict(desk.badr, id, { version: 1, context: 'outdated' }),
      ]);
      assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
      assert.equal((await desk.store.verdictEntries(id)).length, 2);
    });

    it('can be withdrawn when their wording went with another quote', async () => {
      const library = await someLibrary();
      const input = claim(library, { evidence: [PIECE], state: 'published' });
      const { id } = await giveVerdict(desk.amal, input);
      const distant = await record('Nobody moves the market or those who trade in it', 'Karim Saleh', 'Three');
      await mergeQuotes(desk.local, { quote: library.one.quote.id, into: distant.quote.id });
      assert.deepEqual(await desk.store.wordings([input.about.wordingId]), []);
      assert.equal((await readQuote(desk.local, distant.quote.id))?.verdicts[0]?.id, id);
      assert.equal((await changeVerdict(desk.amal, id, { version: 1, state: 'withdrawn' })).version, 2);
    });
  });
}
