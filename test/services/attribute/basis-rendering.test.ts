import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

function check(lang: string, text: string, quotation: Quotation, expected: string): void {
  const { mentions } = attribute(text, findingsOf(text, lang, [quotation]), {
    lang,
    title: null,
    publishedAt: null,
    outlet: null,
  });
  assert.equal(`${mentions[0]!.basis} ${mentions[0]!.rendering}`, expected);
}

const SHIPS = { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد' } as const;
const FULL = { quote: 'the port was full', cue: 'said', speaker: 'Mira Kapoor' } as const;

const ARABIC: readonly (readonly [string, string])[] = [
  ['قال سامي العواد في مقطع فيديو إن السفن وصلت.', 'recording unknown'],
  ['قال سامي العواد في كلمة مصورة إن السفن وصلت.', 'recording unknown'],
  ['قال سامي العواد بالفرنسية إن السفن وصلت.', 'unknown translation'],
  ['قال سامي العواد بالعربية إن السفن وصلت.', 'unknown original'],
  ['قال سامي العواد، حسب الترجمة، إن السفن وصلت.', 'unknown translation'],
  // "تسجيل" is a goal as well as a recording, and a video may be what he speaks of.
  ['قال سامي العواد بعد تسجيل الهدف إن السفن وصلت.', 'unknown unknown'],
  ['قال سامي العواد إن السفن وصلت.', 'unknown unknown'],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  ['Mira Kapoor said in a video that the port was full.', 'recording unknown'],
  ['According to a transcript, Mira Kapoor said the port was full.', 'transcript unknown'],
  ['Mira Kapoor, speaking in Hebrew, said the port was full.', 'unknown translation'],
  ['Mira Kapoor, speaking in English, said the port was full.', 'unknown original'],
  ['In remarks translated from Danish, Mira Kapoor said the port was full.', 'unknown translation'],
  ['Asked to remove a video, Mira Kapoor said the port was full.', 'unknown unknown'],
  ['The French minister left and Mira Kapoor said the port was full.', 'unknown unknown'],
];

describe('what the words rest on, and whether they are translated', () => {
  for (const [text, expected] of ARABIC)
    it(`reads "${expected}" in: ${text}`, () => check('ar', text, SHIPS, expected));
  for (const [text, expected] of ENGLISH)
    it(`reads "${expected}" in: ${text}`, () => check('en', text, FULL, expected));
});
