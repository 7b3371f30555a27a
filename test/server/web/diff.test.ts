import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Diff } from '../../../server/web/components/diff.tsx';
import { messagesIn } from '../../../server/web/messages.ts';
import { diffWords } from '../../../services/match/diff.ts';

/** What is seen of the difference: what was removed in [ ], what was added in { }. */
function seen(a: string, b: string, lang: string): string {
  return renderToString(h(Diff, { t: messagesIn('en'), parts: diffWords(a, b, lang), lang }))
    .replace(/<span class="heard".*?<\/span>/gs, '')
    .replace(/<del>(.*?)<\/del>/gs, '[$1]')
    .replace(/<ins>(.*?)<\/ins>/gs, '{$1}')
    .replace(/<[^>]*>/g, '');
}

describe('a difference as it is shown', () => {
  const PAIRS = [
    {
      why: 'has a space before a last word that was removed',
      a: 'نريد وقف الحرب الآن',
      b: 'نريد وقف الحرب',
      lang: 'ar',
      shown: 'نريد وقف الحرب [الآن]',
    },
    {
      why: 'has a space between a last word that was removed and what was added',
      a: 'فرصة جيدة الآن',
      b: 'فرصة جيدة لإبرام الصفقة',
      lang: 'ar',
      shown: 'فرصة جيدة [الآن] {لإبرام الصفقة}',
    },
    {
      why: 'has it behind a full stop, too',
      a: 'We want a deal.',
      b: 'We want a peace',
      lang: 'en',
      shown: 'We want a [deal.] {peace}',
    },
    {
      why: 'has no second space where there is one',
      a: 'We will go',
      b: 'We may go',
      lang: 'en',
      shown: 'We [will] {may} go',
    },
    {
      why: 'parts no word at a hyphen',
      a: 'a well-known man',
      b: 'a known man',
      lang: 'en',
      shown: 'a [well-]known man',
    },
    {
      why: 'puts none between words of a script without them',
      a: '我们要和平',
      b: '我们要战争',
      lang: 'zh',
      shown: '我们要[和平]{战争}',
    },
  ];
  for (const { why, a, b, lang, shown } of PAIRS) {
    it(why, () => assert.equal(seen(a, b, lang), shown));
  }

  it('is the second text to the letter without what was removed, where that has its own space', () => {
    const parts = renderToString(
      h(Diff, { t: messagesIn('en'), parts: diffWords('We will go now', 'We may go then, all', 'en'), lang: 'en' }),
    );
    const left = parts.replace(/<span class="heard".*?<\/span>/gs, '').replace(/<del>.*?<\/del> ?/gs, '');
    assert.equal(left.replace(/<[^>]*>/g, ''), 'We may go then, all');
  });
});
