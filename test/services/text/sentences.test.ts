import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../../services/text/sentences.ts';
import { anyText } from './arbitrary-text.ts';

function check(lang: string, expected: readonly string[], text = expected.join(' ')): void {
  assert.deepEqual(
    sentences(text, lang).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

const CASES: ReadonlyArray<readonly [title: string, lang: string, expected: readonly string[]]> = [
  // Titles, initials and shortened words.
  ['titles', 'en', ['Dr. Hill met Gen. Adams and Sen. Reed.', 'Mrs. Cole left.']],
  ['initials', 'en', ['J. F. Moore wrote it.', 'George W. Hall read it.']],
  // "U.S." ends a sentence only before a word that opens one.
  ['capital letters with points', 'en', ['The U.S. Senate met.', 'It was held in the U.S.', 'The vote was close.']],
  ['hours', 'en', ['It begins at 5 p.m. Monday.', 'It ended at 9 a.m.', 'He was late.']],
  ['numbers of things', 'en', ['No. 5 was first.', 'It rose 3.5 percent.']],
  // Small letters make words of them.
  ['words that look like abbreviations', 'en', ['He told me.', 'She fell ill.', 'Doctors said no.', 'Trump left.']],
  // The clause goes on after a quotation that ends in a mark.
  ['a question inside a sentence', 'en', ['“Is it over?” he asked.', 'Nobody knew.']],
  ['German marks that close with the sentence', 'de', ['„Das war es.“', 'Er ging.', '»Ja.«', 'Sie blieb.']],
  ['a French mark behind a space', 'fr', ['« Oui. »', 'Elle reste.']],
  ['a reversed mark that opens behind a space', 'de', ['Es war spät.', '»Komm«, sagte er.']],
  ['marks that close with the sentence', 'en', ['He said: “It is over.”', '(It was not.)', 'So it went on.']],
  ['dots that trail off', 'en', ['Well... maybe.', 'I waited...', 'Then it rang.']],
  // Arabic has no capitals, so only what stands before the point tells.
  ['Arabic titles', 'ar', ['قال د. سامي إن م. هاني حضر.', 'وغاب أ.د. ليلى.']],
  ['an Arabic address', 'ar', ['العنوان ص.ب. 120 الرياض.', 'وهو معروف.']],
  // The press sets two points where others set a dash.
  ['two points', 'ar', ['عاد الوفد.. والنتيجة لا تزال مجهولة.', 'هذا كل شيء.']],
  ['the sign of a year', 'ar', ['انتهى عام 2014م.', 'وبدأ آخر.']],
  ['Arabic questions', 'ar', ['لماذا؟', 'لا نعلم!', 'ربما غدا.']],
  // German counts days with a point.
  ['German dates', 'de', ['Am 3. Oktober kam er.', 'Es war 1990.', 'Danach ging er.']],
  ['Chinese without spaces', 'zh', ['我们走。', '他们不走！']],
  ['a text without an end', 'en', ['no point at all']],
];

describe('sentences', () => {
  for (const [title, lang, expected] of CASES) {
    it(`reads ${title} (${lang})`, () => check(lang, expected, lang === 'zh' ? expected.join('') : undefined));
  }

  it('ends one at every line break', () => {
    check(
      'en',
      ['A headline without a point', 'And the text', 'goes on.'],
      'A headline without a point\n\nAnd the text\r\ngoes on.',
    );
  });

  it('does not cut addresses on the web or numbers', () => {
    check('en', ['See isnad.example.org for 3.5 of them.']);
  });

  it('finds none in white space', () => {
    check('en', [], ' \n\t ');
    check('ar', [], '');
  });

  it('gives trimmed spans in order that hold all that is not white space', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('ar', 'en', 'de', 'zh', 'und'), (text, lang) => {
        let end = 0;
        for (const span of sentences(text, lang)) {
          assert.match(text.slice(end, span.start), /^\s*$/);
          const sentence = text.slice(span.start, span.end);
          assert.equal(sentence, sentence.trim());
          assert.ok(span.end > span.start);
          end = span.end;
        }
        assert.match(text.slice(end), /^\s*$/);
      }),
    );
  });
});
