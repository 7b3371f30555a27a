import assert from 'node:assert/strict';
import { messagesIn } from '../../../server/web/messages.ts';
import { verdictHeadline } from '../../../server/web/verdict-headline.ts';

describe('the heading of a verdict', () => {
  const CASES = [
    {
      why: 'the attribution where nothing else was found',
      verdict: ['correct', 'undetermined', 'undetermined'],
      en: 'Correctly attributed',
    },
    {
      why: 'no praise of what is as it should be',
      verdict: ['correct', 'verbatim', 'in-context'],
      en: 'Correctly attributed',
    },
    {
      why: 'that the right speaker was given altered words',
      verdict: ['correct', 'altered', 'undetermined'],
      en: 'Correctly attributed\u00a0· Altered',
    },
    {
      why: 'that true words were put out of place',
      verdict: ['correct', 'verbatim', 'old-as-new'],
      en: 'Correctly attributed\u00a0· Old words as new',
    },
  ] as const;
  for (const { why, verdict, en } of CASES) {
    it(`tells ${why}`, () => {
      const [attribution, fidelity, context] = verdict;
      assert.equal(verdictHeadline(messagesIn('en'), { attribution, fidelity, context }), en);
    });
  }
});
