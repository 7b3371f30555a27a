import assert from 'node:assert/strict';
import { pairMarks } from '../../../services/extract/marks.ts';
import { passages } from '../../../services/extract/passages.ts';
import { tokens } from '../../../services/extract/tokens.ts';
import { sentences } from '../../../services/text/sentences.ts';

/** Each passage as its sentences, in the words of the text. */
function cut(text: string, lang: string): string[][] {
  const found = tokens(text);
  return passages(text, found, pairMarks(text, found), sentences(text, lang)).map(({ items, ends, first }) =>
    items.flatMap((item, at) => (ends[at] ? [text.slice(items[first[at]!]!.start, item.end)] : [])),
  );
}

describe('passages', () => {
  it('are the lines that hold something', () => assert.deepEqual(cut('a b\n\n \nc', 'en'), [['a b'], ['c']]));

  it('end no sentence within marks', () => {
    assert.deepEqual(cut('He said "Stop. Now. Go." twice. Then he left.', 'en'), [
      ['He said "Stop. Now. Go." twice.', 'Then he left.'],
    ]);
  });

  it('end one where Arabic sets no space after the full stop', () => {
    assert.deepEqual(cut('عاد الصياد.وأضاف الحارس كلمة.', 'ar'), [['عاد الصياد.', 'وأضاف الحارس كلمة.']]);
  });

  it('end none at an initial', () => assert.deepEqual(cut('قال د.نادر كلمة.', 'ar'), [['قال د.نادر كلمة.']]));

  it('collapse a marked stretch to one item and leave surplus marks out', () => {
    const text = 'قال "نعم نعم" ومضى»';
    const found = tokens(text);
    const [line] = passages(text, found, pairMarks(text, found), []);
    assert.deepEqual(
      line?.items.map((item) => item.kind),
      ['word', 'quoted', 'word'],
    );
  });
});
