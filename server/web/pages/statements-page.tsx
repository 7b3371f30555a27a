import { flagKindSchema } from '../../../models/flag.ts';
import { givenDateSchema } from '../../../models/primitives.ts';
import type { Page } from '../../../models/quote-store.ts';
import { BY_WORDS, type ListedQuote } from '../../../services/list-quotes.ts';
import { Document } from '../components/document.tsx';
import { type Chip, FilterChips } from '../components/filter-chips.tsx';
import { Pager } from '../components/pager.tsx';
import { type StatementFilters, StatementFiltersForm } from '../components/statement-filters.tsx';
import { StatementList } from '../components/statement-list.tsx';
import { dateInWords } from '../date-in-words.ts';
import { filterProblems } from '../filter-problems.ts';
import type { Frame } from '../frame.ts';
import type { ListFilter, Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';
import { titleAbout } from '../title-about.ts';

interface StatementsPageProps {
  readonly frame: Frame;
  readonly filters: StatementFilters;
  /** What the filters give, or which of them were refused. */
  readonly found: { readonly page: Page<ListedQuote> } | { readonly refused: ReadonlySet<string> };
  readonly cursor: string | null;
}

/** Statements, newest first or closest first, with filters that live in the address. */
export function StatementsPage({ frame, filters, found, cursor }: StatementsPageProps) {
  const { t } = frame;
  const problems = 'refused' in found ? filterProblems(t, filters, found.refused) : new Map<ListFilter, string>();
  const chips = chipsOf(t, filters);
  const page = 'page' in found ? found.page : null;
  return (
    <Document
      frame={frame}
      title={titleAbout(t.list.title, chips.map(({ value }) => value).join(t.site.comma))}
      current="/quotes"
    >
      <header class="page-head">
        <h1>{t.list.title}</h1>
      </header>
      <StatementFiltersForm t={t} filters={filters} problems={problems} />
      <FilterChips t={t} chips={chips} />
      {page === null ? (
        <p class="field-problem" role="alert">
          {problems.size > 0 ? (
            t.list.refused
          ) : (
            <>
              {t.address.placeGone} <a href={pathWith('/quotes', filters)}>{t.site.fromStart}</a>
            </>
          )}
        </p>
      ) : page.items.length === 0 ? (
        <div class="empty" role="status">
          <p>{chips.length === 0 && cursor === null ? t.list.empty : t.list.none}</p>
          {chips.length > 0 && <p>{t.list.noneAdvice}</p>}
        </div>
      ) : (
        <>
          <h2 class="heard">{t.list.title}</h2>
          <p class="list-count" role="status">
            {countOf(t, page, filters, cursor)}
          </p>
          <StatementList t={t} items={page.items} />
        </>
      )}
      {page !== null && <Pager t={t} path="/quotes" query={filters} cursor={cursor} next={page.next} />}
    </Document>
  );
}

/** How many are listed, and of what: a list by age knows no total, one by words holds the closest only. */
function countOf(t: Messages, page: Page<ListedQuote>, filters: StatementFilters, cursor: string | null): string {
  const shown = page.items.length;
  if (filters.q !== undefined) return shown < BY_WORDS ? t.list.closestCount(shown) : t.list.closestFull(shown);
  if (cursor === null) return t.list.count(shown, page.next === null ? 'all' : 'first');
  return t.list.count(shown, page.next === null ? 'last' : 'later');
}

/** The filters in use in the order of the form, each with what a reader calls it. */
function chipsOf(t: Messages, filters: StatementFilters): (Chip & { readonly value: string })[] {
  const { textLang, from, to, flag, state } = filters;
  const kind = flagKindSchema.safeParse(flag);
  // What was refused stands there as it was written.
  const dateOr = (written: string) =>
    givenDateSchema.safeParse(written).success ? dateInWords(written, t.dates) : written;
  const shown: Readonly<Record<ListFilter, string | undefined>> = {
    q: filters.q,
    speaker: filters.speaker,
    outlet: filters.outlet,
    textLang: textLang === undefined ? undefined : t.languageName(textLang),
    from: from && dateOr(from),
    to: to && dateOr(to),
    flag: kind.success ? t.flagKind[kind.data] : flag,
    state: state !== undefined && state in t.list.states ? t.list.states[state as keyof typeof t.list.states] : state,
  };
  const names: Readonly<Record<ListFilter, string>> = {
    q: t.list.words,
    speaker: t.list.speaker,
    outlet: t.list.outlet,
    textLang: t.list.textLanguage,
    from: t.list.from,
    to: t.list.to,
    flag: t.list.flag,
    state: t.list.state,
  };
  return (Object.keys(names) as ListFilter[]).flatMap((name) => {
    const value = shown[name];
    if (value === undefined) return [];
    return [{ name: names[name], value, without: pathWith('/quotes', { ...filters, [name]: undefined }) }];
  });
}
