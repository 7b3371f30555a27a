import type { VerdictId } from '../../../models/ids.ts';
import { MAX_NOTE_LENGTH } from '../../../models/primitives.ts';
import type { Response, Verdict } from '../../../models/verdict.ts';
import type { Appearance } from '../../../services/flag-sides.ts';
import type { LookUp } from '../../../services/look-up-quote.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import { AxisChoices } from '../components/axis-choices.tsx';
import { ClaimFields } from '../components/claim-fields.tsx';
import { Document } from '../components/document.tsx';
import { EvidenceRows } from '../components/evidence-rows.tsx';
import { FormText } from '../components/form-text.tsx';
import { Notice } from '../components/notice.tsx';
import { ReferenceChoices } from '../components/reference-choices.tsx';
import { ResponseList } from '../components/response-list.tsx';
import { SearchRows } from '../components/search-rows.tsx';
import { TheirEntry } from '../components/their-entry.tsx';
import { VersionFields } from '../components/version-fields.tsx';
import type { Frame } from '../frame.ts';
import { statementInTitle } from '../title-about.ts';
import type { VerdictValues } from '../verdict-values.ts';
import type { FormVersion } from '../version-field.ts';

/** What a form stands for: a verdict that is not saved yet, a draft, or one that was shown and is corrected. */
export type VerdictFormMode = 'new' | 'draft' | 'correction';

/** Why a form came back, beside its single fields. */
export type VerdictFormNotice =
  | { readonly kind: 'meanwhile'; readonly theirs: Verdict }
  | { readonly kind: 'needs-second' }
  | null;

export interface VerdictFormPageProps {
  readonly frame: Frame;
  readonly mode: VerdictFormMode;
  readonly id: VerdictId;
  /** Of the entry that the form follows. */
  readonly version: FormVersion;
  /** The id that these words get where they become a draft of their own. */
  readonly spare: VerdictId;
  /** The statement that it is about. */
  readonly file: QuoteRead;
  readonly values: VerdictValues;
  readonly references: readonly Appearance[];
  readonly responses: readonly Response[];
  /** Paths of fields that were refused, as the input schema names them. */
  readonly problems?: ReadonlySet<string>;
  readonly notice?: VerdictFormNotice;
  /** What a look-up in this draft has just found. */
  readonly lookUp?: LookUp | null;
  /** The button by which it was sent, where it was refused; empty for none. */
  readonly pressed?: string;
  /** A response was recorded a moment ago. */
  readonly hasResponded?: boolean;
  /** What was asked for by a smaller button: one more row, where the keyboard then begins, or a reference. */
  readonly added?: 'evidence' | 'search' | 'reference' | null;
}

/** Where a person concludes: the claimed use, what it is held against, three axes, evidence, and what was searched. */
export function VerdictFormPage(props: VerdictFormPageProps) {
  const { frame, mode, id, version, spare, file, values, references, responses, lookUp = null } = props;
  const { problems = new Set<string>(), notice = null, added = null, pressed = '' } = props;
  const { t } = frame;
  const title = { new: t.verdict.newTitle, draft: t.verdict.editTitle, correction: t.verdict.correctTitle }[mode];
  const action = `/verdicts/${id}/entries`;
  const isCorrection = mode === 'correction';
  const byReturn = { name: 'act', value: isCorrection ? 'keep' : 'enter', formNoValidate: true } as const;
  const isOver = notice?.kind === 'meanwhile' && notice.theirs.state === 'withdrawn';
  return (
    <Document
      frame={frame}
      title={`${title}: ${statementInTitle(t, file.quote)}`}
      current="/verdicts"
      scripts={['keep-typed.js']}
      form={{
        id: 'verdict-form',
        action,
        byReturn,
        ...(pressed !== '' && { pressed: { name: 'act', value: pressed } }),
      }}
    >
      {props.hasResponded && <Notice>{t.done.responded}</Notice>}
      <header class="page-head">
        <p class="eyebrow">{t.verdict.eyebrow}</p>
        <h1>{title}</h1>
        <p class="lead">{isCorrection ? t.verdict.correctLead : t.verdict.formLead}</p>
        {problems.size > 0 && (
          <p class="field-problem" role="alert">
            {t.formProblem}
          </p>
        )}
        {notice?.kind === 'needs-second' && (
          <p class="field-problem" role="alert">
            {t.verdict.correctionNeedsSecond}
          </p>
        )}
      </header>
      {notice?.kind === 'meanwhile' && <TheirEntry t={t} theirs={notice.theirs} />}
      <form id="verdict-form" class="verdict-form" method="post" action={action}>
        {/* Return in a field presses the first button of a form: this one looks up what stands in the look-up field, or else
            saves, and never publishes. */}
        <button class="heard" type="submit" {...byReturn} tabIndex={-1} aria-hidden="true">
          {isCorrection ? t.verdict.keep : t.verdict.save}
        </button>
        <input type="hidden" name="quote" value={file.quote.id} />
        <VersionFields {...version} />
        <input type="hidden" name="spare" value={spare} />
        <ClaimFields t={t} file={file} values={values} problems={problems} />
        <ReferenceChoices
          t={t}
          references={references}
          values={values}
          problems={problems}
          isChosenNow={added === 'reference'}
        />
        <section class="form-part" aria-labelledby="conclusion">
          <h2 id="conclusion">{t.verdict.conclusion}</h2>
          <p class="hint">{t.verdict.conclusionHint}</p>
          <AxisChoices t={t} axis="attribution" value={values.attribution} problems={problems} />
          <AxisChoices t={t} axis="fidelity" value={values.fidelity} problems={problems} />
          <AxisChoices t={t} axis="context" value={values.context} problems={problems} />
          <div class="field-row">
            <FormText
              name="asOf"
              type="date"
              label={t.verdict.asOf}
              hint={t.verdict.asOfHint}
              value={values.asOf}
              problem={problems.has('asOf') ? t.verdict.problem.date : null}
            />
          </div>
        </section>
        <EvidenceRows t={t} rows={values.evidence} problems={problems} isAdded={added === 'evidence'} action={action} />
        <section class="form-part" aria-labelledby="responses">
          <h2 id="responses">{t.verdict.responses}</h2>
          {responses.length === 0 ? (
            <p class="hint">{t.verdict.noResponses}</p>
          ) : (
            <ResponseList t={t} responses={responses} />
          )}
          {!isCorrection && (
            <button type="submit" name="act" value="respond">
              {t.verdict.recordResponse}
            </button>
          )}
        </section>
        <SearchRows
          t={t}
          rows={values.searched}
          lookFor={values.lookFor}
          lookUp={lookUp}
          emptyRow={added === 'search'}
          problems={problems}
          action={action}
        />
        <section class="form-part form-end" aria-label={t.verdict.acts}>
          {isCorrection && (
            <FormText
              name="reason"
              rows={3}
              required
              label={t.verdict.reasonLabel}
              hint={t.verdict.correctionReasonHint}
              value={values.reason}
              maxLength={MAX_NOTE_LENGTH}
              problem={problems.has('reason') ? t.verdict.problem.reason : null}
            />
          )}
          <div class="buttons">
            {!isOver && (
              <button class="primary" type="submit" name="act" value="save">
                {isCorrection ? t.verdict.saveCorrection : t.verdict.save}
              </button>
            )}
            {(isOver || notice?.kind === 'needs-second') && (
              <button type="submit" name="act" value="save-as-new">
                {t.verdict.saveAsNew}
              </button>
            )}
          </div>
          <p class="hint">{isCorrection ? t.verdict.saveCorrectionHint : t.verdict.saveHint}</p>
        </section>
      </form>
    </Document>
  );
}
