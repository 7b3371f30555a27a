import assert from 'node:assert/strict';
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { breakable } from '../../../server/web/breakable.tsx';
import { visibleText } from '../support/html.ts';

const shown = (text: string) => renderToString(h('p', null, breakable(text)));

describe('long words on a page', () => {
  const TEXTS = [
    { why: 'a sentence has its own places to break', text: 'The harbour stays open all winter.', breaks: 0 },
    { why: 'eighty letters are let pass', text: 'w'.repeat(80), breaks: 0 },
    { why: 'ten thousand letters get a place every eighty', text: 'w'.repeat(10_000), breaks: 124 },
    {
      why: 'a mark stays with the letter that it stands on',
      text: `${'w'.repeat(79)}o\u0301${'w'.repeat(40)}`,
      breaks: 1,
    },
    { why: 'an astral letter is never cut in two', text: '𐎠'.repeat(81), breaks: 1 },
  ];
  for (const { why, text, breaks } of TEXTS) {
    it(`are broken so that ${why}`, () => {
      const html = shown(text);
      assert.equal(html.split('<wbr/>').length - 1, breaks);
      assert.equal(html.replaceAll('<wbr/>', ''), `<p>${text}</p>`);
      assert.doesNotMatch(html, /<wbr\/>\p{M}/u);
    });
  }

  it('are the text as it was, whatever it holds', () => {
    const texts = fc.string({ unit: fc.constantFrom('w', 'م', '\u0301', '😀', ' ', '\u200d'), maxLength: 400 });
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(visibleText(shown(text)), text.replace(/\s+/g, ' '));
      }),
    );
  });
});

describe('characters that turn letters around', () => {
  const TURNS = [
    { why: 'an override by its code', text: 'a\u202eb', html: '<p>a<span class="turning">U+202E</span>b</p>' },
    {
      why: 'an embedding that is not taken back',
      text: '\u202bاب',
      html: '<p><span class="turning">U+202B</span>اب</p>',
    },
    { why: 'an end without a beginning', text: 'a\u2069', html: '<p>a<span class="turning">U+2069</span></p>' },
    {
      why: 'an override inside of what is taken back',
      text: '\u2066a\u202eb\u2069',
      html: '<p><span class="turning">U+2066</span>a<span class="turning">U+202E</span>b<span class="turning">U+2069</span></p>',
    },
    { why: 'nothing where a direction is set and taken back', text: 'قال \u2066+971\u2069 ثم', html: null },
    { why: 'nothing for the marks that spelling needs', text: 'می\u200cخواهم \u200fو\u200e', html: null },
  ];
  for (const { why, text, html } of TURNS) {
    it(`are shown: ${why}`, () => assert.equal(shown(text), html ?? `<p>${text}</p>`));
  }
});
