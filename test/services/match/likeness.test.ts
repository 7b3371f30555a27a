import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterLikeness } from '../../../services/match/likeness.ts';
import { fold } from '../../../services/text/fold.ts';

describe('letterLikeness', () => {
  it('is 1 for the same letters and 0 for none shared', () => {
    assert.equal(letterLikeness(fold('عبد الله'), fold('عبدالله')), 1);
    assert.equal(letterLikeness(fold('harbour'), fold('milk')), 0);
  });

  it('is blind to what changes the meaning, and so decides nothing', () => {
    assert.ok(
      letterLikeness(fold('لن نقبل هذا الاتفاق مهما طال الحصار'), fold('نقبل هذا الاتفاق مهما طال الحصار')) > 0.85,
    );
    assert.ok(letterLikeness(fold('ستفرج عن 20 رهينة صباح الغد'), fold('ستفرج عن 21 رهينة صباح الغد')) > 0.85);
  });

  it('is symmetric and between 0 and 1 on any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 }).map(fold);
    fc.assert(
      fc.property(text, text, (a, b) => {
        const likeness = letterLikeness(a, b);
        assert.ok(likeness >= 0 && likeness <= 1);
        assert.equal(likeness, letterLikeness(b, a));
      }),
    );
  });
});
