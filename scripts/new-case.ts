import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../services/extract/extract.ts';
import { CliError } from './cli-error.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * `npm run new-case -- NAME LANG [FILE]`: a new folder of test/services/extract/corpus from an article that was written for
 * it, with what is found in it today. Read expected.json, and mend by hand what is wrong, before it is kept.
 */
const CORPUS = join(import.meta.dirname, '../test/services/extract/corpus');

const [name, lang, file] = process.argv.slice(2);

try {
  if (name === undefined || !/^[a-z0-9-]+$/.test(name) || lang === undefined) {
    throw new CliError(
      'misuse',
      'usage: npm run new-case -- NAME LANG [FILE]   (NAME in small letters and hyphens; FILE or standard input)',
    );
  }
  const folder = join(CORPUS, name);
  if (existsSync(folder)) throw new CliError('problems', `${folder} is there already`);
  const text = await readTextFile(file);
  const findings = extract(text, { lang, title: null }).findings.map(
    ({ start, end, kind, speaker, speakerFrom, rules, cue, group }) => ({
      kind,
      content: text.slice(start, end),
      speaker: speaker === null ? `<${speakerFrom}>` : text.slice(speaker.start, speaker.end),
      rule: rules[0],
      cue: cue === null ? null : text.slice(cue.start, cue.end),
      group,
    }),
  );
  mkdirSync(folder);
  writeFileSync(join(folder, 'article.txt'), text);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify({ lang, findings }, null, 2)}\n`);
  console.error(`${findings.length} findings in ${folder}: read expected.json before you keep it`);
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  console.error(error.message);
  process.exitCode = error.exit;
}
