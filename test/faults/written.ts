import { generateQuotes } from '../../scripts/generate-text.ts';

/** Lines of the import: more than a process gets through before it is killed. */
export const LINES = 12_000;

/** Lines between two articles. */
export const LINES_AN_ARTICLE = 15;

/** What a writer tells of: a line that was taken or held, an article, a decision, the end. */
export type Written =
  | { readonly line: number }
  | {
      readonly article: string;
      readonly created: boolean;
      readonly mentions: readonly string[];
      readonly flags: readonly string[];
    }
  | { readonly decision: string; readonly flag: string }
  | { readonly done: true };

const quotes = generateQuotes(LINES);

export function lineOf(index: number) {
  return { id: `q${index}`, ...quotes[index]! };
}

/**
 * Two articles after one another print one statement with two figures, so that there is something to decide. Statements are
 * taken from the end of the lines, which no import gets to, and from the English ones.
 */
export function articleText(index: number): string {
  const { text } = quotes[LINES - 2 - 2 * (index >> 1)]!;
  return `The council met on Monday.\n\n“${text} for ${index % 2 === 0 ? 12 : 21} years,” Lena Marsh said.`;
}

/** Every text that a writer may have written as a wording. */
export function possibleTexts(articles: number): string[] {
  const statements = Array.from({ length: articles }, (_, index) => /“(.*),”/.exec(articleText(index))?.[1] ?? '');
  return [...quotes.map(({ text }) => text), ...statements];
}
