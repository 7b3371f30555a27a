import { MAX_ACTOR_LENGTH } from '../../read-actor.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';

/** A name that was sent and not taken. */
export interface TypedName {
  readonly name: string;
  readonly isWrong: boolean;
}

interface YourNameProps {
  readonly t: Messages;
  /** Who looks, as the audit log names it. */
  readonly actor: string;
  readonly returnTo: string;
  readonly typed?: TypedName | null;
}

/** Under which name a reviewer decides, and where to change it. One user alone has no need to open it. */
export function YourName({ t, actor, returnTo, typed = null }: YourNameProps) {
  const [door = 'local', ...rest] = actor.split(':');
  const name = rest.join(':');
  const isWrong = typed?.isWrong ?? false;
  return (
    <details class="your-name" open={typed !== null}>
      <summary>
        {name === '' ? t.queue.youUnnamed[door === 'token' ? 'token' : 'local'] : t.queue.you(<Name>{name}</Name>)}
      </summary>
      <form id="your-name-form" method="post" action="/your-name">
        <input type="hidden" name="returnTo" value={returnTo} />
        <div class="field">
          <label for="field-actor">{t.field.actor}</label>
          <input
            id="field-actor"
            name="actor"
            dir="auto"
            autocomplete="nickname"
            value={typed?.name ?? name}
            maxLength={isWrong ? undefined : MAX_ACTOR_LENGTH}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? 'problem-actor' : undefined}
          />
          {isWrong && (
            <p class="field-problem" id="problem-actor">
              {t.fieldProblem.actor}
            </p>
          )}
        </div>
        <button type="submit">{t.queue.youSubmit}</button>
        <p class="hint">{t.queue.youHint}</p>
      </form>
    </details>
  );
}
