import { findNominal, isDefinite } from './arabic-forms.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES, NAME_PARTICLES } from './arabic-names.ts';
import {
  BODIES,
  COMMON_NOUNS,
  DOCUMENTS,
  HONORIFIC_PRONOUNS,
  HONORIFICS,
  NAMED_AFTER,
  NATIONALITIES,
  NOT_SURNAMES,
  PLACES,
  PRONOUNS,
  RELATIVES,
  ROLES,
  SAYING_PARTICIPLES,
  STOP_WORDS,
  TITLES,
  UNNAMED,
  VERBS,
} from './arabic-vocabulary.ts';
import { knownOutletAt } from './known-outlets.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { formAt, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Prepositions and particles that may stand inside a description of office: "الناطق باسم", "الباحث في المعهد". */
const WITHIN_ROLE = foldedSet('في من على عن باسم إلى لدى بين ضد كل جميع عام سابقا حاليا السابق');

/** Surnames that look like an office; as the second word of a name they belong to it ("أحمد الخطيب"). */
const SURNAME_OFFICES = foldedSet('الخطيب القاضي النقيب الحاكم المعلم الطبيب الشاعر الأمير الملك الشيخ العميد الحكم المفتي العالم النجم السلطان المقدم');

/** Titles that a person may bear after whom places are named: "مستشفى الملك فهد". */
const NAMED_AFTER_TITLES = foldedSet('الملك الأمير الشيخ الأميرة الملكة السلطان الإمام');

/** Indefinite titles that are titles even so; any other one ("ملك الأردن", "أمير قطر") is an office. */
const BARE_TITLES = foldedSet('د م أ أد دكتور بروفيسور سيد سيدة مستر سير لورد');

/** Longest name in words, particles included: "عبدالله بن محمد بن إبراهيم آل الشيخ" has eight. */
const LONGEST_NAME = 9;

const KINSHIP_SUFFIX = /(?:ه|ها|هم)$/;

/**
 * Takes an Arabic speaker phrase apart: titles, description, name.
 *
 * Arabic has neither capitals nor a full list of names. A name begins after a title, at a known first name, at a word
 * that the article uses as a name elsewhere (`isKnownName`), or after the last definite word of a description:
 * "رئيس البعثة | فلان الفلاني". With `cautious` (for text where no grammar says that a speaker stands here) the last
 * way is closed. Words after a relative pronoun, a bracket or a time word are no part of the phrase.
 *
 * @example readArabicPhrase(reading, words of "وزير الصحة الدكتور سامي عواد", …) // name "سامي عواد", epithet "وزير الصحة"
 */
export function readArabicPhrase(
  reading: Reading,
  range: WordRange,
  isKnownName: (form: string) => boolean,
  cautious = false,
): NounPhrase {
  const segments = splitSegments(reading, range);
  const parts = segments.map((segment) => readSegment(reading, segment, isKnownName, cautious));
  const first = parts[0];
  if (!first) return { kind: 'bare', name: { from: range.from, to: range.from }, epithets: [], head: '', definite: false, feminine: null, plural: false };
  if (first.kind === 'person' || first.kind === 'bare') {
    // "راجح بادي، المتحدث باسم الحكومة": an office after the comma describes the name before it.
    const offices = parts.slice(1).filter((part) => part.kind === 'role');
    if (offices.length === 0) return first;
    const office = offices[0]!;
    return {
      ...first,
      kind: 'person',
      head: first.head || office.head,
      epithets: [...first.epithets, ...offices.flatMap((part) => part.epithets)],
      feminine: first.feminine ?? office.feminine,
    };
  }
  const second = parts[1];
  const names = second && (second.kind === 'person' || (second.kind === 'bare' && !cautious && mayBeName(reading, second.name)));
  // "مديرة المجموعات في الجامعة، سوزان ورال": a name after the comma is that of the office before it.
  if (names && (first.kind === 'role' || (first.kind === 'unnamed' && !first.plural))) {
    return { ...first, kind: 'person', name: second.name, epithets: [...first.epithets, ...second.epithets], feminine: first.feminine ?? second.feminine };
  }
  return first;
}

/** A short stretch that does not begin with a verb or common noun: "…، طلب عدم ذكر اسمه" names nobody. */
function mayBeName(reading: Reading, { from, to }: WordRange): boolean {
  const form = formAt(reading, from);
  return to - from <= 5 && !isCommon(form) && !isKnownVerb(form);
}

/** Cuts at commas and dashes, and ends the phrase where something else begins. */
function splitSegments(reading: Reading, { from, to }: WordRange): WordRange[] {
  const segments: WordRange[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    const gap = index > from ? gapBefore(reading, index) : '';
    const ends = index > from && (/[([{\n:؛;!?؟]|\.{2}/.test(gap) || endsPhrase(reading, index));
    if (ends) return start < index ? [...segments, { from: start, to: index }] : segments;
    if (/[،,]|\s[-–—]/.test(gap) && index > start) {
      segments.push({ from: start, to: index });
      start = index;
    }
  }
  if (start < to) segments.push({ from: start, to });
  return segments;
}

function endsPhrase(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  return RELATIVES.has(form) || (isStop(reading, index) && !WITHIN_ROLE.has(form)) || isSpokenTo(reading, index);
}

function readSegment(reading: Reading, range: WordRange, isKnownName: (form: string) => boolean, cautious: boolean): NounPhrase {
  const { to } = range;
  let index = range.from;
  while (index < to - 1 && findNominal(formAt(reading, index), HONORIFICS)) index += 1;
  const afterHonorifics = index;
  while (index < to - 1 && isTitle(reading, index)) index += 1;
  const titled = index > range.from;
  const form = formAt(reading, index);
  const make = (part: Partial<NounPhrase>): NounPhrase => ({
    kind: 'bare',
    name: { from: range.from, to },
    epithets: [],
    head: '',
    definite: isDefinite(formAt(reading, range.from)),
    feminine: null,
    plural: false,
    ...part,
  });

  if (PRONOUNS.has(form) || HONORIFIC_PRONOUNS.has(form)) {
    return make({ kind: 'pronoun', name: { from: index, to: index + 1 }, feminine: pronounGender(form), plural: /^ه[من]/.test(form) });
  }
  const office = officeAt(form);
  const body = office && !office.kin ? null : findNominal(form, BODIES);
  if (body && !titled) {
    const end = phraseEnd(reading, index, to);
    return make({ kind: 'body', name: { from: index, to: end }, head: body.bare, definite: body.definite || hasDefinite(reading, index, end), feminine: /ه$/.test(body.bare) || null });
  }
  const unnamed = findNominal(form, UNNAMED);
  if (unnamed && !titled) {
    const end = phraseEnd(reading, index, to);
    return make({ kind: 'unnamed', name: { from: index, to: end }, head: unnamed.bare, definite: unnamed.definite, plural: !SINGULAR_UNNAMED.has(unnamed.bare) });
  }
  const document = findNominal(form, DOCUMENTS);
  if (document && !titled) return make({ kind: 'document', head: document.bare, definite: document.definite });

  // "عائلة أحد الأسرى", "أسرة الضحية": people by a common noun.
  if (!office && !titled && COMMON_NOUNS.has(form.replace(/^ال/, '')) && to - index > 1) return make({ kind: 'unnamed', name: { from: index, to: phraseEnd(reading, index, to) }, head: form.replace(/^ال/, '') });
  const nationality = !office && isDefinite(form) ? findNominal(form, NATIONALITIES) : null;
  if (office || nationality || (isBareTitle(form) && index < to)) {
    const head = office ?? nationality ?? { bare: form, definite: false };
    return readOffice(reading, { from: index, to }, head, isKnownName, cautious, make);
  }
  const name = readName(reading, index, to, cautious ? isKnownName : undefined);
  const rest = readOffices(reading, { from: name.to, to });
  const first = formAt(reading, name.from);
  const feminine = titleGender(reading, afterHonorifics, index) ?? nameGender(first);
  const isPerson = titled || rest.length > 0 || isFirstName(reading, index) || isKnownName(form);
  if (name.to === name.from) return make({});
  return make({ kind: isPerson ? 'person' : 'bare', name, epithets: rest, feminine });
}

/** Unnamed heads that stand for one person. */
const SINGULAR_UNNAMED = foldedSet('مصدر دبلوماسي شاهد شاهدة أحد إحدى شخص');

interface Office {
  readonly bare: string;
  readonly definite: boolean;
  readonly kin: boolean;
}

function officeAt(form: string): Office | null {
  const plain = findNominal(form, ROLES);
  if (plain) return { ...plain, kin: false };
  // "والدته", "زوجته": folded, the pronoun follows a ت.
  if (!KINSHIP_SUFFIX.test(form)) return null;
  const stem = form.replace(KINSHIP_SUFFIX, '');
  const kin = [stem, stem.replace(/ت$/, 'ه')].find((bare) => ROLES.has(bare));
  return kin ? { bare: kin, definite: true, kin: true } : null;
}

/** A description of office from its head on, with the name in it where there is one. */
function readOffice(
  reading: Reading,
  range: WordRange,
  head: { readonly bare: string; readonly definite: boolean },
  isKnownName: (form: string) => boolean,
  cautious: boolean,
  make: (part: Partial<NounPhrase>) => NounPhrase,
): NounPhrase {
  const { from, to } = range;
  let settled = isDefinite(formAt(reading, from)) || KINSHIP_SUFFIX.test(formAt(reading, from));
  let index = from + 1;
  let nameFrom = -1;
  // Words a name must have: a lone word behind a place may belong to it ("مانشستر يونايتد").
  let least = 1;
  while (index < to) {
    const form = formAt(reading, index);
    const before = findNominal(formAt(reading, index - 1), NAMED_AFTER);
    if (before && NAMED_AFTER_TITLES.has(form)) {
      index += 2;
      while (index < to && formAt(reading, index) === 'بن') index += 2;
      settled = true;
      continue;
    }
    const given = isFirstName(reading, index) && (settled || !NATIONALITIES.has(form));
    if (!before && (isTitle(reading, index) || given || isKnownName(form) || opensKunya(form))) {
      nameFrom = index;
      break;
    }
    const known = WITHIN_ROLE.has(form) || isCommon(form);
    if (isDefinite(form) || PLACES.has(form)) {
      settled = true;
      least = isDefinite(form) ? 1 : 2;
    } else if (!known) {
      if (isStop(reading, index) || isOwnNoun(form) || ((cautious || !settled) && looksLikeVerb(form))) break;
      if (settled && !cautious && to - index >= least && !isGluedCommon(form)) {
        nameFrom = index;
        break;
      }
      // A word behind an unfinished construct completes it: "لاعب وسط النادي", "شرطة المدينة".
      if (settled && cautious) {
        // "المدرب الروماني فلان مدرب النادي": between two offices stands a name.
        if (mayBeName(reading, { from: index, to: index + 1 }) && officeAt(formAt(reading, index + 1))) nameFrom = index;
        break;
      }
    } else if (WITHIN_ROLE.has(form)) settled = false;
    index += 1;
  }
  const role: Partial<NounPhrase> = {
    head: head.bare,
    definite: settled || head.definite,
    feminine: /ه$/.test(head.bare) ? true : null,
  };
  if (nameFrom < 0) {
    const end = Math.max(from + 1, Math.min(index, to));
    return make({ ...role, kind: 'role', name: { from, to: end }, epithets: [{ from, to: end }], definite: head.definite || hasDefinite(reading, from, end) });
  }
  let start = nameFrom;
  while (start < to - 1 && (isTitle(reading, start) || findNominal(formAt(reading, start), HONORIFICS))) start += 1;
  const name = readName(reading, start, to, cautious ? isKnownName : undefined);
  return make({
    ...role,
    kind: 'person',
    name,
    epithets: [{ from, to: nameFrom }, ...readOffices(reading, { from: name.to, to })],
    feminine: role.feminine ?? titleGender(reading, nameFrom, start) ?? nameGender(formAt(reading, name.from)),
  });
}

/** An office that follows a name without a comma: "… مدير عام التحاليل في الهيئة". */
function readOffices(reading: Reading, { from, to }: WordRange): WordRange[] {
  return from < to && officeAt(formAt(reading, from)) ? [{ from, to }] : [];
}

/**
 * Name words from `index` on: ends at whatever cannot stand inside a name. Empty where none stands.
 *
 * In running text (`isKnownName` given) a name takes along only particles, first names and one more word, and ends with
 * a word that the article uses as a name: "كاميرون | الشبان", "خالد مطر | عن"; with `alone` (no office before it) also
 * where that word is a first name.
 */
export function readName(reading: Reading, index: number, to: number, isKnownName?: (form: string) => boolean, alone = false): WordRange {
  let end = index;
  let surnames = 0;
  while (end < to && end - index < LONGEST_NAME) {
    if (end > index && !/^[\s"“”'‘’«».\u200e\u200f-]*$/.test(gapBefore(reading, end))) break;
    if (!mayStandInName(reading, index, end)) break;
    if (isKnownName && end > index && !NAME_PARTICLES.has(formAt(reading, end))) {
      const free = !NAME_PARTICLES.has(formAt(reading, end - 1)) && !isFirstName(reading, end) && !isKnownName(formAt(reading, end));
      if (free && (surnames > 0 || looksLikeVerb(formAt(reading, end)) || endsName(reading, index, end - 1, isKnownName, alone) || /ه$/.test(formAt(reading, end)))) break;
      if (free) surnames += 1;
    }
    end += 1;
  }
  // A particle at the end ties nothing.
  while (end > index + 1 && NAME_PARTICLES.has(formAt(reading, end - 1)) && !MALE_FIRST_NAMES.has(formAt(reading, end - 1))) end -= 1;
  return { from: index, to: end };
}

/** Whether the name is complete with the word at `index`: one that ends a name, or is a whole name, in a speaker phrase. */
function endsName(reading: Reading, start: number, index: number, isKnownName: (form: string) => boolean, alone: boolean): boolean {
  return isKnownName(formAt(reading, index)) && (alone || index > start || !isFirstName(reading, index));
}

function mayStandInName(reading: Reading, start: number, index: number): boolean {
  const form = formAt(reading, index);
  if (/\p{N}/u.test(form)) return false;
  const previous = formAt(reading, index - 1);
  if (index > start && NAME_PARTICLES.has(previous)) return true;
  if (NAME_PARTICLES.has(form) || isFirstName(reading, index)) return true;
  if (isStop(reading, index) || RELATIVES.has(form) || NOT_SURNAMES.has(form)) return false;
  if (index === start) return true;
  if (SURNAME_OFFICES.has(form)) return true;
  // "أحمد سعودي": an adjective of nation without the article, right behind a first name, is a surname.
  if (NATIONALITIES.has(form) && isFirstName(reading, index - 1)) return true;
  if (officeAt(form) || isCommon(form) || isKnownVerb(form) || isOwnNoun(form)) return false;
  // A preposition or "and" glued on begins something else: "بليند لموقع …", "محمد وعلي".
  if (/^(?:وال|بال|فال|كال)..|^لل../.test(form)) return false;
  return !isGluedCommon(form);
}

/** A common noun with a possessive pronoun: "حديثه", "تصريحاتها". */
function isOwnNoun(form: string): boolean {
  const stem = form.replace(/(?:ه|ها|هم)$/, '');
  return stem !== form && stem.length > 2 && (COMMON_NOUNS.has(stem) || DOCUMENTS.has(stem) || COMMON_NOUNS.has(stem.replace(/ت$/, 'ه')));
}

/**
 * Whether a phrase names nobody: the noun of what was said ("تصريحه", "النظر") or an adverb ("رسميًا") that stands where a
 * speaker could.
 */
export function isNobody(reading: Reading, { from, to }: WordRange): boolean {
  if (to - from !== 1) return false;
  const form = formAt(reading, from);
  return isOwnNoun(form) || findNominal(form, OBJECTS) !== null || COMMON_NOUNS.has(form.replace(/ا$/, '')) || /[\u064b]ا?$|ا\u064b$/.test(printedAt(reading, from));
}

const OBJECTS = foldedSet('نظر حديث كلام قول');

/** A clitic with a word of the tables behind it: "بمنطقة", "لهيئة", "وأحمد". */
function isGluedCommon(form: string): boolean {
  const rest = form.slice(1);
  return /^[بلكوف]/.test(form) && (isCommon(rest) || MALE_FIRST_NAMES.has(rest) || VERBS.has(rest));
}

/** "لرويترز", "لصحيفة …": whom the speaker told is no part of him. */
function isSpokenTo(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  if (!form.startsWith('ل') || form.length < 3) return false;
  const first = form.startsWith('لل') ? `ال${form.slice(2)}` : form.slice(1);
  return findNominal(first, SPOKEN_TO) !== null || (knownOutletAt(reading, index, first) !== null && !FEMALE_FIRST_NAMES.has(form) && !MALE_FIRST_NAMES.has(form));
}

const SPOKEN_TO = foldedSet('موقع صحيفة جريدة قناة وكالة شبكة مجلة إذاعة تلفزيون صحفيين صحافيين برنامج');

/** A stop word; "آلاء" folds to the same letters as "إلا" but is a name. */
function isStop(reading: Reading, index: number): boolean {
  return STOP_WORDS.has(formAt(reading, index)) && !printedAt(reading, index).startsWith('آ');
}

function isTitle(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  const title = findNominal(form, TITLES);
  if (!title) return false;
  if (form.length === 1) return /^\s*[./]/.test(gapBefore(reading, index + 1));
  return title.definite || BARE_TITLES.has(form);
}

function isBareTitle(form: string): boolean {
  return TITLES.has(form) && !BARE_TITLES.has(form) && !MALE_FIRST_NAMES.has(form);
}

/** A known first name, "عبد الله" written apart included. */
export function isFirstName(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  if (MALE_FIRST_NAMES.has(form) || FEMALE_FIRST_NAMES.has(form)) return form !== 'عبد' || isDefinite(formAt(reading, index + 1));
  return false;
}

function opensKunya(form: string): boolean {
  return form === 'ابو' || form === 'ابي' || form === 'ال';
}

function isCommon(form: string): boolean {
  return (
    COMMON_NOUNS.has(form) || BODIES.has(form) || ROLES.has(form) || UNNAMED.has(form) || NATIONALITIES.has(form) || DOCUMENTS.has(form) || NAMED_AFTER.has(form)
  );
}

/** Longest present-tense verb taken by its shape: "يستضيفون". Longer words in ي are foreign names. */
const PRESENT_TENSE = /^س?ي.{3,7}$/;

/** Words that begin like a present-tense verb or are a frequent past-tense one. */
export function looksLikeVerb(form: string): boolean {
  const bare = form.replace(/^و/, '');
  return isKnownVerb(form) || (PRESENT_TENSE.test(bare) && !MALE_FIRST_NAMES.has(bare));
}

/** A frequent past-tense verb or a participle of saying, with clitics and endings. */
function isKnownVerb(form: string): boolean {
  if (SAYING_PARTICIPLES.has(form.replace(/^[وف]/, '').replace(/(?:ا|ه|ين)$/, ''))) return true;
  const bare = /^[وف]/.test(form) && !VERBS.has(form) ? form.slice(1) : form;
  if (VERBS.has(bare) || (bare.endsWith('ت') && VERBS.has(bare.slice(0, -1)))) return true;
  return bare.endsWith('وا') && VERBS.has(bare.slice(0, -2));
}

/** End of a body's or group's name inside a phrase: before "في بيان", a clause or a name of an outlet it spoke to. */
function phraseEnd(reading: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    const form = formAt(reading, index);
    if (looksLikeVerb(form) && !isDefinite(form)) return index;
    if ((form === 'في' || form === 'عبر') && findNominal(formAt(reading, index + 1).replace(/(?:ه|ها)$/, ''), DOCUMENTS)) return index;
  }
  return to;
}

function hasDefinite(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (isDefinite(formAt(reading, index)) || PLACES.has(formAt(reading, index))) return true;
  }
  return false;
}

function pronounGender(form: string): boolean {
  return /^(?:هي|هن)$|ها$/.test(form);
}

function titleGender(reading: Reading, from: number, to: number): boolean | null {
  for (let index = from; index < to; index += 1) if (/ه$/.test(formAt(reading, index))) return true;
  return to > from ? false : null;
}

function nameGender(first: string): boolean | null {
  return FEMALE_FIRST_NAMES.has(first) ? true : MALE_FIRST_NAMES.has(first) ? false : null;
}
