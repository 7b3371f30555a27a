import assert from 'node:assert/strict';
import { messagesIn } from '../../../server/web/messages.ts';
import { shortened } from '../../../server/web/shortened.ts';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

describe('pages in the writing of their reader', () => {
  const app = appForEach();
  const open = async (path: string, lang: string) => (await app().ask.get(path).set('Accept-Language', lang)).text;

  it('number steps, and write a likeness, in the digits that were chosen', async () => {
    const [list] = startTags(await open('/bookmarklet?digits=arab', 'ar'), 'ol');
    assert.equal(list?.class, 'steps steps-arab');
    const found = messagesIn('ar', 'arab').verdict.foundHere(3, 'كلمات', null, 'بالنص', 0.7);
    assert.match(found, /٠٫٧٠/);
  });

  it('part facts by what is no digit of theirs', async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    const { text } = await app().ask.get('/quotes?digits=arab').set('Accept-Language', 'ar');
    assert.doesNotMatch(visibleText(text), /·/);
    assert.match(visibleText(text), /؛ /);
  });

  it('never begin a line with what parts the facts', () => {
    for (const language of ['en', 'ar'] as const) assert.match(messagesIn(language).site.between, /^\S|^\u00a0\S/);
  });

  it('name a well-known speaker in their language, too, where another name is held', async () => {
    const speakers: string[] = [];
    for (const speaker of ['Donald Trump', 'Lena Marsh']) {
      const { body } = await app().postJson('/api/v1/quotes', { text: `Words of ${speaker}`, speaker, lang: 'en' });
      speakers.push(body.mention.speaker.id);
    }
    assert.match(visibleText(await open(`/speakers/${speakers[0]}`, 'ar')), /بالعربية: دونالد ترامب/);
    assert.doesNotMatch(visibleText(await open(`/speakers/${speakers[0]}`, 'en')), /In English/);
    assert.doesNotMatch(visibleText(await open(`/speakers/${speakers[1]}`, 'ar')), /بالعربية/);
  });

  it('tell notes on one quotation apart by who printed the other side', async () => {
    const { body } = await app().postJson('/api/v1/articles', FERRIES_EN);
    await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    assert.ok(visibleText(await open(`/articles/${body.article.id}`, 'en')).includes(FERRIES_EN_OTHER.outlet));
  });

  it('say of a language that only may be that of the text that it probably is', async () => {
    const known = await open('/check?q=We+will+buy+twelve+new+ferries+before+the+end+of+next+year', 'en');
    assert.match(visibleText(known), /your text read as English/);
    const unsure = await open('/check?q=nova+casa+grande', 'en');
    assert.match(visibleText(unsure), /your text is probably \p{Lu}/u);
  });
});

describe('very long words', () => {
  const app = appForEach();
  const LONG = 'The harbour stays open all winter, and every pier with it. '.repeat(50).trim();

  it('are a heading by their beginning, with the whole of them to be opened', async () => {
    const { body } = await app().postJson('/api/v1/quotes', { text: LONG, speaker: 'Lena Marsh', lang: 'en' });
    const { text } = await app().ask.get(`/quotes/${body.quote.id}`);
    const [, heading = ''] = /<h1 class="statement statement-long">(.*?)<\/h1>/s.exec(text) ?? [];
    assert.equal(visibleText(heading), shortened(LONG));
    assert.match(visibleText(text), /Show all of it \(2,949 letters\)/);
    const [, whole = ''] = /<details class="whole-words on-paper">(.*?)<\/details>/s.exec(text) ?? [];
    assert.ok(visibleText(whole).includes(LONG));
  });

  it('are set as they are up to some length, and never cut inside of a letter or a word', () => {
    assert.equal(shortened('word '.repeat(120)), null);
    assert.match(shortened(LONG) ?? '', /^The harbour .* \p{L}+[.,]?…$/su);
    assert.ok(shortened(`w${'😀'.repeat(400)}`)?.isWellFormed());
  });
});
