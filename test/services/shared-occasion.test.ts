import assert from 'node:assert/strict';
import type { SharedOccasion } from '../../models/flag.ts';
import { sharedOccasion } from '../../services/shared-occasion.ts';

describe('sharedOccasion', () => {
  const cases: readonly (readonly [one: string | null, other: string | null, tells: SharedOccasion, reason: string])[] =
    [
      [null, null, 'not-established', 'neither tells'],
      ['2025-10-06', null, 'not-established', 'one does not tell'],
      ['2025-10-06', '2025-10-06', 'same-day', 'both name the day'],
      ['2025-10-06T09:00Z', '2025-10-06', 'same-day', 'one names the hour as well'],
      ['2025-10-06', '2025-10-07', 'not-established', 'a day apart: time zones, and reports after midnight'],
      ['2025-10', '2025-10-06', 'not-established', 'the day may be of that month'],
      ['2025-10', '2025-10', 'not-established', 'a month is no day'],
      ['2025-10-06?', '2025-10-06', 'not-established', 'a doubtful day'],
      ['2025-10-06?', '2025-10-20', 'not-established', 'a doubtful day excludes nothing'],
      ['2025-10-06', '2025-10-09', 'other-days', 'the days exclude each other'],
      ['2024', '2025-10-06', 'other-days', 'the years do'],
    ];
  const said = (edtf: string | null) => (edtf === null ? null : { edtf, words: null });
  for (const [one, other, tells, reason] of cases) {
    it(`is ${tells} of ${one} and ${other}: ${reason}`, () => {
      assert.equal(sharedOccasion(said(one), said(other)), tells);
      assert.equal(sharedOccasion(said(other), said(one)), tells);
    });
  }
});
