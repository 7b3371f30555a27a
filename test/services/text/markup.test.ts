import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutMarkup } from '../../../services/text/markup.ts';

const squeezed = (text: string): string =>
  withoutMarkup(text)
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

describe('withoutMarkup', () => {
  const cases = [
    { text: '<p>One.</p><p class="x">Two.</p>', seen: 'One.\n\nTwo.', why: 'paragraphs end lines' },
    { text: 'a <b>bold</b> word', seen: 'a bold word', why: 'inline tags stand within one' },
    { text: '&quot;Yes&quot;, &laquo;نعم&raquo;', seen: '"Yes ", «نعم »', why: 'named references of marks' },
    { text: '&#8220;Yes&#x201D;', seen: '“Yes ”', why: 'numbered references' },
    { text: 'Roe&nbsp;said', seen: 'Roe said', why: 'a hard space' },
    { text: 'a < b and b > a', seen: 'a < b and b > a', why: 'signs of comparison are no tags' },
    { text: 'AT&T; R&D', seen: 'AT&T; R&D', why: 'an ampersand is no reference' },
    { text: '&#0; &#55357; &bogus;', seen: '&#0; &#55357; &bogus;', why: 'what refers to no character stays' },
    { text: '<pre>x</pre> <person>', seen: 'x', why: 'a tag that begins like a paragraph is none' },
  ];
  for (const { text, seen, why } of cases)
    it(`reads ${JSON.stringify(text)}: ${why}`, () => assert.equal(squeezed(text), seen));

  it('keeps every word where it stood', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<br/>',
      '<b class="q">',
      '<',
      '>',
      '&',
      ';',
      '&quot;',
      '&#1600;',
      '&lt',
      'قال',
      ' ',
      '\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const seen = withoutMarkup(text);
        assert.equal(seen.length, text.length);
        for (const { index, 0: word } of text.matchAll(/قال|😀/g))
          assert.equal(seen.slice(index, index + word.length), word);
      }),
    );
  });

  for (const piece of ['<', '<a', '<a ', '&', '&a', '&#', '>']) {
    it(`reads a megabyte of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(1_000_000 / piece.length);
      assert.equal(withoutMarkup(text).length, text.length);
    });
  }
});
