import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

/** A quotation with its chain, nearest to the speaker first, each link "kind relation name". */
type Row = Quotation & { readonly chain: readonly string[]; readonly basis?: string };

function check(lang: string, text: string, rows: readonly Row[], outlet: string | null = null): void {
  const { mentions } = attribute(text, findingsOf(text, lang, rows), { lang, title: null, publishedAt: null, outlet });
  assert.deepEqual(
    mentions.map(({ sourcing }) => sourcing.map(({ kind, relation, name }) => `${kind} ${relation} ${name}`)),
    rows.map(({ chain }) => chain),
  );
  for (const [index, { basis }] of rows.entries()) if (basis) assert.equal(mentions[index]!.basis, basis);
  for (const { start, end, name, status } of mentions.flatMap(({ sourcing }) => sourcing)) {
    assert.equal(status, 'claimed');
    const printed = text.slice(start!, end!);
    // "للميناء" swallows the article, which the name has again.
    assert.ok(printed === name || printed === name.slice(1), `"${printed}" is not "${name}"`);
  }
}

const SAMI = { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد' } as const;
const KAPOOR = { quote: 'the port was full', cue: 'said', speaker: 'Mira Kapoor' } as const;

interface Single {
  readonly title: string;
  readonly text: string;
  readonly chain: readonly string[];
  readonly of?: Quotation;
  readonly basis?: string;
}

const ARABIC: readonly Single[] = [
  {
    title: 'the outlet that a source told',
    text: 'وبحسب مصادر مطلعة لموقع أكسيوس الأمريكي، السفن وصلت.',
    of: { quote: 'السفن وصلت', cue: 'وبحسب', speaker: 'مصادر مطلعة' },
    chain: ['outlet told أكسيوس'],
    basis: 'relay',
  },
  {
    title: 'the outlet inside a long speaker phrase',
    text: 'السفن وصلت، بحسب المصدرين اللذين تحدثا لـ أكسيوس.',
    of: { quote: 'السفن وصلت', cue: 'بحسب', speaker: 'المصدرين اللذين تحدثا لـ أكسيوس' },
    chain: ['outlet told أكسيوس'],
  },
  {
    title: 'a preposition glued to a known name',
    text: 'قال سامي العواد لرويترز إن السفن وصلت.',
    chain: ['agency told رويترز'],
  },
  {
    title: 'a preposition that swallowed the article',
    text: 'قال سامي العواد للجزيرة إن السفن وصلت.',
    chain: ['broadcast told الجزيرة'],
  },
  {
    title: 'a paper named behind its generic word and an adjective of nation',
    text: 'قال سامي العواد لصحيفة الميناء التونسية إن السفن وصلت.',
    chain: ['outlet told الميناء'],
  },
  {
    title: 'a site that is named only as a whole',
    text: 'قال سامي العواد لموقع هاربر على الإنترنت إن السفن وصلت.',
    chain: ['outlet told موقع هاربر على الإنترنت'],
  },
  {
    title: 'a name in marks behind a generic word',
    text: 'وفي تصريح لصحيفة «الميناء»، قال سامي العواد إن السفن وصلت.',
    chain: ['outlet told الميناء'],
  },
  {
    title: 'an interview with a channel',
    text: 'وفي مقابلة مع قناة العربية، قال سامي العواد إن السفن وصلت.',
    chain: ['broadcast told العربية'],
  },
  {
    title: 'a verb that takes the paper as its object, named earlier',
    text: 'ذكرت صحيفة «الميناء» أن الرصيف ضيق. وأبلغ سامي العواد الصحيفة بأن السفن وصلت.',
    of: { ...SAMI, cue: 'وأبلغ' },
    chain: ['outlet told الميناء'],
  },
  {
    title: 'an agency that reports',
    text: 'ونقلت وكالة رويترز عن سامي العواد قوله إن السفن وصلت.',
    of: { ...SAMI, cue: 'قوله' },
    chain: ['agency reports رويترز'],
    basis: 'relay',
  },
  {
    title: 'media that are not named',
    text: 'ونقلت وسائل إعلام كينية عن سامي العواد قوله إن السفن وصلت.',
    of: { ...SAMI, cue: 'قوله' },
    chain: ['outlet reports وسائل إعلام كينية'],
  },
  {
    title: 'an outlet in front of the clause',
    text: 'وحسب وكالة الأنباء الكينية، قال سامي العواد إن السفن وصلت.',
    chain: ['agency reports وكالة الأنباء الكينية'],
  },
  {
    title: 'the short name behind the long one',
    text: 'وحسب هيئة الإذاعة البريطانية "بي بي سي"، قال سامي العواد إن السفن وصلت.',
    chain: ['broadcast reports بي بي سي'],
  },
  {
    title: 'an abbreviation in brackets only once',
    text: 'وحسب وكالة الأنباء الألمانية (د ب أ)، قال سامي العواد إن السفن وصلت.',
    chain: ['agency reports وكالة الأنباء الألمانية'],
  },
  {
    title: 'what an outlet published',
    text: 'وفق ما نشره موقع «هاربر» الإخباري، قال سامي العواد إن السفن وصلت.',
    chain: ['outlet reports هاربر'],
  },
  {
    title: 'an outlet cited',
    text: 'قال سامي العواد، نقلا عن صحيفة الميناء، إن السفن وصلت.',
    chain: ['outlet cites الميناء'],
  },
  {
    title: 'people an outlet has it from',
    text: 'وذكرت صحيفة الميناء، نقلا عن ثلاثة مصادر مطلعة، أن السفن وصلت.',
    of: { quote: 'السفن وصلت', cue: 'وذكرت', speaker: 'صحيفة الميناء' },
    chain: ['anonymous cites ثلاثة مصادر مطلعة'],
  },
  {
    title: 'an outlet alone in brackets',
    text: 'قال سامي العواد (رويترز) إن السفن وصلت.',
    chain: ['agency reports رويترز'],
  },
  {
    title: 'a statement of his own',
    text: 'قال سامي العواد في بيان صحفي إن السفن وصلت.',
    chain: ['document own-words بيان صحفي'],
    basis: 'official-text',
  },
  {
    title: 'a report with its year',
    text: 'قالت هيئة الموانئ في تقريرها السنوي لعام 2020 إن السفن وصلت.',
    of: { quote: 'السفن وصلت', cue: 'قالت', speaker: 'هيئة الموانئ' },
    chain: ['document own-words تقريرها السنوي لعام 2020'],
  },
  {
    title: 'the platform of a post',
    text: 'كتب سامي العواد عبر حسابه على تويتر أن السفن وصلت.',
    of: { ...SAMI, cue: 'كتب' },
    chain: ['social own-words تويتر'],
  },
  {
    title: 'a platform without the word for a post',
    text: 'كتب سامي العواد على منصة إكس أن السفن وصلت.',
    of: { ...SAMI, cue: 'كتب' },
    chain: ['social own-words إكس'],
  },
  {
    title: 'a post without its platform',
    text: 'قال سامي العواد في تغريدة إن السفن وصلت.',
    chain: ['social own-words تغريدة'],
  },
  {
    title: 'the speaker nearest: his statement before the outlet',
    text: 'وحسب رويترز، قال سامي العواد في بيان إن السفن وصلت.',
    chain: ['document own-words بيان', 'agency reports رويترز'],
  },
  // What must not become a link.
  { title: 'nothing, where no source is stated', text: 'قال سامي العواد إن السفن وصلت.', chain: [], basis: 'unknown' },
  { title: 'nothing for reporters who are not named', text: 'قال سامي العواد للصحفيين إن السفن وصلت.', chain: [] },
  {
    title: 'nothing for the outlet that is itself the speaker',
    text: 'وذكرت صحيفة «الميناء» في موقعها الإلكتروني أن السفن وصلت.',
    of: { quote: 'السفن وصلت', cue: 'وذكرت', speaker: 'صحيفة «الميناء»' },
    chain: [],
  },
  {
    title: 'nothing for an agency that is no news agency',
    text: 'قال سامي العواد لوكالة الفضاء إن السفن وصلت.',
    chain: [],
  },
  {
    title: 'nothing for the site of an event',
    text: 'قال سامي العواد لدى وصوله لموقع الحادث إن السفن وصلت.',
    chain: [],
  },
  {
    title: 'nothing for the paper itself, by the usage of bare marks',
    text: 'قال سامي العواد لـ«الميناء» إن السفن وصلت.',
    chain: [],
    basis: 'own-reporting',
  },
];

const ENGLISH: readonly Single[] = [
  {
    title: 'the outlet that a source told',
    text: 'Mira Kapoor told Axios the port was full.',
    of: { ...KAPOOR, cue: 'told' },
    chain: ['outlet told Axios'],
    basis: 'relay',
  },
  {
    title: 'an outlet known by its last word',
    text: 'Mira Kapoor told the Harbour Gazette the port was full.',
    of: { ...KAPOOR, cue: 'told' },
    chain: ['outlet told Harbour Gazette'],
  },
  {
    title: 'the kind of outlet behind the name',
    text: 'Mira Kapoor, in remarks to al-Bahr television, said the port was full.',
    chain: ['broadcast told al-Bahr television'],
  },
  {
    title: 'an interview',
    text: 'In an interview with BBC News, Mira Kapoor said the port was full.',
    chain: ['broadcast told BBC News'],
  },
  {
    title: 'a statement to an outlet, both of them',
    text: 'In a statement to the Harbour Times, Mira Kapoor said the port was full.',
    chain: ['document own-words statement', 'outlet told Harbour Times'],
  },
  {
    title: 'an agency that quotes',
    text: 'According to Reuters, quoting the port authority, the port was full.',
    of: { quote: 'the port was full', cue: 'quoting', speaker: 'the port authority' },
    chain: ['agency reports Reuters'],
  },
  {
    title: 'an agency that reported',
    text: 'AP reported that Mira Kapoor said the port was full.',
    chain: ['agency reports AP'],
  },
  {
    title: 'a post on a platform',
    text: 'Mira Kapoor said in a post on X that the port was full.',
    chain: ['social own-words X'],
  },
  {
    title: 'a tweet',
    text: '"The port is full," Mira Kapoor tweeted.',
    of: { quote: 'The port is full,', cue: 'tweeted', speaker: 'Mira Kapoor', kind: 'direct' },
    chain: ['social own-words tweeted'],
  },
  {
    title: 'where it was published',
    text: 'The study, published in the Harbour Journal, said the port was full.',
    of: { quote: 'the port was full', cue: 'said', speaker: 'The study' },
    chain: ['outlet reports Harbour Journal'],
  },
  {
    title: 'a statement of hers',
    text: 'Mira Kapoor said in a written statement that the port was full.',
    chain: ['document own-words statement'],
    basis: 'official-text',
  },
  // What must not become a link.
  {
    title: 'nothing for reporters',
    text: 'Mira Kapoor told reporters the port was full.',
    of: { ...KAPOOR, cue: 'told' },
    chain: [],
  },
  {
    title: 'nothing for a person who was told',
    text: 'Mira Kapoor told Peter Lane the port was full.',
    of: { ...KAPOOR, cue: 'told' },
    chain: [],
  },
  {
    title: 'nothing for the agency that is itself the speaker',
    text: 'According to Reuters, the port was full.',
    of: { quote: 'the port was full', cue: 'According to', speaker: 'Reuters' },
    chain: [],
  },
  {
    title: 'nothing for a statement that is only mentioned',
    text: 'Mira Kapoor said the statement was wrong and the port was full.',
    chain: [],
  },
];

describe('the sourcing chain, in Arabic', () => {
  for (const { title, text, chain, of = SAMI, basis } of ARABIC)
    it(`gives ${title}`, () => check('ar', text, [{ ...of, chain, ...(basis ? { basis } : {}) }]));

  it('goes on with what the same speaker says after it, and with nobody else', () => {
    check(
      'ar',
      'قال سامي العواد لصحيفة الميناء إن السفن وصلت. وأضاف أن التفريغ بدأ. وقال نادر السعيد إن الرصيف ضيق. وأكد العواد أن العمل مستمر.',
      [
        { ...SAMI, chain: ['outlet told الميناء'] },
        { quote: 'التفريغ بدأ', cue: 'وأضاف', speaker: null, chain: ['outlet told الميناء'] },
        { quote: 'الرصيف ضيق', cue: 'وقال', speaker: 'نادر السعيد', chain: [] },
        { quote: 'العمل مستمر', cue: 'وأكد', speaker: 'العواد', chain: ['outlet told الميناء'] },
      ],
    );
  });

  it('does not go on over unnamed sources, since each may be another', () => {
    check('ar', 'قالت مصادر لموقع أكسيوس إن السفن وصلت. وقالت مصادر إن الرصيف ضيق.', [
      { quote: 'السفن وصلت', cue: 'قالت', speaker: 'مصادر', chain: ['outlet told أكسيوس'] },
      { quote: 'الرصيف ضيق', cue: 'وقالت', speaker: 'مصادر', chain: [] },
    ]);
  });

  it('names a text and a platform in full, once they were named so', () => {
    check('ar', 'كتب سامي العواد على تويتر أن السفن وصلت. وقال العواد في تغريداته إن التفريغ بدأ.', [
      { ...SAMI, cue: 'كتب', chain: ['social own-words تويتر'] },
      { quote: 'التفريغ بدأ', cue: 'وقال', speaker: 'العواد', chain: ['social own-words تويتر'] },
    ]);
    check('ar', 'قالت هيئة الموانئ في تقريرها السنوي إن السفن وصلت. وبين التقرير أن الرصيف ضيق.', [
      { quote: 'السفن وصلت', cue: 'قالت', speaker: 'هيئة الموانئ', chain: ['document own-words تقريرها السنوي'] },
      { quote: 'الرصيف ضيق', cue: 'وبين', speaker: 'التقرير', chain: ['document own-words تقريرها السنوي'] },
    ]);
  });

  it('knows its own outlet by name, and another one in bare marks as another', () => {
    const text = 'قال سامي العواد لـ«الميناء» إن السفن وصلت.';
    check('ar', text, [{ ...SAMI, chain: [], basis: 'own-reporting' }], 'الميناء');
    check('ar', text, [{ ...SAMI, chain: ['outlet told الميناء'] }], 'الشراع');
  });
});

describe('the sourcing chain, in English', () => {
  for (const { title, text, chain, of = KAPOOR, basis } of ENGLISH)
    it(`gives ${title}`, () => check('en', text, [{ ...of, chain, ...(basis ? { basis } : {}) }]));

  it('goes on over fragments and verbs without a subject, not over a new "she said"', () => {
    check('en', 'Mira Kapoor told Axios the port was full, adding that ships waited. She said it was hot.', [
      { ...KAPOOR, cue: 'told', chain: ['outlet told Axios'] },
      { quote: 'ships waited', cue: 'adding', speaker: null, chain: ['outlet told Axios'] },
      { quote: 'it was hot', cue: 'said', speaker: 'She', chain: [] },
    ]);
  });

  it('leaves out the outlet that prints it', () => {
    check(
      'en',
      'Mira Kapoor told the Harbour Gazette the port was full.',
      [{ ...KAPOOR, cue: 'told', chain: [], basis: 'own-reporting' }],
      'Harbour Gazette',
    );
  });

  it('names the site of a post that speaks, not a paper of that name', () => {
    check(
      'en',
      'The post by an unknown angler on Openboard said the port was full. A poll published by the Post found that ships waited.',
      [
        {
          quote: 'the port was full',
          cue: 'said',
          speaker: 'The post by an unknown angler on Openboard',
          chain: ['social own-words Openboard'],
        },
        {
          quote: 'ships waited',
          cue: 'found',
          speaker: 'A poll published by the Post',
          chain: ['document own-words poll'],
        },
      ],
    );
  });

  it('knows a broadcaster by its call sign behind an interview', () => {
    check('en', 'In an interview with KQTV, Mira Kapoor said the port was full.', [
      { ...KAPOOR, chain: ['broadcast told KQTV'] },
    ]);
  });
});

describe('the sourcing chain, in a language without tables', () => {
  it('is empty', () => {
    check('it', 'Secondo Le Monde, il porto è pieno, dice Anna Rossi.', [
      { quote: 'il porto è pieno', cue: 'dice', speaker: 'Anna Rossi', chain: [] },
    ]);
  });
});
