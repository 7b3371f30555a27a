import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { articleInputSchema } from '../../models/article.ts';
import { parse } from '../../models/parse.ts';
import { packageRoot } from '../../server/package-root.ts';
import { addArticle } from '../../services/add-article.ts';
import type { Context } from '../../services/context.ts';

const libraryFile = join(packageRoot(), 'scripts', 'sample-library', 'articles.json');

/** The articles of the sample library: written for Isnad, one of each kind of thing that it flags. */
export async function readSampleLibrary(): Promise<z.infer<typeof articleInputSchema>[]> {
  return parse(z.array(articleInputSchema), JSON.parse(await readFile(libraryFile, 'utf8')), 'config/invalid');
}

/** Adds the sample library; articles that are held already stay as they are. */
export async function addSampleLibrary(context: Context): Promise<{ articles: number; mentions: number }> {
  let mentions = 0;
  const articles = await readSampleLibrary();
  for (const article of articles) mentions += (await addArticle(context, article, { sample: true })).mentions.length;
  return { articles: articles.length, mentions };
}
