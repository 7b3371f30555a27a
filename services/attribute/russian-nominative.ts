import { givenGender, type LanguageWords } from './language-words.ts';
import { russianStem } from './russian-stem.ts';

/** Surnames of men and women in a case other than the nominative, and what they end in there. The first that fits counts. */
const MEN: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|ёв|ин|ын|вич)(?:а|у|ым|ем|ом|е)$/u, '$1'],
  [/([сц]к)(?:ого|ому|им|ом)$/u, '$1ий'],
  [/([бвгдзклмнпрстфхцжшчщ])(?:а|у|ом|ем|е)$/u, '$1'],
  [/([аеиоуюя])(?:я|ю|ем)$/u, '$1й'],
];
const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|ёв|ин|ын|вн)(?:ой|ы|у|е)$/u, '$1а'],
  [/([сц]к)(?:ой|ую)$/u, '$1ая'],
];

/**
 * A Russian name in the nominative, as a reader looks it up: "Владимира Путина" is "Владимир Путин". Only where the first name
 * is known and stands in another case; the name as it is otherwise, since a surname alone tells neither case nor gender.
 */
export function russianNominative(name: string, words: LanguageWords, given: ReadonlyMap<string, string>): string {
  const parts = name.split(' ');
  const first = parts[0]!.toLowerCase().replaceAll('ё', 'е');
  const known = given.get(russianStem(first));
  const feminine = givenGender(words, first);
  if (parts.length < 2 || known === undefined || feminine === null || known === first) return name;
  const rules = feminine ? WOMEN : MEN;
  const rest = parts.slice(1).map((part) => {
    const rule = rules.find(([ending]) => ending.test(part));
    return rule ? part.replace(rule[0], rule[1]) : part;
  });
  return [known.slice(0, 1).toUpperCase() + known.slice(1), ...rest].join(' ');
}
