import { type PhraseFound, type PhraseTable, phraseAt } from '../text/phrase-table.ts';
import type { Word } from '../text/words.ts';
import { BINDING_WORDS, DENYING_WORDS, RAISING_WORDS } from './denying-words.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { type Cell, FAMILIES } from './families.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { MODAL_WORDS, type Mode } from './modal-words.ts';

/** What the tables know of the phrase that starts at a word; undefined where a table has none. */
export interface Entry {
  readonly name?: PhraseFound<string>;
  readonly mode?: PhraseFound<Mode>;
  readonly equal?: PhraseFound<number>;
  readonly cell?: PhraseFound<Cell>;
  readonly verb?: 'denies' | 'raises' | 'binds';
}

/** Arabic particles that are written onto the first word of a phrase. */
const CLITICS = 'وفبلك';

const NOTHING: Entry = {};

/** Every word that a phrase of any table starts with: most words of a text start none, and are answered by this. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [KNOWN_NAMES, MODAL_WORDS, EQUIVALENTS, FAMILIES, DENYING_WORDS, RAISING_WORDS, BINDING_WORDS].flatMap((table) => [
    ...table.firsts.keys(),
  ]),
);

/**
 * What all tables say of word `at`, each by its longest phrase. Arabic words are looked up without particles too, and, but
 * for modes and verbs, without the article: "بالمدنيين" as "مدنيين", "للولايات المتحدة" as "الولايات المتحدة".
 */
export function lookUp(all: readonly Word[], at: number): Entry {
  const word = all[at]!.text as string;
  const forms = formsOf(word);
  const isBehindNot = all[at - 1]?.text === 'غير';
  if (!isBehindNot && !forms.some((form) => FIRST_WORDS.has(form))) return NOTHING;
  return {
    ...known('name', withArticle(KNOWN_NAMES, all, at, forms)),
    ...known('mode', modeAt(all, at)),
    ...known('equal', withArticle(EQUIVALENTS, all, at, forms)),
    ...known('cell', withArticle(FAMILIES, all, at, forms)),
    ...known('verb', verbAt(all, at)),
  };
}

/** A mode; that of "من الممكن" in "من غير الممكن" too, where the negator stands inside. */
function modeAt(all: readonly Word[], at: number): PhraseFound<Mode> | undefined {
  const found = phraseAt(MODAL_WORDS, all, at, CLITICS);
  if (found !== undefined || all[at - 1]?.text !== 'غير' || all[at - 2]?.text !== 'من') return found;
  const affirmed = phraseAt(MODAL_WORDS, [all[at - 2]!, ...all.slice(at, at + LONGEST)], 0);
  return affirmed === undefined || affirmed.words === 1 ? undefined : { ...affirmed, words: affirmed.words - 1 };
}

function known<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

/** The word, without a particle, and without particle and article. */
function formsOf(word: string): string[] {
  if (word < '\u0600') return [word];
  const forms = [word];
  if (CLITICS.includes(word[0]!)) forms.push(word.slice(1));
  if (CLITICS.includes(word[0]!) && CLITICS.includes(word[1] ?? ' ')) forms.push(word.slice(2));
  const article = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/.exec(word);
  if (article !== null) forms.push(`ال${word.slice(article[0].length)}`, word.slice(article[0].length));
  return forms;
}

function withArticle<T>(
  table: PhraseTable<T>,
  all: readonly Word[],
  at: number,
  forms: readonly string[],
): PhraseFound<T> | undefined {
  const found = phraseAt(table, all, at, CLITICS);
  if (found !== undefined) return found;
  for (const form of forms) {
    if (form === all[at]!.text || !table.firsts.has(form)) continue;
    const again = phraseAt(table, [{ ...all[at]!, text: form as Word['text'] }, ...all.slice(at + 1, at + LONGEST)], 0);
    if (again !== undefined) return again;
  }
  return undefined;
}

/** Words of the longest phrase in the tables. */
const LONGEST = 5;

function verbAt(all: readonly Word[], at: number): Entry['verb'] {
  if (phraseAt(DENYING_WORDS, all, at, CLITICS) !== undefined) return 'denies';
  if (phraseAt(RAISING_WORDS, all, at, CLITICS) !== undefined) return 'raises';
  return phraseAt(BINDING_WORDS, all, at, CLITICS) === undefined ? undefined : 'binds';
}
