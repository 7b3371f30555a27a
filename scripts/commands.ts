import type { ParseArgsConfig } from 'node:util';

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

/** Every command of `isnad`, in the order in which the help lists them. Each is loaded when it is run. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve [--port N] [--host ADDRESS] [--no-sample]',
    does: 'Serve the pages and the API; an empty default library is filled with the sample library.',
    arguments: 0,
    options: { port: text, host: text, 'no-sample': flag },
    run: async (_, values) => (await import('./commands/serve.ts')).serve(values),
  },
  add: {
    usage: 'add FILE|- [--title T] [--outlet NAME] [--url URL] [--published DATE] [--lang TAG] [--json]',
    does: 'Read an article, keep it, and print its quotations.',
    arguments: 1,
    options: { title: text, outlet: text, url: text, published: text, lang: text, json: flag },
    run: async ([file], values) => (await import('./commands/add.ts')).add(file, values),
  },
  'look-up': {
    usage: 'look-up "WORDS" [--speaker NAME] [--lang TAG] [--limit N] [--json] | look-up --jsonl [FILE]',
    does: 'Find the closest wordings held, and say how they differ.',
    arguments: 1,
    options: { speaker: text, lang: text, limit: text, json: flag, jsonl: flag },
    run: async ([words], values) => {
      const { lookUp, lookUpLines } = await import('./commands/look-up.ts');
      return values.jsonl ? lookUpLines(words) : lookUp(words, values);
    },
  },
  compare: {
    usage: 'compare "A" "B" [--lang TAG] [--json] | compare --jsonl [FILE]',
    does: 'Say how two wordings differ.',
    arguments: 2,
    options: { lang: text, json: flag, jsonl: flag },
    run: async ([a, b], values) => {
      const { compareLines, comparePair } = await import('./commands/compare.ts');
      return values.jsonl ? compareLines(a) : comparePair(a, b, values);
    },
  },
  extract: {
    usage: 'extract FILE|- [--lang TAG] [--published DATE] | extract --jsonl [FILE]',
    does: 'Print the quotations of a text as JSON; nothing is kept.',
    arguments: 1,
    options: { lang: text, published: text, jsonl: flag },
    run: async ([file], values) => {
      const { extractFile, extractLines } = await import('./commands/extract.ts');
      return values.jsonl ? extractLines(file) : extractFile(file, values);
    },
  },
  language: {
    usage: 'language --jsonl [FILE]',
    does: 'Tell the language of each text.',
    arguments: 1,
    options: { jsonl: flag },
    run: async ([file]) => (await import('./commands/language.ts')).languageLines(file),
  },
  import: {
    usage: 'import FILE.jsonl|- [--strict]',
    does: 'Import quotes, one a line, or a whole library that was exported.',
    arguments: 1,
    options: { strict: flag },
    run: async ([file], values) => (await import('./commands/import.ts')).importFile(file, values),
  },
  export: {
    usage: 'export jsonl',
    does: 'Write the whole library to standard output, one thing a line.',
    arguments: 1,
    options: {},
    run: async ([format]) => (await import('./commands/export.ts')).exportAs(format),
  },
  backup: {
    usage: 'backup FILE',
    does: 'Copy the library into a new FILE, with a manifest in FILE.json, while others go on working.',
    arguments: 1,
    options: {},
    run: async ([file]) => (await import('./commands/backup.ts')).backup(file),
  },
  restore: {
    usage: 'restore FILE',
    does: 'Check a backup and put it where ISNAD_STORE says; a library that is there must be empty.',
    arguments: 1,
    options: {},
    run: async ([file]) => (await import('./commands/backup.ts')).restoreFrom(file),
  },
  're-read': {
    usage: 're-read',
    does: 'Read the articles again that an older version of the rules read.',
    arguments: 0,
    options: {},
    run: async () => (await import('./commands/re-read.ts')).reReadAll(),
  },
  sample: {
    usage: 'sample [--remove]',
    does: 'Put the sample library in, or take it out.',
    arguments: 0,
    options: { remove: flag },
    run: async (_, values) => (await import('./commands/sample.ts')).sample(values),
  },
};
