import { MAX_NAME_LENGTH } from '../../../models/primitives.ts';
import { sourcingLinkSchema } from '../../../models/sourcing.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import type { Messages } from '../messages.ts';
import type { VerdictValues } from '../verdict-values.ts';
import { Choice } from './choice.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { FormSelect } from './form-select.tsx';
import { FormText } from './form-text.tsx';
import { UseChoice } from './use-choice.tsx';
import { Words } from './words.tsx';

interface ClaimFieldsProps {
  readonly t: Messages;
  readonly file: QuoteRead;
  readonly values: VerdictValues;
  readonly problems: ReadonlySet<string>;
}

/** Which claimed use a verdict is about: a wording, the appearances that print it, and to whom, by whom and when. */
export function ClaimFields({ t, file, values, problems }: ClaimFieldsProps) {
  const { wordings, mentions } = file;
  const hasProblem = (start: string) => [...problems].some((path) => path === start || path.startsWith(`${start}.`));
  const isKnown = wordings.some(({ wording }) => wording.id === values.wording);
  const wrongWording = hasProblem('about.wordingId') ? t.verdict.problem.wording : null;
  const wrongUses = hasProblem('about.mentionIds') ? t.verdict.problem.uses : null;
  const also = mentions.filter(({ mention }) => values.also.includes(mention.id));
  return (
    <section class="form-part" aria-labelledby="claim">
      <h2 id="claim">{t.verdict.claim}</h2>
      <p class="hint">{t.verdict.claimHint}</p>
      <ChoiceGroup
        id="wording"
        legend={t.verdict.whichWording}
        ofOne
        // The appearances of a wording that has gone have no group of their own to say it in.
        problem={wrongWording ?? (isKnown ? null : wrongUses)}
      >
        <p class="hint">{t.verdict.whichUsesHint}</p>
        <ul class="wording-choices">
          {/* A wording that has gone since an entry was saved goes on being what it is about until another is chosen. */}
          {!isKnown && values.wording !== '' && (
            <li class="wording-choice">
              <Choice type="radio" name="wording" value={values.wording} checked>
                {t.verdict.wordsGone}
              </Choice>
            </li>
          )}
          {wordings.map(({ wording }) => (
            <li key={wording.id} class="wording-choice">
              <Choice type="radio" name="wording" value={wording.id} checked={wording.id === values.wording}>
                <Words lang={wording.lang} quoted={wording.role === 'version'}>
                  {wording.text}
                </Words>
              </Choice>
              <ChoiceGroup
                id={wording.id}
                class="use-choices"
                legend={
                  <>
                    {t.verdict.whichUses}
                    <span class="heard">
                      {': '}
                      <Words lang={wording.lang}>{wording.text}</Words>
                    </span>
                  </>
                }
                problem={wording.id === values.wording ? wrongUses : null}
              >
                {mentions
                  .filter(({ mention }) => mention.textKey === wording.textKey && !values.also.includes(mention.id))
                  .map((appearance, _, among) => (
                    <UseChoice
                      key={appearance.mention.id}
                      t={t}
                      appearance={appearance}
                      among={among}
                      type="checkbox"
                      name="mention"
                      checked={values.mentions.includes(appearance.mention.id)}
                      isWrong={wrongUses !== null && wording.id === values.wording}
                    />
                  ))}
              </ChoiceGroup>
            </li>
          ))}
        </ul>
      </ChoiceGroup>
      {values.also
        .filter((id) => !also.some(({ mention }) => mention.id === id))
        .map((id) => (
          <input key={id} type="hidden" name="also" value={id} />
        ))}
      {also.length > 0 && (
        <ChoiceGroup id="also" legend={t.verdict.alsoAbout}>
          {also.map((appearance) => (
            <UseChoice
              key={appearance.mention.id}
              t={t}
              appearance={appearance}
              among={also}
              type="checkbox"
              name="also"
              checked
              showWords
            />
          ))}
        </ChoiceGroup>
      )}
      <div class="field-row">
        <FormText
          name="speaker"
          label={t.verdict.claimedSpeaker}
          hint={t.verdict.claimedSpeakerHint}
          value={values.speaker}
          maxLength={MAX_NAME_LENGTH}
          problem={hasProblem('about.claimedSpeaker') ? t.verdict.problem.speaker : null}
        />
        <FormText
          name="said"
          type="date"
          label={`${t.verdict.claimedSaid} (${t.site.optional})`}
          value={values.said}
          problem={hasProblem('about.claimedSaid') ? t.verdict.problem.date : null}
        />
      </div>
      <div class="field-row">
        <FormText
          name="sourceName"
          label={`${t.verdict.claimedSource} (${t.site.optional})`}
          value={values.sourceName}
          maxLength={MAX_NAME_LENGTH}
          problem={hasProblem('about.claimedSource') ? t.verdict.problem.source : null}
        />
        <FormSelect
          name="sourceKind"
          label={t.verdict.sourceKind}
          value={values.sourceKind || 'outlet'}
          options={sourcingLinkSchema.shape.kind.options.map((kind) => [kind, t.verdict.sourceKinds[kind]])}
        />
        <FormSelect
          name="sourceRelation"
          label={t.verdict.sourceRelation}
          value={values.sourceRelation || 'cites'}
          options={sourcingLinkSchema.shape.relation.options.map((code) => [code, t.verdict.sourceRelations[code]])}
        />
      </div>
    </section>
  );
}
