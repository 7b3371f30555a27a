import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, edtfDay } from '../../../services/text/calendar-day.ts';
import { edtfDays } from '../../../services/text/edtf-days.ts';

describe('edtfDays', () => {
  const cases: readonly (readonly [edtf: string | null, first: string | null, last: string | null, reason: string])[] =
    [
      ['2025-10-06', '2025-10-06', '2025-10-06', 'a day'],
      ['2025-10-06T23:30Z', '2025-10-06', '2025-10-06', 'an hour of it'],
      ['2024-02', '2024-02-01', '2024-02-29', 'a month of a leap year'],
      ['2025-12', '2025-12-01', '2025-12-31', 'the last month'],
      ['2025', '2025-01-01', '2025-12-31', 'a year'],
      ['2025-10-06/2025-11', '2025-10-06', '2025-11-30', 'a stretch'],
      ['2025-10-06?', null, null, 'doubtful'],
      ['2025~', null, null, 'rough'],
      ['2025-10-06/2025-10-01', null, null, 'it runs backward'],
      ['2025-02-30', null, null, 'no such day'],
      ['yesterday', null, null, 'no date'],
      [null, null, null, 'none'],
    ];
  for (const [edtf, first, last, reason] of cases) {
    it(`reads ${edtf} as ${first ?? 'nothing'}${first === last ? '' : ` to ${last}`} (${reason})`, () => {
      const days = edtfDays(edtf);
      assert.deepEqual(days && [edtfDay(days.first), edtfDay(days.last)], first === null ? null : [first, last]);
    });
  }

  it('holds every day of a month and no other', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString();
          const month = edtfDays(iso.slice(0, 7))!;
          const day = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())!;
          assert.ok(month.first <= day && day <= month.last);
          assert.equal(edtfDay(month.first)?.slice(8), '01');
        },
      ),
    );
  });

  it('does not throw on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void edtfDays(text)));
  });
});
