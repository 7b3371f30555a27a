import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../models/finding.ts';
import { foundMentionSchema } from '../../../models/mention.ts';
import type { Span } from '../../../models/primitives.ts';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf } from './findings-of.ts';

const NOTHING_KNOWN = { title: null, publishedAt: null, outlet: null } as const;

/** Pieces that rules of this stage look for, glued together in every order. */
const PIECES = [
  'قال',
  'وأضاف',
  'الرئيس',
  'محمد',
  'علي',
  'على',
  'بن',
  'وزارة',
  'الصحة',
  'لـ',
  '«',
  '»',
  'صحيفة',
  'لموقع',
  'أمس',
  'الإثنين',
  'خلال',
  'مؤتمر',
  'مصادر',
  'التقرير',
  'الذي',
  '،',
  ':',
  '.',
  '\n',
  'said',
  'Mira',
  'Kapoor',
  'the',
  'told',
  'Axios',
  'according',
  'to',
  'on',
  'Monday',
  'statement',
  "'s",
  '(',
  ')',
  '"',
  'van',
  'U.S.',
  '-',
  'der',
  'Sprecher',
  'von',
  '„',
  '“',
  'Angaben',
  "l'",
  'ministre',
  'selon',
  'Le Monde',
  'según',
  'fuentes',
  'lunes',
  'в',
  'словам',
  'Ивана Лапина',
  'ТАСС',
  '\u200f',
  '\u064b',
  '\ud800',
  '٣',
  '2025',
  '\0',
  '',
  ' ',
];
const oddText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' '));

/** Findings anywhere in a text, wild ones included: overlapping, empty, with the cue far off. */
function anyFindings(text: string): fc.Arbitrary<Finding[]> {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const finding = fc.record({
    place: span,
    cue: fc.option(span),
    speaker: fc.option(span),
    frame: span,
    from: fc.constantFrom('inherit' as const, 'none' as const),
    kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const, 'headline' as const),
    group: fc.option(fc.integer({ min: 1, max: 3 })),
  });
  return fc.array(finding, { maxLength: 8 }).map((list) =>
    list.map(({ place, cue, speaker, frame, from, kind, group }) => ({
      ...place,
      cue,
      speaker,
      speakerFrom: speaker ? ('stated' as const) : from,
      frame: { start: Math.min(frame.start, place.start), end: Math.max(frame.end, place.end) },
      kind,
      group,
      rules: ['test'],
      confidence: 'medium' as const,
    })),
  );
}

describe('attribute', () => {
  it('gives one mention a finding, in order of start, whatever their order', () => {
    const text = 'قال سامي العواد إن السفن وصلت. وأضاف أن التفريغ بدأ.';
    const findings = findingsOf(text, 'ar', [
      { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد' },
      { quote: 'التفريغ بدأ', cue: 'وأضاف', speaker: null },
    ]);
    const { mentions } = attribute(text, [...findings].reverse(), { lang: 'ar', ...NOTHING_KNOWN });
    assert.deepEqual(
      mentions.map(({ text: words, speaker }) => [words, speaker?.name]),
      [
        ['السفن وصلت', 'سامي العواد'],
        ['التفريغ بدأ', 'سامي العواد'],
      ],
    );
  });

  it('keeps what the finding says and adds the rules that named the speaker, the chain and the date', () => {
    const text = 'قال سامي العواد لرويترز أمس إن السفن وصلت.';
    const findings = findingsOf(text, 'ar', [{ quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد' }]);
    const { mentions } = attribute(text, findings, {
      lang: 'ar',
      title: null,
      publishedAt: '2025-10-07',
      outlet: null,
    });
    const [mention] = mentions;
    assert.deepEqual(mention?.cue, { text: 'قال', start: 0, end: 3 });
    assert.deepEqual(
      [mention?.kind, mention?.group, mention?.confidence, mention?.lang],
      ['indirect', null, 'high', 'ar'],
    );
    assert.deepEqual(mention?.rules, ['test', 'speaker-name', 'chain-stated', 'said-in-clause']);
  });

  it('lowers the confidence and doubts, where a cue names nobody', () => {
    const text = 'وأضاف أن السفن وصلت.';
    const findings = findingsOf(text, 'ar', [{ quote: 'السفن وصلت', cue: 'وأضاف', speaker: null }]);
    const { mentions, doubts } = attribute(text, findings, { lang: 'ar', ...NOTHING_KNOWN });
    assert.equal(mentions[0]!.speaker, null);
    assert.equal(mentions[0]!.confidence, 'medium');
    assert.deepEqual(
      doubts.map(({ code, start, end }) => [code, text.slice(start!, end!)]),
      [['speaker-unresolved', 'السفن وصلت']],
    );
  });

  it('doubts what is of low confidence', () => {
    const text = 'وأضاف أن السفن وصلت.';
    const [finding] = findingsOf(text, 'ar', [{ quote: 'السفن وصلت', cue: 'وأضاف', speaker: null }]);
    const { doubts } = attribute(text, [{ ...finding!, confidence: 'medium' }], { lang: 'ar', ...NOTHING_KNOWN });
    assert.deepEqual(doubts.map(({ code }) => code).sort(), ['low-confidence', 'speaker-unresolved']);
  });

  it('answers an article without findings, and an empty one, with nothing', () => {
    for (const text of ['', 'قال سامي العواد.', '\n\n', '«»']) {
      assert.deepEqual(attribute(text, [], { lang: 'ar', ...NOTHING_KNOWN }), { mentions: [], doubts: [] });
    }
  });

  it('never throws on odd text and gives mentions whose spans slice back', () => {
    const cases = oddText.chain((text) =>
      fc.tuple(fc.constant(text), anyFindings(text), fc.constantFrom('ar', 'en', 'de', 'fr', 'es', 'ru', 'und')),
    );
    fc.assert(
      fc.property(cases, ([text, findings, lang]) => {
        const { mentions, doubts } = attribute(text, findings, {
          lang,
          title: text.slice(0, 20),
          publishedAt: '2025-10-07',
          outlet: 'الميناء',
        });
        assert.equal(mentions.length, findings.length);
        for (const mention of mentions) {
          foundMentionSchema.parse(mention);
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          if (mention.cue) assert.equal(mention.cue.text, text.slice(mention.cue.start, mention.cue.end));
          if (mention.speaker?.mention != null)
            assert.equal(mention.speaker.mention, text.slice(mention.speaker.start!, mention.speaker.end!));
          if (mention.occasion)
            assert.equal(mention.occasion.words, text.slice(mention.occasion.start, mention.occasion.end));
          for (const link of mention.sourcing)
            assert.ok(link.start !== null && link.end !== null && link.start < link.end && link.end <= text.length);
        }
        for (const { start, end } of doubts) assert.ok(start === null || (start <= end! && end! <= text.length));
      }),
      { numRuns: Number(process.env.ATTRIBUTE_RUNS ?? 400) },
    );
  });

  it('names every speaker and chain of an article of thousands of findings', () => {
    const unit = 'قال الرئيس محمد علي لصحيفة الميناء أمس إن السفن وصلت. ';
    const [finding] = findingsOf(unit, 'ar', [{ quote: 'السفن وصلت', cue: 'قال', speaker: 'الرئيس محمد علي' }]);
    const copies = 2_000;
    const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
    const findings = Array.from({ length: copies }, (_, copy) => {
      const by = copy * unit.length;
      return {
        ...finding!,
        ...shift(finding!, by),
        cue: shift(finding!.cue!, by),
        speaker: shift(finding!.speaker!, by),
        frame: shift(finding!.frame, by),
      };
    });
    const { mentions } = attribute(unit.repeat(copies), findings, { lang: 'ar', ...NOTHING_KNOWN });
    assert.equal(mentions.length, copies);
    assert.ok(
      mentions.every(({ speaker, sourcing }) => speaker?.name === 'محمد علي' && sourcing[0]?.name === 'الميناء'),
    );
  });
});
