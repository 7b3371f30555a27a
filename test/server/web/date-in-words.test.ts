import assert from 'node:assert/strict';
import { dateInWords } from '../../../server/web/date-in-words.ts';
import { messagesIn } from '../../../server/web/messages.ts';

describe('dates in words', () => {
  const cases: { edtf: string; en: string; ar: string }[] = [
    { edtf: '2025-10-06', en: '6 October 2025', ar: '6 أكتوبر 2025' },
    { edtf: '2025-10', en: 'October 2025', ar: 'أكتوبر 2025' },
    { edtf: '2025', en: '2025', ar: '2025' },
    { edtf: '2025-10-06T14:30Z', en: '6 October 2025, 14:30\u00a0UTC', ar: '6 أكتوبر 2025، <<14:30>\u00a0<UTC>>' },
    {
      edtf: '2025-10-06T14:30+03:00',
      en: '6 October 2025, 14:30\u00a0+03:00',
      ar: '6 أكتوبر 2025، <<14:30>\u00a0<+03:00>>',
    },
    // A date without a zone stays the day that was printed, wherever the server runs.
    { edtf: '2025-10-06T23:30', en: '6 October 2025, 23:30', ar: '6 أكتوبر 2025، 23:30' },
    { edtf: '2025-10-06?', en: '6 October 2025 (uncertain)', ar: '6 أكتوبر 2025 (تاريخ غير متيقَّن)' },
    { edtf: '2025~', en: 'about 2025', ar: 'نحو 2025' },
    {
      edtf: '2025-10-05/2025-10-07',
      en: '5 October 2025 to 7 October 2025',
      ar: 'المدة من 5 أكتوبر 2025 إلى 7 أكتوبر 2025',
    },
    // No date of ours: shown as it is rather than as a wrong day.
    { edtf: 'last week', en: 'last week', ar: 'last week' },
  ];
  for (const { edtf, en, ar } of cases) {
    it(`writes ${edtf} as "${en}" and "${ar}"`, () => {
      assert.equal(dateInWords(edtf, messagesIn('en').dates), en);
      // Isolates are written as < and > here.
      assert.equal(
        dateInWords(edtf, messagesIn('ar').dates)
          .replace(/\u2066/g, '<')
          .replace(/\u2069/g, '>'),
        ar,
      );
    });
  }

  it('keeps time and zone apart in digits of the Arab East, which would turn them around', () => {
    const words = dateInWords('2025-10-06T14:30+03:00', messagesIn('ar', 'arab').dates);
    assert.equal(words, '٦ أكتوبر ٢٠٢٥، \u2066\u2066١٤:٣٠\u2069\u00a0\u2066+٠٣:٠٠\u2069\u2069');
  });
});
