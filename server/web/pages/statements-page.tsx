import { flagKindSchema } from '../../../models/flag.ts';
import type { Page } from '../../../models/quote-store.ts';
import type { ListedQuote } from '../../../services/list-quotes.ts';
import { Document } from '../components/document.tsx';
import { Input } from '../components/input.tsx';
import { Pager } from '../components/pager.tsx';
import { SpeakerName } from '../components/speaker-name.tsx';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';
import type { Frame } from '../frame.ts';
import { speakerOf } from '../speaker-of.ts';

/** The filters as they stand in the address; undefined where one is not set. */
export type StatementFilters = Readonly<
  Partial<Record<'q' | 'speaker' | 'outlet' | 'textLang' | 'from' | 'to' | 'flag', string>>
>;

interface StatementsPageProps {
  readonly frame: Frame;
  readonly filters: StatementFilters;
  readonly page: Page<ListedQuote>;
  readonly cursor: string | null;
}

/** Languages offered in the filter: those with rules of their own first. Others can be asked for in the address. */
const OFFERED_LANGUAGES = ['ar', 'en', 'fr', 'es', 'fa', 'tr', 'he', 'ur', 'de', 'ru'];

/** Statements, newest first, with filters that live in the address. */
export function StatementsPage({ frame, filters, page, cursor }: StatementsPageProps) {
  const { t } = frame;
  const languages = [...new Set([...OFFERED_LANGUAGES, ...(filters.textLang === undefined ? [] : [filters.textLang])])];
  return (
    <Document frame={frame} title={t.list.title} current="/quotes">
      <header class="page-head">
        <h1>{t.list.title}</h1>
      </header>
      <search>
        <form class="filters" method="get" action="/quotes" aria-label={t.list.filters}>
          <TextFilter name="q" label={t.list.words} value={filters.q} />
          <TextFilter name="speaker" label={t.list.speaker} value={filters.speaker} />
          <TextFilter name="outlet" label={t.list.outlet} value={filters.outlet} />
          <div class="field">
            <label for="filter-textLang">{t.list.textLanguage}</label>
            <select id="filter-textLang" name="textLang">
              <option value="">{t.list.anyLanguage}</option>
              {languages.map((lang) => (
                <option key={lang} value={lang} selected={lang === filters.textLang}>
                  {t.languageName(lang)}
                </option>
              ))}
            </select>
          </div>
          <TextFilter name="from" label={t.list.from} value={filters.from} type="date" />
          <TextFilter name="to" label={t.list.to} value={filters.to} type="date" />
          <div class="field">
            <label for="filter-flag">{t.list.flag}</label>
            <select id="filter-flag" name="flag">
              <option value="">{t.list.anyFlag}</option>
              {flagKindSchema.options.map((kind) => (
                <option key={kind} value={kind} selected={kind === filters.flag}>
                  {t.flagKind[kind]}
                </option>
              ))}
            </select>
          </div>
          <div class="buttons">
            <button type="submit">{t.list.submit}</button>
            {Object.values(filters).some(Boolean) && <a href="/quotes">{t.list.clear}</a>}
          </div>
        </form>
      </search>
      {page.items.length === 0 ? (
        <p class="empty">{t.list.none}</p>
      ) : (
        <ul class="statements">
          {page.items.map(({ quote, mentions }) => (
            <li key={quote.id}>
              <p class="statement-words">
                <a href={`/quotes/${quote.id}`}>
                  <Words lang={quote.lang} quoted>
                    {quote.text}
                  </Words>
                </a>
              </p>
              <p class="byline">
                <SpeakerName t={t} speaker={speakerOf(quote)} />
                {quote.said !== null && (
                  <>
                    {' · '}
                    {t.statement.said} <When t={t} edtf={quote.said} />
                  </>
                )}
                {' · '}
                {t.statement.printed(mentions)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pager t={t} path="/quotes" query={filters} cursor={cursor} next={page.next} />
    </Document>
  );
}

interface TextFilterProps {
  readonly name: 'q' | 'speaker' | 'outlet' | 'from' | 'to';
  readonly label: string;
  readonly value: string | undefined;
  readonly type?: 'text' | 'date';
}

function TextFilter({ name, label, value, type = 'text' }: TextFilterProps) {
  return (
    <div class="field">
      <label for={`filter-${name}`}>{label}</label>
      <Input id={`filter-${name}`} name={name} type={type} value={value ?? ''} />
    </div>
  );
}
