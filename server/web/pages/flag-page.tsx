import type { FlagDecision } from '../../../models/flag.ts';
import type { FlagWithSides } from '../../../services/flag-sides.ts';
import type { TypedDecision } from '../components/decision-form.tsx';
import { Document } from '../components/document.tsx';
import { FlagCard } from '../components/flag-card.tsx';
import { type Desk, isHeldByOther } from '../components/lease-line.tsx';
import { QueueSays } from '../components/queue-says.tsx';
import { firstLetters } from '../first-letters.ts';
import type { Frame } from '../frame.ts';
import type { Messages } from '../messages.ts';

interface FlagPageProps {
  readonly frame: Frame;
  readonly flag: FlagWithSides;
  readonly desk: Desk;
  /** How it was settled; null while it is open. */
  readonly decision: FlagDecision | null;
  /** Where its forms lead back to. */
  readonly returnTo: string;
  /** Why what was sent was not done, with what was written; null where nothing was sent, or was only to be shown again. */
  readonly refused?: {
    readonly why: keyof Messages['queue']['refused'] | null;
    readonly typed: TypedDecision | null;
  } | null;
}

/**
 * One flag by itself. It also answers a form that was not taken: with what is wrong with it, or what somebody else did
 * meanwhile, and always with what was written, so that nothing is lost.
 */
export function FlagPage({ frame, flag, desk, decision, returnTo, refused = null }: FlagPageProps) {
  const { t } = frame;
  const why = refused?.why ?? null;
  const words = why === null ? { title: t.flagKind[flag.flag.kind], lead: null } : t.queue.refused[why];
  const typed = refused?.typed ?? null;
  const isFree = flag.flag.status === 'open' && !isHeldByOther(desk);
  const hasWritten = typed !== null && !isFree && (typed.reason !== '' || typed.note !== '');
  const formId = `${flag.flag.id}-form`;
  const pressed = { name: 'decision', value: typed?.decision ?? '' };
  return (
    <Document
      frame={frame}
      title={`${words.title}: ${aboutWhat(t, flag)}`}
      current="/flags"
      scripts={['queue.js']}
      form={typed !== null && (isFree || hasWritten) ? { id: formId, byReturn: { disabled: true }, pressed } : null}
    >
      <header class="page-head">
        <p class="eyebrow">{t.queue.title}</p>
        <h1>{words.title}</h1>
        {words.lead !== null && (
          <p class="lead" role="alert">
            {words.lead}
          </p>
        )}
        <p>
          <a href={returnTo}>{returnTo.startsWith('/flags') ? t.queue.back : t.queue.openStatement}</a>
        </p>
      </header>
      {hasWritten && (
        <section class="written" aria-labelledby="written">
          <h2 id="written">{t.queue.yours}</h2>
          <Written t={t} typed={typed} />
          {/* Takes what was written along into the other language. */}
          <form id={formId} method="post" action={`/flags/${flag.flag.id}/decisions`}>
            <input type="hidden" name="reason" value={typed.reason} />
            <input type="hidden" name="note" value={typed.note} />
            <input type="hidden" name="returnTo" value={returnTo} />
          </form>
        </section>
      )}
      <h2 class={why === 'decided' ? undefined : 'heard'}>{why === 'decided' ? t.queue.theirs : t.queue.findings}</h2>
      <div class="queue">
        <FlagCard t={t} {...flag} returnTo={returnTo} desk={desk} decision={decision} typed={isFree ? typed : null} />
      </div>
      <QueueSays t={t} />
    </Document>
  );
}

/** Who said it, in which words, and who printed both sides: there are many findings of one kind. */
function aboutWhat(t: Messages, { a, b }: FlagWithSides): string {
  const { speaker, text } = a.mention;
  const said = [speaker?.name ?? [], firstLetters(text)].flat().join(t.site.comma);
  const printed = [a, b].flatMap((side) => side?.article.outlet ?? []).join(t.site.comma);
  return [said, ...(printed === '' ? [] : [printed])].join(t.site.between);
}

/** What a reviewer had written, to be read and copied. */
function Written({ t, typed: { decision, reason, note } }: { readonly t: Messages; readonly typed: TypedDecision }) {
  const known = Object.entries(t.decisionReason).find(([code]) => code === reason)?.[1];
  return (
    <>
      {(decision === 'confirm' || decision === 'dismiss') && <p>{t.decision[decision]}</p>}
      {known !== undefined && (
        <p>
          {t.queue.reason}: {known}
        </p>
      )}
      {note !== '' && (
        <p class="decision-note" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
