import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

function check(lang: string, text: string, quotation: Quotation, occasion: string | null): void {
  const { mentions } = attribute(text, findingsOf(text, lang, [quotation]), {
    lang,
    title: null,
    publishedAt: null,
    outlet: null,
  });
  const found = mentions[0]!.occasion;
  assert.equal(found?.words ?? null, occasion);
  if (found) assert.equal(text.slice(found.start, found.end), found.words);
}

const SHIPS = { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد' } as const;
const FULL = { quote: 'the port was full', cue: 'said', speaker: 'Mira Kapoor' } as const;

const ARABIC: readonly (readonly [string, string | null])[] = [
  ['قال سامي العواد خلال مؤتمر صحفي في القاهرة إن السفن وصلت.', 'خلال مؤتمر صحفي في القاهرة'],
  // The kind of utterance is no occasion; the place and the event behind it are.
  [
    'وفي تصريحات من المكتب الرئاسي خلال استقباله رئيس الوفد الكيني، قال سامي العواد إن السفن وصلت.',
    'من المكتب الرئاسي خلال استقباله رئيس الوفد الكيني',
  ],
  ['قال سامي العواد للصحفيين عقب الاجتماع إن السفن وصلت.', 'عقب الاجتماع'],
  ['قال سامي العواد في اتصال هاتفي من عدن أمس إن السفن وصلت.', 'في اتصال هاتفي من عدن'],
  ['قال سامي العواد على هامش منتدى الموانئ إن السفن وصلت.', 'على هامش منتدى الموانئ'],
  // Not an occasion: a place of work, a text, an event in another clause, one inside the words.
  ['قال سامي العواد في بيان إن السفن وصلت.', null],
  ['قال سامي العواد الذي تحدث خلال الجلسة، إن السفن وصلت.', null],
  ['قال سامي العواد إن السفن وصلت خلال الاجتماع.', null],
];

const ENGLISH: readonly (readonly [string, string | null])[] = [
  ['Mira Kapoor said at a rally in Ohio on Monday the port was full.', 'at a rally in Ohio'],
  ['In an interview with BBC News, Mira Kapoor said the port was full.', 'In an interview with BBC News'],
  ['Mira Kapoor, speaking at a crowded news conference, said the port was full.', 'at a crowded news conference'],
  ['After the meeting, Mira Kapoor said the port was full.', 'After the meeting'],
  ['Mira Kapoor said in a statement the port was full.', null],
  ['Mira Kapoor said in March the port was full.', null],
  ['Mira Kapoor said the port was full after the meeting.', null],
];

describe('on what occasion it was said', () => {
  for (const [text, occasion] of ARABIC)
    it(`finds ${occasion ?? 'none'} in: ${text}`, () => check('ar', text, SHIPS, occasion));
  for (const [text, occasion] of ENGLISH)
    it(`finds ${occasion ?? 'none'} in: ${text}`, () => check('en', text, FULL, occasion));

  it('does not take an event inside the title of the speaker', () => {
    check(
      'ar',
      'قال الباحث في المؤتمر سامي العواد إن السفن وصلت.',
      { ...SHIPS, speaker: 'الباحث في المؤتمر سامي العواد' },
      null,
    );
  });
});
