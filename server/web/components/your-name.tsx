import { MAX_ACTOR_LENGTH } from '../../read-actor.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';

interface YourNameProps {
  readonly t: Messages;
  /** Who looks, as the audit log names it. */
  readonly actor: string;
  readonly returnTo: string;
  /** What was typed and refused; null otherwise. */
  readonly refused?: string | null;
}

/** Under which name a reviewer decides, and where to change it. One user alone has no need to open it. */
export function YourName({ t, actor, returnTo, refused = null }: YourNameProps) {
  const [door = 'local', ...rest] = actor.split(':');
  const name = rest.join(':');
  return (
    <details class="your-name" open={refused !== null}>
      <summary>
        {name === '' ? t.queue.youUnnamed[door === 'token' ? 'token' : 'local'] : t.queue.you(<Name>{name}</Name>)}
      </summary>
      <form method="post" action="/your-name">
        <input type="hidden" name="returnTo" value={returnTo} />
        <div class="field">
          <label for="field-actor">{t.field.actor}</label>
          <input
            id="field-actor"
            name="actor"
            dir="auto"
            autocomplete="nickname"
            value={refused ?? name}
            maxLength={refused === null ? MAX_ACTOR_LENGTH : undefined}
            aria-invalid={refused === null ? undefined : 'true'}
            aria-describedby={refused === null ? undefined : 'problem-actor'}
          />
          {refused !== null && (
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
