import { strict as assert } from 'node:assert';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { type JsonLine, readJsonLines } from '../../scripts/jsonl.ts';

async function read(...chunks: readonly (string | Buffer)[]): Promise<JsonLine[]> {
  const found: JsonLine[] = [];
  for await (const line of readJsonLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk as string)))))
    found.push(line);
  return found;
}

describe('reading JSON lines', () => {
  it('gives every value with its number, whatever the line breaks, and passes over empty lines', async () => {
    assert.deepEqual(await read('{"a":1}\r\n\n  \n"نعم"\n3'), [
      { line: 1, bytes: 9, value: { a: 1 }, error: null },
      { line: 4, bytes: 22, value: 'نعم', error: null },
      { line: 5, bytes: 23, value: 3, error: null },
    ]);
  });

  it('takes off a byte order mark', async () => {
    assert.deepEqual(await read(Buffer.from([0xef, 0xbb, 0xbf]), '[1]\n'), [
      { line: 1, bytes: 7, value: [1], error: null },
    ]);
  });

  it('tells of a line that is not UTF-8 rather than altering its letters, and goes on', async () => {
    const [first, second] = await read(Buffer.from([0x22, 0xe9, 0x22, 0x0a]), '"é"\n');
    assert.equal(first?.error, 'is not UTF-8');
    assert.equal(second?.value, 'é');
  });

  it('says what a file in UTF-16 is', async () => {
    const [first] = await read(Buffer.from('\ufeff{"a":1}', 'utf16le'));
    assert.match(first?.error ?? '', /UTF-16/);
  });

  it('passes over a line of 33 MB without holding it, and reads the next', async () => {
    const megabyte = 'x'.repeat(1_000_000);
    const lines = await read(...Array.from({ length: 33 }, () => megabyte), '\n', '2\n');
    assert.match(lines[0]?.error ?? '', /longer than 32 MB/);
    assert.deepEqual(lines[1], { line: 2, bytes: 33_000_003, value: 2, error: null });
  });

  it('reads the same however the stream is cut', async () => {
    const text = '{"a":"قال"}\nbroken\n"𝔸"\n';
    const bytes = Buffer.from(text);
    const whole = await read(text);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: bytes.length })), async (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        assert.deepEqual(await read(...chunks), whole);
      }),
    );
  });
});
