import { flagKindSchema } from '../../../models/flag.ts';
import type { ListFilter, Messages, Piece } from '../messages.ts';
import { FilterField } from './filter-field.tsx';
import { Input } from './input.tsx';

/** The filters as they stand in the address; undefined where one is not set. */
export type StatementFilters = Readonly<Partial<Record<ListFilter, string>>>;

interface StatementFiltersProps {
  readonly t: Messages;
  readonly filters: StatementFilters;
  /** Why filters were refused, by name. */
  readonly problems: ReadonlyMap<ListFilter, Piece>;
}

/** Languages offered in the filter: those with rules of their own first. Others can be asked for in the address. */
const OFFERED_LANGUAGES = ['ar', 'en', 'fr', 'es', 'fa', 'tr', 'he', 'ur', 'de', 'ru'];

/** The form that narrows the list of statements; sent by GET, so that the filters live in the address. */
export function StatementFiltersForm({ t, filters, problems }: StatementFiltersProps) {
  const { textLang } = filters;
  const isOffered = textLang === undefined || OFFERED_LANGUAGES.includes(textLang) || problems.has('textLang');
  const languages = isOffered ? OFFERED_LANGUAGES : [...OFFERED_LANGUAGES, textLang];
  const field = (name: ListFilter) => ({ name, value: filters[name], problem: problems.get(name) });
  const q = problems.get('q');
  return (
    <search>
      <form class="filters" method="get" action="/quotes" aria-label={t.list.filters}>
        <div class="field filter-words">
          <label for="filter-q">{t.list.words}</label>
          <div class="filter-row">
            <Input
              id="filter-q"
              name="q"
              type="text"
              value={filters.q ?? ''}
              aria-invalid={q === undefined ? undefined : 'true'}
              aria-describedby={q === undefined ? 'words-hint' : 'problem-q words-hint'}
            />
            <button class="primary" type="submit">
              {t.list.submit}
            </button>
          </div>
          {q !== undefined && (
            <p class="field-problem" id="problem-q">
              {q}
            </p>
          )}
          <p class="hint" id="words-hint">
            {t.list.wordsHint}
          </p>
        </div>
        <FilterField {...field('speaker')} label={t.list.speaker} />
        <FilterField {...field('outlet')} label={t.list.outlet} />
        <FilterField
          {...field('textLang')}
          label={t.list.textLanguage}
          options={[['', t.list.anyLanguage], ...languages.map((lang) => [lang, t.languageName(lang)] as const)]}
        />
        <FilterField {...field('from')} label={t.list.from} type="date" />
        <FilterField {...field('to')} label={t.list.to} type="date" />
        <FilterField
          {...field('flag')}
          label={t.list.flag}
          options={[['', t.list.anyFlag], ...flagKindSchema.options.map((kind) => [kind, t.flagKind[kind]] as const)]}
        />
        <FilterField
          {...field('state')}
          label={t.list.state}
          options={[['', t.list.anyState], ...Object.entries(t.list.states)]}
        />
      </form>
    </search>
  );
}
