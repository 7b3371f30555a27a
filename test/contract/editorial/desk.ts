import assert from 'node:assert/strict';
import { type ErrorCode, IsnadError } from '../../../models/errors.ts';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { type VerdictInput, verdictInputSchema } from '../../../models/verdict.ts';
import type { Context } from '../../../services/context.ts';
import { recordQuote } from '../../../services/record-quote.ts';
import { FIRST, linesOf } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';

export const DISMISSAL = { decision: 'dismiss', reason: 'later-update', note: null } as const;
export const MINUTE = 60_000;

/** What two outlets print in `someLibrary`. */
export const WORDS = 'The old market stays where it is, and its traders stay with it for good.';

/**
 * A library for each case of the suite that it is called in, and who works on it: Amal, Badr, or nobody by name (`local`).
 * Store, people and time are there inside a case only, so they are read as `desk.amal`; the functions may be taken out.
 */
export function deskForEach(plug: StorePlug) {
  let store: QuoteStore;
  let clock: number;
  beforeEach(async () => {
    store = await plug.open();
    clock = Date.UTC(2026, 0, 1);
  });
  afterEach(() => plug.close(store));

  const now = () => {
    clock += 1_000;
    return new Date(clock);
  };
  /** Somebody at work here; who acts is what tells two reviewers apart. */
  const as = (actor: string): Context => ({ store, now, actor });

  const record = (text: string, speaker: string | null, outlet: string, more: { saidAt?: string } = {}) =>
    recordQuote(as('local'), { text, speaker, outlet, lang: 'en', ...more });
  const lines = () => linesOf(as('local'));
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

  return {
    get store() {
      return store;
    },
    get local() {
      return as('local');
    },
    get amal() {
      return as('local:Amal');
    },
    get badr() {
      return as('local:Badr');
    },
    /** The time as it was last told, in milliseconds. */
    get time() {
      return clock;
    },
    wait(minutes: number) {
      clock += minutes * MINUTE;
    },
    as,
    record,
    lines,
    events,
    refuses,
    someLibrary,
  };
}

export type Library = Awaited<ReturnType<ReturnType<typeof deskForEach>['someLibrary']>>;

/** A verdict about the second outlet's appearance of the words. */
export const claim = ({ two, wording }: Library, more: Partial<VerdictInput> = {}): VerdictInput => ({
  ...verdictInputSchema.parse({
    about: { wordingId: wording.id, mentionIds: [two.mention.id] },
    attribution: 'unproven',
  }),
  ...more,
});
