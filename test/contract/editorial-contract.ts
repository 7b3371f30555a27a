import assert from 'node:assert/strict';
import { articleInputSchema } from '../../models/article.ts';
import { type ErrorCode, IsnadError } from '../../models/errors.ts';
import type { AuditEvent } from '../../models/event.ts';
import {
  type ArticleId,
  type FlagId,
  type MentionId,
  mintId,
  type QuoteId,
  type VerdictId,
  type WordingId,
} from '../../models/ids.ts';
import { LEASE_MINUTES } from '../../models/lease.ts';
import type { LibraryLine, QuoteStore } from '../../models/quote-store.ts';
import { type VerdictInput, verdictInputSchema } from '../../models/verdict.ts';
import { addArticle } from '../../services/add-article.ts';
import { addOutlet, changeOutlet } from '../../services/change-outlet.ts';
import { changeSpeaker } from '../../services/change-speaker.ts';
import type { Context } from '../../services/context.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { exportLibrary } from '../../services/export-library.ts';
import { changeVerdict, giveVerdict } from '../../services/give-verdict.ts';
import { importLine } from '../../services/import-library.ts';
import { leaseFlag, releaseFlag } from '../../services/lease-flag.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { mergeQuotes, partMentions } from '../../services/merge-quotes.ts';
import { mergeSpeakers } from '../../services/merge-speakers.ts';
import { partSpeakers } from '../../services/part-speakers.ts';
import { reRead } from '../../services/re-read.ts';
import { readArticle } from '../../services/read-article.ts';
import { readQuote } from '../../services/read-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { recordResponse } from '../../services/record-response.ts';
import { READING_VERSION } from '../../services/rules-version.ts';
import { splitQuote } from '../../services/split-quote.ts';
import { undoDecision } from '../../services/undo-decision.ts';
import { withholdArticle } from '../../services/withhold-article.ts';
import type { StorePlug } from './plug-in.ts';

const FIRST = { cursor: null, limit: 200 };
const DISMISSAL = { decision: 'dismiss', reason: 'later-update', note: null } as const;
const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

const WORDS = 'The old market stays where it is, and its traders stay with it for good.';
const PIECE = { note: 'The transcript of the session has it otherwise.', url: 'https://archive.example/session' };
const SEARCH = { where: 'the archive', query: 'old market', found: 'nothing of the kind' };

/** Ids of the right form that nothing has. */
const NO_QUOTE = mintId<QuoteId>('q');
const NO_WORDING = mintId<WordingId>('w');
const NO_MENTION = mintId<MentionId>('m');
const NO_ARTICLE = mintId<ArticleId>('a');
const NO_FLAG = mintId<FlagId>('f');
const NO_VERDICT = mintId<VerdictId>('v');

/** What people do beside the machine's findings, whatever store it is kept in: each act a fact with an event. */
export function editorialContract(plug: StorePlug): void {
  describe(`the editorial record, kept on ${plug.name}`, () => {
    let store: QuoteStore;
    let clock: number;
    let local: Context;
    /** Somebody at work here; who acts is what tells two reviewers apart. */
    const as = (actor: string): Context => ({ ...local, actor });
    let amal: Context;
    let badr: Context;
    beforeEach(async () => {
      store = await plug.open();
      clock = START;
      const now = () => {
        clock += 1_000;
        return new Date(clock);
      };
      local = { store, now, actor: 'local' };
      amal = as('local:Amal');
      badr = as('local:Badr');
    });
    afterEach(() => plug.close(store));

    const record = (text: string, speaker: string | null, outlet: string, more: { saidAt?: string } = {}) =>
      recordQuote(local, { text, speaker, outlet, lang: 'en', ...more });
    const lines = async () => {
      const all: LibraryLine[] = [];
      for await (const line of exportLibrary(local)) all.push(line);
      return all;
    };
    const events = async () => (await store.events(FIRST)).items;

    /** Refused with this code, each of these fields named, and nothing of the library changed. */
    async function refuses(code: ErrorCode, fields: readonly string[], act: () => Promise<unknown>): Promise<void> {
      const before = await lines();
      await assert.rejects(act, (error: unknown) => {
        assert.ok(error instanceof IsnadError, String(error));
        assert.equal(error.code, code, error.message);
        assert.deepEqual(
          error.fields.map(({ field }) => field),
          fields,
        );
        assert.ok(error.fields.every(({ message }) => message !== ''));
        return true;
      });
      assert.deepEqual(await lines(), before, 'nothing changed');
    }

    /** A quote that two outlets print, and one that contradicts it. */
    async function someLibrary() {
      const one = await record(WORDS, 'Karim Saleh', 'One');
      const two = await record(WORDS, 'Karim Saleh', 'Two');
      await record('We will release 20 prisoners tomorrow morning.', 'Rana Darwish', 'One');
      const other = await record('We will release 21 prisoners tomorrow morning.', 'Rana Darwish', 'Two');
      const flag = other.flags.find(({ kind }) => kind === 'number');
      assert.ok(flag);
      const [wording] = await store.wordingsOfQuotes([one.quote.id]);
      assert.ok(wording);
      return { one, two, other, flag, wording };
    }

    type Library = Awaited<ReturnType<typeof someLibrary>>;
    const claim = ({ two, wording }: Library, more: Partial<VerdictInput> = {}): VerdictInput => ({
      ...verdictInputSchema.parse({
        about: { wordingId: wording.id, mentionIds: [two.mention.id] },
        attribution: 'unproven',
      }),
      ...more,
    });

    describe('verdicts', () => {
      it('are given by who acts, as of today where nothing else is said, and are found from the quote once shown', async () => {
        const library = await someLibrary();
        const draft = await giveVerdict(amal, claim(library));
        assert.deepEqual(draft.by, ['local:Amal']);
        assert.equal(draft.asOf, '2026-01-01');
        assert.equal(draft.version, 1);
        assert.deepEqual((await readQuote(local, library.one.quote.id))?.verdicts, [], 'a draft is not shown');
        const shown = await changeVerdict(amal, draft.id, { version: 1, state: 'published', searched: [SEARCH] });
        assert.deepEqual((await readQuote(local, library.one.quote.id))?.verdicts, [shown]);
        assert.equal(shown.searched[0]?.at, shown.at, 'a search without a time is of now');
        // And where a person makes another quote of those words.
        const { quotes } = await splitQuote(local, library.one.quote.id, [library.two.mention.id]);
        assert.deepEqual((await readQuote(local, quotes[1]!.id))?.verdicts, [shown]);
      });

      it('are changed by a new entry, and every earlier one can be read as it was', async () => {
        const library = await someLibrary();
        const first = await giveVerdict(amal, claim(library, { evidence: [PIECE], state: 'published' }));
        const second = await changeVerdict(badr, first.id, {
          version: 1,
          state: 'corrected',
          fidelity: 'altered',
          against: library.one.mention.id,
        });
        assert.deepEqual(await store.verdictEntries(first.id), [first, second]);
        assert.equal(second.version, 2);
        assert.deepEqual(second.by, ['local:Amal', 'local:Badr']);
        assert.deepEqual(second.evidence, first.evidence, 'what is not sent stays');
        const third = await changeVerdict(amal, first.id, { version: 2, state: 'withdrawn' });
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
          let verdict = await giveVerdict(amal, claim(library, { evidence: [PIECE], state }));
          if (from === 'corrected' || from === 'withdrawn') {
            verdict = await changeVerdict(amal, verdict.id, { version: 1, state: from });
          }
          const { id, version } = verdict;
          await refuses('verdict/wrong-step', ['state'], () => changeVerdict(amal, id, { version, state: to }));
        });
      }

      it('that are shown are changed only with the word for it', async () => {
        const library = await someLibrary();
        const { id } = await giveVerdict(amal, claim(library, { evidence: [PIECE], state: 'published' }));
        await refuses('verdict/wrong-step', ['state'], () => changeVerdict(amal, id, { version: 1, asOf: '2025' }));
      });

      it('can be withdrawn as drafts, and a withdrawal changes no conclusion', async () => {
        const library = await someLibrary();
        const { id } = await giveVerdict(amal, claim(library));
        await refuses('request/invalid', ['attribution'], () =>
          changeVerdict(amal, id, { version: 1, state: 'withdrawn', attribution: 'fabricated' }),
        );
        const withdrawn = await changeVerdict(amal, id, { version: 1, state: 'withdrawn', evidence: [PIECE] });
        assert.equal(withdrawn.state, 'withdrawn');
      });

      for (const [reason, more, isEnough] of [
        ['nothing', {}, false],
        ['a search that is told', { searched: [SEARCH] }, true],
        ['a piece of evidence', { evidence: [PIECE] }, true],
      ] as const) {
        it(`are ${isEnough ? 'published' : 'not published'} on ${reason}`, async () => {
          const input = claim(await someLibrary(), { state: 'published', ...(more as Partial<VerdictInput>) });
          if (isEnough) assert.equal((await giveVerdict(amal, input)).state, 'published');
          else await refuses('verdict/needs-evidence', ['evidence'], () => giveVerdict(amal, input));
        });
      }

      for (const attribution of ['misattributed', 'fabricated'] as const) {
        it(`of ${attribution} do not rest on searches alone: absence never means false`, async () => {
          const library = await someLibrary();
          const { id } = await giveVerdict(amal, claim(library, { attribution, searched: [SEARCH] }));
          await refuses('verdict/needs-evidence', ['evidence'], () =>
            changeVerdict(badr, id, { version: 1, state: 'published' }),
          );
        });

        it(`of ${attribution} take two people to publish`, async () => {
          const library = await someLibrary();
          const accusation = claim(library, { attribution, evidence: [PIECE] });
          await refuses('verdict/needs-second-reviewer', ['state'], () =>
            giveVerdict(amal, { ...accusation, state: 'published' }),
          );
          const { id } = await giveVerdict(amal, accusation);
          for (const same of ['local:Amal', 'local:amal', 'local:AMAL']) {
            await refuses('verdict/needs-second-reviewer', ['state'], () =>
              changeVerdict(as(same), id, { version: 1, state: 'published' }),
            );
          }
          const shown = await changeVerdict(badr, id, { version: 1, state: 'published' });
          assert.deepEqual(shown.by, ['local:Amal', 'local:Badr']);
        });

        it(`of ${attribution} are not made by one of two who said something milder`, async () => {
          const library = await someLibrary();
          const { id } = await giveVerdict(amal, claim(library, { attribution: 'disputed', evidence: [PIECE] }));
          await changeVerdict(badr, id, { version: 1, state: 'published' });
          await refuses('verdict/needs-second-reviewer', ['state'], () =>
            changeVerdict(badr, id, { version: 2, state: 'corrected', attribution }),
          );
        });
      }

      it('need a reference for a fidelity, at once or later', async () => {
        const library = await someLibrary();
        const altered = claim(library, { fidelity: 'altered' });
        await refuses('request/invalid', ['against'], () => giveVerdict(amal, altered));
        const { id } = await giveVerdict(amal, { ...altered, against: library.one.mention.id });
        await refuses('request/invalid', ['against'], () => changeVerdict(amal, id, { version: 1, against: null }));
      });

      it('are about what is held, and say which id is not', async () => {
        const library = await someLibrary();
        const { one } = library;
        await refuses('request/unknown-id', ['about.wordingId', 'about.mentionIds.1', 'against'], () =>
          giveVerdict(
            amal,
            claim(library, {
              about: { wordingId: NO_WORDING, mentionIds: [one.mention.id, NO_MENTION] },
              against: NO_MENTION,
            }),
          ),
        );
        const { id } = await giveVerdict(amal, claim(library));
        await refuses('request/unknown-id', ['against'], () =>
          changeVerdict(amal, id, { version: 1, against: NO_MENTION }),
        );
      });

      it('are not changed over an entry that the caller has not read', async () => {
        const library = await someLibrary();
        const { id } = await giveVerdict(amal, claim(library));
        await refuses('store/conflict', ['version'], () => changeVerdict(badr, id, { version: 2, context: 'satire' }));
        await changeVerdict(amal, id, { version: 1, context: 'satire' });
        await refuses('store/conflict', ['version'], () =>
          changeVerdict(badr, id, { version: 1, context: 'outdated' }),
        );
        await refuses('verdict/not-found', [], () =>
          changeVerdict(badr, NO_VERDICT, { version: 1, context: 'satire' }),
        );
      });

      it('of two who change one at the same moment keep one change', async () => {
        const library = await someLibrary();
        const { id } = await giveVerdict(amal, claim(library));
        const both = await Promise.allSettled([
          changeVerdict(amal, id, { version: 1, context: 'satire' }),
          changeVerdict(badr, id, { version: 1, context: 'outdated' }),
        ]);
        assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
        assert.equal((await store.verdictEntries(id)).length, 2);
      });

      it('can be withdrawn when their wording went with another quote', async () => {
        const library = await someLibrary();
        const input = claim(library, { evidence: [PIECE], state: 'published' });
        const { id } = await giveVerdict(amal, input);
        const distant = await record('Nobody moves the market or those who trade in it', 'Karim Saleh', 'Three');
        await mergeQuotes(local, { quote: library.one.quote.id, into: distant.quote.id });
        assert.deepEqual(await store.wordings([input.about.wordingId]), []);
        assert.equal((await readQuote(local, distant.quote.id))?.verdicts[0]?.id, id);
        assert.equal((await changeVerdict(amal, id, { version: 1, state: 'withdrawn' })).version, 2);
      });
    });

    describe('responses', () => {
      it('stand beside the appearances that they are about, and change no verdict', async () => {
        const library = await someLibrary();
        const { id } = await giveVerdict(amal, claim(library));
        const response = await recordResponse(amal, {
          mentionIds: [library.one.mention.id, library.one.mention.id],
          by: 'The office of Karim Saleh',
          kind: 'denies',
          text: 'He never said that.',
        });
        assert.deepEqual((await readQuote(local, library.one.quote.id))?.responses, [response]);
        assert.deepEqual(response.mentionIds, [library.one.mention.id]);
        assert.equal(response.at, '2026-01-01');
        assert.equal((await store.verdictEntries(id)).length, 1);
      });

      it('are to appearances that are held', async () => {
        const { one } = await someLibrary();
        await refuses('request/unknown-id', ['mentionIds.1'], () =>
          recordResponse(amal, { mentionIds: [one.mention.id, NO_MENTION], by: 'The office', kind: 'no-reply' }),
        );
      });
    });

    describe('leases', () => {
      it('keep a flag for one, who can prolong and end it', async () => {
        const { flag } = await someLibrary();
        const lease = await leaseFlag(amal, flag.id, { minutes: LEASE_MINUTES });
        assert.equal(lease.holder, 'local:Amal');
        assert.equal(Date.parse(lease.until) - clock, LEASE_MINUTES * MINUTE);
        await refuses('flag/leased', ['holder'], () => leaseFlag(badr, flag.id, { minutes: 15 }));
        await refuses('flag/leased', ['holder'], () => releaseFlag(badr, flag.id));
        const longer = await leaseFlag(amal, flag.id, { minutes: 60 });
        assert.ok(longer.until > lease.until);
        await releaseFlag(amal, flag.id);
        await releaseFlag(amal, flag.id);
        assert.equal((await leaseFlag(badr, flag.id, { minutes: 15 })).holder, 'local:Badr');
        assert.deepEqual(
          (await events()).filter(({ act }) => act === 'flag-leased').map(({ actor }) => actor),
          ['local:Badr', 'local:Amal'],
          'a lease that is prolonged is not taken again',
        );
      });

      it('keep decisions to their holder, and end with the decision', async () => {
        const { flag } = await someLibrary();
        await leaseFlag(amal, flag.id, { minutes: 15 });
        await refuses('flag/leased', ['holder'], () => decideFlag(badr, flag.id, DISMISSAL));
        await decideFlag(amal, flag.id, DISMISSAL);
        assert.deepEqual(await store.leases([flag.id], new Date(clock).toISOString()), []);
      });

      it('under another name than the actor are decided under that name', async () => {
        const { flag } = await someLibrary();
        await leaseFlag(local, flag.id, { holder: 'desk 4', minutes: 15 });
        await refuses('flag/leased', ['holder'], () => decideFlag(local, flag.id, DISMISSAL));
        const { decision } = await decideFlag(local, flag.id, { ...DISMISSAL, holder: 'desk 4' });
        assert.equal('holder' in decision, false, 'a decision holds who acted, not under which lease');
      });

      it('that ran out are nobody’s: another may take the flag, and the first one is told', async () => {
        const { flag } = await someLibrary();
        await leaseFlag(amal, flag.id, { minutes: 15 });
        clock += 16 * MINUTE;
        await leaseFlag(badr, flag.id, { minutes: 15 });
        await refuses('flag/leased', ['holder'], () => decideFlag(amal, flag.id, DISMISSAL));
        clock += 16 * MINUTE;
        // With nobody at work on it, a lease is not asked for.
        assert.equal((await decideFlag(amal, flag.id, DISMISSAL)).flag.status, 'dismissed');
      });

      it('are not taken on what is decided or not there', async () => {
        const { flag } = await someLibrary();
        await decideFlag(badr, flag.id, DISMISSAL);
        await refuses('flag/already-decided', [], () => leaseFlag(amal, flag.id, { minutes: 15 }));
        await refuses('flag/already-decided', [], () => decideFlag(amal, flag.id, DISMISSAL));
        await refuses('flag/not-found', [], () => leaseFlag(amal, NO_FLAG, { minutes: 15 }));
        await refuses('flag/not-found', [], () => releaseFlag(amal, NO_FLAG));
      });
    });

    describe('splits', () => {
      const homes = async (recorded: readonly { mention: { id: Library['one']['mention']['id'] } }[]) =>
        (await store.mentions(recorded.map(({ mention }) => mention.id))).map(({ quoteId }) => quoteId);

      for (const [reason, count, named] of [
        ['one of two that print the same', 2, [1]],
        ['the one that led', 4, [0]],
        ['one in the middle', 5, [2]],
        ['several at once', 6, [1, 3, 5]],
        ['all but one', 5, [0, 1, 2, 3]],
      ] as const) {
        it(`set ${reason} apart, and keep both sides whole`, async () => {
          const all = [];
          for (let index = 0; index < count; index += 1)
            all.push(await record(WORDS, 'Karim Saleh', `Outlet ${index}`));
          const isNamed = (index: number) => (named as readonly number[]).includes(index);
          const { quotes } = await splitQuote(
            amal,
            all[0]!.quote.id,
            all.flatMap(({ mention }, index) => (isNamed(index) ? [mention.id] : [])),
          );
          assert.equal(quotes.length, 2);
          const expected = all.map((_, index) => quotes[isNamed(index) ? 1 : 0]!.id);
          assert.deepEqual(await homes(all), expected);
          assert.deepEqual(
            (await store.listQuotes({}, FIRST)).items.map(({ id }) => id).sort(),
            [...new Set(expected)].sort(),
          );
          // What a person said holds when the same comes again.
          await record(WORDS, 'Karim Saleh', 'Outlet 0');
          await record(WORDS, 'Karim Saleh', 'A late outlet');
          assert.deepEqual(await homes(all), expected);
        });
      }

      it('keep together what only the appearance that left had held together', async () => {
        const long = 'We counted the villages along the river, and every one of them keeps its school open this winter';
        const bridge = await record(long, 'Omar Nasser', 'One');
        const start = await record('We counted the villages along the river', 'Omar Nasser', 'Two');
        const end = await record('every one of them keeps its school open this winter', 'Omar Nasser', 'Three');
        const [before, ...others] = await homes([bridge, start, end]);
        assert.deepEqual(others, [before, before]);
        await splitQuote(amal, before!, [bridge.mention.id]);
        const [left, one, two] = await homes([bridge, start, end]);
        assert.notEqual(left, one);
        assert.equal(one, two);
      });

      it('can be taken back by merging, though a person had set them apart', async () => {
        const { one, two } = await someLibrary();
        const { quotes, decisions } = await splitQuote(amal, one.quote.id, [two.mention.id]);
        await mergeQuotes(badr, { quote: quotes[1]!.id, into: quotes[0]!.id });
        assert.deepEqual(new Set(await homes([one, two])).size, 1);
        for (const { id } of decisions) assert.ok((await store.decision(id))?.undoneAt);
        await splitQuote(amal, quotes[0]!.id, [two.mention.id]);
        assert.deepEqual(new Set(await homes([one, two])).size, 2);
      });

      it('can be taken back decision by decision', async () => {
        const { one, two } = await someLibrary();
        const { decisions } = await splitQuote(amal, one.quote.id, [two.mention.id]);
        for (const { id } of decisions) await undoDecision(amal, id);
        assert.deepEqual(new Set(await homes([one, two])).size, 1);
      });

      it('are of appearances of one quote, and leave one', async () => {
        const { one, two, other } = await someLibrary();
        const { id } = one.quote;
        await refuses('request/unknown-id', ['mentions.1'], () =>
          splitQuote(amal, id, [two.mention.id, other.mention.id]),
        );
        await refuses('request/invalid', ['mentions'], () => splitQuote(amal, id, [one.mention.id, two.mention.id]));
        await refuses('quote/not-found', [], () => splitQuote(amal, NO_QUOTE, [one.mention.id]));
      });
    });

    describe('merges', () => {
      it('are of two that are held, and not of one with itself', async () => {
        const { one, other } = await someLibrary();
        const { id, speakerId } = one.quote;
        await refuses('request/invalid', ['into'], () => mergeQuotes(amal, { quote: id, into: id }));
        await refuses('quote/not-found', ['into'], () => mergeQuotes(amal, { quote: id, into: NO_QUOTE }));
        await refuses('quote/speakers-differ', ['into'], () => mergeQuotes(amal, { quote: id, into: other.quote.id }));
        await refuses('request/invalid', ['into'], () =>
          mergeSpeakers(amal, { speaker: speakerId!, into: speakerId! }),
        );
      });
    });

    describe('speakers and outlets', () => {
      it('take aliases from a person, and what arrives under one is the speaker’s', async () => {
        const { one } = await someLibrary();
        const id = one.quote.speakerId!;
        const changed = await changeSpeaker(amal, id, { version: 1, aliases: ['Abu Samir', 'Karim Saleh'] });
        assert.deepEqual(changed.aliases, ['Abu Samir'], 'the name itself is no alias');
        const under = await record('The market will have a new roof by spring.', 'Abu Samir', 'One');
        assert.equal(under.quote.speakerId, id);
        const less = await changeSpeaker(amal, id, { version: changed.version, aliases: [] });
        const again = await record('The roof of the market will be green.', 'Abu Samir', 'One');
        assert.notEqual(again.quote.speakerId, id);
        assert.equal((await record('The roof will be paid for.', 'Karim Saleh', 'One')).quote.speakerId, id);
        await refuses('store/conflict', ['version'], () => changeSpeaker(badr, id, { version: 1, aliases: ['X'] }));
        await refuses('name/taken', ['aliases.1'], () =>
          changeSpeaker(badr, id, { version: less.version, aliases: ['Abu Omar', 'Rana Darwish'] }),
        );
      });

      it('that were merged are parted again, with the names and appearances that are theirs', async () => {
        const arabic = await recordQuote(local, {
          text: 'سيبقى السوق القديم في مكانه هذا العام',
          speaker: 'كريم صالح',
        });
        const english = await record(WORDS, 'Karim Saleh', 'One');
        const shared = await recordQuote(local, { text: WORDS, speaker: 'كريم صالح', outlet: 'Two', lang: 'en' });
        const [from, to] = [english.quote.speakerId!, arabic.quote.speakerId!];
        await mergeSpeakers(amal, { speaker: to, into: from });
        const homeOf = async (recorded: typeof english) => {
          const [mention] = await store.mentions([recorded.mention.id]);
          return [mention?.speaker?.id, (await store.quote(mention!.quoteId))?.speakerId];
        };
        for (const recorded of [arabic, shared, english]) assert.deepEqual(await homeOf(recorded), [from, from]);
        const since = await recordQuote(local, { text: 'سنفتح أبواب السوق كل صباح قبل الشروق', speaker: 'كريم صالح' });
        assert.equal(since.quote.speakerId, from);

        const parted = await partSpeakers(badr, to);
        assert.equal(parted.speaker.mergedInto, null);
        assert.deepEqual(parted.from.aliases, []);
        for (const recorded of [arabic, shared, since]) assert.deepEqual(await homeOf(recorded), [to, to]);
        assert.deepEqual(await homeOf(english), [from, from]);
        const later = await recordQuote(local, { text: 'لن نغلق السوق في الشتاء', speaker: 'كريم صالح' });
        assert.equal(later.quote.speakerId, to);
        const event = (await events()).find(({ act }) => act === 'speaker-changed');
        assert.deepEqual(event?.before, { name: 'كريم صالح', aliases: [], mergedInto: from });
        await refuses('speaker/not-merged', [], () => partSpeakers(badr, to));
      });

      it('that went on into a third are parted from the last first', async () => {
        const ids = [];
        for (const name of ['Karim Saleh', 'Rana Darwish', 'Omar Nasser']) {
          ids.push((await record(`${WORDS} So says ${name}`, name, 'One')).quote.speakerId!);
        }
        const [one, two, three] = ids as [(typeof ids)[0], (typeof ids)[0], (typeof ids)[0]];
        await mergeSpeakers(amal, { speaker: one!, into: two! });
        await mergeSpeakers(amal, { speaker: two!, into: three! });
        await refuses('speaker/merged', [], () => partSpeakers(amal, one!));
        await refuses('speaker/merged', [], () => changeSpeaker(amal, one!, { version: 2, aliases: [] }));
        await partSpeakers(amal, two!);
        await partSpeakers(amal, one!);
        const listed = await store.listQuotes({ speakerId: one! }, FIRST);
        assert.equal(listed.items.length, 1);
      });

      it('are added and named by a person, each name and host once', async () => {
        const outlet = await addOutlet(amal, {
          name: 'صحيفة الميناء',
          names: ['The Harbour'],
          hosts: ['harbour.example'],
        });
        assert.deepEqual(outlet.names, ['صحيفة الميناء', 'The Harbour']);
        const { article } = await addArticle(local, { text: 'قال إن الميناء مغلق.', outlet: 'The Harbour' });
        assert.equal(article.outletId, outlet.id);
        const byHost = await addArticle(local, { text: 'قال إن الميناء مفتوح.', url: 'https://www.harbour.example/1' });
        assert.equal(byHost.article.outletId, outlet.id);
        await refuses('name/taken', ['name', 'hosts.0'], () =>
          addOutlet(badr, { name: 'The Harbour', names: [], hosts: ['harbour.example'] }),
        );
        const renamed = await changeOutlet(amal, outlet.id, { version: 1, name: 'The Harbour', hosts: [] });
        assert.deepEqual(renamed.hosts, []);
        assert.deepEqual(renamed.names, ['The Harbour', 'صحيفة الميناء']);
        await refuses('store/conflict', ['version'], () => changeOutlet(badr, outlet.id, { version: 1, hosts: [] }));
        await refuses('name/taken', ['name'], () => addOutlet(badr, { name: 'صحيفة الميناء', names: [], hosts: [] }));
      });
    });

    describe('withheld articles', () => {
      /** In no other text of the case, and no name. */
      const RARE = 'zanzibarite';
      const article = {
        text: `Mayor Salma Haddad spoke at the dam.\n“The ${RARE} beds of the reservoir will be dug out before spring,” Haddad said.\n“${WORDS}” she added.`,
        title: `The ${RARE} of the dam`,
        outlet: 'The Valley Post',
        url: 'https://valley.example/dam',
        lang: 'en',
      };
      const REASON = 'Order 12/2026 of the court';
      const mentioning = async () => (await lines()).filter((line) => JSON.stringify(line).includes(RARE));

      it('leave hash and reason, and not a word in the whole library', async () => {
        const { article: held, mentions } = await addArticle(local, article);
        assert.ok(mentions.length >= 2);
        // What contradicts it is flagged with its words, and what was merged away held them.
        await addArticle(local, {
          text: article.text.replace('will be', 'will not be').replace(RARE, 'rich'),
          outlet: 'The Coast Herald',
        });
        const rival = await record(
          `The ${RARE} beds of the reservoir will not be dug out before spring`,
          'Salma Haddad',
          'C',
        );
        assert.ok(rival.flags.length > 0);
        await withholdArticle(amal, rival.mention.articleId, REASON);
        const withheld = await withholdArticle(amal, held.id, REASON);
        assert.deepEqual(await mentioning(), []);
        assert.equal(withheld.sha256, held.sha256);
        const read = await readArticle(local, held.id);
        assert.deepEqual([read?.article.text, read?.article.title, read?.mentions], ['', null, []]);
        assert.equal(read?.article.withheld?.reason, REASON);
        const exported = (await lines()).find((line) => line.type === 'article' && line.id === held.id);
        assert.ok(exported?.type === 'article' && exported.withheld?.reason === REASON);
      });

      it('take no word out of what another article prints too', async () => {
        const { article: held, mentions } = await addArticle(local, article);
        const other = await addArticle(local, {
          ...article,
          outlet: 'The Coast Herald',
          url: 'https://coast.example/1',
        });
        const printed = mentions.find(({ text }) => text.includes(RARE));
        assert.ok(printed);
        await withholdArticle(amal, held.id, REASON);
        const file = await readQuote(local, printed.quoteId);
        assert.equal(file?.mentions.length, 1);
        assert.equal(file?.mentions[0]?.article.id, other.article.id);
        assert.ok(file?.quote.text.includes(RARE));
        assert.equal(file?.quote.leadMentionId, file?.mentions[0]?.mention.id);
      });

      it('leave no word in a quote that was merged away', async () => {
        const { article: held, mentions } = await addArticle(local, article);
        const printed = mentions.find(({ text }) => text.includes(RARE));
        const other = await record('Nothing else was said at the dam about what lies in it', 'Salma Haddad', 'Two');
        await mergeQuotes(local, { quote: printed!.quoteId, into: other.quote.id });
        assert.ok((await store.quote(printed!.quoteId))?.text.includes(RARE));
        await withholdArticle(amal, held.id, REASON);
        assert.deepEqual(await mentioning(), []);
        assert.equal((await readQuote(local, printed!.quoteId))?.movedTo, other.quote.id);
      });

      it('leave no word in a quote that only an old reading of another article holds on to', async () => {
        const { article: held, mentions } = await addArticle(local, article);
        const printed = mentions.find(({ text }) => text.includes(RARE));
        assert.ok(printed);
        const other = await record('Nothing else was said at the dam about what lies in it', 'Salma Haddad', 'Two');
        const old = { ...other.mention, quoteId: printed.quoteId, status: 'superseded' as const };
        await store.apply({ mentions: [old] }, 'editorial');
        await withholdArticle(amal, held.id, REASON);
        assert.deepEqual(await mentioning(), []);
        assert.equal((await store.quote(printed.quoteId))?.text, old.text);
      });

      for (const [reason, again] of [
        ['the same article', () => addArticle(local, article)],
        ['the same article under another title', () => addArticle(local, { ...article, title: 'Another' })],
      ] as const) {
        it(`refuse ${reason}`, async () => {
          const { article: held } = await addArticle(local, article);
          await withholdArticle(amal, held.id, REASON);
          await refuses('article/withheld', ['text'], again);
        });
      }

      it('refuse a record and a line of an import that are the same, and the lines of an older export', async () => {
        const line = { text: `The ${RARE} beds will be dug out`, speaker: 'Salma Haddad' };
        await importLine(local, line);
        await addArticle(local, article);
        const before = await lines();
        const articles = before.flatMap((held) => (held.type === 'article' ? [held.id] : []));
        for (const id of articles) await withholdArticle(amal, id, REASON);
        await refuses('article/withheld', ['text'], () => recordQuote(local, line));
        await refuses('article/withheld', ['text'], () => importLine(local, line));
        const refused: string[] = [];
        for (const held of before) {
          await importLine(local, held).catch((error: unknown) => {
            assert.ok(error instanceof IsnadError, String(error));
            refused.push(held.type);
          });
        }
        for (const type of ['article', 'mention'] as const) {
          assert.equal(
            refused.filter((one) => one === type).length,
            before.filter((one) => one.type === type).length,
            `every ${type} of it is refused`,
          );
        }
        assert.deepEqual(await mentioning(), []);
      });

      it('move to another library as they are, and are read again without a word', async () => {
        const { article: held } = await addArticle(local, article);
        await withholdArticle(amal, held.id, REASON);
        const exported = await lines();
        const other = await plug.open();
        for (const line of exported) await importLine({ ...local, store: other }, line);
        assert.deepEqual(await other.article(held.id), await store.article(held.id));
        await plug.close(other);
        for await (const _ of reRead(local, READING_VERSION + 1));
        assert.equal((await store.article(held.id))?.withheld?.reason, REASON);
        assert.deepEqual(await store.mentionsOfArticle(held.id), []);
      });

      it('are withheld once', async () => {
        const { article: held } = await addArticle(local, article);
        const first = await withholdArticle(amal, held.id, REASON);
        const before = await lines();
        assert.deepEqual(await withholdArticle(badr, held.id, 'Another reason'), first);
        assert.deepEqual(await lines(), before);
        await refuses('article/not-found', [], () => withholdArticle(badr, NO_ARTICLE, REASON));
      });
    });

    describe('every act', () => {
      /** What has to be there first, and the act; each is done by Amal. */
      const acts: readonly [AuditEvent['act'], (library: Library) => Promise<unknown>][] = [
        ['flag-decided', ({ flag }) => decideFlag(amal, flag.id, DISMISSAL)],
        ['flag-leased', ({ flag }) => leaseFlag(amal, flag.id, { minutes: 15 })],
        ['mentions-apart', ({ one, two }) => partMentions(amal, [one.mention.id, two.mention.id])],
        ['quote-split', ({ one, two }) => splitQuote(amal, one.quote.id, [two.mention.id])],
        [
          'speaker-changed',
          ({ one }) => changeSpeaker(amal, one.quote.speakerId!, { version: 1, aliases: ['Abu Samir'] }),
        ],
        [
          'speaker-changed',
          ({ one, other }) => mergeSpeakers(amal, { speaker: one.quote.speakerId!, into: other.quote.speakerId! }),
        ],
        ['outlet-changed', () => addOutlet(amal, { name: 'The Harbour', names: [], hosts: [] })],
        [
          'outlet-changed',
          async () => {
            const [outlet] = (await store.listOutlets(FIRST)).items;
            return changeOutlet(amal, outlet!.id, { version: 1, hosts: ['one.example'] });
          },
        ],
        ['verdict-given', (library) => giveVerdict(amal, claim(library))],
        [
          'response-recorded',
          ({ one }) => recordResponse(amal, { mentionIds: [one.mention.id], by: 'The office', kind: 'no-reply' }),
        ],
        ['article-withheld', ({ one }) => withholdArticle(amal, one.mention.articleId, 'An order')],
      ];
      /** Acts that rest on an earlier one. */
      const later: readonly [AuditEvent['act'], (library: Library) => Promise<() => Promise<unknown>>][] = [
        [
          'quotes-merged',
          async () => {
            const distant = await record(WORDS, 'Karim Saleh', 'Three', { saidAt: '2019-01-01' });
            const near = await record(WORDS, 'Karim Saleh', 'Four', { saidAt: '2025-01-01' });
            return () => mergeQuotes(amal, { quote: distant.quote.id, into: near.quote.id });
          },
        ],
        [
          'decision-undone',
          async ({ flag }) => {
            const { decision } = await decideFlag(local, flag.id, DISMISSAL);
            return () => undoDecision(amal, decision.id);
          },
        ],
        [
          'decision-undone',
          async ({ one, two }) => {
            const { id } = await partMentions(local, [one.mention.id, two.mention.id]);
            return () => undoDecision(amal, id);
          },
        ],
        [
          'speaker-changed',
          async ({ one, other }) => {
            const [speaker, into] = [one.quote.speakerId!, other.quote.speakerId!];
            await mergeSpeakers(local, { speaker, into });
            return () => partSpeakers(amal, speaker);
          },
        ],
        [
          'verdict-given',
          async (library) => {
            const { id } = await giveVerdict(local, claim(library));
            return () => changeVerdict(amal, id, { version: 1, state: 'withdrawn' });
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
      it('adds, imports, reads again and looks up without a conclusion of any kind', async () => {
        const { one } = await someLibrary();
        const texts = [
          { text: `“${WORDS}” Karim Saleh said.`, outlet: 'Three', lang: 'en' },
          { text: `“${WORDS.replace('stays', 'does not stay')}” Karim Saleh said.`, outlet: 'Four', lang: 'en' },
        ];
        for (const input of texts) await addArticle(local, articleInputSchema.parse(input));
        await importLine(local, { text: WORDS, speaker: 'Rana Darwish', id: 'x-1' });
        for await (const _ of reRead(local, READING_VERSION + 1));
        await lookUpQuote(local, { q: WORDS });
        const types = new Set((await lines()).map(({ type }) => type));
        for (const type of ['verdict', 'response', 'decision'] as const) assert.equal(types.has(type), false, type);
        assert.deepEqual([...new Set((await events()).map(({ act }) => act))].sort(), [
          'article-added',
          'article-re-read',
          'quote-recorded',
        ]);
        const file = await readQuote(local, one.quote.id);
        assert.deepEqual([file?.verdicts, file?.responses, file?.decisions], [[], [], []]);
        assert.ok(
          (await store.listFlags({}, FIRST)).items.every(
            ({ status }) => status !== 'confirmed' && status !== 'dismissed',
          ),
        );
      });
    });
  });
}
