import { strict as assert } from 'node:assert';
import { extract } from '../../../services/extract/extract.ts';

/** Text, language, what the first find's confidence is, and why. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['“The bridge will open in May,” Ana Roe said.', 'en', 'high', 'marks with a cue behind them'],
  ['قالت الوزيرة ليلى الحداد: "سنفتح الجسر في شهر مايو".', 'ar', 'high', 'marks behind cue and colon'],
  ['„Die Brücke wird im Mai eröffnet“, sagte Anna Roth.', 'de', 'high', 'marks with a cue behind them'],
  ['Ana Roe said that the bridge will open in May.', 'en', 'medium', 'reported speech under a cue of saying'],
  ['قالت الوزيرة ليلى الحداد إن الجسر سيفتح في شهر مايو.', 'ar', 'medium', 'reported speech'],
  ['Ana Roe pledged that the bridge will open in May.', 'en', 'low', 'a promise is a deed as often as a saying'],
  ['Ana Roe promised to open the bridge in May.', 'en', 'low', 'an infinitive'],
  ['Ana Roe called the bridge “a gift to the town”.', 'en', 'low', 'a label in marks'],
];

describe('confidence of a find', () => {
  for (const [text, lang, expected, reason] of CASES) {
    it(`is ${expected} for ${reason}: ${text}`, () => {
      assert.equal(extract(text, { lang, title: null }).findings[0]?.confidence, expected);
    });
  }
});
