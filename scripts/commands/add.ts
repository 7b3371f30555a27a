import { articleInputSchema } from '../../models/article.ts';
import { parse } from '../../models/parse.ts';
import { addArticle } from '../../services/add-article.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { CommandValues } from '../commands.ts';
import { mentionLines } from '../in-words.ts';
import { readTextFile } from '../read-text-file.ts';
import { withLibrary } from '../with-library.ts';

/** `isnad add FILE`: keeps an article and prints its quotations; the same article again changes nothing. */
export async function add(file: string | undefined, values: CommandValues): Promise<number> {
  if (file !== undefined && /^https?:\/\//i.test(file)) {
    throw new CliError(
      'misuse',
      'addresses are not fetched yet; save the text of the page and add that file with --url',
    );
  }
  const text = await readTextFile(file);
  const { title, outlet, url, lang, published: publishedAt } = values;
  const input = parse(articleInputSchema, { text, title, outlet, url, lang, publishedAt });
  return withLibrary(async (context) => {
    const { article, mentions, flags, doubts, created } = await addArticle(context, input);
    for (const { message } of doubts) process.stderr.write(`doubt: ${message}\n`);
    if (values.json) {
      process.stdout.write(`${JSON.stringify({ article: article.id, created, mentions, flags }, null, 2)}\n`);
      return EXIT.ok;
    }
    for (const mention of mentions) process.stdout.write(`${mentionLines(mention).join('\n')}\n`);
    for (const flag of flags) process.stdout.write(`to check (${flag.kind}, ${flag.severity}): ${flag.reason}\n`);
    process.stderr.write(
      `${created ? 'kept' : 'held already, nothing changed'}: ${article.id}, ${mentions.length} quotations, ${flags.length} to check\n`,
    );
    return EXIT.ok;
  });
}
