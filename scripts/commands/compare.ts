import { z } from 'zod';
import { parse } from '../../models/parse.ts';
import { langSchema, MAX_QUOTE_LENGTH, textSchema } from '../../models/primitives.ts';
import { compare } from '../../services/match/compare.ts';
import { bulk } from '../bulk.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { CommandValues } from '../commands.ts';
import { differenceLines } from '../in-words.ts';

const lineSchema = z.object({
  id: z.string(),
  a: textSchema(MAX_QUOTE_LENGTH),
  b: textSchema(MAX_QUOTE_LENGTH),
  lang: langSchema.optional(),
  speakerA: z.string().nullish(),
  speakerB: z.string().nullish(),
});

/** `isnad compare --jsonl`: how b differs from a, a pair a line. */
export function compareLines(file: string | undefined): Promise<number> {
  return bulk(file, (value) => {
    const { id, a, b, ...options } = parse(lineSchema, value);
    return { id, ...compare(a, b, options) };
  });
}

/** `isnad compare "A" "B"`: the same for one pair, in words. */
export async function comparePair(
  a: string | undefined,
  b: string | undefined,
  values: CommandValues,
): Promise<number> {
  if (a === undefined || b === undefined) throw new CliError('misuse', 'compare takes two wordings');
  const pair = parse(lineSchema.omit({ id: true }), { a, b, lang: values.lang });
  const comparison = compare(pair.a, pair.b, pair);
  if (values.json) {
    process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
    return EXIT.ok;
  }
  process.stdout.write(
    `${comparison.relation}, likeness ${comparison.likeness.toFixed(2)}${comparison.conflict ? ', conflict' : ''}\n`,
  );
  for (const line of differenceLines(comparison.differences)) process.stdout.write(`  ${line}\n`);
  return EXIT.ok;
}
