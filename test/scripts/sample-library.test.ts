import assert from 'node:assert/strict';
import type { FlagKind } from '../../models/flag.ts';
import type { MentionId } from '../../models/ids.ts';
import type { LibraryLine } from '../../models/quote-store.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { addSampleLibrary } from '../../scripts/sample-library/add-sample-library.ts';
import { addArticle } from '../../services/add-article.ts';
import type { Context } from '../../services/context.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { removeSample } from '../../services/remove-sample.ts';

/** The flags that a visitor of a new library is to see at work; each rests on a pair written for it. */
const SHOWN_FLAGS: readonly FlagKind[] = [
  'near-duplicate',
  'number',
  'negation',
  'modality',
  'name',
  'wording',
  'truncation',
  'splice',
  'speaker',
  'date',
  'place',
  'headline',
  'recirculated',
];

/** Prints words that the sample library prints too, so that both share a quote. */
const USERS_ARTICLE = {
  text: '“We will not sign the agreement before the night rota has been reviewed in full,” Hani Sarhan said.',
  lang: 'en',
  outlet: 'A reader’s own notes',
  publishedAt: '2025-11-04',
};

describe('the sample library', () => {
  // Read only: each test asks the one library that was filled for all of them.
  let context: Context;
  let lines: LibraryLine[];
  before(async () => {
    context = await emptyLibrary();
    await addSampleLibrary(context);
    lines = await contentOf(context);
  });
  after(() => context.store.close());

  it('holds ten articles or more of six outlets or more, with thirty quotations in Arabic and in English', () => {
    const articles = linesOf(lines, 'article');
    const mentions = linesOf(lines, 'mention');
    assert.ok(articles.length >= 10, `${articles.length} articles`);
    assert.ok(new Set(articles.map(({ outlet }) => outlet)).size >= 6, 'six outlets');
    assert.ok(mentions.length >= 30, `${mentions.length} quotations`);
    assert.deepEqual([...new Set(mentions.map(({ lang }) => lang))].sort(), ['ar', 'en']);
    assert.ok(articles.every(({ sample, publishedAt, url }) => sample && publishedAt !== null && url !== null));
  });

  it('cuts every quotation, cue and speaker out of the article word for word', () => {
    const texts = new Map(linesOf(lines, 'article').map(({ id, text }) => [id, text]));
    for (const { articleId, text, start, end, cue, speaker } of linesOf(lines, 'mention')) {
      const article = texts.get(articleId) ?? '';
      assert.equal(article.slice(start, end), text);
      if (cue !== null) assert.equal(article.slice(cue.start, cue.end), cue.text);
      if (speaker?.start != null && speaker.end !== null) {
        assert.equal(article.slice(speaker.start, speaker.end), speaker.mention);
      }
    }
  });

  for (const kind of SHOWN_FLAGS) {
    it(`shows a flag of kind ${kind} at work`, () => {
      assert.ok(linesOf(lines, 'flag').some((flag) => flag.kind === kind && flag.status === 'open'));
    });
  }

  // One row a pair that was written to be flagged: words of the one side, words of the other.
  const pairs: readonly { kind: FlagKind; words: readonly [string, string] }[] = [
    // A lost "not" turns a refusal into a promise, in both languages.
    { kind: 'negation', words: ['We will not sign the agreement', 'We will sign the agreement'] },
    { kind: 'negation', words: ['لن نوقّع الاتفاق', 'سنوقّع الاتفاق'] },
    { kind: 'number', words: ['40,000 homes', '14,000 homes'] },
    { kind: 'number', words: ['21 سفينة إلى ميناء تل الرمل', '20 سفينة إلى ميناء تل الرمل'] },
    // The figures are written out as words.
    { kind: 'number', words: ['ثلاثين ألف جرعة', 'خمسين ألف جرعة'] },
    { kind: 'name', words: ['the Tollmere schools', 'the Wexcombe schools'] },
    { kind: 'name', words: ['وفد منا إلى الدوحة', 'وفد منا إلى مسقط'] },
    { kind: 'modality', words: ['The terminal will reopen', 'The terminal may reopen'] },
    { kind: 'modality', words: ['سنعيد تشغيل الأرصفة', 'قد نعيد تشغيل الأرصفة'] },
    { kind: 'wording', words: ['will stay closed', 'will stay open'] },
    // The union leader's words in the minister's mouth.
    { kind: 'speaker', words: ['the safety of the crews', 'the safety of the crews'] },
    { kind: 'speaker', words: ['سلامة العمال', 'سلامة العمال'] },
    // The condition is gone, in both languages.
    { kind: 'truncation', words: ['provided that the survey shows', 'We support the new spillway'] },
    { kind: 'truncation', words: ['إذا وافق المجلس على أجور الحراس', 'سنفتح المكتبة الجديدة مساء كل يوم'] },
    { kind: 'splice', words: ['nobody has promised its roof to anyone', 'through the winter. The town will decide'] },
    { kind: 'splice', words: ['فلم يقرر أحد مكانها بعد', 'هذا العام. وسينتقل الأرشيف كله'] },
    // Monday by one, Thursday by the other.
    { kind: 'date', words: ['The foghorn on the north pier', 'The foghorn on the north pier'] },
    { kind: 'date', words: ['تبرّع الأهالي بستة آلاف كتاب', 'تبرّع الأهالي بستة آلاف كتاب'] },
    { kind: 'place', words: ['from an open boat', 'from an open boat'] },
    { kind: 'place', words: ['في قرية بعيدة تساوي مدرسة', 'في قرية بعيدة تساوي مدرسة'] },
    // Words of 2022, without a date and with that of yesterday.
    { kind: 'recirculated', words: ['has given up on the sea', 'has given up on the sea'] },
    { kind: 'recirculated', words: ['لا قيمة لمكتبة تغلق أبوابها', 'لا قيمة لمكتبة تغلق أبوابها'] },
    // The headline has the war end; the words under it speak of a deal.
    { kind: 'headline', words: ['chance to end the war', 'chance to reach a Gaza deal'] },
    { kind: 'headline', words: ['فرصة حقيقية لوقف الحرب', 'فرصة حقيقية لإبرام اتفاق'] },
  ];
  for (const { kind, words } of pairs) {
    it(`flags ${kind}: "${words[0]}" / "${words[1]}"`, () => assert.ok(isFlagged(lines, kind, words)));
  }

  it('answers a misremembered remark with the closest wording held and names the negation', async () => {
    const { kind, matches } = await lookUpQuote(context, { q: 'trump said there is no chance for a gaza deal' });
    const [first] = matches;
    assert.notEqual(kind, 'not-found');
    assert.match(first?.wording.text ?? '', /real chance/);
    assert.equal(first?.quote.speakerName, 'Donald Trump');
    assert.ok(first?.comparison.differences.some((difference) => difference.kind === 'negation'));
  });
});

describe('adding and removing the sample library', () => {
  let context: Context;
  beforeEach(async () => {
    context = await emptyLibrary();
    await addSampleLibrary(context);
  });
  afterEach(() => context.store.close());

  it('changes nothing when it is added twice', async () => {
    const once = await contentOf(context);
    await addSampleLibrary(context);
    assert.deepEqual(await contentOf(context), once);
  });

  it('leaves an empty library when nothing else was held', async () => {
    const { articles } = await context.store.size();
    assert.deepEqual(await removeSample(context), { articles });
    assert.deepEqual(await contentOf(context), []);
    assert.deepEqual(await removeSample(context), { articles: 0 });
  });

  it('leaves what a user added, though both print one statement', async () => {
    const { article, mentions } = await addArticle(context, USERS_ARTICLE);
    await removeSample(context);
    const left = await contentOf(context);
    assert.deepEqual(linesOf(left, 'article'), [{ type: 'article', ...article }]);
    assert.deepEqual(
      linesOf(left, 'mention').map(({ id, text }) => ({ id, text })),
      mentions.map(({ id, text }) => ({ id, text })),
    );
    assert.deepEqual(linesOf(left, 'flag'), []);
    const { matches } = await lookUpQuote(context, { q: 'we will not sign the agreement before the night rota' });
    assert.equal(matches[0]?.article.id, article.id);
  });
});

async function emptyLibrary(): Promise<Context> {
  return { store: await openStore('sqlite::memory:'), now: () => new Date('2026-01-15T09:00:00Z'), actor: 'test' };
}

/**
 * What a library holds of articles. Names of outlets and speakers and the audit log outlive a removal by contract, and so
 * do links, which tell of texts by hash whoever holds them.
 */
async function contentOf({ store }: Context): Promise<LibraryLine[]> {
  const lines: LibraryLine[] = [];
  for await (const line of store.everything()) {
    if (!['event', 'outlet', 'speaker', 'link'].includes(line.type)) lines.push(line);
  }
  return lines;
}

function linesOf<T extends LibraryLine['type']>(
  lines: readonly LibraryLine[],
  type: T,
): Extract<LibraryLine, { type: T }>[] {
  return lines.filter((line): line is Extract<LibraryLine, { type: T }> => line.type === type);
}

/** Whether an open flag of the kind lies between two passages, one with each of the words, in whichever order. */
function isFlagged(lines: readonly LibraryLine[], kind: FlagKind, [one, other]: readonly [string, string]): boolean {
  const mentions = linesOf(lines, 'mention');
  const textOf = (id: MentionId | undefined): string => {
    const mention = mentions.find((held) => held.id === id);
    // A split quotation counts as one text, and a flag names its first fragment.
    const fragments = mentions.filter(
      ({ articleId, group }) => group !== null && group === mention?.group && articleId === mention.articleId,
    );
    return (fragments.length > 0 ? fragments : [mention]).map((part) => part?.text ?? '').join(' … ');
  };
  return linesOf(lines, 'flag').some((flag) => {
    const a = textOf(flag.a.mentionId);
    const b = textOf(flag.b?.mentionId);
    const isPair = (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one));
    return flag.kind === kind && flag.status === 'open' && isPair;
  });
}
