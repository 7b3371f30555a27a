import type { Appearance } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import type { VerdictValues } from '../verdict-values.ts';
import { Choice } from './choice.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { FormText } from './form-text.tsx';
import { UseChoice } from './use-choice.tsx';
import { Words } from './words.tsx';

interface ReferenceChoicesProps {
  readonly t: Messages;
  readonly references: readonly Appearance[];
  readonly values: VerdictValues;
  readonly problems: ReadonlySet<string>;
  /** The reference was chosen a moment ago by a button elsewhere in the form. */
  readonly isChosenNow: boolean;
}

/** What the claimed use is held against: none, an appearance that is likely, or any other that is held. */
export function ReferenceChoices({ t, references, values, problems, isChosenNow }: ReferenceChoicesProps) {
  const chosen = isChosenNow ? references.find(({ mention }) => mention.id === values.against)?.mention : undefined;
  return (
    <section class="form-part" aria-labelledby="against">
      <h2 id="against">{t.verdict.against}</h2>
      <p class="hint">{t.verdict.againstHint}</p>
      <div role="status">
        {chosen !== undefined && (
          <p tabIndex={-1} autofocus>
            {t.verdict.heldAgainstNow(
              <Words lang={chosen.lang} quoted={chosen.kind === 'direct'}>
                {chosen.text}
              </Words>,
            )}
          </p>
        )}
      </div>
      {values.offered.map((id) => (
        <input key={id} type="hidden" name="offered" value={id} />
      ))}
      <ChoiceGroup
        id="against"
        legend={t.verdict.against}
        isTitled
        ofOne
        problem={problems.has('against') ? t.verdict.problem.against : null}
      >
        <div class="picks">
          <Choice type="radio" name="against" value="" checked={values.against === ''}>
            {t.verdict.againstNone}
          </Choice>
          {references.map((appearance) => (
            <UseChoice
              key={appearance.mention.id}
              t={t}
              appearance={appearance}
              among={references}
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
      </ChoiceGroup>
      <FormText
        name="againstOther"
        label={t.verdict.againstOtherHint}
        value={values.againstOther}
        problem={problems.has('againstOther') ? t.verdict.problem.reference : null}
      />
    </section>
  );
}
