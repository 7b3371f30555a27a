import { ASKS_UNNAMED } from '../text/asks-unnamed.ts';
import { findNominal, isDefinite } from './arabic-forms.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './arabic-names.ts';
import { readName } from './arabic-person-name.ts';
import { isKnownVerb, looksLikeVerb } from './arabic-verbs.ts';
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
  UNNAMED,
} from './arabic-vocabulary.ts';
import {
  isBareTitle,
  isCommon,
  isFirstName,
  isGluedCommon,
  isOfficeTitle,
  isOwnNoun,
  isStop,
  isTitle,
  KINSHIP_SUFFIX,
  officeAt,
} from './arabic-word-classes.ts';
import { knownOutletAt } from './known-outlets.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseSegments } from './phrase-segments.ts';
import { formAt, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Prepositions and particles that may stand inside a description of office: "الناطق باسم", "العامل في الميناء". */
const WITHIN_ROLE = foldedSet('في من على عن باسم إلى لدى بين ضد كل جميع عام سابقا حاليا السابق');

/** Titles that a person may bear after whom places are named: "مستشفى الملك فهد". */
const NAMED_AFTER_TITLES = foldedSet('الملك الأمير الشيخ الأميرة الملكة السلطان الإمام');

/**
 * Takes an Arabic speaker phrase apart: titles, description, name.
 *
 * Arabic has neither capitals nor a full list of names. A name begins after a title, at a known first name, at a word
 * that the article uses as a name elsewhere (`isKnownName`), or after the last definite word of a description:
 * "مدير الفريق | فلان الفلاني". With `cautious` (for text where no grammar says that a speaker stands here) the last
 * way is closed. Words after a relative pronoun or a time word, and those in brackets, are no part of the phrase.
 *
 * @example readArabicPhrase(reading, words of "وزير الصحة الدكتور سامي عواد", …) // name "سامي عواد", epithet "وزير الصحة"
 */
export function readArabicPhrase(
  reading: Reading,
  range: WordRange,
  isKnownName: (form: string) => boolean,
  cautious = false,
): NounPhrase {
  const segments = phraseSegments(reading, range, (index) => endsPhrase(reading, index));
  const parts = segments.map((segment) => readSegment(reading, segment, isKnownName, cautious));
  const first = parts[0];
  if (!first)
    return {
      kind: 'bare',
      name: { from: range.from, to: range.from },
      epithets: [],
      head: '',
      definite: false,
      feminine: null,
      plural: false,
    };
  if (first.kind === 'person' || first.kind === 'bare') {
    // "نادر السعيد، الناطق باسم البلدية": an office after the comma describes the name before it.
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
  const names =
    second && (second.kind === 'person' || (second.kind === 'bare' && !cautious && mayBeName(reading, second.name)));
  // "مديرة المتحف، كلارا نويمان": a name after the comma is that of the office before it.
  if (names && (first.kind === 'role' || (first.kind === 'unnamed' && !first.plural))) {
    return {
      ...first,
      kind: 'person',
      name: second.name,
      epithets: [...first.epithets, ...second.epithets],
      feminine: first.feminine ?? second.feminine,
    };
  }
  return first;
}

/** A short stretch that does not begin with a verb or common noun: "…، طلب عدم ذكر اسمه" names nobody. */
function mayBeName(reading: Reading, { from, to }: WordRange): boolean {
  const form = formAt(reading, from);
  return to - from <= 5 && !isCommon(form) && !isKnownVerb(form);
}

/**
 * Whether the word behind an unknown one makes that a first name, in running text: another office ("الطبيب الكيني فلان
 * مدير العيادة"), a first name ("فلان علي"), or a family name in ي ("فلان الراشدي").
 */
function confirmsName(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  if (officeAt(form) || isFirstName(reading, index)) return true;
  return /^ال.{3,}ي$/.test(form) && !NOT_SURNAMES.has(form) && !isCommon(form.slice(2));
}

function endsPhrase(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  return RELATIVES.has(form) || (isStop(reading, index) && !WITHIN_ROLE.has(form)) || isSpokenTo(reading, index);
}

function readSegment(
  reading: Reading,
  range: WordRange,
  isKnownName: (form: string) => boolean,
  cautious: boolean,
): NounPhrase {
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
    return make({
      kind: 'pronoun',
      name: { from: index, to: index + 1 },
      feminine: pronounGender(form),
      plural: /^ه[من]/.test(form),
    });
  }
  const office = officeAt(form);
  const body = office && !office.kin ? null : findNominal(form, BODIES);
  if (body && !titled) {
    const end = phraseEnd(reading, index, to);
    return make({
      kind: 'body',
      name: { from: index, to: end },
      head: body.bare,
      definite: body.definite || hasDefinite(reading, index, end),
      feminine: /ه$/.test(body.bare) || null,
    });
  }
  const unnamed = findNominal(form, UNNAMED);
  if (unnamed && !titled) {
    const end = phraseEnd(reading, index, to);
    return make({
      kind: 'unnamed',
      name: { from: index, to: end },
      head: unnamed.bare,
      definite: unnamed.definite,
      plural: !SINGULAR_UNNAMED.has(unnamed.bare),
    });
  }
  const document = findNominal(form, DOCUMENTS);
  if (document && !titled) return make({ kind: 'document', head: document.bare, definite: document.definite });

  // "عائلة أحد الأسرى", "أسرة الضحية": people by a common noun.
  if (!office && !titled && COMMON_NOUNS.has(form.replace(/^ال/, '')) && to - index > 1)
    return make({
      kind: 'unnamed',
      name: { from: index, to: phraseEnd(reading, index, to) },
      head: form.replace(/^ال/, ''),
    });
  const nationality = !office && isDefinite(form) ? findNominal(form, NATIONALITIES) : null;
  // "الحائزة هدى المنصور": a definite word of no table in front of a first name describes it.
  const describing =
    isDefinite(form) && index + 1 < to && !isFirstName(reading, index) && isFirstName(reading, index + 1);
  if (office || nationality || describing || isBareTitle(form)) {
    const head = office ?? nationality ?? { bare: form.replace(/^ال(?=..)/, ''), definite: describing };
    return readOffice(reading, { from: index, to }, head, isKnownName, cautious, make);
  }
  const name = readName(reading, index, to, cautious ? { isKnownName, alone: false } : undefined);
  const rest = readOffices(reading, { from: name.to, to });
  const first = formAt(reading, name.from);
  const feminine = titleGender(reading, afterHonorifics, index) ?? nameGender(first);
  const isPerson = titled || rest.length > 0 || isFirstName(reading, index) || isKnownName(form);
  if (name.to === name.from) return make({});
  return make({ kind: isPerson ? 'person' : 'bare', name, epithets: rest, feminine });
}

/** First names that are titles and offices too. */
const GIVEN_LIKE_TITLES = foldedSet('رائد أمين أمير أميرة عماد نقيب');

/** Unnamed heads that stand for one person. */
const SINGULAR_UNNAMED = foldedSet('مصدر دبلوماسي شاهد شاهدة أحد إحدى شخص');

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
    // "مسؤولة طلبت عدم نشر اسمها": what she asks for names nobody.
    if (ASKS_UNNAMED.has(form)) break;
    const before = NAMED_AFTER.has(formAt(reading, index - 1));
    if (before && NAMED_AFTER_TITLES.has(form)) {
      index += 2;
      while (index < to && formAt(reading, index) === 'بن') index += 2;
      settled = true;
      continue;
    }
    const given = isFirstName(reading, index) && (settled || !NATIONALITIES.has(form));
    if (
      !before &&
      (isTitle(reading, index) || given || isKnownName(form) || opensKunya(form) || isGivenBehind(index))
    ) {
      nameFrom = index;
      break;
    }
    const known = WITHIN_ROLE.has(form) || isCommon(form);
    if (isDefinite(form) || PLACES.has(form)) {
      settled = true;
      least = isDefinite(form) ? 1 : 2;
    } else if (isGluedPlace(form) || isGluedConstruct(reading, index)) settled = false;
    else if (!known) {
      if (isStop(reading, index) || isOwnNoun(form) || ((cautious || !settled) && looksLikeVerb(form))) break;
      if (settled && !cautious && to - index >= least && !isGluedCommon(form) && !isNoName(form)) {
        nameFrom = index;
        break;
      }
      // A word behind an unfinished construct completes it: "لاعب وسط النادي", "شرطة المدينة".
      if (settled && cautious) {
        if (mayBeName(reading, { from: index, to: index + 1 }) && confirmsName(reading, index + 1)) nameFrom = index;
        break;
      }
    } else if (WITHIN_ROLE.has(form)) settled = false;
    index += 1;
  }
  /** "وزير الثقافة | رائد العطار": behind an office, with nothing but a family name after it, it is no second office. */
  function isGivenBehind(at: number): boolean {
    const family = formAt(reading, at + 1);
    const isFamily = at + 2 === to && isDefinite(family) && !isCommon(family.slice(2)) && !PLACES.has(family);
    return settled && isFamily && GIVEN_LIKE_TITLES.has(formAt(reading, at));
  }
  const role: Partial<NounPhrase> = {
    head: head.bare,
    definite: settled || head.definite,
    feminine: /ه$/.test(head.bare) ? true : null,
  };
  if (nameFrom < 0) {
    const end = Math.max(from + 1, Math.min(index, to));
    return make({
      ...role,
      kind: 'role',
      name: { from, to: end },
      epithets: [{ from, to: end }],
      definite: head.definite || hasDefinite(reading, from, end),
    });
  }
  let start = nameFrom;
  while (start < to - 1 && (isTitle(reading, start) || findNominal(formAt(reading, start), HONORIFICS))) start += 1;
  const name = readName(reading, start, to, cautious ? { isKnownName, alone: false } : undefined);
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
  return from < to && (officeAt(formAt(reading, from)) || isOfficeTitle(reading, from)) ? [{ from, to }] : [];
}

/** End of a body's or group's name inside a phrase: before "في بيان", a clause or a name of an outlet it spoke to. */
function phraseEnd(reading: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    const form = formAt(reading, index);
    if ((looksLikeVerb(form) && !isDefinite(form)) || ASKS_UNNAMED.has(form)) return index;
    if (
      (form === 'في' || form === 'عبر') &&
      findNominal(formAt(reading, index + 1).replace(/(?:ه|ها)$/, ''), DOCUMENTS)
    )
      return index;
  }
  return to;
}

/** Whether a construct is made definite by its end; what a preposition brings ("متحدث باسم الشرطة") does not do it. */
function hasDefinite(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (WITHIN_ROLE.has(formAt(reading, index))) return false;
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

/** "لرويترز", "لصحيفة …": whom the speaker told is no part of him. */
function isSpokenTo(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  if (!form.startsWith('ل') || form.length < 3) return false;
  const first = form.startsWith('لل') ? `ال${form.slice(2)}` : form.slice(1);
  return (
    findNominal(first, SPOKEN_TO) !== null ||
    (knownOutletAt(reading, index, first) !== null && !FEMALE_FIRST_NAMES.has(form) && !MALE_FIRST_NAMES.has(form))
  );
}

const SPOKEN_TO = foldedSet('موقع صحيفة جريدة قناة وكالة شبكة مجلة إذاعة تلفزيون صحفيين صحافيين برنامج');

/** "بمنطقة", "لشؤون": a preposition glued to a common noun goes on with the description. */
function isGluedPlace(form: string): boolean {
  return /^[بل]/.test(form) && isCommon(form.slice(1));
}

/** "لحقوق الإنسان", "بشؤون الأسرى": a preposition glued to a noun that a definite one completes; no name begins there. */
function isGluedConstruct(reading: Reading, index: number): boolean {
  return /^[بل].{3,}/.test(formAt(reading, index)) && isDefinite(formAt(reading, index + 1));
}

/** Words that no name begins with: a conjunction by itself, numerals, ranks of a title. */
const NO_NAMES = foldedSet('و أو ثلاث ثلاثة أربع أربعة خمس خمسة الأكبر سابع لسابع ثامن تاسع قطب');

function isNoName(form: string): boolean {
  return NO_NAMES.has(form);
}

function opensKunya(form: string): boolean {
  return form === 'ابو' || form === 'ابي' || form === 'ال';
}
