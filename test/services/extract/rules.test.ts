import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../services/extract/extract.ts';

/** docs/extraction.md lists every rule with words that it finds and words, much like them, that it leaves. */
const PAGE = join(import.meta.dirname, '../../../docs/extraction.md');
const CORPUS = join(import.meta.dirname, 'corpus');

interface Row {
  readonly rule: string;
  readonly lang: string;
  readonly finds: string;
  readonly leaves: string;
}

/** Rows `| \`rule\` | lang | finds | leaves |`; ⏎ stands for a line break, \| for the sign itself. */
function documented(): Row[] {
  const found = readFileSync(PAGE, 'utf8').matchAll(/^\| `([a-z.-]+)` *\| ([a-z]{2}) *\| (.+?) *\| (.+?) *\|$/gmu);
  const lines = (cell: string): string => cell.replaceAll(' ⏎ ', '\n');
  return [...found].map(([, rule, lang, finds, leaves]) => ({
    rule: rule!,
    lang: lang!,
    finds: lines(finds!),
    leaves: lines(leaves!),
  }));
}

/** Rules at work in a text; rows of cue tables have examples of their own (cues.test.ts). */
function rulesIn(text: string, lang: string): string[] {
  return extract(text, { lang, title: null })
    .findings.flatMap(({ rules }) => rules)
    .filter((rule) => !rule.includes('.cue.'));
}

describe('the rules of extraction', () => {
  const rows = documented();

  it('are listed in docs/extraction.md', () => assert.ok(rows.length > 30));

  for (const { rule, lang, finds, leaves } of rows) {
    it(`${rule} finds ${JSON.stringify(finds)}`, () => assert.ok(rulesIn(finds, lang).includes(rule)));
    it(`${rule} leaves ${JSON.stringify(leaves)}`, () => assert.ok(!rulesIn(leaves, lang).includes(rule)));
  }

  it('are all listed: none is at work in the articles and examples that is not', () => {
    const known = new Set(rows.map(({ rule }) => rule));
    const texts = readdirSync(CORPUS).map((name) => ({
      text: readFileSync(join(CORPUS, name, 'article.txt'), 'utf8'),
      lang: (JSON.parse(readFileSync(join(CORPUS, name, 'expected.json'), 'utf8')) as { lang: string }).lang,
    }));
    const examples = rows.flatMap(({ lang, finds, leaves }) => [finds, leaves].map((text) => ({ text, lang })));
    const unlisted = [...texts, ...examples].flatMap(({ text, lang }) =>
      rulesIn(text, lang).filter((rule) => !known.has(rule)),
    );
    assert.deepEqual([...new Set(unlisted)], []);
  });
});
