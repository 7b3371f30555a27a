import { type ErrorCode, type FieldError, IsnadError } from '../models/errors.ts';
import { type MentionId, mintId, type VerdictId } from '../models/ids.ts';
import { parse } from '../models/parse.ts';
import { enteredLink } from '../models/sourcing.ts';
import {
  stands,
  type Verdict,
  type VerdictChange,
  type VerdictInput,
  type VerdictState,
  verdictSchema,
} from '../models/verdict.ts';
import type { Context } from './context.ts';
import { demandVersion } from './demand-version.ts';
import { fold } from './text/fold.ts';

/** Where a verdict can go from each state. What was shown once is never a draft again, and withdrawn is the end. */
const NEXT: Readonly<Record<VerdictState, readonly VerdictState[]>> = {
  draft: ['draft', 'published', 'withdrawn'],
  published: ['corrected', 'withdrawn'],
  corrected: ['corrected', 'withdrawn'],
  withdrawn: [],
};

/** Attributions that accuse somebody: they rest on more than an absence, and take two people. */
const ACCUSING: ReadonlySet<Verdict['attribution']> = new Set(['misattributed', 'fabricated']);

/** People who must stand behind an accusation before it is shown: one alone errs, and what was shown is copied at once. */
const REVIEWERS = 2;

/** What a withdrawal may say beside the state: why. The conclusion is taken back as it was. */
const SAID_IN_WITHDRAWAL: ReadonlySet<string> = new Set(['version', 'state', 'reason', 'evidence', 'searched']);

/**
 * Gives a verdict: only ever called for a person. The actor stands in `by`. Who makes the `id` beforehand can send the
 * same twice: the second is refused with store/conflict.
 *
 * Rejects with request/unknown-id (names the field whose id is of nothing held), request/invalid (a fidelity without
 * `against`), and, where it is to be published, verdict/needs-evidence and verdict/needs-second-reviewer.
 */
export async function giveVerdict(
  context: Context,
  input: VerdictInput,
  id: VerdictId = mintId('v'),
): Promise<Verdict> {
  const { store, now, actor } = context;
  const at = now().toISOString();
  await demandHeld(context, input);
  const verdict = parse(verdictSchema, {
    id,
    ...entered(input, at),
    asOf: input.asOf ?? at.slice(0, 10),
    by: [actor],
    at,
    version: 1,
  });
  demandGrounds(verdict);
  await store.apply({ verdicts: [verdict], events: [givenEvent(null, verdict, actor)] }, 'editorial');
  return verdict;
}

/**
 * Changes a verdict by a new entry: what was said before stays and can be read. `version` is that of the entry which the
 * caller has read, `reason` is told of the new one alone. The actor joins `by`, who stand behind its attribution; another attribution is the actor's alone,
 * because the others have not said it.
 *
 * Rejects as giveVerdict does, and with verdict/not-found, store/conflict where another entry was made meanwhile, and
 * verdict/wrong-step where the state cannot follow.
 */
export async function changeVerdict(context: Context, id: VerdictId, change: VerdictChange): Promise<Verdict> {
  const { store, now, actor } = context;
  const before = await store.verdict(id);
  if (before === undefined) throw new IsnadError('verdict/not-found', `there is no verdict ${id}`);
  demandVersion(before, change.version);
  const { version, state = before.state, reason, ...changed } = change;
  demandStep(before.state, state);
  if (state === 'withdrawn') demandWithdrawalOnly(change);
  await demandHeld(context, changed);
  const at = now().toISOString();
  const { reason: _reasonBefore, ...kept } = before;
  const attribution = changed.attribution ?? before.attribution;
  const agreed = attribution === before.attribution ? before.by : [];
  const verdict = parse(verdictSchema, {
    ...kept,
    ...entered(changed, at),
    ...(reason && { reason }),
    state,
    by: [...new Set([...agreed, actor])],
    at,
    version: version + 1,
  });
  demandGrounds(verdict);
  await store.apply({ verdicts: [verdict], events: [givenEvent(before, verdict, actor)] }, 'editorial');
  return verdict;
}

/**
 * What keeps a verdict from being shown, were it published by this actor now: verdict/needs-evidence,
 * verdict/needs-second-reviewer, or null for nothing.
 */
export function hindrance(verdict: Verdict, actor: string): IsnadError | null {
  try {
    demandGrounds({ ...verdict, state: 'published', by: [...new Set([...verdict.by, actor])] });
    return null;
  } catch (error) {
    if (error instanceof IsnadError) return error;
    throw error;
  }
}

/** Whether an attribution accuses somebody, and so takes a second reviewer. */
export function accuses(attribution: Verdict['attribution']): boolean {
  return ACCUSING.has(attribution);
}

/** What was sent, as an entry holds it; what was not sent is left out. */
function entered(given: Partial<VerdictInput>, at: string) {
  const { about, evidence, searched, ...rest } = given;
  const { claimedSpeaker = null, claimedSource, claimedSaid, ...subject } = about ?? {};
  return {
    ...rest,
    ...(about && {
      about: {
        ...subject,
        claimedSpeaker,
        claimedSource: claimedSource ? enteredLink(claimedSource) : null,
        claimedSaid: claimedSaid ?? null,
      },
    }),
    ...(evidence && { evidence: evidence.map((piece) => ({ url: null, at, ...piece })) }),
    ...(searched && { searched: searched.map((search) => ({ at, ...search })) }),
  };
}

/** Every id that is sent has to be of something held, so that a verdict is about what a reader can look at. */
async function demandHeld({ store }: Context, { about, against }: Partial<VerdictInput>): Promise<void> {
  const missing: FieldError[] = [];
  const message = 'is of nothing that is held';
  if (about !== undefined) {
    const { wordingId, claimedSpeaker, mentionIds } = about;
    if ((await store.wordings([wordingId])).length === 0) missing.push({ field: 'about.wordingId', message });
    if (claimedSpeaker && (await store.speaker(claimedSpeaker)) === undefined) {
      missing.push({ field: 'about.claimedSpeaker', message });
    }
    const held = new Set<MentionId>((await store.mentions(mentionIds)).map(({ id }) => id));
    mentionIds.forEach((id, index) => {
      if (!held.has(id)) missing.push({ field: `about.mentionIds.${index}`, message });
    });
  }
  if (against && (await store.mention(against)) === undefined) missing.push({ field: 'against', message });
  if (missing.length > 0) throw refusal('request/unknown-id', missing);
}

function demandStep(from: VerdictState, to: VerdictState): void {
  if (NEXT[from].includes(to)) return;
  const message = `cannot be ${to} after ${from}: ${NEXT[from].join(' or ') || 'nothing'} can follow`;
  throw refusal('verdict/wrong-step', [{ field: 'state', message }]);
}

function demandWithdrawalOnly(change: VerdictChange): void {
  const others = Object.keys(change).filter((field) => !SAID_IN_WITHDRAWAL.has(field));
  if (others.length === 0) return;
  throw refusal(
    'request/invalid',
    others.map((field) => ({ field, message: 'cannot change in a withdrawal' })),
  );
}

/**
 * A shown verdict rests on at least one piece of evidence or one search that is told. An accusation needs evidence:
 * searches alone tell of an absence, and absence never means "false". And it needs a second reviewer.
 */
function demandGrounds({ state, attribution, evidence, searched, by }: Verdict): void {
  if (!stands({ state })) return;
  const isAccusation = accuses(attribution);
  if (evidence.length === 0 && (isAccusation || searched.length === 0)) {
    const message = isAccusation ? `is needed for ${attribution}` : 'or searched is needed for a verdict that is shown';
    throw refusal('verdict/needs-evidence', [{ field: 'evidence', message }]);
  }
  if (isAccusation && new Set(by.map((name) => fold(name))).size < REVIEWERS) {
    throw new IsnadError(
      'verdict/needs-second-reviewer',
      `${attribution} is said by ${by.join(', ')} alone; somebody else has to publish it`,
      [{ field: 'state', message: 'is for a second reviewer to give' }],
    );
  }
}

function refusal(code: ErrorCode, fields: readonly FieldError[]): IsnadError {
  return new IsnadError(code, fields.map(({ field, message }) => `${field} ${message}`).join('; '), fields);
}

/** Before and after in codes and ids: the words of evidence and searches are in the entries, which stay. */
function givenEvent(before: Verdict | null, after: Verdict, actor: string) {
  const summary = ({ version, state, attribution, fidelity, context, against, about, by, asOf }: Verdict) => ({
    ...{ version, state, attribution, fidelity, context, against, by, asOf },
    ...{ wordingId: about.wordingId, mentionIds: about.mentionIds },
  });
  return {
    at: after.at,
    actor,
    act: 'verdict-given' as const,
    subject: after.id,
    before: before === null ? null : summary(before),
    after: summary(after),
  };
}
