import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './shown.ts';

/**
 * Whole articles, written for this, one folder each: `article.txt`, and `expected.json` with what is to be found in it.
 * UPDATE_EXPECT=1 rewrites the expectations; read them before keeping them.
 */
const CORPUS = join(import.meta.dirname, 'corpus');

interface Expected {
  readonly lang: string;
  readonly findings: readonly unknown[];
}

describe('whole articles', () => {
  for (const name of readdirSync(CORPUS).sort()) {
    it(`finds what stands in ${name}`, () => {
      const file = join(CORPUS, name, 'expected.json');
      const text = readFileSync(join(CORPUS, name, 'article.txt'), 'utf8');
      const expected: Expected = JSON.parse(readFileSync(file, 'utf8'));
      const findings = show(text, expected.lang);
      if (process.env.UPDATE_EXPECT === '1') {
        writeFileSync(file, `${JSON.stringify({ lang: expected.lang, findings }, null, 2)}\n`);
      } else assert.deepEqual(findings, expected.findings);
    });
  }
});
