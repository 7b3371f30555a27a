import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH } from '../../../models/primitives.ts';
import { responseSchema } from '../../../models/verdict.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import { Choice } from '../components/choice.tsx';
import { ChoiceGroup } from '../components/choice-group.tsx';
import { Document } from '../components/document.tsx';
import { FormText } from '../components/form-text.tsx';
import { UseChoice } from '../components/use-choice.tsx';
import { Words } from '../components/words.tsx';
import type { Frame } from '../frame.ts';
import { statementInTitle } from '../title-about.ts';

/** What stands in the form, as text. */
export interface ResponseValues extends Readonly<Record<'by' | 'kind' | 'text' | 'url' | 'at', string>> {
  readonly mentions: readonly string[];
}

interface ResponseFormPageProps {
  readonly frame: Frame;
  readonly file: QuoteRead;
  /** The id that the response gets, so that a form sent twice records it once. */
  readonly id: string;
  readonly values: ResponseValues;
  readonly returnTo: string;
  readonly problems?: ReadonlySet<string>;
}

/** Records what a speaker or an outlet says of a use of its words. */
export function ResponseFormPage(props: ResponseFormPageProps) {
  const { frame, file, id, values, returnTo, problems = new Set<string>() } = props;
  const { t } = frame;
  const { problem } = t.responseForm;
  const wrong = (name: keyof typeof problem) =>
    [...problems].some((path) => path === name || path.startsWith(`${name}.`)) ? problem[name] : null;
  return (
    <Document
      frame={frame}
      title={`${t.responseForm.title}: ${statementInTitle(t, file.quote)}`}
      current="/verdicts"
      form={{ id: 'response-form' }}
    >
      <header class="page-head">
        <p class="eyebrow clamped">
          <a href={`/quotes/${file.quote.id}`}>
            <Words lang={file.quote.lang} quoted={file.wordings[0]?.wording.role === 'version'}>
              {file.quote.text}
            </Words>
          </a>
        </p>
        <h1>{t.responseForm.title}</h1>
        <p class="lead">{t.responseForm.lead}</p>
        {problems.size > 0 && (
          <p class="field-problem" role="alert">
            {t.formProblem}
          </p>
        )}
      </header>
      <form id="response-form" class="verdict-form" method="post" action="/responses">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="quote" value={file.quote.id} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <div class="form-part">
          <FormText
            name="by"
            label={t.responseForm.by}
            hint={t.responseForm.byHint}
            value={values.by}
            maxLength={MAX_NAME_LENGTH}
            required
            problem={wrong('by')}
          />
          <ChoiceGroup id="kind" legend={t.responseForm.kind} ofOne problem={wrong('kind')}>
            <div class="picks picks-in-line">
              {responseSchema.shape.kind.options.map((kind) => (
                <Choice key={kind} type="radio" name="kind" value={kind} checked={kind === values.kind} required>
                  {t.responseForm.kinds[kind]}
                </Choice>
              ))}
            </div>
          </ChoiceGroup>
          <FormText
            name="text"
            rows={3}
            label={t.responseForm.words}
            hint={t.responseForm.wordsHint}
            value={values.text}
            maxLength={MAX_NOTE_LENGTH}
            problem={wrong('text')}
          />
          <div class="field-row">
            <FormText name="url" type="url" label={t.field.url} value={values.url} problem={wrong('url')} />
            <FormText name="at" type="date" label={t.responseForm.at} value={values.at} problem={wrong('at')} />
          </div>
          <ChoiceGroup id="mention" legend={t.verdict.uses} problem={wrong('mentionIds')}>
            <div class="picks">
              {file.mentions.map((appearance) => (
                <UseChoice
                  key={appearance.mention.id}
                  t={t}
                  appearance={appearance}
                  among={file.mentions}
                  type="checkbox"
                  name="mention"
                  checked={values.mentions.includes(appearance.mention.id)}
                  isWrong={wrong('mentionIds') !== null}
                  showWords
                />
              ))}
            </div>
          </ChoiceGroup>
          <div class="buttons">
            <button class="primary" type="submit">
              {t.responseForm.save}
            </button>
          </div>
        </div>
      </form>
    </Document>
  );
}
