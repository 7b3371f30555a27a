import assert from 'node:assert/strict';
import { articleId, articleInputSchema, canonicalUrl, recordId, recordInputSchema } from '../../models/article.ts';
import { IsnadError } from '../../models/errors.ts';
import { flagId } from '../../models/flag.ts';
import { contentId, type MentionId, mintId, type QuoteId, quoteIdSchema } from '../../models/ids.ts';
import { parse } from '../../models/parse.ts';
import { edtfSchema, givenDateSchema } from '../../models/primitives.ts';
import { verdictSchema } from '../../models/verdict.ts';

function failure(work: () => unknown): IsnadError {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof IsnadError);
    return error;
  }
  throw new assert.AssertionError({ message: 'nothing was refused' });
}

describe('what comes in', () => {
  const refused: { why: string; input: unknown; code: IsnadError['code']; field: string }[] = [
    { why: 'no text', input: {}, code: 'request/invalid', field: 'text' },
    { why: 'a number for text', input: { text: 5 }, code: 'request/invalid', field: 'text' },
    { why: 'marks and no word', input: { text: '“…” — !' }, code: 'text/no-words', field: 'text' },
    { why: 'half of a surrogate pair', input: { text: 'a\ud83d' }, code: 'text/lone-surrogate', field: 'text' },
    { why: 'binary', input: { text: 'PK\u0003\u0000\u0014' }, code: 'text/binary', field: 'text' },
    { why: 'a field nobody knows', input: { text: 'words', autor: 'x' }, code: 'request/invalid', field: 'autor' },
    {
      why: 'a date in another form',
      input: { text: 'words', publishedAt: '7/10/2025' },
      code: 'request/invalid',
      field: 'publishedAt',
    },
    {
      why: 'a URL that is not of the web',
      input: { text: 'words', url: 'file:///etc/passwd' },
      code: 'request/invalid',
      field: 'url',
    },
    {
      why: 'a script for a URL',
      input: { text: 'words', url: 'javascript:alert(1)' },
      code: 'request/invalid',
      field: 'url',
    },
    { why: 'a language by its name', input: { text: 'words', lang: 'Arabic' }, code: 'request/invalid', field: 'lang' },
    {
      why: 'more than 5 million code units',
      input: { text: 'a'.repeat(5_000_001) },
      code: 'text/too-long',
      field: 'text',
    },
    { why: 'not an object', input: 'words', code: 'request/invalid', field: '' },
  ];
  for (const { why, input, code, field } of refused) {
    it(`is refused with ${code}: ${why}`, () => {
      const error = failure(() => parse(articleInputSchema, input));
      assert.equal(error.code, code);
      assert.ok(
        error.fields.some((wrong) => wrong.field === field),
        JSON.stringify(error.fields),
      );
    });
  }

  it('names every wrong field at once', () => {
    const error = failure(() =>
      parse(recordInputSchema, { text: '', saidAt: 'x', sourcing: [{ kind: 'rumour', name: 'y' }] }),
    );
    assert.deepEqual([...new Set(error.fields.map(({ field }) => field))], ['text', 'saidAt', 'sourcing.0.kind']);
  });

  it('may be of any script, direction and control character that is text', () => {
    const text = 'قال \u202bعكس\u202c: “نعم” \u0007 𝄞 中文';
    assert.equal(parse(articleInputSchema, { text }).text, text);
  });

  const dates: [string, boolean, string][] = [
    ['2025-10-06', true, 'a day'],
    ['2025-10', true, 'a month'],
    ['2025-10-06T14:30Z', true, 'a minute with its zone'],
    ['2025-10-06T14:30+03:00', true, 'a minute with its offset'],
    ['2025-10-06?', true, 'an uncertain day'],
    ['2025-10-05/2025-10-07', true, 'a stretch'],
    ['2025-13-01', false, 'there is no thirteenth month'],
    ['2025-10-32', false, 'there is no thirty-second day'],
    ['yesterday', false, 'words are not a date'],
    ['2025-10-06T25:00Z', false, 'there is no twenty-fifth hour'],
  ];
  for (const [date, accepted, why] of dates) {
    it(`${accepted ? 'takes' : 'refuses'} the date ${date}: ${why}`, () => {
      assert.equal(edtfSchema.safeParse(date).success, accepted);
    });
  }

  for (const date of ['2026-02-31', '2025-02-29', '2026-04-31T10:00Z', '2026-01-01/2026-06-31', '2026-02-30?']) {
    it(`takes the date ${date} from nobody, and reads what is stored with it`, () => {
      assert.equal(edtfSchema.safeParse(date).success, true);
      assert.equal(givenDateSchema.safeParse(date).success, false);
    });
  }

  it('takes a leap day, and a month or year alone', () => {
    for (const date of ['2024-02-29', '0004-02-29', '2026-02', '2026', '2026-02-28/2026-03'])
      assert.equal(givenDateSchema.safeParse(date).success, true, date);
  });

  it('asks a verdict on fidelity for what it was held against', () => {
    const verdict = {
      id: mintId('v'),
      about: { wordingId: contentId('w', ['x']), claimedSpeaker: null, mentionIds: [] },
      against: null,
      attribution: 'correct',
      fidelity: 'altered',
      context: 'undetermined',
      state: 'draft',
      asOf: '2026-01-01',
      by: ['local'],
      evidence: [],
      searched: [],
      at: '2026-01-01T00:00:00.000Z',
      version: 1,
    };
    assert.deepEqual(
      failure(() => parse(verdictSchema, verdict)).fields.map(({ field }) => field),
      ['against'],
    );
    assert.equal(parse(verdictSchema, { ...verdict, fidelity: 'undetermined' }).fidelity, 'undetermined');
  });
});

describe('ids', () => {
  it('follow from content: composed or decomposed text, tracking and host case make no other article', () => {
    const one = articleId({ text: 'caf\u00e9', url: 'https://Example.org/a?utm_source=mail&id=7#top', outlet: 'X' });
    const two = articleId({ text: 'cafe\u0301', url: 'https://example.org/a?id=7', outlet: 'X' });
    assert.equal(one, two);
    assert.notEqual(one, articleId({ text: 'caf\u00e9', url: 'https://example.org/a?id=8', outlet: 'X' }));
    assert.notEqual(one, articleId({ text: 'caf\u00e9', url: 'https://example.org/a?id=7', outlet: 'Y' }));
  });

  it('tell a record from an article of the same words', () => {
    const record = { text: 'x', speaker: null, outlet: null, url: null, saidAt: null };
    assert.notEqual(recordId(record), articleId(record));
    assert.notEqual(recordId(record), recordId({ ...record, speaker: 'y' }));
  });

  it('do not run parts together', () => {
    assert.notEqual(contentId('a', ['ab', 'c']), contentId('a', ['a', 'bc']));
  });

  it('of a flag do not depend on which mention came first', () => {
    const [a, b] = ['m_1', 'm_2'] as unknown as [MentionId, MentionId];
    assert.equal(flagId('number', 'rule', [a, b]), flagId('number', 'rule', [b, a]));
  });

  it('are drawn anew for a quote, and of the form that is taken back in', () => {
    const [one, two] = [mintId<QuoteId>('q'), mintId<QuoteId>('q')];
    assert.notEqual(one, two);
    assert.equal(parse(quoteIdSchema, one), one);
    assert.equal(failure(() => parse(quoteIdSchema, one.replace('q_', 'a_'))).code, 'request/invalid');
  });

  it('leave what is no URL as it is', () => {
    assert.equal(canonicalUrl('not a url'), 'not a url');
    assert.equal(canonicalUrl(null), null);
  });
});
