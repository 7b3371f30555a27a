import type { SourcingLink } from '../../models/sourcing.ts';
import type { OutletKind } from './known-outlets.ts';
import type { Determiner, Genders, Pronoun } from './language-words.ts';
import { wordForm } from './word-form.ts';

/*
 * How the tables of a language are written down: lists of words separated by white space, folded here as article words are.
 */

type Stem = (form: string) => string;

const asIs: Stem = (form) => form;

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** A set of words, by stem where `stem` is given. */
export function wordSet(list: string, stem: Stem = asIs): ReadonlySet<string> {
  return new Set(
    split(list)
      .map((word) => stem(wordForm(word)))
      .filter((word) => word !== ''),
  );
}

/**
 * Words with their gender: "minister/ministerin" is masculine and feminine, "ministre" either, "/dame" feminine only,
 * "sir/" masculine only. A stem that both genders share tells none.
 */
export function genders(list: string, stem: Stem = asIs): Genders {
  const table = new Map<string, boolean | null>();
  const add = (word: string | undefined, gender: boolean | null): void => {
    const form = stem(wordForm(word ?? ''));
    if (form !== '') table.set(form, table.has(form) && table.get(form) !== gender ? null : gender);
  };
  for (const entry of split(list)) {
    const [first, second] = entry.split('/');
    if (second === undefined) add(first, null);
    else {
      add(first, false);
      add(second, true);
    }
  }
  return table;
}

/** Determiners: "m" masculine, "f" feminine, "-" neither; "p" plural, "s" singular; "d" definite, "i" not. */
export function determiners(rows: Readonly<Record<string, string>>): ReadonlyMap<string, Determiner> {
  const table = new Map<string, Determiner>();
  for (const [marks, list] of Object.entries(rows))
    for (const word of split(list))
      table.set(wordForm(word), {
        feminine: marks.includes('f') ? true : marks.includes('m') ? false : null,
        plural: marks.includes('p'),
        definite: marks.includes('d'),
      });
  return table;
}

/** Pronouns: "m", "f" or "-" for gender, "p" for plural, "n" where only a body or a text is meant. */
export function pronouns(rows: Readonly<Record<string, string>>): ReadonlyMap<string, Pronoun> {
  const table = new Map<string, Pronoun>();
  for (const [marks, list] of Object.entries(rows))
    for (const word of split(list))
      table.set(wordForm(word), {
        feminine: marks.includes('f') ? true : marks.includes('m') ? false : null,
        plural: marks.includes('p'),
        impersonal: marks.includes('n'),
      });
  return table;
}

/** Nouns for outlets with the kind they make. */
export function outletNouns(rows: Readonly<Partial<Record<OutletKind, string>>>, stem: Stem): Map<string, OutletKind> {
  const table = new Map<string, OutletKind>();
  for (const [kind, list] of Object.entries(rows))
    for (const word of split(list)) table.set(stem(wordForm(word)), kind as OutletKind);
  return table;
}

/** Names of languages with their tags. */
export function languageNames(rows: Readonly<Record<string, string>>, stem: Stem): Map<string, string> {
  const table = new Map<string, string>();
  for (const [tag, list] of Object.entries(rows)) for (const word of split(list)) table.set(stem(wordForm(word)), tag);
  return table;
}

/** Phrases with the relation they tell; separated by commas, their words folded one by one. */
export function leadPhrases(
  rows: Readonly<Partial<Record<SourcingLink['relation'], string>>>,
): Map<string, SourcingLink['relation']> {
  const table = new Map<string, SourcingLink['relation']>();
  for (const [relation, list] of Object.entries(rows))
    for (const phrase of list.split(','))
      table.set(split(phrase).map(wordForm).join(' '), relation as SourcingLink['relation']);
  return table;
}
