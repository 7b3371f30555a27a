import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH } from '../../../models/primitives.ts';
import type { LookUp } from '../../../services/look-up-quote.ts';
import { diffWords } from '../../../services/match/diff.ts';
import { firstLetters } from '../first-letters.ts';
import type { Messages } from '../messages.ts';
import { speakerOf } from '../speaker-of.ts';
import { isSearchHere, type SearchRow } from '../verdict-values.ts';
import { writtenLanguage } from '../written-language.ts';
import { Diff } from './diff.tsx';
import { FormText } from './form-text.tsx';
import { IsolatedWords } from './isolated-words.tsx';
import { Name } from './name.tsx';
import { PrintedIn } from './printed-in.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { Instant } from './when.tsx';

interface SearchRowsProps {
  readonly t: Messages;
  readonly rows: readonly SearchRow[];
  readonly lookFor: string;
  /** What a look-up has just found. */
  readonly lookUp: LookUp | null;
  /** Show an empty row for a search made elsewhere. */
  readonly emptyRow: boolean;
  readonly problems: ReadonlySet<string>;
  /** Where the form leads; the smaller buttons come back to their own part of it. */
  readonly action: string;
}

/** What was searched for a verdict: here, noted by itself as it is made, and elsewhere, by hand. */
export function SearchRows({ t, rows, lookFor, lookUp, emptyRow, problems, action }: SearchRowsProps) {
  const shown = [...rows, ...(emptyRow ? [{ where: '', query: '', found: '', at: '' }] : [])];
  return (
    <section
      class="form-part"
      aria-labelledby="searched"
      aria-describedby={problems.has('searched') ? 'problem-searched' : undefined}
    >
      <h2 id="searched">{t.verdict.searched}</h2>
      <p class="hint">{t.verdict.searchedHint}</p>
      {problems.has('searched') && (
        <p class="field-problem" id="problem-searched">
          {t.verdict.problem.tooMany}
        </p>
      )}
      <div class="look-here">
        <FormText
          name="lookFor"
          label={t.verdict.lookFor}
          value={lookFor}
          maxLength={MAX_NOTE_LENGTH}
          problem={problems.has('lookFor') ? t.verdict.problem.lookFor : null}
        />
        <button type="submit" name="act" value="look-up" formNoValidate>
          {t.verdict.lookUp}
        </button>
      </div>
      <div id="looked-up" role="status">
        {lookUp !== null && <Found t={t} lookUp={lookUp} />}
      </div>
      {shown.map((row, index) => (
        <fieldset key={`${index}`} class="form-row">
          <legend>{t.verdict.searchRow(index + 1)}</legend>
          {isSearchHere(row) ? (
            <NotedSearch t={t} row={row} />
          ) : (
            <SearchFields t={t} row={row} index={index} problems={problems} isFirst={index === rows.length} />
          )}
          <input type="hidden" name="searchAt" value={row.at} />
          {index < rows.length && (
            <button
              class="quiet"
              type="submit"
              name="act"
              value={`drop-search-${index}`}
              formAction={`${action}#searched`}
              formNoValidate
            >
              {t.verdict.removeRow} <span class="heard">{t.verdict.searchRow(index + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      <button type="submit" name="act" value="add-search" formNoValidate>
        {t.verdict.addSearch}
      </button>
    </section>
  );
}

/** The statements that came nearest, each to be held against. */
function Found({ t, lookUp }: { readonly t: Messages; readonly lookUp: LookUp }) {
  const matches = lookUp.matches.filter(({ comparison }) => comparison.relation !== 'unrelated');
  if (matches.length === 0) {
    return (
      <p class="look-none" tabIndex={-1} autofocus>
        <IsolatedWords text={t.verdict.notFoundHere(lookUp.searched.wordings)} />
      </p>
    );
  }
  return (
    <div class="look-found">
      <h3 tabIndex={-1} autofocus>
        {t.verdict.lookedUp}
      </h3>
      <ol class="matches">
        {matches.map(({ quote, mention, wording, article, comparison }) => (
          <li key={quote.id}>
            <Diff t={t} parts={diffWords(lookUp.searched.query, wording.text, wording.lang)} lang={wording.lang} />
            <p class="match-by">
              <SpeakerName t={t} speaker={speakerOf(quote)} />
              {t.site.between}
              <PrintedIn t={t} article={article} />
              {t.site.between}
              {t.relation[comparison.relation]}
            </p>
            <button
              class="quiet"
              type="submit"
              name="act"
              value={`against-${mention.id}`}
              aria-label={`${t.verdict.holdAgainst}: ${firstLetters(wording.text)}`}
              formNoValidate
            >
              {t.verdict.holdAgainst}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A search that was made here, as it was noted: what it found is not for the reviewer to rewrite. */
function NotedSearch({ t, row }: { readonly t: Messages; readonly row: SearchRow }) {
  return (
    <div class="noted-search">
      <p>
        <strong>
          <Name>{row.where}</Name>
        </strong>
        : <q {...writtenLanguage(row.query, t.language)}>{row.query}</q>{' '}
        {row.at !== '' && (
          // Between words of two directions a date would be torn.
          <bdi class="hint">
            <Instant t={t} at={row.at} />
          </bdi>
        )}
      </p>
      <p dir="auto">
        <IsolatedWords text={row.found} />
      </p>
      <input type="hidden" name="searchWhere" value={row.where} />
      <input type="hidden" name="searchQuery" value={row.query} />
      <input type="hidden" name="searchFound" value={row.found} />
    </div>
  );
}

function SearchFields({
  t,
  row,
  index,
  problems,
  isFirst,
}: {
  readonly t: Messages;
  readonly row: SearchRow;
  readonly index: number;
  readonly problems: ReadonlySet<string>;
  /** It was asked for a moment ago: the keyboard begins here. */
  readonly isFirst: boolean;
}) {
  const problemOf = (field: 'where' | 'query' | 'found', words: string) =>
    problems.has(`searched.${index}.${field}`) ? words : null;
  return (
    <>
      <FormText
        id={`search-${index}-where`}
        name="searchWhere"
        label={t.verdict.where}
        value={row.where}
        isFirst={isFirst}
        maxLength={MAX_NAME_LENGTH}
        problem={problemOf('where', t.verdict.problem.searchWhere)}
      />
      <FormText
        id={`search-${index}-query`}
        name="searchQuery"
        label={t.verdict.query}
        value={row.query}
        maxLength={MAX_NOTE_LENGTH}
        problem={problemOf('query', t.verdict.problem.searchQuery)}
      />
      <FormText
        id={`search-${index}-found`}
        name="searchFound"
        rows={2}
        label={t.verdict.found}
        value={row.found}
        maxLength={MAX_NOTE_LENGTH}
        problem={problemOf('found', t.verdict.problem.searchFound)}
      />
    </>
  );
}
