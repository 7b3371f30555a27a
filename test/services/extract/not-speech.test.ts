import assert from 'node:assert/strict';
import { pairMarks } from '../../../services/extract/marks.ts';
import { type NotSpeech, notSpeech } from '../../../services/extract/not-speech.ts';
import { passages } from '../../../services/extract/passages.ts';
import { tokens } from '../../../services/extract/tokens.ts';

function check(text: string, expected: NotSpeech | null): void {
  const found = tokens(text);
  const [passage] = passages(text, found, pairMarks(text, found), []);
  const at = passage!.items.findIndex((item) => item.kind === 'quoted');
  assert.equal(notSpeech(passage!, at), expected);
}

describe('marked words that are not speech', () => {
  const cases: readonly { readonly text: string; readonly expected: NotSpeech | null; readonly why: string }[] = [
    { text: 'نشرت صحيفة «صوت الساحل» الخبر', expected: 'kind-before', why: 'a paper after the noun paper' },
    { text: 'وصف القرار بأنه «ظالم وقاس»', expected: null, why: 'words of judgement' },
    { text: 'خسر «الأزرق» المباراة', expected: 'name-shape', why: 'one definite word' },
    { text: 'وصفه بأنه «كارثة»', expected: null, why: 'one indefinite word' },
    { text: 'قالت لـ«نداء البحر» إنها عادت', expected: 'attached', why: 'an outlet joined to a preposition' },
    { text: 'The film "dust and rain" opened', expected: 'kind-before', why: 'a film after the noun film' },
    { text: 'She sang "Lady of the Lake" twice', expected: 'name-shape', why: 'capitals throughout' },
    { text: 'She called it "a long walk home"', expected: null, why: 'small letters' },
    { text: 'The sign said "Wait Here."', expected: null, why: 'a full stop within the marks' },
    {
      text: 'The film "I never thought that it would end like this" opened',
      expected: null,
      why: 'more words than a name has',
    },
    { text: 'nothing "" here', expected: 'empty', why: 'nothing at all' },
  ];
  for (const { text, expected, why } of cases) {
    it(`${expected === null ? 'may be speech' : `are none (${expected})`}: ${why}`, () => check(text, expected));
  }
});
