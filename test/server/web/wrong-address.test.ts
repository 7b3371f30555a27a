import assert from 'node:assert/strict';
import { startTags, visibleText } from '../support/html.ts';
import { type TestApp, testApp } from '../support/test-app.ts';

describe('an address that cannot be read', () => {
  let app: TestApp;
  before(async () => {
    app = await testApp();
    await app.postJson('/api/v1/quotes', {
      text: 'The port stays open',
      speaker: 'Lena Marsh',
      outlet: 'Harbour Post',
    });
  });
  after(() => app.close());

  for (const [path, english, arabic, lead] of [
    ['/verdicts?state=x', 'State: Choose one of those', 'الحال: اختر قيمة', '/verdicts'],
    ['/verdicts?cursor=x', 'Place in the list: This place', 'الموضع في القائمة: هذا', '/verdicts'],
    ['/speakers?cursor=x', 'Place in the list: This place', 'الموضع في القائمة: هذا', '/speakers'],
    ['/outlets?cursor=x&q=harbour', 'Place in the list: This place', 'الموضع في القائمة: هذا', '/outlets?q=harbour'],
    ['/outlets?q=a&q=b', 'Name begins with: Give at least one letter', 'يبدأ الاسم بـ: اكتب حرفًا', '/outlets'],
    ['/quotes?speaker=a&speaker=b&q=port', 'Speaker: Give a name', 'القائل: اكتب اسمًا', '/quotes?q=port'],
    [
      '/quotes?cursor=x&textLang=en',
      'This place in the list is not known',
      'هذا الموضع من القائمة غير معروف',
      '/quotes?textLang=en',
    ],
  ] as const) {
    it(`is answered in the words of the page, with a way on: ${path}`, async () => {
      const { status, text } = await app.ask.get(path);
      assert.equal(status, 400);
      const seen = visibleText(text);
      assert.ok(seen.includes(english), seen);
      assert.doesNotMatch(seen, /Invalid|API|`|cursor/);
      assert.ok(
        startTags(text, 'a').some(({ href }) => href === lead),
        lead,
      );
      const inArabic = visibleText((await app.ask.get(path).set('Accept-Language', 'ar')).text);
      assert.ok(inArabic.includes(arabic), inArabic);
    });
  }

  it('leads from a place in the list of a speaker or an outlet to its beginning', async () => {
    for (const list of ['/speakers', '/outlets']) {
      const page = startTags((await app.ask.get(list)).text, 'a').find(({ href }) => /_/.test(href ?? ''))?.href ?? '';
      const { status, text } = await app.ask.get(`${page}?cursor=x`);
      assert.equal(status, 400);
      assert.match(visibleText(text), /Place in the list/);
      assert.ok(
        startTags(text, 'a').some(({ href }) => href === page),
        page,
      );
    }
  });

  it('repeats a date that is none as it was written', async () => {
    const { status, text } = await app.ask.get('/quotes?from=2020-99');
    assert.equal(status, 400);
    assert.match(text, /<title>[^<]*2020-99/);
    assert.doesNotMatch(visibleText(text), /2028/);
  });
});
