import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markedParts } from '../../../server/web/marked-parts.ts';

const span = (start: number, end: number) => ({ start, end });

describe('markedParts', () => {
  it('leaves a text without marks whole', () => {
    assert.deepEqual(markedParts('We sail', [], null), [{ text: 'We sail', mark: null }]);
    assert.deepEqual(markedParts('', [], null), []);
  });

  it('marks what differs, and more strongly what a flag rests on', () => {
    assert.deepEqual(markedParts('We sail at dawn', [span(3, 7), span(11, 15)], span(11, 15)), [
      { text: 'We ', mark: null },
      { text: 'sail', mark: 'differs' },
      { text: ' at ', mark: null },
      { text: 'dawn', mark: 'rests' },
    ]);
  });

  it('keeps what a flag rests on in one piece, whatever of it differs', () => {
    assert.deepEqual(markedParts('will not sail', [span(5, 8)], span(0, 8)), [
      { text: 'will not', mark: 'rests' },
      { text: ' sail', mark: null },
    ]);
    assert.deepEqual(markedParts('will not sail', [span(0, 13)], span(5, 8)), [
      { text: 'will ', mark: 'differs' },
      { text: 'not', mark: 'rests' },
      { text: ' sail', mark: 'differs' },
    ]);
  });

  it('gives the text back to the letter', () => {
    const spans = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([one, other]) => span(Math.min(one, other), Math.max(one, other)));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 25 }),
        fc.array(spans, { maxLength: 4 }),
        fc.option(spans),
        (text, differing, rests) => {
          assert.equal(
            markedParts(text, differing, rests)
              .map((part) => part.text)
              .join(''),
            text,
          );
        },
      ),
    );
  });
});
