import type { SpeakerId } from '../../../models/ids.ts';
import type { Speaker } from '../../../models/speaker.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';
import { NameList } from './name-list.tsx';

interface JoinedSpeakerProps {
  readonly t: Messages;
  /** The speaker that goes on. */
  readonly speaker: SpeakerId;
  readonly joined: Speaker;
}

/** A speaker who was confirmed to be this one, and the form that parts the two again. */
export function JoinedSpeaker({ t, speaker, joined }: JoinedSpeakerProps) {
  return (
    <li>
      <p id={`name-${joined.id}`}>
        <Name>{joined.name}</Name>
        {joined.aliases.length > 0 && (
          <small>
            {' '}
            ({t.speakers.names}: <NameList t={t} names={joined.aliases} />)
          </small>
        )}
      </p>
      <form method="post" action={`/speakers/${speaker}/part`}>
        <input type="hidden" name="other" value={joined.id} />
        <button type="submit" id={`part-${joined.id}`} aria-labelledby={`part-${joined.id} name-${joined.id}`}>
          {t.speakers.part}
        </button>
      </form>
    </li>
  );
}
