import { z } from 'zod';
import { parse } from '../../models/parse.ts';
import { langSchema, MAX_QUOTE_LENGTH, textSchema } from '../../models/primitives.ts';
import { presentLookUp } from '../../server/present/look-up.ts';
import { answerInWords } from '../../services/answer-in-words.ts';
import { DEFAULT_MATCHES, lookUpQuote, MAX_MATCHES } from '../../services/look-up-quote.ts';
import { bulk } from '../bulk.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { CommandValues } from '../commands.ts';
import { chainLine, differenceLines } from '../in-words.ts';
import { withLibrary } from '../with-library.ts';

const inputSchema = z.object({
  q: textSchema(MAX_QUOTE_LENGTH),
  speaker: z.string().nullish(),
  lang: langSchema.nullish(),
  limit: z.coerce.number().pipe(z.int().min(1).max(MAX_MATCHES)).default(DEFAULT_MATCHES),
});
const lineSchema = inputSchema.extend({ id: z.string() });

/** `isnad look-up --jsonl`: a query a line in, its matches a line out, one row a quote, closest first. */
export function lookUpLines(file: string | undefined): Promise<number> {
  return withLibrary((context) =>
    bulk(file, async (value) => {
      const { id, ...input } = parse(lineSchema, value);
      const { matches } = await lookUpQuote(context, input);
      return {
        id,
        matches: matches.map(({ article, quote, wording, likeness, comparison }) => ({
          ref: article.ref,
          quoteId: quote.id,
          text: wording.text,
          likeness,
          relation: comparison.relation,
        })),
      };
    }),
  );
}

/** `isnad look-up "WORDS"`: the answer in words, then the matches with their differences. */
export async function lookUp(words: string | undefined, values: CommandValues): Promise<number> {
  if (words === undefined) throw new CliError('misuse', 'the words to look up are missing');
  const { speaker, lang, limit } = values;
  const input = parse(inputSchema, { q: words, speaker, lang, limit });
  return withLibrary(async (context) => {
    const lookUpResult = await lookUpQuote(context, input);
    if (values.json) {
      process.stdout.write(
        `${JSON.stringify(presentLookUp(lookUpResult, answerInWords(lookUpResult, 'en')), null, 2)}\n`,
      );
      return lookUpResult.kind === 'not-found' ? EXIT.problems : EXIT.ok;
    }
    process.stdout.write(`${answerInWords(lookUpResult, 'en')}\n`);
    for (const { wording, quote, article, mention, likeness, comparison } of lookUpResult.matches) {
      if (comparison.relation === 'unrelated') continue;
      process.stdout.write(`\n${comparison.relation}, likeness ${likeness.toFixed(2)}\n  ${wording.text}\n`);
      const from = [quote.speakerName, article.outlet, quote.said ?? article.publishedAt].filter(
        (part) => part !== null,
      );
      if (from.length > 0) process.stdout.write(`  ${from.join(', ')}\n`);
      if (mention.sourcing.length > 0) process.stdout.write(`  from: ${chainLine(mention.sourcing)}\n`);
      for (const line of differenceLines(comparison.differences)) process.stdout.write(`  ${line}\n`);
    }
    return lookUpResult.kind === 'not-found' ? EXIT.problems : EXIT.ok;
  });
}
