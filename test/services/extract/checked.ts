import assert from 'node:assert/strict';
import { type Shown, show } from './shown.ts';

/** A sentence, why it is there, and what is to be found in it; what an expectation leaves out is not compared. */
export interface Case {
  readonly why: string;
  readonly text: string;
  readonly expected: readonly Partial<Shown>[];
}

/** One test for each case, in the language given. */
export function checkAll(lang: string, cases: readonly Case[]): void {
  for (const { why, text, expected } of cases) {
    it(`${why}: ${text}`, () => {
      const found = show(text, lang).map((finding, index) =>
        Object.fromEntries(Object.keys(expected[index] ?? finding).map((key) => [key, finding[key as keyof Shown]])),
      );
      assert.deepEqual(found, expected);
    });
  }
}
