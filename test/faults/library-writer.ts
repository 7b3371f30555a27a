import { writeSync } from 'node:fs';
import { openStore } from '../../models/stores/open-store.ts';
import { addArticle } from '../../services/add-article.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { importLine } from '../../services/import-library.ts';
import { articleText, LINES, LINES_AN_ARTICLE, lineOf, type Written } from './written.ts';

/**
 * A process that writes to a library until it is killed: it imports the lines from the first on, adds an article now and
 * then, and decides what is flagged. What the store has acknowledged is told on standard output, one JSON a line, written
 * before the next step: a line that was begun is never from a write that was not acknowledged.
 */
const [location = '', mode = 'mixed', firstArticle = '0'] = process.argv.slice(2);

const store = await openStore(`sqlite:${location}`);
const context = { store, now: () => new Date(), actor: 'test' };
const tell = (written: Written): void => void writeSync(1, `${JSON.stringify(written)}\n`);

let article = Number(firstArticle);
for (let line = 0; line < LINES; line += 1) {
  await importLine(context, lineOf(line));
  tell({ line });
  if (mode === 'import' || line % LINES_AN_ARTICLE > 0) continue;
  const added = await addArticle(context, { text: articleText(article), outlet: `Outlet ${article % 7}` });
  tell({
    article: added.article.id,
    created: added.created,
    mentions: added.mentions.map(({ id }) => id),
    flags: added.flags.map(({ id }) => id),
  });
  article += 1;
  const open = added.flags.find(({ status }) => status === 'open');
  if (open === undefined) continue;
  const { decision } = await decideFlag(context, open.id, { decision: 'dismiss', reason: 'other', note: null });
  tell({ decision: decision.id, flag: open.id });
}
await store.close();
tell({ done: true });
