import { isAcronym, isCapital } from './english-words.ts';
import { bodyEnd } from './european-body.ts';
import { findEuropeanName, type Noun, nameGender, nounAt, PERSON_NOUN } from './european-name.ts';
import { type Determiner, findNoun, type LanguageWords } from './language-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseSegments } from './phrase-segments.ts';
import { formAt, formsOf, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';

/** What `head` says of a pronoun that only a body or a text can stand behind, in every language of this stage. */
const IMPERSONAL = 'it';

/**
 * Takes a speaker phrase of a European language apart by the tables of that language: titles, description, name.
 *
 * Commas divide it: "Jan Roth, Sprecher des Ministeriums" is a name and its description, "le ministre de la Santé, Luc
 * Morel" the other way round. A relative clause ends it, brackets are left out.
 */
export function readEuropeanPhrase(
  reading: Reading,
  words: LanguageWords,
  range: WordRange,
  isKnownName: (form: string) => boolean = () => false,
): NounPhrase {
  const [opening, ...others] = phraseSegments(
    reading,
    range,
    (index) => words.ends.has(formAt(reading, index)) && !isCapital(reading, index),
  );
  if (!opening) return bare({ from: range.from, to: range.from });
  const first = readSegment(reading, words, withoutLead(reading, words, opening), isKnownName);
  if (first.kind === 'person' || first.kind === 'bare') {
    const offices = others.filter((segment) => appositionHead(reading, words, segment) !== null);
    if (offices.length === 0) return first;
    const head = appositionHead(reading, words, offices[0]!)!;
    return {
      ...first,
      kind: 'person',
      head: first.head || head.base,
      epithets: [...first.epithets, ...offices],
      feminine: first.feminine ?? words.roles.get(head.base) ?? null,
    };
  }
  if (first.kind !== 'role' && !(first.kind === 'unnamed' && !first.plural)) return first;
  const named = others
    .map((segment) => readSegment(reading, words, segment, isKnownName))
    .find(({ kind }, index) => kind === 'person' || (kind === 'bare' && index === 0));
  if (!named) return first;
  const epithets = first.epithets.length > 0 ? first.epithets : [first.name];
  return {
    ...first,
    kind: 'person',
    name: named.name,
    epithets: [...epithets, ...named.epithets],
    feminine: named.feminine ?? first.feminine,
  };
}

/** "Wie der Spiegel", "selon le ministre": what leads to the speaker is none of him. */
function withoutLead(reading: Reading, words: LanguageWords, { from, to }: WordRange): WordRange {
  const form = formAt(reading, from);
  const isLead = to - from > 1 && words.links.leads.has(form) && findNoun(words, words.sayings, form) === null;
  return { from: isLead ? from + 1 : from, to };
}

function bare(name: WordRange): NounPhrase {
  return { kind: 'bare', name, epithets: [], head: '', definite: false, feminine: null, plural: false };
}

/** Words before the noun of an apposition: "der", "neue". */
const BEFORE_HEAD = 3;

/** The office that heads an apposition: a role noun after an article and adjectives at most; null where another clause stands. */
export function appositionHead(reading: Reading, words: LanguageWords, { from, to }: WordRange): Noun | null {
  for (let index = from; index < Math.min(to, from + 1 + BEFORE_HEAD); index += 1) {
    if (index > from && words.determiners.has(formAt(reading, index))) return null;
    const noun = nounAt(reading, words, index);
    if (noun) return noun.kind === 'role' ? noun : null;
    // In German "der Minister" opens an apposition, "der den Minister …" a relative clause; capitals are nouns.
    if (index > from && isCapital(reading, index) && !isAcronym(reading, index)) return null;
  }
  return null;
}

/** Words before a noun for what is said: "ersten offiziellen | Angaben". */
const BEFORE_SAYING = 3;

/**
 * Index of a noun for what somebody says at the head of a phrase ("Angaben der Polizei", "слова министра"); -1 without one.
 * Adjectives and a possessive may stand before it.
 */
function sayingAt(reading: Reading, words: LanguageWords, { from, to }: WordRange): number {
  for (let index = from; index < Math.min(to, from + BEFORE_SAYING); index += 1) {
    const form = formAt(reading, index);
    if ((!words.compounds || isCapital(reading, index)) && findNoun(words, words.sayings, form)) return index;
    if (
      !words.determiners.has(form) &&
      (isCapital(reading, index) ? index > from : !words.modifier.test(printedAt(reading, index)))
    )
      return -1;
  }
  return -1;
}

/** Whose the words are: the genitive behind the noun, or the possessive before it; people nobody names where neither stands. */
function readSaying(
  reading: Reading,
  words: LanguageWords,
  range: WordRange,
  at: number,
  isKnownName: (form: string) => boolean,
): NounPhrase {
  let behind = at + 1;
  while (
    behind < range.to - 1 &&
    words.inside.has(formAt(reading, behind)) &&
    !words.determiners.has(formAt(reading, behind))
  )
    behind += 1;
  if (behind < range.to) return readSegment(reading, words, { from: behind, to: range.to }, isKnownName);
  const owner = words.possessives.get(formAt(reading, at - 1));
  if (owner && at > range.from)
    return {
      ...bare({ from: range.from, to: range.to }),
      kind: 'pronoun',
      head: formAt(reading, range.from),
      feminine: owner.feminine,
      plural: owner.plural,
    };
  return { ...bare(range), kind: 'unnamed', head: words.stem(formAt(reading, at)), plural: true };
}

function readSegment(
  reading: Reading,
  words: LanguageWords,
  range: WordRange,
  isKnownName: (form: string) => boolean,
): NounPhrase {
  const { from, to } = range;
  const saying = sayingAt(reading, words, range);
  if (saying >= 0) return readSaying(reading, words, range, saying, isKnownName);
  const opening = formAt(reading, from);
  const pronoun = words.pronouns.get(opening);
  if (pronoun && (to - from === 1 || (!words.determiners.has(opening) && !isCapital(reading, from + 1))))
    return {
      ...bare({ from, to: from + 1 }),
      kind: 'pronoun',
      head: pronoun.impersonal ? IMPERSONAL : opening,
      feminine: pronoun.feminine,
      plural: pronoun.plural,
    };
  const determiner = words.determiners.get(opening);
  const outlet = outletName(reading, words, range);
  if (outlet) return { ...bare(outlet), kind: 'body', head: formAt(reading, outlet.from), definite: true };
  const start = determiner && to - from > 1 ? from + 1 : from;
  const name = findEuropeanName(reading, words, range);
  if (name) return withName(reading, words, range, name);

  const at = headOf(reading, words, range);
  const noun = at < 0 ? null : nounAt(reading, words, at);
  if (noun) return described(reading, words, range, { at, noun, determiner });
  // "der 53-jährige Uribe": an adjective before a surname that the article knows.
  const alone = firstCapital(reading, { from: start, to }) === to - 1;
  if (words.compounds && determiner && alone && isCapital(reading, to - 1) && isKnownName(formAt(reading, to - 1)))
    return { ...bare({ from: to - 1, to }), feminine: determiner.feminine };
  return unknown(reading, words, { from: start, to }, determiner, range);
}

/** "die Zeitung „Kurier“", "el diario El Globo": what stands behind the noun for an outlet is its name; null without. */
function outletName(reading: Reading, words: LanguageWords, { from, to }: WordRange): WordRange | null {
  let at = words.determiners.has(formAt(reading, from)) ? from + 1 : from;
  // "die britische Tageszeitung „Kurier“"
  while (
    at < to - 1 &&
    !isCapital(reading, at) &&
    words.modifier.test(printedAt(reading, at)) &&
    !words.links.outlets.has(words.stem(formAt(reading, at)))
  )
    at += 1;
  if (at + 1 >= to || !words.links.outlets.has(words.stem(formAt(reading, at)))) return null;
  const quoted = /^\s[„"«“]/.test(gapBefore(reading, at + 1));
  for (let index = at + 1; index < to; index += 1) if (!isCapital(reading, index) && !quoted) return null;
  return /^\s/.test(gapBefore(reading, at + 1)) ? { from: at + 1, to } : null;
}

/** Index of the first noun that a table knows; -1 where none stands in the phrase. */
function headOf(reading: Reading, words: LanguageWords, { from, to }: WordRange): number {
  for (let index = from; index < to; index += 1) {
    if (nounAt(reading, words, index)) return index;
    if (words.compounds && index > from && index + 1 < to && headsPhrase(reading, words, index)) return -1;
  }
  return -1;
}

/** In German an unknown noun behind an article or adjective and before a small word heads the phrase, whatever stands behind. */
function headsPhrase(reading: Reading, words: LanguageWords, index: number): boolean {
  const before = formAt(reading, index - 1);
  const led = words.inside.has(before) && !words.determiners.has(before);
  return (
    isCapital(reading, index) &&
    !isCapital(reading, index + 1) &&
    !words.notNames.has(formAt(reading, index)) &&
    !led &&
    !/\d$/.test(before) &&
    before !== 'am'
  );
}

interface Head {
  readonly at: number;
  readonly noun: Noun;
  readonly determiner: Determiner | undefined;
}

function described(reading: Reading, words: LanguageWords, range: WordRange, head: Head): NounPhrase {
  const { at, noun, determiner } = head;
  const { from, to } = range;
  const form = formAt(reading, at);
  const role = words.roles.get(noun.base);
  // In German "die" before a man's office is a plural.
  const mixed = words.compounds && role === false && determiner?.feminine === true && determiner.definite;
  // Nor does a single office stand without one: "Diplomaten sagten".
  const several = words.compounds && !determiner && /en$/.test(form);
  const plural =
    determiner?.plural === true || mixed || several || (words.isPlural(form) && determiner?.plural !== false);
  const definite = determiner ? determiner.definite : words.declined && noun.kind === 'role';
  const base = {
    ...bare(range),
    head: noun.base,
    definite,
    feminine: plural ? null : (role ?? determiner?.feminine ?? null),
    plural,
  };
  switch (noun.kind) {
    case 'body': {
      // "die Polizei in Hamburg": the article is no part of the name; an adjective before the noun is.
      const start = determiner && at > from ? from + 1 : from;
      const name = { from: start, to: markedEnd(reading, start, bodyEnd(reading, words, at, to)) };
      return {
        ...base,
        kind: 'body',
        name,
        plural: false,
        definite: true,
        feminine: bodyGender(words, form, determiner),
      };
    }
    case 'document':
      return { ...base, kind: 'document' };
    case 'unnamed':
      return { ...base, kind: 'unnamed' };
    default:
      if (plural) return { ...base, kind: 'unnamed' };
      return { ...base, kind: 'role', epithets: [range] };
  }
}

/** A name that begins behind a quotation mark ends at the closing one. */
function markedEnd(reading: Reading, from: number, to: number): number {
  if (!/[„"«“]$/.test(gapBefore(reading, from))) return to;
  for (let index = from + 1; index < to; index += 1) if (/^[“”"»]/.test(gapBefore(reading, index))) return index;
  return to;
}

/** German endings that make a noun feminine whatever case its article is in: "laut der Regierung". */
const FEMININE_NOUN = /(?:ung|heit|keit|schaft|ei|ion|tat|wehr)$/;

function bodyGender(words: LanguageWords, form: string, determiner: Determiner | undefined): boolean | null {
  if (!words.compounds) return determiner?.feminine ?? null;
  return FEMININE_NOUN.test(form) ? true : (determiner?.feminine ?? null);
}

/** Words that no table knows: letters and capitals are a body's or a short name, the rest people nobody names. */
function unknown(
  reading: Reading,
  words: LanguageWords,
  name: WordRange,
  determiner: Determiner | undefined,
  range: WordRange,
): NounPhrase {
  const base = { ...bare(name), definite: determiner?.definite ?? false, feminine: determiner?.feminine ?? null };
  const capital = isCapital(reading, name.from);
  const noun = words.compounds ? firstCapital(reading, name) : name.from;
  if (
    words.abstract.test(printedAt(reading, noun)) &&
    (determiner || !words.compounds) &&
    (!capital || words.compounds)
  )
    return { ...base, kind: 'document', name: range, head: formAt(reading, noun) };
  if (capital && hasAcronym(reading, name))
    return { ...base, kind: 'body', head: formAt(reading, name.from), definite: true };
  if (determiner?.plural)
    return { ...base, kind: 'unnamed', name: range, head: formAt(reading, name.from), plural: true };
  // "einer der Beteiligten"
  const oneOf = words.compounds && determiner?.definite === false && words.determiners.has(formAt(reading, name.from));
  if (oneOf) return { ...base, kind: 'unnamed', name: range, head: formAt(reading, noun) };
  if (words.compounds && determiner?.definite === false && !PERSON_NOUN.test(formAt(reading, noun)))
    return { ...base, kind: 'document', name: range, head: formAt(reading, noun) };
  if (determiner && (!capital || (words.compounds && PERSON_NOUN.test(formAt(reading, noun)))))
    return { ...base, kind: 'role', name: range, head: words.stem(formAt(reading, name.from)), epithets: [range] };
  if (!capital && (!words.compounds || firstCapital(reading, name) === name.from))
    return { ...base, kind: 'unnamed', name: range, plural: words.isPlural(formAt(reading, name.from)) };
  // "la Maison Blanche", "el Kremlin": people have no article.
  if (determiner && capital && !words.compounds) return { ...base, kind: 'body', head: formAt(reading, name.from) };
  return { ...base, kind: 'bare' };
}

function firstCapital(reading: Reading, { from, to }: WordRange): number {
  for (let index = from; index < to; index += 1) if (isCapital(reading, index)) return index;
  return from;
}

/** Whether letters stand among the capitalised words that open a name: "US Botschaft", "die EU". */
function hasAcronym(reading: Reading, { from, to }: WordRange): boolean {
  for (let index = from; index < to && isCapital(reading, index); index += 1)
    if (isAcronym(reading, index)) return true;
  return false;
}

function withName(reading: Reading, words: LanguageWords, { from }: WordRange, name: WordRange): NounPhrase {
  let end = name.from;
  while (end > from && words.titles.has(formAt(reading, end - 1)) && !gapBefore(reading, end).includes(',')) {
    // "Professor" is an office as well, and stays with the description.
    if (words.roles.has(words.stem(formAt(reading, end - 1)))) break;
    end -= 1;
  }
  const titles = formsOf(reading, { from, to: name.from }).filter((form) => words.titles.has(form));
  const genders = titles.map((form) => words.titles.get(form));
  // "Frau Professor": a woman's title tells more than an office in the masculine.
  const titled = genders.includes(true) ? true : (genders.find((gender) => gender !== null) ?? null);
  const before = { from, to: end };
  const at = headOf(reading, words, before);
  const noun = at < 0 ? null : nounAt(reading, words, at);
  const office = noun && (noun.kind === 'role' || noun.kind === 'unnamed') ? noun : null;
  const role = office ? (words.roles.get(office.base) ?? null) : null;
  const determiner = words.determiners.get(formAt(reading, from));
  return {
    ...bare(name),
    kind: titles.length > 0 || office !== null || name.to - name.from > 1 ? 'person' : 'bare',
    head: office?.base ?? '',
    epithets: office ? [before] : [],
    definite: determiner?.definite ?? false,
    feminine:
      titled ??
      role ??
      nameGender(reading, words, name) ??
      (office && !words.compounds && at - from <= 2 ? (determiner?.feminine ?? null) : null),
    // "Jan Roth vom Institut": what follows the name describes it, and is not read further.
    plural: false,
  };
}
