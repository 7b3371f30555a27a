import assert from 'node:assert/strict';
import { IsnadError } from '../../../models/errors.ts';
import { type ArticleId, mintId } from '../../../models/ids.ts';
import { addArticle } from '../../../services/add-article.ts';
import { importLine } from '../../../services/import-library.ts';
import { mergeQuotes } from '../../../services/merge-quotes.ts';
import { reRead } from '../../../services/re-read.ts';
import { readArticle } from '../../../services/read-article.ts';
import { readQuote } from '../../../services/read-quote.ts';
import { recordQuote } from '../../../services/record-quote.ts';
import { READING_VERSION } from '../../../services/rules-version.ts';
import { withholdArticle } from '../../../services/withhold-article.ts';
import type { StorePlug } from '../plug-in.ts';
import { deskForEach, WORDS } from './desk.ts';

/** An id of the right form that nothing has. */
const NO_ARTICLE = mintId<ArticleId>('a');

/** Texts that an order takes out: the record that they were there stays, and not a word of them. */
export function withheldArticlesContract(plug: StorePlug): void {
  describe('withheld articles', () => {
    const desk = deskForEach(plug);
    const { record, lines, refuses } = desk;

    /** In no other text of the case, and no name. */
    const RARE = 'zanzibarite';
    const article = {
      text: `Mayor Salma Haddad spoke at the dam.\n“The ${RARE} beds of the reservoir will be dug out before spring,” Haddad said.\n“${WORDS}” she added.`,
      title: `The ${RARE} of the dam`,
      outlet: 'The Valley Post',
      url: 'https://valley.example/dam',
      lang: 'en',
    };
    const REASON = 'Order 12/2026 of the court';
    const mentioning = async () => (await lines()).filter((line) => JSON.stringify(line).includes(RARE));

    it('leave hash and reason, and not a word in the whole library', async () => {
      const { article: held, mentions } = await addArticle(desk.local, article);
      assert.ok(mentions.length >= 2);
      // What contradicts it is flagged with its words, and what was merged away held them.
      await addArticle(desk.local, {
        text: article.text.replace('will be', 'will not be').replace(RARE, 'rich'),
        outlet: 'The Coast Herald',
      });
      const rival = await record(
        `The ${RARE} beds of the reservoir will not be dug out before spring`,
        'Salma Haddad',
        'C',
      );
      assert.ok(rival.flags.length > 0);
      await withholdArticle(desk.amal, rival.mention.articleId, REASON);
      const withheld = await withholdArticle(desk.amal, held.id, REASON);
      assert.deepEqual(await mentioning(), []);
      assert.equal(withheld.sha256, held.sha256);
      const read = await readArticle(desk.local, held.id);
      assert.deepEqual([read?.article.text, read?.article.title, read?.mentions], ['', null, []]);
      assert.equal(read?.article.withheld?.reason, REASON);
      const exported = (await lines()).find((line) => line.type === 'article' && line.id === held.id);
      assert.ok(exported?.type === 'article' && exported.withheld?.reason === REASON);
    });

    it('take no word out of what another article prints too', async () => {
      const { article: held, mentions } = await addArticle(desk.local, article);
      const other = await addArticle(desk.local, {
        ...article,
        outlet: 'The Coast Herald',
        url: 'https://coast.example/1',
      });
      const printed = mentions.find(({ text }) => text.includes(RARE));
      assert.ok(printed);
      await withholdArticle(desk.amal, held.id, REASON);
      const file = await readQuote(desk.local, printed.quoteId);
      assert.equal(file?.mentions.length, 1);
      assert.equal(file?.mentions[0]?.article.id, other.article.id);
      assert.ok(file?.quote.text.includes(RARE));
      assert.equal(file?.quote.leadMentionId, file?.mentions[0]?.mention.id);
    });

    it('leave no word in a quote that was merged away', async () => {
      const { article: held, mentions } = await addArticle(desk.local, article);
      const printed = mentions.find(({ text }) => text.includes(RARE));
      const other = await record('Nothing else was said at the dam about what lies in it', 'Salma Haddad', 'Two');
      await mergeQuotes(desk.local, { quote: printed!.quoteId, into: other.quote.id });
      assert.ok((await desk.store.quote(printed!.quoteId))?.text.includes(RARE));
      await withholdArticle(desk.amal, held.id, REASON);
      assert.deepEqual(await mentioning(), []);
      assert.equal((await readQuote(desk.local, printed!.quoteId))?.movedTo, other.quote.id);
    });

    it('leave no word in a quote that only an old reading of another article holds on to', async () => {
      const { article: held, mentions } = await addArticle(desk.local, article);
      const printed = mentions.find(({ text }) => text.includes(RARE));
      assert.ok(printed);
      const other = await record('Nothing else was said at the dam about what lies in it', 'Salma Haddad', 'Two');
      const old = { ...other.mention, quoteId: printed.quoteId, status: 'superseded' as const };
      await desk.store.apply({ mentions: [old] }, 'editorial');
      await withholdArticle(desk.amal, held.id, REASON);
      assert.deepEqual(await mentioning(), []);
      assert.equal((await desk.store.quote(printed.quoteId))?.text, old.text);
    });

    for (const [reason, again] of [
      ['the same article', () => addArticle(desk.local, article)],
      ['the same article under another title', () => addArticle(desk.local, { ...article, title: 'Another' })],
    ] as const) {
      it(`refuse ${reason}`, async () => {
        const { article: held } = await addArticle(desk.local, article);
        await withholdArticle(desk.amal, held.id, REASON);
        await refuses('article/withheld', ['text'], again);
      });
    }

    it('refuse a record and a line of an import that are the same, and the lines of an older export', async () => {
      const line = { text: `The ${RARE} beds will be dug out`, speaker: 'Salma Haddad' };
      await importLine(desk.local, line);
      await addArticle(desk.local, article);
      const before = await lines();
      const articles = before.flatMap((held) => (held.type === 'article' ? [held.id] : []));
      for (const id of articles) await withholdArticle(desk.amal, id, REASON);
      await refuses('article/withheld', ['text'], () => recordQuote(desk.local, line));
      await refuses('article/withheld', ['text'], () => importLine(desk.local, line));
      const refused: string[] = [];
      for (const held of before) {
        await importLine(desk.local, held).catch((error: unknown) => {
          assert.ok(error instanceof IsnadError, String(error));
          refused.push(held.type);
        });
      }
      for (const type of ['article', 'mention'] as const) {
        assert.equal(
          refused.filter((one) => one === type).length,
          before.filter((one) => one.type === type).length,
          `every ${type} of it is refused`,
        );
      }
      assert.deepEqual(await mentioning(), []);
    });

    it('move to another library as they are, and are read again without a word', async () => {
      const { article: held } = await addArticle(desk.local, article);
      await withholdArticle(desk.amal, held.id, REASON);
      const exported = await lines();
      const other = await plug.open();
      for (const line of exported) await importLine({ ...desk.local, store: other }, line);
      assert.deepEqual(await other.article(held.id), await desk.store.article(held.id));
      await plug.close(other);
      for await (const _ of reRead(desk.local, READING_VERSION + 1));
      assert.equal((await desk.store.article(held.id))?.withheld?.reason, REASON);
      assert.deepEqual(await desk.store.mentionsOfArticle(held.id), []);
    });

    it('are withheld once', async () => {
      const { article: held } = await addArticle(desk.local, article);
      const first = await withholdArticle(desk.amal, held.id, REASON);
      const before = await lines();
      assert.deepEqual(await withholdArticle(desk.badr, held.id, 'Another reason'), first);
      assert.deepEqual(await lines(), before);
      await refuses('article/not-found', [], () => withholdArticle(desk.badr, NO_ARTICLE, REASON));
    });
  });
}
