import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { HighlightedText } from '../../../server/web/components/highlighted-text.tsx';
import { messagesIn } from '../../../server/web/messages.ts';
import { startTags, visibleText } from '../support/html.ts';

const TEXT = 'She said he called it a mistake.';

function shown(...words: string[]): string {
  const spans = words.map((part) => {
    const start = TEXT.indexOf(part);
    return { start, end: start + part.length, state: 'new' as const };
  });
  return renderToString(h(HighlightedText, { t: messagesIn('en'), text: TEXT, lang: 'en', spans }));
}

const links = (html: string) => startTags(html, 'a').map(({ href }) => href);

describe('quotations lit up in an article', () => {
  it('lead to their notes by one link each, which tells the number', () => {
    const html = shown('he called it', 'a mistake');
    assert.deepEqual(links(html), ['#n1', '#n2']);
    assert.match(visibleText(html), /he called it \(Quotation 1\)1 a mistake \(Quotation 2\)2\./);
    assert.doesNotMatch(html, /tabindex/);
  });

  it('have a link of their number where another one inside of them has the words', () => {
    const html = shown('he called it a mistake', 'a mistake');
    assert.deepEqual(links(html), ['#n1', '#n2', '#n1']);
    assert.match(html, /<a class="mark-number" href="#n1" aria-label="Quotation 1">1<\/a>/);
    assert.doesNotMatch(html, /tabindex/);
  });

  it('run as their own letters do in a paragraph of another script than the article', () => {
    const text = 'قالت الوزيرة إن المرفأ مفتوح.\n“We reopen next year,” the mayor said.';
    const html = renderToString(h(HighlightedText, { t: messagesIn('ar'), text, lang: 'ar', spans: [] }));
    assert.deepEqual(startTags(html, 'div')[0]?.dir, 'rtl');
    assert.deepEqual(startTags(html, 'p'), [{}, { lang: '', dir: 'ltr' }]);
  });
});
