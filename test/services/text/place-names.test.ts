import assert from 'node:assert/strict';
import fc from 'fast-check';
import { areApart, placesIn } from '../../../services/text/place-names.ts';

describe('placesIn', () => {
  const cases: readonly (readonly [text: string, places: readonly string[], reason: string])[] = [
    ['at a rally in Geneva', ['Geneva'], 'a city'],
    ['during talks in The Hague', ['Hague'], 'a city with an article'],
    ['at a meeting in the city of Lisbon', ['Lisbon'], 'what it is stands before'],
    ['at a forum in Saudi Arabia', ['Saudi Arabia'], 'a country of two words'],
    ['at a rally in New Tollmere on Monday', ['New Tollmere'], 'a name that is not known'],
    ['خلال مؤتمر صحفي في الدوحة', ['الدوحة'], 'مدينة معروفة'],
    ['في لقاء ببيروت', ['بيروت'], 'حرف متصل'],
    ['خلال زيارة إلى العاصمة بغداد', [], 'لا حرف يدل على المكان'],
    ['في اجتماع في العاصمة بغداد', ['بغداد'], 'العاصمة قبلها'],
    ['في اجتماع في مدينة الرويس', ['الرويس'], 'اسم غير معروف بعد مدينة'],
    ['خلال جلسة في القاعة الكبرى', [], 'لا يُعرف أنه اسم'],
    ['in the Oval Office', [], 'a room'],
    ["in Mayor Adeyemi's office", [], 'somebody’s office'],
    ['at a meeting in October', [], 'a month'],
    ['during a visit to Geneva', [], 'nothing says that it was there'],
  ];
  for (const [text, places, reason] of cases) {
    it(`finds ${places.join(', ') || 'none'} in "${text}" (${reason})`, () => {
      assert.deepEqual(
        placesIn(text).map((place) => place.text),
        places,
      );
    });
  }

  it('knows one city in two scripts', () => {
    const [one, other] = [placesIn('in Cairo')[0]!, placesIn('في القاهرة')[0]!];
    assert.equal(one.key, other.key);
    assert.equal(areApart(one, other), false);
  });

  it('does not throw on any text, and prints only what stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const place of placesIn(`in ${text}`)) assert.ok(`in ${text}`.includes(place.text));
      }),
    );
  });
});
