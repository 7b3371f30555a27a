import { MAX_NOTE_LENGTH } from '../../../models/primitives.ts';
import type { VerdictRead } from '../../../services/read-verdict.ts';
import { Document } from '../components/document.tsx';
import { FormText } from '../components/form-text.tsx';
import { VerdictHead } from '../components/verdict-head.tsx';
import { VerdictWhole } from '../components/verdict-whole.tsx';
import { VersionFields } from '../components/version-fields.tsx';
import type { Frame } from '../frame.ts';
import { titleAbout } from '../title-about.ts';
import type { FormVersion } from '../version-field.ts';

interface WithdrawVerdictPageProps {
  readonly frame: Frame;
  readonly read: VerdictRead;
  readonly version: FormVersion;
  readonly reason: string;
  readonly problems?: ReadonlySet<string>;
  /** Somebody saved another entry since the form was read. */
  readonly isMeanwhile?: boolean;
}

/** Takes a verdict back, or gives a draft up, with a reason. */
export function WithdrawVerdictPage(props: WithdrawVerdictPageProps) {
  const { frame, read, version, reason, problems = new Set<string>(), isMeanwhile = false } = props;
  const { t } = frame;
  const { verdict } = read;
  const isDraft = verdict.state === 'draft';
  const isOver = verdict.state === 'withdrawn';
  const title = isDraft ? t.verdict.discardTitle : t.verdict.withdrawTitle;
  return (
    <Document
      frame={frame}
      title={titleAbout(title, read.words?.text ?? null)}
      current="/verdicts"
      form={isOver ? null : { id: 'withdraw-form' }}
    >
      <VerdictHead t={t} read={read} eyebrow={t.verdict.eyebrow} />
      <section class="confirm" aria-labelledby="withdraw">
        <h2 id="withdraw">{title}</h2>
        <p>{isDraft ? t.verdict.discardLead : t.verdict.withdrawLead}</p>
        {isMeanwhile && (
          <p class="field-problem" role="alert">
            {t.verdict.meanwhile}
          </p>
        )}
        {!isOver && (
          <form id="withdraw-form" method="post" action={`/verdicts/${verdict.id}/withdraw`}>
            <VersionFields {...version} />
            <FormText
              name="reason"
              rows={3}
              required
              label={t.verdict.reasonLabel}
              hint={isDraft ? undefined : t.verdict.withdrawalReasonHint}
              value={reason}
              maxLength={MAX_NOTE_LENGTH}
              problem={problems.has('reason') ? t.verdict.problem.reason : null}
            />
            <div class="buttons">
              <button class="primary" type="submit">
                {isDraft ? t.verdict.discardNow : t.verdict.withdrawNow}
              </button>
              <a class="act" href={`/verdicts/${verdict.id}`}>
                {t.verdict.notYet}
              </a>
            </div>
          </form>
        )}
      </section>
      <VerdictWhole t={t} read={read} />
    </Document>
  );
}
