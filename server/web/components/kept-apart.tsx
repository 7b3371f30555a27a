import type { SpeakerId } from '../../../models/ids.ts';
import type { KeptApart as Kept } from '../../../services/suggest-speakers.ts';
import type { Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';
import { ActorName } from './actor-name.tsx';
import { Name } from './name.tsx';
import { UndoForm } from './undo-form.tsx';
import { Instant } from './when.tsx';

interface KeptApartProps {
  readonly t: Messages;
  /** The speaker whose page this is. */
  readonly speaker: SpeakerId;
  readonly kept: Kept;
}

/** A speaker of a like name who is somebody else, who said so, and a way back. */
export function KeptApart({ t, speaker, kept: { speaker: other, decision } }: KeptApartProps) {
  const { id, actor, at } = decision;
  return (
    <li>
      <p>
        <a id={`name-${other.id}`} href={`/speakers/${other.id}`}>
          <Name>{other.name}</Name>
        </a>
      </p>
      <p class="hint">
        {t.statement.decided(t.decision.apart, <ActorName t={t} actor={actor} />, <Instant t={t} at={at} />)}
      </p>
      <UndoForm t={t} id={id} of={`name-${other.id}`} returnTo={pathWith(`/speakers/${speaker}`, { done: 'asked' })} />
    </li>
  );
}
