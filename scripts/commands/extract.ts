import { z } from 'zod';
import { parse } from '../../models/parse.ts';
import { givenDateSchema, langSchema, MAX_ARTICLE_LENGTH, textSchema } from '../../models/primitives.ts';
import { extractMentions } from '../../services/extract-mentions.ts';
import { bulk } from '../bulk.ts';
import { EXIT } from '../cli-error.ts';
import type { CommandValues } from '../commands.ts';
import { readTextFile } from '../read-text-file.ts';

const inputSchema = z.object({
  text: textSchema(MAX_ARTICLE_LENGTH),
  title: z.string().nullish(),
  lang: langSchema.nullish(),
  outlet: z.string().nullish(),
  publishedAt: givenDateSchema.nullish(),
});
const lineSchema = inputSchema.extend({ id: z.string() });

/** `isnad extract --jsonl`: one article a line in, its mentions a line out; nothing is stored. */
export function extractLines(file: string | undefined): Promise<number> {
  return bulk(file, async (value) => {
    const line = parse(lineSchema, value);
    const { lang, mentions, doubts } = await extractMentions(line);
    return { id: line.id, lang, mentions, doubts };
  });
}

/** `isnad extract FILE`: the quotations of one text as one JSON object. */
export async function extractFile(file: string | undefined, values: CommandValues): Promise<number> {
  const text = await readTextFile(file);
  const input = parse(inputSchema, { text, lang: values.lang, publishedAt: values.published });
  process.stdout.write(`${JSON.stringify(await extractMentions(input), null, 2)}\n`);
  return EXIT.ok;
}
