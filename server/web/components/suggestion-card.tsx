import type { Speaker } from '../../../models/speaker.ts';
import type { SpeakerSuggestion } from '../../../services/suggest-speakers.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';

interface SuggestionCardProps {
  readonly t: Messages;
  readonly speaker: Speaker;
  readonly suggestion: SpeakerSuggestion;
}

/** A speaker who may be this one, why, and the forms that say so or say that they are two. */
export function SuggestionCard({ t, speaker, suggestion }: SuggestionCardProps) {
  const { speaker: other, why, names } = suggestion;
  const [own, theirs] = names;
  return (
    <li>
      <p>
        <a id={`name-${other.id}`} href={`/speakers/${other.id}`}>
          <Name>{other.name}</Name>
        </a>
      </p>
      <p class="hint">{t.speakers.why[why](<Name>{own}</Name>, <Name>{theirs}</Name>)}</p>
      <div class="buttons">
        <form method="post" action={`/speakers/${speaker.id}/same`}>
          <input type="hidden" name="version" value={speaker.version} />
          <input type="hidden" name="other" value={other.id} />
          <input type="hidden" name="otherVersion" value={other.version} />
          <button type="submit" id={`same-${other.id}`} aria-labelledby={`same-${other.id} name-${other.id}`}>
            {t.speakers.isSame}
          </button>
        </form>
        <form method="post" action={`/speakers/${speaker.id}/apart`}>
          <input type="hidden" name="other" value={other.id} />
          <button type="submit" id={`apart-${other.id}`} aria-labelledby={`apart-${other.id} name-${other.id}`}>
            {t.speakers.isOther}
          </button>
        </form>
      </div>
    </li>
  );
}
