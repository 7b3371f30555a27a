import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract } from '../../../services/extract/extract.ts';

/** What news is made of, and what breaks parsers: cues, signs, marks of all shapes, breaks, controls. */
const PIECES = [
  'قال',
  'وأضاف',
  'الوزير',
  'أن',
  'إنه',
  'إلى أن',
  'مشيرًا',
  'بحسب',
  'بقوله',
  'ذلك',
  'المصدر',
  'نعم',
  'said',
  'Roe',
  'he',
  'that',
  'according to',
  'called',
  'the plan',
  'adding',
  'was',
  'told',
  'reporters',
  'to',
  '"',
  '“',
  '”',
  '«',
  '»',
  '„',
  "'",
  '’',
  "''",
  '((',
  '))',
  ':',
  ',',
  '،',
  '.',
  '..',
  '؟',
  '?',
  '-',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  '\u200f',
  '\u202e',
  '\u0000',
  '😀',
  '\ud83d',
  '1',
  '٣',
  'x'.repeat(70),
  // Cues, joining words and names of the languages that are read by a table.
  'sagte',
  'dass',
  'laut Rot',
  'er sei',
  "a-t-il dit qu'il",
  'selon',
  'dijo que',
  'según',
  'сказал, что',
  'кто-то',
];

const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyLanguage = fc.constantFrom('ar', 'en', 'de', 'fr', 'es', 'ru', 'ja', 'und');

describe('extract', () => {
  it('gives spans that slice back, in order, and never two for the same words', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, lang) => {
        let end = 0;
        for (const finding of extract(text, { lang, title: null }).findings) {
          assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= text.length);
          assert.match(text.slice(finding.start, finding.end), /[\p{L}\p{N}]/u);
          assert.equal(text.slice(finding.start, finding.end).trim(), text.slice(finding.start, finding.end));
          end = finding.end;
        }
      }),
      // A line that ends in one name behind a full stop was read as signed by two; a source with nothing behind it failed.
      {
        numRuns: 500,
        examples: [
          ['قال قال Roe قال إلى أن قال ? Roe', 'ar'],
          ['laut Rot ,', 'de'],
          [', was laut Rot', 'de'],
        ],
      },
    );
  });

  it('leaves no space behind where the full stop stood apart', () => {
    const [found] = extract('قال الوزير إن الباب مفتوح .', { lang: 'ar', title: null }).findings;
    assert.equal('قال الوزير إن الباب مفتوح .'.slice(found?.start, found?.end), 'الباب مفتوح');
  });

  it('gives a speaker exactly where it says that one is stated, and every finding its rules', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, lang) => {
        for (const { speaker, speakerFrom, rules, frame, start, end, cue } of extract(text, { lang, title: null })
          .findings) {
          assert.equal(speaker !== null, speakerFrom === 'stated');
          assert.ok(rules.length > 0);
          assert.ok(frame.start <= start && frame.end >= end);
          for (const span of [speaker, cue])
            assert.ok(span === null || (span.end > span.start && span.end <= text.length));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives groups of at least two, numbered from 1 in the order of the text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, lang) => {
        const groups = extract(text, { lang, title: null }).findings.flatMap(({ group }) =>
          group === null ? [] : [group],
        );
        const seen = [...new Set(groups)];
        assert.deepEqual(
          seen,
          seen.map((_, index) => index + 1),
        );
        for (const group of seen) assert.ok(groups.filter((one) => one === group).length > 1);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same in an article whatever other article it has read before', () => {
    const text = 'قال الوزير: "سنعود غدا إلى العمل".';
    const first = extract(text, { lang: 'ar', title: null });
    extract('Roe said, "We tried."', { lang: 'en', title: null });
    assert.deepEqual(extract(text, { lang: 'ar', title: null }), first);
  });

  it('gives offsets into the text as it stands', () => {
    const [found] = extract('قال الوزير: "نعم سنعود قريبا".', { lang: 'ar', title: null }).findings;
    assert.deepEqual([found?.start, found?.end, found?.kind], [13, 28, 'direct']);
  });

  it('says so where it has no table of cues for the language', () => {
    const codes = (lang: string) => extract('Roe said so.', { lang, title: null }).doubts.map((doubt) => doubt.code);
    assert.deepEqual(codes('nl'), ['language-unsupported']);
    assert.deepEqual(codes('en'), []);
  });

  it('reads a tag with a region as its language', () => {
    assert.equal(extract('قال الوزير إن الباب مفتوح.', { lang: 'ar-EG', title: null }).findings.length, 1);
    const regional = [
      ['de-AT', 'Die Wirtin sagte, das Haus sei voll.'],
      ['fr-CA', 'La maire a dit que le pont ouvrirait.'],
      ['es-MX', 'La alcaldesa dijo que el puente abriría.'],
      ['ru-RU', 'Мэр сказала, что мост откроют.'],
    ] as const;
    for (const [lang, text] of regional) assert.equal(extract(text, { lang, title: null }).findings.length, 1, lang);
  });

  for (const text of ['', ' ', '\n\n', '"', '«»', '....', '\u0000', '\u202e\u202e', '\ud83d']) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(extract(text, { lang: 'ar', title: null }).findings, []);
    });
  }

  // Rules that look back or ahead are capped; a rule that forgets it makes this run for minutes.
  const repeated = [
    '"',
    '“',
    '”',
    '«',
    '»',
    '„',
    "'",
    '‘',
    '’',
    '((',
    'a',
    'ن',
    ' ',
    '\n',
    '.',
    ',',
    ':',
    '" ',
    ' "',
    'a"',
  ];
  const sayings = [
    'قال ',
    'قال أن ',
    'وقال: ',
    'بحسب ',
    '، بحسب مصدر',
    'said ',
    'he said, ',
    'he said that ',
    'according to ',
    '"a," he said, ',
    'X: ',
  ];
  for (const piece of [...repeated, ...sayings]) {
    it(`reads 30,000 characters of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(30_000 / piece.length);
      for (const lang of ['ar', 'en']) assert.ok(Array.isArray(extract(text, { lang, title: null }).findings));
    });
  }

  it('reads a text of one long line without a sentence end', () => {
    const text = 'قال الوزير إن الباب مفتوح وقالت المديرة «سنعود غدا» '.repeat(4000);
    assert.ok(extract(text, { lang: 'ar', title: null }).findings.length > 1000);
  });
});
