import type { ParseArgsConfig } from 'node:util';
import { add } from './commands/add.ts';
import { compareLines, comparePair } from './commands/compare.ts';
import { exportAs } from './commands/export.ts';
import { extractFile, extractLines } from './commands/extract.ts';
import { importFile } from './commands/import.ts';
import { languageLines } from './commands/language.ts';
import { lookUp, lookUpLines } from './commands/look-up.ts';
import { reReadAll } from './commands/re-read.ts';
import { sample } from './commands/sample.ts';
import { serve } from './commands/serve.ts';

export type CommandValues = Readonly<Record<string, string | boolean | undefined>>;

interface Command {
  readonly usage: string;
  readonly does: string;
  /** Most positional arguments it takes. */
  readonly arguments: number;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(args: readonly string[], values: CommandValues): Promise<number>;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Every command of `isnad`, in the order in which the help lists them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve [--port N] [--host ADDRESS] [--no-sample]',
    does: 'Serve the pages and the API; an empty default library is filled with the sample library.',
    arguments: 0,
    options: { port: text, host: text, 'no-sample': flag },
    run: (_, values) => serve(values),
  },
  add: {
    usage: 'add FILE|- [--title T] [--outlet NAME] [--url URL] [--published DATE] [--lang TAG] [--json]',
    does: 'Read an article, keep it, and print its quotations.',
    arguments: 1,
    options: { title: text, outlet: text, url: text, published: text, lang: text, json: flag },
    run: ([file], values) => add(file, values),
  },
  'look-up': {
    usage: 'look-up "WORDS" [--speaker NAME] [--lang TAG] [--limit N] [--json] | look-up --jsonl [FILE]',
    does: 'Find the closest wordings held, and say how they differ.',
    arguments: 1,
    options: { speaker: text, lang: text, limit: text, json: flag, jsonl: flag },
    run: ([words], values) => (values.jsonl ? lookUpLines(words) : lookUp(words, values)),
  },
  compare: {
    usage: 'compare "A" "B" [--lang TAG] [--json] | compare --jsonl [FILE]',
    does: 'Say how two wordings differ.',
    arguments: 2,
    options: { lang: text, json: flag, jsonl: flag },
    run: ([a, b], values) => (values.jsonl ? compareLines(a) : comparePair(a, b, values)),
  },
  extract: {
    usage: 'extract FILE|- [--lang TAG] [--published DATE] | extract --jsonl [FILE]',
    does: 'Print the quotations of a text as JSON; nothing is kept.',
    arguments: 1,
    options: { lang: text, published: text, jsonl: flag },
    run: ([file], values) => (values.jsonl ? extractLines(file) : extractFile(file, values)),
  },
  language: {
    usage: 'language --jsonl [FILE]',
    does: 'Tell the language of each text.',
    arguments: 1,
    options: { jsonl: flag },
    run: ([file]) => languageLines(file),
  },
  import: {
    usage: 'import FILE.jsonl|- [--strict]',
    does: 'Import quotes, one a line, or a whole library that was exported.',
    arguments: 1,
    options: { strict: flag },
    run: ([file], values) => importFile(file, values),
  },
  export: {
    usage: 'export jsonl',
    does: 'Write the whole library to standard output, one thing a line.',
    arguments: 1,
    options: {},
    run: ([format]) => exportAs(format),
  },
  're-read': {
    usage: 're-read',
    does: 'Read the articles again that an older version of the rules read.',
    arguments: 0,
    options: {},
    run: () => reReadAll(),
  },
  sample: {
    usage: 'sample [--remove]',
    does: 'Put the sample library in, or take it out.',
    arguments: 0,
    options: { remove: flag },
    run: (_, values) => sample(values),
  },
};
