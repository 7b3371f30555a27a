import type { FlagDecision } from '../../../models/flag.ts';
import type { FlagWithSides } from '../../../services/flag-sides.ts';
import type { TypedDecision } from '../components/decision-form.tsx';
import { Document } from '../components/document.tsx';
import { FlagCard } from '../components/flag-card.tsx';
import type { Desk } from '../components/lease-line.tsx';
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
  /** Why what was sent was not done, with what was written; null where nothing was sent. */
  readonly refused?: {
    readonly why: keyof Messages['queue']['refused'];
    readonly typed: TypedDecision | null;
  } | null;
}

/**
 * One flag by itself. It also answers a form that was not taken: with what is wrong with it, or what somebody else did
 * meanwhile, and always with what was written, so that nothing is lost.
 */
export function FlagPage({ frame, flag, desk, decision, returnTo, refused = null }: FlagPageProps) {
  const { t } = frame;
  const words = refused === null ? { title: t.flagKind[flag.flag.kind], lead: null } : t.queue.refused[refused.why];
  const typed = refused?.typed ?? null;
  const isOpen = flag.flag.status === 'open';
  return (
    <Document frame={frame} title={words.title} current="/flags" scripts={['queue.js']}>
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
      {typed !== null &&
        (refused?.why === 'decided' || refused?.why === 'leased') &&
        (typed.reason !== '' || typed.note !== '') && (
          <section class="written" aria-labelledby="written">
            <h2 id="written">{t.queue.yours}</h2>
            <Written t={t} typed={typed} />
          </section>
        )}
      <h2 class={refused?.why === 'decided' ? undefined : 'heard'}>
        {refused?.why === 'decided' ? t.queue.theirs : t.queue.findings}
      </h2>
      <div class="queue">
        <FlagCard t={t} {...flag} returnTo={returnTo} desk={desk} decision={decision} typed={isOpen ? typed : null} />
      </div>
    </Document>
  );
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
