import assert from 'node:assert/strict';
import type { Flag } from '../../../models/flag.ts';
import { messagesIn } from '../../../server/web/messages.ts';
import { reasonInWords } from '../../../server/web/reason-in-words.ts';
import { flagOf, said } from '../../services/flag/said.ts';

const PAIRS = [
  [
    'We will open the harbour in the spring',
    '“We will open the harbour in the spring.”',
    'The same',
    'الكلمات نفسها في',
  ],
  ['نفتح الميناء في الربيع المقبل', 'نَفتحُ الميناءَ في الربيع المقبل.', 'The same', 'الكلمات نفسها في'],
  [
    'We must repair the roof of the old station',
    'We have to repair the roof of the old station',
    'Nearly the same',
    'الكلمات نفسها تقريبًا في',
  ],
] as const;

describe('the reason of a near-duplicate', () => {
  for (const [a, b, english, arabic] of PAIRS) {
    it(`calls "${a}" and "${b}" ${english.toLowerCase()} words`, () => {
      const found = flagOf('near-duplicate', said(a), said(b));
      assert.ok(found);
      assert.ok(found.reason.startsWith(`${english} words`), found.reason);
      const flag = { ...found, status: 'open' } as Flag;
      assert.equal(reasonInWords(messagesIn('en'), flag), `${english} words stand in more than one text.`);
      assert.ok(reasonInWords(messagesIn('ar'), flag).startsWith(arabic), reasonInWords(messagesIn('ar'), flag));
    });
  }
});
