import { givenDateSchema } from '../../models/primitives.ts';
import { readWordQuery } from '../../services/word-query.ts';
import type { StatementFilters } from './components/statement-filters.tsx';
import type { ListFilter, Messages, Piece } from './messages.ts';

/** What is wrong with each filter that was refused, in the reader's words; by the names that an address has for them. */
export function filterProblems(
  t: Messages,
  filters: StatementFilters,
  refused: ReadonlySet<string>,
): ReadonlyMap<ListFilter, Piece> {
  const names = Object.keys(t.list.problem) as ListFilter[];
  // Words are read after the other filters; what is wrong with them is said at once, too.
  const isRefused = (name: ListFilter) =>
    name === 'q' && filters.q !== undefined
      ? 'problem' in readWordQuery(filters.q) || refused.has('q')
      : refused.has(name === 'textLang' ? 'lang' : name);
  return new Map(names.filter(isRefused).map((name) => [name, problemOf(t, name, filters[name] ?? '')]));
}

function problemOf(t: Messages, name: ListFilter, value: string): Piece {
  if (name === 'q') {
    const query = readWordQuery(value);
    if ('problem' in query) return t.list.wordProblem[query.problem];
  }
  // A date that can be read was refused for where it stands.
  if (name === 'to' && givenDateSchema.safeParse(value).success) return t.list.orderProblem;
  return t.list.problem[name];
}
