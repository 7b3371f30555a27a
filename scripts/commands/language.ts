import { z } from 'zod';
import { parse } from '../../models/parse.ts';
import { MAX_ARTICLE_LENGTH, textSchema } from '../../models/primitives.ts';
import { detectLanguage } from '../../services/text/language.ts';
import { bulk } from '../bulk.ts';

const lineSchema = z.object({ id: z.string(), text: textSchema(MAX_ARTICLE_LENGTH) });

/** `isnad language --jsonl`: the language of each text, and whether the voters agreed. */
export function languageLines(file: string | undefined): Promise<number> {
  return bulk(file, async (value) => {
    const line = parse(lineSchema, value);
    return { id: line.id, ...(await detectLanguage(line.text)) };
  });
}
