import { reRead } from '../../services/re-read.ts';
import { EXIT } from '../cli-error.ts';
import { Progress } from '../progress.ts';
import { withLibrary } from '../with-library.ts';

/** `isnad re-read`: brings articles that older rules read up to today's rules; can be stopped and started again. */
export function reReadAll(): Promise<number> {
  return withLibrary(async (context) => {
    const progress = new Progress('articles');
    let last = { articles: 0, kept: 0, added: 0, superseded: 0 };
    for await (const counts of reRead(context)) {
      last = counts;
      progress.step();
    }
    progress.end();
    process.stdout.write(
      `${last.articles} articles read again: ${last.kept} mentions kept, ${last.added} new, ${last.superseded} superseded\n`,
    );
    return EXIT.ok;
  });
}
