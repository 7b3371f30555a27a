import { isAbout } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { removalOf, removeArticles } from './remove-articles.ts';

/** What taking the sample library out comes to. */
export interface SampleSize {
  readonly articles: number;
  /** Quotes that are in nothing else and go with them. */
  readonly quotes: number;
  /** Verdicts about their words, drafts among them, that were not withdrawn; they stay, about words that are gone. */
  readonly verdicts: number;
  /** Decisions that hold about their flags and mentions; they stay, too. */
  readonly decisions: number;
}

/** How much the sample library holds, and what people concluded about it; zeros when it is not there. */
export async function readSample({ store }: Pick<Context, 'store'>): Promise<SampleSize> {
  const articles = await store.sampleArticles();
  if (articles.length === 0) return { articles: 0, quotes: 0, verdicts: 0, decisions: 0 };
  const removal = await removalOf(
    store,
    articles.map(({ id }) => id),
  );
  const mentions = [...(removal.removedMentions ?? [])];
  const subjects = [...mentions, ...(removal.removedWordings ?? [])];
  const gone = new Set<string>(subjects);
  const verdicts = await store.verdictsAbout(subjects);
  const flags = await store.flagsOfMentions(mentions);
  const decisions = [
    ...flags.flatMap(({ decisionId }) => decisionId ?? []),
    ...(await store.groupDecisions(mentions)).map(({ id }) => id),
  ];
  return {
    articles: articles.length,
    quotes: removal.removedQuotes?.length ?? 0,
    verdicts: verdicts.filter((verdict) => verdict.state !== 'withdrawn' && isAbout(verdict, gone)).length,
    decisions: new Set(decisions).size,
  };
}

/** Takes the sample library out, and nothing else. Answers how many articles went; 0 when there was none. */
export async function removeSample({ store, now, actor }: Context): Promise<{ articles: number }> {
  const articles = await store.sampleArticles();
  if (articles.length === 0) return { articles: 0 };
  const at = now().toISOString();
  await removeArticles(
    store,
    articles.map(({ id }) => id),
    [{ at, actor, act: 'sample-removed', subject: 'sample', before: { articles: articles.length }, after: null }],
  );
  return { articles: articles.length };
}
