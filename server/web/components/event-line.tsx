import { z } from 'zod';
import type { AuditEvent } from '../../../models/event.ts';
import { decisionReasonSchema } from '../../../models/flag.ts';
import { responseSchema, verdictStateSchema } from '../../../models/verdict.ts';
import type { Messages, Piece } from '../messages.ts';
import { ActorName } from './actor-name.tsx';
import { Name } from './name.tsx';
import { Instant } from './when.tsx';

interface EventLineProps {
  readonly t: Messages;
  readonly event: AuditEvent;
  /** Id of the statement whose page this is: a link to it would lead nowhere. */
  readonly own: string;
  /** Who published what it was done to, where that is an article that the page has. */
  readonly outlet: string | null;
}

/** Where what an event is about can be looked at, by the letter of its id. */
const PLACES: Readonly<Record<string, string>> = {
  a: '/articles/',
  q: '/quotes/',
  f: '#',
  v: '#',
  s: '/speakers/',
  o: '/outlets/',
};

/** One line of the audit trail in words: what, by whom, when, and where it can be looked at. */
export function EventLine({ t, event, own, outlet }: EventLineProps) {
  const { act, actor, at, sequence } = event;
  // A split leads to the other side, from whichever it is looked at.
  const subject = event.subject === own && act === 'quote-split' ? (event.also?.[0] ?? own) : event.subject;
  const place = PLACES[subject.slice(0, 1)];
  const words = t.history.act[act];
  const what =
    place === undefined || subject[1] !== '_' || subject === own ? (
      words
    ) : (
      // Articles are many and come by one act: the link is named with the outlet beside it.
      <a
        href={`${place}${subject}`}
        {...(outlet !== null && { id: `e${sequence}`, 'aria-labelledby': `e${sequence} e${sequence}-outlet` })}
      >
        {words}
      </a>
    );
  const more =
    outlet === null ? (
      detail(t, event)
    ) : (
      <span id={`e${sequence}-outlet`}>
        <Name>{outlet}</Name>
      </span>
    );
  return (
    <li value={sequence}>
      {t.statement.decided(what, <ActorName t={t} actor={actor} />, <Instant t={t} at={at} />)}
      {more !== null && <>: {more}</>}
    </li>
  );
}

/** What is told of some acts beside what they are. Events of other versions may lack it. */
const toldSchema = z
  .object({
    status: z.enum(['confirmed', 'dismissed']),
    reason: decisionReasonSchema,
    state: verdictStateSchema,
    kind: responseSchema.shape.kind,
    mentionIds: z.array(z.string()),
  })
  .partial();

function detail(t: Messages, { act, after }: AuditEvent): Piece {
  const told = toldSchema.safeParse(after);
  if (!told.success) return null;
  const { status, reason, state, kind, mentionIds } = told.data;
  if (act === 'flag-decided' && status !== undefined) {
    const reasons = reason === undefined ? [] : [t.decisionReason[reason]];
    return [t.flagStatus[status], ...reasons].join(t.site.comma);
  }
  // The words of a verdict are told by the verdict: those of a draft are nobody's yet.
  if (act === 'verdict-given' && state !== undefined) return t.verdictWords.state[state];
  if (act === 'response-recorded' && kind !== undefined) return t.responseForm.kinds[kind];
  if (act === 'quote-split' && mentionIds !== undefined) return t.history.splitOff(mentionIds.length);
  return null;
}
