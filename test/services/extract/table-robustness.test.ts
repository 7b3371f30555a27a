import assert from 'node:assert/strict';
import { extract } from '../../../services/extract/extract.ts';

/** Pieces that begin a rule each, repeated to a line that no sentence end cuts. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'sagte dass ',
    'sagte, er ',
    'laut Polizei ',
    'Polizei zufolge ',
    'hat gesagt ',
    'gab ',
    ', so die Stadt',
    'sei ',
    'der ',
  ],
  fr: ['a dit que ', 'selon Roth ', "qu'il ", '« a b c d e », dit-il, ', ', comme le dit '],
  es: ['dijo que ', 'según Roth ', 'dijo, ', '—a —dijo Roth— '],
  ru: ['сказал, что ', 'по словам Рота ', '— сказал он, ', 'кто-', '«а б в г д, — сказал он, — а» '],
};

describe('texts of one repeated piece, in the languages that are read by a table', () => {
  for (const [lang, pieces] of Object.entries(PIECES)) {
    for (const piece of pieces) {
      it(`reads 20,000 characters of ${JSON.stringify(piece)}`, () => {
        const text = piece.repeat(20_000 / piece.length);
        for (const { start, end } of extract(text, { lang, title: null }).findings) {
          assert.ok(start < end && end <= text.length);
        }
      });
    }
  }

  it('comes to the end of a line of a million characters', () => {
    const text = 'laut Polizei sagte er, dass sie komme '.repeat(26_000);
    assert.ok(extract(text, { lang: 'de', title: null }).findings.length > 1_000);
  });
});
