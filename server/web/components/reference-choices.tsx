import type { Appearance } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import type { VerdictValues } from '../verdict-values.ts';
import { Choice } from './choice.tsx';
import { FormText } from './form-text.tsx';
import { UseChoice } from './use-choice.tsx';

interface ReferenceChoicesProps {
  readonly t: Messages;
  readonly references: readonly Appearance[];
  readonly values: VerdictValues;
  readonly problems: ReadonlySet<string>;
}

/** What the claimed use is held against: none, an appearance that is likely, or any other that is held. */
export function ReferenceChoices({ t, references, values, problems }: ReferenceChoicesProps) {
  return (
    <section class="form-part" aria-labelledby="against">
      <h2 id="against">{t.verdict.against}</h2>
      <p class="hint">{t.verdict.againstHint}</p>
      {problems.has('against') && <p class="field-problem">{t.verdict.problem.against}</p>}
      {values.offered.map((id) => (
        <input key={id} type="hidden" name="offered" value={id} />
      ))}
      <fieldset>
        <legend class="heard">{t.verdict.against}</legend>
        <div class="picks">
          <Choice type="radio" name="against" value="" checked={values.against === ''}>
            {t.verdict.againstNone}
          </Choice>
          {references.map((appearance) => (
            <UseChoice
              key={appearance.mention.id}
              t={t}
              appearance={appearance}
              type="radio"
              name="against"
              checked={values.against === appearance.mention.id}
              showWords
            />
          ))}
          <Choice type="radio" name="against" value="other" checked={values.against === 'other'}>
            {t.verdict.againstOther}
          </Choice>
        </div>
        <FormText
          name="againstOther"
          label={t.verdict.againstOtherHint}
          value={values.againstOther}
          problem={problems.has('againstOther') ? t.verdict.problem.reference : null}
        />
      </fieldset>
    </section>
  );
}
