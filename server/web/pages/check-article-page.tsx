import { type CheckedArticle, LOOKED_UP } from '../../../services/check-article.ts';
import { Document } from '../components/document.tsx';
import { Reading } from '../components/reading.tsx';
import { SaveForm, type SaveValues } from '../components/save-form.tsx';
import type { Frame } from '../frame.ts';
import { stateOfKnown } from '../known-state.ts';
import { titleAbout } from '../title-about.ts';

interface CheckArticlePageProps {
  readonly frame: Frame;
  readonly values: SaveValues;
  readonly checked: CheckedArticle;
  /** Fields of the save form that were refused. */
  readonly problems?: ReadonlySet<string>;
}

/** A pasted article with its quotations lit up and what the library knows of each; nothing is stored until saved. */
export function CheckArticlePage({ frame, values, checked, problems = new Set() }: CheckArticlePageProps) {
  const { t } = frame;
  const notes = checked.mentions.map(({ mention, known }) => ({
    mention,
    known: known === 'not-looked-up' ? null : known,
    state: stateOfKnown(known),
    quoteId: null,
    flags: [],
  }));
  return (
    <Document
      frame={frame}
      title={titleAbout(t.article.checkTitle, values.title || values.q)}
      current="/"
      // The box sends short texts and long ones; what is read here is shown again as what it is.
      form={{ id: 'article-form', action: '/articles' }}
    >
      <header class="page-head">
        <h1>{t.article.checkTitle}</h1>
        <p class="hint">
          {t.article.quotations(notes.length)}. {t.article.readIn(t.languageName(checked.lang))}{' '}
          <a href="#save">{t.article.save}</a>
        </p>
        {notes.length > LOOKED_UP && <p class="hint">{t.article.notLookedUp(LOOKED_UP, notes.length)}</p>}
        {problems.size > 0 && (
          <p class="field-problem" role="alert">
            {t.formProblem}
          </p>
        )}
      </header>
      <Reading t={t} text={values.q} lang={checked.lang} notes={notes} doubts={checked.doubts} />
      <section class="on-screen" aria-labelledby="save">
        <h2 id="save">{t.article.save}</h2>
        <p class="hint">{t.article.saveHint}</p>
        <SaveForm t={t} values={values} problems={problems} />
      </section>
    </Document>
  );
}
