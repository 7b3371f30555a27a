import { Document } from '../components/document.tsx';
import { HiddenFields } from '../components/hidden-fields.tsx';
import type { Frame } from '../frame.ts';
import type { KeptForm } from '../kept-form.ts';
import { pathWith } from '../paths.ts';

interface SignedInPageProps {
  readonly frame: Frame;
  readonly kept: KeptForm;
}

/** After a sign-in that a form had waited for: leads to that form as it was sent, which is shown again and not taken yet. */
export function SignedInPage({ frame, kept }: SignedInPageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={t.signIn.done} form={{ id: 'kept-form', action: kept.action }}>
      <div class="sign-in">
        <h1>{t.signIn.done}</h1>
        <p class="lead" role="status">
          {t.signIn.kept}
        </p>
        <form id="kept-form" method="post" action={pathWith(kept.action, { lang: t.language })} class="buttons">
          <HiddenFields fields={kept.fields} />
          <button class="primary" type="submit">
            {t.signIn.goOn}
          </button>
        </form>
      </div>
    </Document>
  );
}
