import { findEnglishName, isGivenName } from './english-name.ts';
import { BODIES_EN, DOCUMENTS_EN, MEN_EN, ROLES_EN, TITLES_EN, UNNAMED_EN, WOMEN_EN } from './english-vocabulary.ts';
import { isAcronym, isCapital, isOneOf, isPossessive, singular } from './english-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseSegments } from './phrase-segments.ts';
import { formAt, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Subject pronouns and their gender; null where either may be meant. */
const PRONOUNS: ReadonlyMap<string, boolean | null> = new Map([
  ['he', false],
  ['him', false],
  ['she', true],
  ['her', true],
  ['it', null],
  ['they', null],
  ['them', null],
]);

/** What ends a phrase: the words behind it tell about the speaker, they do not name him. */
const ENDS = foldedSet(
  'who whom whose which that where when while after before during because speaking writing told said says citing quoting published released conducted issued',
);

const DETERMINERS = foldedSet('the this these that those his her its their our my');

/** Words that tell a person's gender when they stand with a name or head a description. */
const OF_MEN = foldedSet(
  'mr sir lord king prince father brother spokesman chairman congressman businessman husband son man boy uncle pope sheikh',
);
const OF_WOMEN = foldedSet(
  'mrs ms miss dame lady queen princess sister mother spokeswoman chairwoman congresswoman businesswoman wife daughter woman girl aunt actress',
);

/**
 * Takes an English speaker phrase apart: titles, description, name (`findEnglishName` tells how one is found).
 *
 * Commas divide it: "Jane Roe, spokeswoman for the army" is a name and its description, "the board's chairman, John
 * Roe" the other way round. A relative clause ends it, brackets are left out.
 *
 * @example "Afghan Ambassador to the United States Jane Roe" // name "Jane Roe", head "ambassador"
 */
export function readEnglishPhrase(reading: Reading, range: WordRange): NounPhrase {
  const [opening, ...others] = phraseSegments(reading, range, (index) => ENDS.has(formAt(reading, index)));
  if (!opening)
    return {
      kind: 'bare',
      name: { from: range.from, to: range.from },
      epithets: [],
      head: '',
      definite: false,
      feminine: null,
      plural: false,
    };
  const first = readSegment(reading, opening);
  if (first.kind === 'person' || first.kind === 'bare') {
    const offices = others.filter((segment) => officeHead(reading, segment) !== null);
    if (offices.length === 0) return first;
    const head = officeHead(reading, offices[0]!) ?? '';
    return {
      ...first,
      kind: 'person',
      head: first.head || head,
      epithets: [...first.epithets, ...offices],
      feminine: first.feminine ?? genderIn(reading, offices[0]!),
    };
  }
  const second = others[0] ? readSegment(reading, others[0]) : null;
  if (
    second &&
    (second.kind === 'person' || second.kind === 'bare') &&
    (first.kind === 'role' || (first.kind === 'unnamed' && !first.plural))
  ) {
    const epithets = first.epithets.length > 0 ? first.epithets : [first.name];
    return {
      ...first,
      kind: 'person',
      name: second.name,
      epithets: [...epithets, ...second.epithets],
      feminine: second.feminine ?? first.feminine,
    };
  }
  return first;
}

function readSegment(reading: Reading, range: WordRange): NounPhrase {
  const { from, to } = range;
  const opening = formAt(reading, from);
  const definite = DETERMINERS.has(opening) || firstPossessive(reading, range) >= 0;
  const base: NounPhrase = {
    kind: 'bare',
    name: range,
    epithets: [],
    head: '',
    definite,
    feminine: null,
    plural: false,
  };
  const pronoun = PRONOUNS.get(opening);
  if (pronoun !== undefined && (to - from === 1 || !DETERMINERS.has(opening))) {
    return {
      ...base,
      kind: 'pronoun',
      name: { from, to: from + 1 },
      head: opening,
      feminine: pronoun,
      plural: opening.startsWith('the'),
    };
  }
  const name = findEnglishName(reading, range);
  if (name) return withName(reading, range, name, base);
  const head = headNoun(reading, range);
  // "the secretary general of the WFO" is an office, whatever it is the office of.
  const ofBody = head < to - 1 && officeHead(reading, { from, to: head + 1 });
  if (ofBody)
    return {
      ...base,
      kind: 'role',
      head: ofBody,
      epithets: [range],
      feminine: genderIn(reading, { from, to: head + 1 }),
    };
  const body = bodyName(reading, range);
  if (body) return { ...base, kind: 'body', name: body.name, head: body.head };

  const form = formAt(reading, head);
  const described = {
    ...base,
    head: singular(form),
    feminine: OF_WOMEN.has(form) ? true : OF_MEN.has(form) ? false : null,
  };
  if (isOneOf(DOCUMENTS_EN, form)) return { ...described, kind: 'document' };
  if (ROLES_EN.has(form) && !/^(?:some|many|several)$/.test(opening))
    return { ...described, kind: 'role', epithets: [range] };
  if (isOneOf(UNNAMED_EN, form) || isOneOf(ROLES_EN, form))
    return { ...described, kind: 'unnamed', plural: isPlural(form) };
  if (isCapital(reading, head)) {
    const start = opening === 'the' && from < head ? from + 1 : from;
    return { ...described, kind: isAcronym(reading, head) ? 'body' : 'bare', name: { from: start, to } };
  }
  return { ...described, kind: 'unnamed', plural: isPlural(form) };
}

function withName(reading: Reading, { from, to }: WordRange, name: WordRange, base: NounPhrase): NounPhrase {
  const before = withoutTitles(reading, { from, to: name.from });
  const after = { from: name.to, to };
  const headBefore = before.to > before.from ? officeHead(reading, before) : null;
  const headAfter = after.to > after.from ? officeHead(reading, after) : null;
  const titled = before.to < name.from;
  const first = formAt(reading, name.from);
  return {
    ...base,
    kind: titled || headBefore !== null || headAfter !== null || name.to - name.from > 1 ? 'person' : 'bare',
    name,
    head: headBefore ?? headAfter ?? '',
    epithets: [...(headBefore === null ? [] : [before]), ...(headAfter === null ? [] : [after])],
    feminine:
      genderIn(reading, { from, to: name.from }) ?? (WOMEN_EN.has(first) ? true : MEN_EN.has(first) ? false : null),
  };
}

function withoutTitles(reading: Reading, { from, to }: WordRange): WordRange {
  let end = to;
  while (end > from && TITLES_EN.has(formAt(reading, end - 1)) && !ROLES_EN.has(formAt(reading, end - 1))) end -= 1;
  return { from, to: end };
}

/** Head of a description: its first office word that no other one follows ("team coach" gives "coach"). */
export function officeHead(reading: Reading, { from, to }: WordRange): string | null {
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    if (!isOneOf(ROLES_EN, form) || (isGivenName(form) && isCapital(reading, index))) continue;
    if (index + 1 < to && isOneOf(ROLES_EN, formAt(reading, index + 1))) continue;
    return singular(form);
  }
  return null;
}

function genderIn(reading: Reading, { from, to }: WordRange): boolean | null {
  for (let index = from; index < to; index += 1) {
    if (OF_WOMEN.has(formAt(reading, index))) return true;
    if (OF_MEN.has(formAt(reading, index))) return false;
  }
  return null;
}

/**
 * A body's name: capitalised words with a word of bodies among them, "of" and "for" inside. What describes it in small
 * letters stays outside ("the country's news agency | Central News Agency"); "the government" is a body by itself.
 */
function bodyName(
  reading: Reading,
  { from, to }: WordRange,
): { readonly name: WordRange; readonly head: string } | null {
  let start = -1;
  let end = -1;
  let head = '';
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    if (isCapital(reading, index) && !(index === from && /^(?:the|an?|this|one|some|other)$/.test(form))) {
      if (start < 0) start = index;
      end = index + 1;
      if (BODIES_EN.has(form) || isAcronym(reading, index) || isUnion(reading, from, index)) head = form;
    } else if (start >= 0 && !/^(?:of|for|and|the|on|in|to)$/.test(form)) {
      // Small letters behind a possessive or a body: a description, and the name comes after it, or it is over.
      if (head !== '' && !hasCapital(reading, index, to))
        return modified(reading, index, to) ? null : { name: { from: start, to: end }, head };
      start = -1;
      head = '';
    }
  }
  if (head !== '' && start >= 0) return { name: { from: start, to: end }, head };
  const last = formAt(reading, to - 1);
  // "the prime minister's office"
  if (BODIES_EN.has(last) && isPossessive(reading, to - 2)) return { name: { from, to }, head: last };
  return start < 0 && BODIES_EN.has(last) && !isOneOf(DOCUMENTS_EN, last) && to - from <= 4
    ? { name: { from, to }, head: last }
    : null;
}

/** "the Union of …": the word before "of" heads a body's name, whatever it is. */
function isUnion(reading: Reading, from: number, index: number): boolean {
  return (
    formAt(reading, from) === 'the' && /^(?:of|for)$/.test(formAt(reading, index + 1)) && isCapital(reading, index + 2)
  );
}

function hasCapital(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isCapital(reading, index)) return true;
  return false;
}

/** "State Department officials": people of a body, not the body. */
function modified(reading: Reading, index: number, to: number): boolean {
  const form = formAt(reading, Math.min(index, to - 1));
  return (
    isOneOf(UNNAMED_EN, form) ||
    isOneOf(DOCUMENTS_EN, form) ||
    isOneOf(ROLES_EN, form) ||
    isOneOf(UNNAMED_EN, formAt(reading, to - 1))
  );
}

function isPlural(form: string): boolean {
  return form === 'people' || form === 'police' || /[^s]s$/.test(form);
}

/** Index of the head noun of a phrase without a name: the word before its first preposition, or its last word. */
function headNoun(reading: Reading, { from, to }: WordRange): number {
  for (let index = from + 1; index < to; index += 1) if (AFTER_HEAD.has(formAt(reading, index))) return index - 1;
  return to - 1;
}

const AFTER_HEAD = foldedSet(
  'of for to from in at on with about such documenting by near inside familiar close involved briefed published made as and',
);

/** Index of the first word with a possessive; -1 without one. */
export function firstPossessive(reading: Reading, { from, to }: WordRange): number {
  for (let index = from; index < to; index += 1) if (isPossessive(reading, index)) return index;
  return -1;
}
