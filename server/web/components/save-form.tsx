import { MAX_NAME_LENGTH } from '../../../models/primitives.ts';
import type { Messages } from '../messages.ts';
import { Field } from './field.tsx';

/** What a reader says of an article that was pasted, as text; empty where nothing was given. */
export type SaveValues = Readonly<Record<'q' | 'title' | 'outlet' | 'url' | 'publishedAt', string>>;

interface SaveFormProps {
  readonly t: Messages;
  readonly values: SaveValues;
  readonly problems?: ReadonlySet<string>;
}

/**
 * Saves the article that was read. Its text rides along in a hidden input, which, unlike a textarea, keeps a line break
 * at its beginning.
 */
export function SaveForm({ t, values, problems = new Set() }: SaveFormProps) {
  return (
    <form id="article-form" class="card-form" method="post" action="/articles">
      <input type="hidden" name="q" value={values.q} />
      <Field t={t} name="title" value={values.title} maxLength={2 * MAX_NAME_LENGTH} problems={problems} />
      <Field t={t} name="outlet" value={values.outlet} maxLength={MAX_NAME_LENGTH} problems={problems} />
      <Field t={t} name="url" type="url" value={values.url} problems={problems} />
      <Field t={t} name="publishedAt" type="date" value={values.publishedAt} problems={problems} />
      <div class="buttons">
        <button class="primary" type="submit">
          {t.article.saveSubmit}
        </button>
        <button type="submit" formAction="/check" formNoValidate name="as" value="article">
          {t.article.readAgain}
        </button>
      </div>
    </form>
  );
}
