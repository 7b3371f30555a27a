import { MAX_ACTOR_LENGTH } from '../../read-actor.ts';
import { Document } from '../components/document.tsx';
import { Field } from '../components/field.tsx';
import { HiddenFields } from '../components/hidden-fields.tsx';
import type { Frame } from '../frame.ts';
import { type KeptForm, pack } from '../kept-form.ts';

interface SignInPageProps {
  readonly frame: Frame;
  readonly returnTo: string;
  /** A form that was sent when the session had ended; `lost` where it is too large to be taken along. */
  readonly kept?: KeptForm | 'lost' | null;
  /** A wrong token was given. */
  readonly isWrong?: boolean;
  /** The name that was typed, and whether it is none. */
  readonly actor?: string;
  readonly isWrongName?: boolean;
}

/** Asks for the token of a server that others can reach. */
export function SignInPage(props: SignInPageProps) {
  const { frame, returnTo, kept = null, isWrong = false, actor = '', isWrongName = false } = props;
  const { t } = frame;
  const problems = new Set(isWrongName ? ['actor'] : []);
  return (
    <Document
      frame={frame}
      title={t.signIn.title}
      // This page also answers what is asked without a token, and then nothing was wrong yet.
      isRefused={isWrong || isWrongName}
      form={{ id: 'sign-in-form', action: '/sign-in' }}
    >
      <div class="sign-in">
        <h1>{t.signIn.title}</h1>
        <p class="lead">{t.signIn.hint}</p>
        {isWrong && (
          <p class="field-problem" role="alert">
            {t.signIn.wrong}
          </p>
        )}
        {kept !== null && (
          <p class={isWrong ? 'hint' : 'field-problem'} role={isWrong ? undefined : 'alert'}>
            {kept === 'lost' ? t.signIn.lost : t.signIn.ended}
          </p>
        )}
        <form id="sign-in-form" class="card-form" method="post" action="/sign-in">
          <input type="hidden" name="returnTo" value={returnTo} />
          {kept !== null && kept !== 'lost' && <HiddenFields fields={pack(kept)} />}
          <Field t={t} name="token" type="password" required />
          <Field t={t} name="actor" value={actor} maxLength={MAX_ACTOR_LENGTH} problems={problems} />
          <p class="hint field-wide">{t.queue.youHint}</p>
          <div class="buttons">
            <button class="primary" type="submit">
              {t.signIn.submit}
            </button>
          </div>
        </form>
      </div>
    </Document>
  );
}
