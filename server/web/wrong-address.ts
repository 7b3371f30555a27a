import type { Problem } from '../problem.ts';
import type { Messages, Piece } from './messages.ts';
import { pathWith } from './paths.ts';

/** What is wrong with the address of a page, in the reader's words, and the addresses to go on from. */
export interface WrongAddress {
  /** Each part of it that was refused, as the page calls it, and what is to be done. */
  readonly problems: readonly { readonly label: string; readonly words: Piece }[];
  /** The same list with what is left of the address; null where nothing is. */
  readonly rest: string | null;
  readonly whole: { readonly href: string; readonly text: string };
}

type Words = (t: Messages) => string;

/** A part of an address: what its page calls it, and what to do about a value that cannot be read. */
interface Part {
  readonly label: Words;
  readonly words: (t: Messages) => Piece;
}

const choice = (label: Words): Part => ({ label, words: (t) => t.address.choose });
const name = (label: Words): Part => ({ label, words: (t) => t.list.problem.speaker });
const place: Part = { label: (t) => t.address.place, words: (t) => t.address.placeGone };

/** The lists, each with the parts that its address may have beside the place in it. */
const LISTS: Readonly<Record<string, { readonly whole: Words; readonly parts: Readonly<Record<string, Part>> }>> = {
  '/quotes': {
    whole: (t) => t.address.allStatements,
    parts: {
      q: { label: (t) => t.list.words, words: (t) => t.list.problem.q },
      speaker: name((t) => t.list.speaker),
      outlet: name((t) => t.list.outlet),
      textLang: choice((t) => t.list.textLanguage),
      from: { label: (t) => t.list.from, words: (t) => t.list.problem.from },
      to: { label: (t) => t.list.to, words: (t) => t.list.problem.to },
      flag: choice((t) => t.list.flag),
      state: choice((t) => t.list.state),
    },
  },
  '/flags': {
    whole: (t) => t.address.wholeQueue,
    parts: {
      kind: choice((t) => t.glance.kind),
      status: choice((t) => t.queue.statuses),
      severity: choice((t) => t.queue.severity),
      speaker: name((t) => t.queue.speaker),
      outlet: name((t) => t.queue.outlet),
      order: choice((t) => t.queue.order),
    },
  },
  '/verdicts': { whole: (t) => t.address.allVerdicts, parts: { state: choice((t) => t.verdict.states) } },
  '/speakers': {
    whole: (t) => t.speakers.clear,
    parts: { q: { label: (t) => t.speakers.search, words: (t) => t.speakers.searchProblem } },
  },
  '/outlets': {
    whole: (t) => t.outlets.clear,
    parts: { q: { label: (t) => t.outlets.search, words: (t) => t.outlets.searchProblem } },
  },
};

/** What an address says of the place in a list; in the history of a statement it is called `events`. */
const PLACES: readonly string[] = ['cursor', 'events'];

/**
 * What a problem with the address of a page is to its reader; null where the problem is none of the address, or the page
 * has nothing in it to choose. `address` is the path with its query.
 */
export function wrongAddress(t: Messages, address: string, { errors }: Problem): WrongAddress | null {
  const [path = '', query = ''] = address.split('?');
  const list = LISTS[path];
  const parts = new Map([...Object.entries(list?.parts ?? {}), ...PLACES.map((each) => [each, place] as const)]);
  const problems = [...new Set(errors.map(({ field }) => field))].map((field) => ({ field, part: parts.get(field) }));
  const known = problems.flatMap(({ field, part }) => (part === undefined ? [] : [{ field, part }]));
  if (known.length === 0 || known.length < problems.length) return null;
  const refused = new Set(known.map(({ field }) => field));
  const kept = [...new URLSearchParams(query)].filter(([each]) => !refused.has(each) && !PLACES.includes(each));
  const rest = pathWith(path, Object.fromEntries(kept));
  return {
    problems: known.map(({ part }) => ({ label: part.label(t), words: part.words(t) })),
    rest: rest === path ? null : rest,
    whole: { href: path, text: list === undefined ? t.site.fromStart : list.whole(t) },
  };
}
