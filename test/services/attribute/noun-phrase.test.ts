import assert from 'node:assert/strict';
import type { PhraseKind } from '../../../services/attribute/noun-phrase.ts';
import { readPhrase } from '../../../services/attribute/read-phrase.ts';
import { readArticle, wording } from '../../../services/attribute/reading.ts';

interface Case {
  readonly phrase: string;
  readonly kind: PhraseKind;
  readonly name: string;
  readonly epithets?: readonly string[];
  readonly feminine?: boolean;
}

function check(lang: string, { phrase, kind, name, epithets = [], feminine }: Case): void {
  const reading = readArticle(phrase, lang, []);
  const read = readPhrase(reading, { from: 0, to: reading.words.length }, () => false);
  assert.deepEqual(
    {
      kind: read.kind,
      name: wording(reading, read.name),
      epithets: read.epithets.map((range) => wording(reading, range)),
    },
    { kind, name, epithets },
  );
  if (feminine !== undefined) assert.equal(read.feminine, feminine);
}

const ARABIC: readonly Case[] = [
  // Titles are no part of the name, however many.
  { phrase: 'الأستاذ الدكتور سامي بن خالد العواد', kind: 'person', name: 'سامي بن خالد العواد' },
  { phrase: 'د. هدى المنصور', kind: 'person', name: 'هدى المنصور' },
  { phrase: 'صاحب السمو الملكي الأمير راكان بن فهد', kind: 'person', name: 'راكان بن فهد' },
  // A title says the gender where the first name may be either's.
  { phrase: 'السيدة رضا الكاتب', kind: 'person', name: 'رضا الكاتب', feminine: true },
  // The office before a name is its epithet, the title between them belongs to neither.
  {
    phrase: 'مدير مرور الطائف العقيد سالم الحربي',
    kind: 'person',
    name: 'سالم الحربي',
    epithets: ['مدير مرور الطائف'],
  },
  // No title, no known first name: the name begins behind the last definite word.
  { phrase: 'مدرب الفريق كرانيتش توموف', kind: 'person', name: 'كرانيتش توموف', epithets: ['مدرب الفريق'] },
  { phrase: 'اللاعب البرازيلي دينيلسون', kind: 'person', name: 'دينيلسون', epithets: ['اللاعب البرازيلي'] },
  // A construct without the article goes on to its first definite word.
  {
    phrase: 'لاعب خط وسط نادي النجمة فهد الدوسري',
    kind: 'person',
    name: 'فهد الدوسري',
    epithets: ['لاعب خط وسط نادي النجمة'],
  },
  // A person after whom a place is named is not the speaker.
  {
    phrase: 'مدير مستشفى الملك فهد الدكتور وليد السالم',
    kind: 'person',
    name: 'وليد السالم',
    epithets: ['مدير مستشفى الملك فهد'],
  },
  // The office may stand behind the name, with a comma or without.
  {
    phrase: 'نادر السعيد، الناطق باسم البلدية',
    kind: 'person',
    name: 'نادر السعيد',
    epithets: ['الناطق باسم البلدية'],
  },
  { phrase: 'نادر السعيد مدير عام البلدية', kind: 'person', name: 'نادر السعيد', epithets: ['مدير عام البلدية'] },
  {
    phrase: 'مديرة المتحف، كلارا نويمان',
    kind: 'person',
    name: 'كلارا نويمان',
    epithets: ['مديرة المتحف'],
    feminine: true,
  },
  // "على" is a preposition, "علي" a name, though folding makes them one.
  { phrase: 'القائم على الصندوق ماجد علي', kind: 'person', name: 'ماجد علي', epithets: ['القائم على الصندوق'] },
  // An adjective of nation is a surname only right behind a first name.
  { phrase: 'المهندس وحيد مصري', kind: 'person', name: 'وحيد مصري' },
  { phrase: 'مسؤول تركي', kind: 'role', name: 'مسؤول تركي', epithets: ['مسؤول تركي'] },
  // "أمير" behind a name is his office.
  {
    phrase: 'الأمير راكان بن فهد أمير منطقة الشمال',
    kind: 'person',
    name: 'راكان بن فهد',
    epithets: ['أمير منطقة الشمال'],
  },
  // Behind an office, with only a family name after it, it is his first name.
  { phrase: 'وزير الثقافة رائد العطار', kind: 'person', name: 'رائد العطار', epithets: ['وزير الثقافة'] },
  { phrase: 'الكاتب أمين الحداد', kind: 'person', name: 'أمين الحداد', epithets: ['الكاتب'] },
  { phrase: 'الكاتب أمين المجلس', kind: 'role', name: 'الكاتب أمين المجلس', epithets: ['الكاتب أمين المجلس'] },
  // Whom the named one calls on is no part of his name.
  { phrase: 'سامي العواد الأهالي', kind: 'person', name: 'سامي العواد' },
  { phrase: 'سامي نصار الحكومة بوقف القرار', kind: 'person', name: 'سامي نصار' },
  { phrase: 'مسؤولة طلبت عدم نشر اسمها', kind: 'role', name: 'مسؤولة', epithets: ['مسؤولة'] },
  // A kunya is a whole name.
  { phrase: 'الناطق العسكري أبو جندل', kind: 'person', name: 'أبو جندل', epithets: ['الناطق العسكري'] },
  // What tells of the speaker, or whom he told, is no part of him.
  { phrase: 'سامي العواد البالغ من العمر 30 عاما', kind: 'person', name: 'سامي العواد' },
  { phrase: 'سامي العواد لصحيفة الميناء', kind: 'person', name: 'سامي العواد' },
  { phrase: 'مسؤول أمني، طلب عدم ذكر اسمه', kind: 'role', name: 'مسؤول أمني', epithets: ['مسؤول أمني'] },
  // Brackets are left out.
  {
    phrase: 'نادر السعيد (45 عاما)، الناطق باسم البلدية',
    kind: 'person',
    name: 'نادر السعيد',
    epithets: ['الناطق باسم البلدية'],
  },
  // Bodies, people without a name, texts, pronouns.
  { phrase: 'هيئة الموانئ في بيان صحفي', kind: 'body', name: 'هيئة الموانئ' },
  { phrase: 'مصادر مطلعة', kind: 'unnamed', name: 'مصادر مطلعة' },
  { phrase: 'المصدرين اللذين تحدثا للموقع', kind: 'unnamed', name: 'المصدرين' },
  { phrase: 'أحد سكان الحي', kind: 'unnamed', name: 'أحد سكان الحي' },
  { phrase: 'عائلة أحد المفقودين', kind: 'unnamed', name: 'عائلة أحد المفقودين' },
  { phrase: 'التقرير', kind: 'document', name: 'التقرير' },
  { phrase: 'معاليه', kind: 'pronoun', name: 'معاليه' },
  // An outlet whose name looks like a place and a time.
  { phrase: 'روسيا اليوم', kind: 'body', name: 'روسيا اليوم' },
  // Nothing known of it: a short name, as in "ترامب".
  { phrase: 'البرهان', kind: 'bare', name: 'البرهان' },
];

const ENGLISH: readonly Case[] = [
  { phrase: 'Dr. Jane Roe', kind: 'person', name: 'Jane Roe', feminine: true },
  { phrase: 'Maj. Gen. Peter de la Cruz', kind: 'person', name: 'Peter de la Cruz' },
  // Office before the name, with a body, a country or a department inside it.
  {
    phrase: 'Health Canada spokeswoman Mira Kapoor',
    kind: 'person',
    name: 'Mira Kapoor',
    epithets: ['Health Canada spokeswoman'],
    feminine: true,
  },
  {
    phrase: 'Danish Ambassador to the United States Lars Holm',
    kind: 'person',
    name: 'Lars Holm',
    epithets: ['Danish Ambassador to the United States'],
  },
  {
    phrase: 'Minister of Education Petra Novak',
    kind: 'person',
    name: 'Petra Novak',
    epithets: ['Minister of Education'],
  },
  {
    phrase: 'U.S. Secretary of State Arthur B. Lane',
    kind: 'person',
    name: 'Arthur B. Lane',
    epithets: ['U.S. Secretary of State'],
  },
  // Office behind the name.
  {
    phrase: 'Mira Kapoor, spokeswoman for the port authority',
    kind: 'person',
    name: 'Mira Kapoor',
    epithets: ['spokeswoman for the port authority'],
    feminine: true,
  },
  { phrase: 'Mira Kapoor of Harbour University', kind: 'person', name: 'Mira Kapoor' },
  {
    phrase: "the harbour board's chairman, Lars Holm",
    kind: 'person',
    name: 'Lars Holm',
    epithets: ["the harbour board's chairman"],
  },
  {
    phrase: 'The secretary general of HFA (Harbour Fishing Association), Lars Holm',
    kind: 'person',
    name: 'Lars Holm',
    epithets: ['The secretary general of HFA'],
  },
  { phrase: 'the post by an angler on Openboard', kind: 'document', name: 'the post by an angler on Openboard' },
  // A surname that is a place is a surname behind a first name.
  { phrase: 'Helga Paris', kind: 'person', name: 'Helga Paris' },
  { phrase: 'al-Haddad', kind: 'bare', name: 'al-Haddad' },
  // A capital that only describes the noun behind it names nobody.
  { phrase: 'White House officials', kind: 'unnamed', name: 'White House officials' },
  { phrase: 'an Internet posting', kind: 'document', name: 'an Internet posting' },
  // Bodies: what describes them stays outside, what is possessed stays inside.
  { phrase: 'the Ministry of Fisheries', kind: 'body', name: 'Ministry of Fisheries' },
  { phrase: "the country's state news agency Harbour News Agency", kind: 'body', name: 'Harbour News Agency' },
  { phrase: "Prime Minister Lars Holm's office", kind: 'body', name: "Prime Minister Lars Holm's office" },
  { phrase: 'the government', kind: 'body', name: 'the government' },
  // With the article, what goes on behind "of" is no person.
  { phrase: 'The Union of Rational Anglers', kind: 'body', name: 'Union of Rational Anglers' },
  // People, texts, pronouns.
  { phrase: 'two people briefed on the talks', kind: 'unnamed', name: 'two people briefed on the talks' },
  {
    phrase: 'a police spokesman',
    kind: 'role',
    name: 'a police spokesman',
    epithets: ['a police spokesman'],
    feminine: false,
  },
  { phrase: "Holm's statement", kind: 'document', name: "Holm's statement" },
  { phrase: 'she', kind: 'pronoun', name: 'she', feminine: true },
];

describe('speaker phrases', () => {
  for (const row of ARABIC) it(`takes "${row.phrase}" apart`, () => check('ar', row));
  for (const row of ENGLISH) it(`takes "${row.phrase}" apart`, () => check('en', row));

  it('leaves the phrase of a language without rules as it is', () => {
    check('it', { phrase: 'ministra Anna Rossi', kind: 'bare', name: 'ministra Anna Rossi' });
  });

  it('gives an empty name for a phrase without words', () => {
    check('ar', { phrase: '، ، «»', kind: 'bare', name: '' });
    check('en', { phrase: ', "', kind: 'bare', name: '' });
  });
});
