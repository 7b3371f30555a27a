import type { Figure } from '../../models/figure.ts';
import { BODIES } from './figures.bodies.ts';
import { PEOPLE } from './figures.people.ts';
import { comparableWords } from './name-spelling.ts';
import { nameWords } from './name-words.ts';
import { remember } from './remember.ts';
import { words } from './words.ts';

/** Every figure of the two tables, persons first. */
export const FIGURES: readonly Figure[] = [
  ...PEOPLE.map((row) => figureOf(row, 'person')),
  ...BODIES.map((row) => figureOf(row, 'body')),
];

function figureOf(row: string, kind: Figure['kind']): Figure {
  const [wikidata = '', english = '', arabic = '', also = '', short = ''] = row.split('|');
  const list = (names: string): string[] => names.split(',').filter((name) => name !== '');
  return { wikidata: wikidata === '' ? null : wikidata, kind, english, arabic, also: list(also), short: list(short) };
}

/** A figure's full names, as they are written. */
export function fullNames({ english, arabic, also }: Figure): string[] {
  return [english, arabic, ...also];
}

/** The figure that a name is. */
export interface NamedFigure {
  readonly figure: Figure;
  /** It is one of the figure's short names. */
  readonly isShort: boolean;
  /** Its title belongs to it: without "King", "Salman" is anybody. */
  readonly hasTitle: boolean;
}

/** "Son of", in the spellings of two scripts: "Mohammed bin Salman" is not "Mohammed Salman". */
const SON = /^(بن|ابن|bin|ibn|ben)$/;

/**
 * Names under which a figure is found: in the spellings that outlets vary (name-spelling.ts), and told apart from the same
 * name without "son of", which compareNames takes for a link and which makes common names of rulers' names.
 */
export function figureKey(name: readonly string[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && !SON.test(name[at]!)) continue;
    if (at > from) parts.push(...comparableWords(name.slice(from, at)));
    if (at < name.length) parts.push('bin');
    from = at + 1;
  }
  return parts.join(' ');
}

/** A figure's name as it is looked up, and whether its title belongs to it. */
export function aliasKey(alias: string): { readonly key: string; readonly hasTitle: boolean } {
  const whole = words(alias).map(({ text }) => text);
  return { key: figureKey(whole), hasTitle: nameWords(alias).length < whole.length };
}

interface Index {
  readonly bare: ReadonlyMap<string, NamedFigure>;
  readonly titled: ReadonlyMap<string, NamedFigure>;
}

/** Made when a name is first looked up: some thousands of names are folded, which a start that needs none is spared. */
let made: Index | undefined;

function index(): Index {
  if (made !== undefined) return made;
  const bare = new Map<string, NamedFigure>();
  const titled = new Map<string, NamedFigure>();
  for (const figure of FIGURES) {
    const put = (isShort: boolean) => (alias: string) => {
      const { key, hasTitle } = aliasKey(alias);
      (hasTitle ? titled : bare).set(key, { figure, isShort, hasTitle });
    };
    figure.short.forEach(put(true));
    fullNames(figure).forEach(put(false));
  }
  made = { bare, titled };
  return made;
}

/**
 * The figure that this name is; undefined for any other name. The whole name must be one of the figure's: titles before
 * it do not count ("President Trump"), more or fewer words do ("Donald Trump Jr." is nobody here).
 *
 * @example figureNamed('الرئيس الأمريكي دونالد ترمب')?.figure.english // 'Donald Trump'
 */
export function figureNamed(name: string): NamedFigure | undefined {
  return lookUp(name) ?? undefined;
}

const lookUp: (name: string) => NamedFigure | null = remember((name) => {
  const whole = figureKey(words(name).map(({ text }) => text));
  const { bare, titled } = index();
  return titled.get(whole) ?? bare.get(whole) ?? bare.get(figureKey(nameWords(name))) ?? null;
});
