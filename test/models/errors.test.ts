import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ERRORS } from '../../models/errors.ts';

const rows = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the table of errors', () => {
  it('stands in docs/errors.md row for row, in the same order', () => {
    const table = Object.entries(ERRORS).map(([code, { status, title, advice }]) => [
      `\`${code}\``,
      String(status),
      title,
      advice,
    ]);
    assert.deepEqual(
      rows.map((cells) => cells.slice(1, 5)),
      table,
    );
  });

  it('answers every error with a status of 400 or more, a title and advice', () => {
    for (const [code, { status, title, advice }] of Object.entries(ERRORS)) {
      assert.ok(status >= 400 && status < 600, code);
      assert.ok(title.length > 5 && advice.endsWith('.'), code);
      assert.match(code, /^[a-z]+\/[a-z-]+$/);
    }
  });
});
