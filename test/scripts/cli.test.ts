import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run-cli.ts';

const ARTICLE = `قالت وزيرة المياه هدى سالم أمس الإثنين: “السد آمن، ولن نُخلي أي قرية قبل الربيع”.
وأضافت سالم أن أعمال الترميم ستنتهي خلال شهرين.`;

describe('the command line', function () {
  this.timeout(60_000);
  let folder: string;
  let store: string;
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
    store = `sqlite:${join(folder, 'isnad.db')}`;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('used wrongly', () => {
    const wrong: { why: string; args: string[]; says: RegExp }[] = [
      { why: 'no command', args: [], says: /^$/ },
      { why: 'a command that is not there', args: ['publish'], says: /there is no command "publish"/ },
      { why: 'an option that is not there', args: ['add', '-', '--headline', 'x'], says: /--headline/ },
      { why: 'one argument too many', args: ['look-up', 'one', 'two'], says: /"two" is one argument too many/ },
      { why: 'no words to look up', args: ['look-up'], says: /words to look up are missing/ },
      { why: 'one wording to compare', args: ['compare', 'one'], says: /two wordings/ },
      { why: 'a format that is not there', args: ['export', 'xml'], says: /not "xml"/ },
      { why: 'a file that is not there', args: ['add', 'no-such-file.txt'], says: /cannot read no-such-file\.txt/ },
      { why: 'a limit that is no number', args: ['look-up', 'words', '--limit', 'many'], says: /limit/ },
      {
        why: 'an import file that is not there',
        args: ['import', 'no-such-file.jsonl'],
        says: /cannot read no-such-file\.jsonl/,
      },
    ];
    for (const { why, args, says } of wrong) {
      it(`ends with 2 and says why: ${why}`, async () => {
        const { exit, err } = await runCli(args);
        assert.equal(exit, 2);
        assert.match(err, says);
        assert.doesNotMatch(err, /\n\s+at /);
      });
    }

    it('ends with 2 on texts that cannot be articles, and keeps nothing', async () => {
      const bad: [string, string | Uint8Array, RegExp][] = [
        ['empty.txt', '', /no letter or digit/],
        ['marks.txt', '“” … — !!', /no letter or digit/],
        ['binary.bin', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe]), /not UTF-8/],
        ['nul.txt', 'words\0words', /NUL/],
        ['huge.txt', 'a'.repeat(5_000_001), /5000000/],
      ];
      for (const [name, content, says] of bad) {
        const { exit, err } = await runCli(['add', file(name, content)], { store });
        assert.equal(exit, 2, name);
        assert.match(err, says, name);
      }
      assert.equal((await runCli(['export', 'jsonl'], { store })).out, '');
    });

    it('says which date it cannot read', async () => {
      const { exit, err } = await runCli(['add', file('a.txt', ARTICLE), '--published', '7 October'], { store });
      assert.equal(exit, 2);
      assert.match(err, /publishedAt must be a date such as/);
    });

    it('names the store it cannot open, and what to do', async () => {
      const notStore = file('notes.db', 'these are notes and not a database '.repeat(100));
      const { exit, err } = await runCli(['export', 'jsonl'], { store: `sqlite:${notStore}` });
      assert.equal(exit, 2);
      assert.match(err, /notes\.db/);
      assert.match(err, /Restore a backup/);
    });

    it('says that a port is taken', async () => {
      const holder = createServer();
      await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
      const address = holder.address();
      const port = typeof address === 'object' && address !== null ? String(address.port) : '';
      const { exit, err } = await runCli(['serve', '--port', port], { store });
      holder.close();
      assert.equal(exit, 2);
      assert.match(err, new RegExp(`${port}`));
      assert.doesNotMatch(err, /\n\s+at /);
    });

    it('lists every wrong variable at once', async () => {
      const { exit, err } = await runCli(['serve'], { environment: { ISNAD_PORT: 'http', ISNAD_LOG_LEVEL: 'loud' } });
      assert.equal(exit, 2);
      assert.match(err, /ISNAD_PORT[\s\S]*ISNAD_LOG_LEVEL/);
    });
  });

  it('adds an Arabic article, prints its quotations, and changes nothing the second time', async () => {
    const path = file('dam.txt', `\uFEFF${ARTICLE}`);
    const args = ['add', path, '--published', '2025-10-07', '--outlet', 'صحيفة الوادي'];
    const first = await runCli(args, { store });
    assert.equal(first.exit, 0, first.err);
    assert.match(first.out, /هدى سالم {2}2025-10-06\n {2}السد آمن، ولن نُخلي أي قرية قبل الربيع/);
    const library = (await runCli(['export', 'jsonl'], { store })).out;
    const second = await runCli(args, { store });
    assert.equal(second.out, first.out);
    assert.match(second.err, /held already/);
    assert.equal((await runCli(['export', 'jsonl'], { store })).out, library);
  });

  it('looks a misquoted line up and names the lost negation', async () => {
    await runCli(['add', file('dam.txt', ARTICLE), '--published', '2025-10-07'], { store });
    const { exit, out } = await runCli(['look-up', 'السد آمن وسنخلي كل قرية قبل الربيع'], { store });
    assert.equal(exit, 0);
    assert.match(out, /ولن نُخلي أي قرية/);
    assert.match(out, /negation: /);
    const nothing = await runCli(['look-up', 'penguins dislike modern jazz'], { store });
    assert.equal(nothing.exit, 1);
    assert.match(nothing.out, /Not found here/);
  });

  it('answers JSON lines in order, and a broken one in its place', async () => {
    const lines = [
      '{"id":"1","text":"He said: “We are ready for winter.”","lang":"en"}',
      'not json',
      '{"id":"3"}',
      '',
      '{"id":"4","text":"x","lang":"en"}',
    ];
    const { exit, out, err } = await runCli(['extract', '--jsonl'], { input: lines.join('\n') });
    assert.equal(exit, 1);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: string; line?: number; error?: string });
    assert.deepEqual(
      answers.map(({ id, line }) => id ?? line),
      ['1', 2, 3, '4'],
    );
    assert.match(err, /line 2: is not JSON/);
    assert.match(err, /line 3: text/);
  });

  it('imports what is right, tells of each wrong line, and takes the rest up again', async () => {
    const good = [1, 2, 3].map((n) =>
      JSON.stringify({
        id: `q${n}`,
        text: `The ferry number ${n} sails at dawn on Sunday.`,
        speaker: 'Captain Idris Noor',
        lang: 'en',
      }),
    );
    const path = file(
      'quotes.jsonl',
      [
        good[0],
        '{"id":"bad"}',
        '{broken',
        good[1],
        JSON.stringify({ id: 'q1', text: 'Other words under a used id.' }),
        good[2],
      ].join('\n'),
    );
    const first = await runCli(['import', path], { store });
    assert.equal(first.exit, 0);
    assert.match(first.out, /^3 imported, 0 held already, 3 wrong/);
    assert.match(first.err, /line 2: text/);
    assert.match(first.err, /line 3: is not JSON/);
    assert.match(first.err, /line 5: id "q1" is held with other content/);
    const second = await runCli(['import', path, '--strict'], { store });
    assert.equal(second.exit, 1);
    assert.match(second.out, /^0 imported, 3 held already, 3 wrong/);
    const query = await runCli(['look-up', '--jsonl'], {
      store,
      input: '{"id":"a","q":"the ferry number 2 sails at dawn on Sunday","limit":3}',
    });
    const answer = JSON.parse(query.out) as { id: string; matches: { ref: string; relation: string }[] };
    assert.deepEqual([answer.id, answer.matches[0]?.ref, answer.matches[0]?.relation], ['a', 'q2', 'verbatim']);
  });

  it('moves a library to another file through export and import', async () => {
    await runCli(['add', file('dam.txt', ARTICLE), '--published', '2025-10-07'], { store });
    const all = (await runCli(['export', 'jsonl'], { store })).out;
    const other = `sqlite:${join(folder, 'other.db')}`;
    const { exit, err } = await runCli(['import', '-'], { store: other, input: all });
    assert.equal(exit, 0, err);
    assert.equal((await runCli(['export', 'jsonl'], { store: other })).out, all);
  });

  it('compares two wordings in words', async () => {
    const { exit, out } = await runCli(['compare', 'ستفرج عن 20 رهينة', 'ستفرج عن 21 رهينة']);
    assert.equal(exit, 0);
    assert.match(out, /^altered, .*conflict/);
    assert.match(out, /number: 20 -> 21/);
  });

  it('explains itself', async () => {
    const { exit, out } = await runCli(['help']);
    assert.equal(exit, 0);
    for (const command of ['serve', 'add', 'look-up', 'compare', 'import', 'export', 're-read', 'sample'])
      assert.match(out, new RegExp(`isnad ${command}`));
  });
});
