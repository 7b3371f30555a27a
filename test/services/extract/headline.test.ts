import assert from 'node:assert/strict';
import { type Shown, show } from './shown.ts';

function headlines(text: string, lang: string, title: string | null = null): Shown[] {
  return show(text, lang, title).filter((finding) => finding.kind === 'headline');
}

const BODY = '\nوصل الوزير نادر إلى الميناء صباح اليوم وتفقد الرصيف الجديد.';

describe('headlines', () => {
  it('reads "Name: words" in a title', () => {
    const [found] = headlines(`نادر: الرصيف جاهز للسفن${BODY}`, 'ar');
    assert.deepEqual([found?.content, found?.speaker, found?.cue], ['الرصيف جاهز للسفن', 'نادر', null]);
  });

  it('does not take the colon of a score for one', () => {
    assert.deepEqual(headlines(`Nadler Rovers - Port City 3:1 (1:0)\nNadler Rovers won at home on Sunday.`, 'en'), []);
  });

  it('reads it in a crosshead, behind a dash', () => {
    const [found] = headlines(`افتتاح الرصيف${BODY}\n- نادر : الرصيف جاهز${BODY}`, 'ar');
    assert.deepEqual([found?.content, found?.speaker], ['الرصيف جاهز', 'نادر']);
  });

  it('reads it in English', () => {
    const [found] = headlines('Roe: The pier is ready for ships\nJane Roe came to the port on Monday and left.', 'en');
    assert.deepEqual([found?.content, found?.speaker], ['The pier is ready for ships', 'Roe']);
  });

  it('gives the name without those it is addressed to', () => {
    const [found] = headlines(`نادر لـ«الساحة»: الرصيف جاهز للسفن${BODY}`, 'ar');
    assert.equal(found?.speaker, 'نادر');
  });

  it('takes a saying in a title for a headline', () => {
    const [found] = headlines(`الوزير نادر يؤكد أن الرصيف جاهز${BODY}`, 'ar');
    assert.deepEqual([found?.content, found?.speaker], ['الرصيف جاهز', 'الوزير نادر']);
  });

  it('knows the title it is given whatever its shape', () => {
    const title = 'قال الوزير إن الرصيف جاهز.';
    assert.equal(headlines(`${title}${BODY}`, 'ar').length, 0);
    assert.equal(headlines(`${title}${BODY}`, 'ar', title).length, 1);
  });

  it('takes marked words of a title for somebody’s if they recur in marks', () => {
    const text =
      'Port head fears "a long cold winter" for crews\nRoe said the port faced "a long cold winter" this year.';
    assert.deepEqual(
      headlines(text, 'en').map((found) => [found.content, found.speaker]),
      [['a long cold winter', '<none>']],
    );
  });

  const none = [
    { text: `تصوير: نادر سالم${BODY}`, why: 'a credit' },
    { text: `الميناء، الرباط: نادر سالم${BODY}`, why: 'a dateline' },
    { text: `زيارة: الرصيف جاهز للسفن${BODY}`, why: 'a word that the text does not know' },
    { text: `نادر: الرصيف${BODY}`, why: 'a single word' },
    { text: `"فرسان الساحل" إلى النهائي${BODY}`, why: 'a name in marks' },
    { text: 'نادر: الرصيف جاهز للسفن', why: 'a line that is the whole text' },
  ];
  for (const { text, why } of none)
    it(`does not take ${why} for one`, () => assert.deepEqual(headlines(text, 'ar'), []));
});
