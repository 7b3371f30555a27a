import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FlagKind } from '../../../models/flag.ts';
import type { ArticleId, SpeakerId } from '../../../models/ids.ts';
import type { SourcingLink } from '../../../models/sourcing.ts';
import type { FlagSubject } from '../../../services/flag/find-flags.ts';
import { flags, haddad, hartmann, kinds, on, said } from './said.ts';

describe('findFlags', () => {
  const cases: readonly (readonly [a: string, b: string, flagged: readonly FlagKind[], reason: string])[] = [
    // The same words twice are for information.
    [
      'We will open the harbour in the spring',
      '"We will open the harbour in the spring."',
      ['near-duplicate'],
      'copies',
    ],
    ['ستفرج عن 20 رهينة', 'ستفرج عن 21 رهينة', ['number'], 'another figure'],
    [
      'We will open the harbour in the spring',
      'We will not open the harbour in the spring',
      ['negation'],
      'a lost "not"',
    ],
    ['لن نرفع رسوم الميناء هذا العام', 'سنرفع رسوم الميناء هذا العام', ['negation'], 'a particle of denial'],
    [
      'We signed the charter in Lisbon with all the harbour towns',
      'We signed the charter in Geneva with all the harbour towns',
      ['name'],
      'another place',
    ],
    [
      'The company may raise the harbour fees',
      'The company will raise the harbour fees',
      ['modality'],
      'another force',
    ],
    ['Harbour fees rose for the third year', 'Harbour fees fell for the third year', ['wording'], 'the contrary'],
    // Not everything that differs is worth a person's time.
    [
      'We must repair the roof of the station',
      'We have to repair the roof of the station',
      ['near-duplicate'],
      'a synonym',
    ],
    // A part is no contradiction of the whole.
    [
      'We will open the harbour. It has waited long enough for the ships of its 40 crews.',
      'We will open the harbour.',
      [],
      'a shorter version',
    ],
    ['We will open the harbour', 'Our teachers deserve better pay', [], 'other words'],
  ];
  for (const [a, b, flagged, reason] of cases) {
    it(`finds ${flagged.join(', ') || 'nothing'} (${reason}): "${a}" / "${b}"`, () => {
      assert.deepEqual(kinds(said(a), said(b)), flagged);
    });
  }

  it('says in plain words what differs and what is not known', () => {
    const [flag] = flags(said('ستفرج عن 20 رهينة'), said('ستفرج عن 21 رهينة'));
    assert.equal(flag?.reason, 'Figures differ: 20 / 21; same occasion not established.');
    assert.equal(flag?.severity, 'major');
    assert.equal(flag?.a.words?.text, '20');
    assert.equal(flag?.b?.words?.text, '21');
  });

  it('says where the articles tell of different days', () => {
    const day = (edtf: string) => ({ said: { edtf, words: null } });
    const [flag] = flags(
      said('40 ships are waiting outside the bay', day('2024-03-01')),
      said('60 ships are waiting outside the bay', day('2024-03-04')),
    );
    assert.match(flag?.reason ?? '', /different days/);
  });

  it('takes a rounding for a minor matter', () => {
    const [flag] = flags(
      said('The census counted 4,812,377 people in the capital'),
      said('The census counted 4.8 million people in the capital'),
    );
    assert.equal(flag?.kind, 'number');
    assert.equal(flag?.severity, 'minor');
  });

  it('does not take a copy within one article for a copy', () => {
    const article = { articleId: 'a_one' as ArticleId };
    const text = 'We will open the harbour in the spring';
    assert.deepEqual(kinds(said(text, article), said(text, article)), []);
  });

  it('leaves the words of reported speech free', () => {
    const reported = said('Harbour fees fell for the third year', { kind: 'indirect' });
    assert.ok(!kinds(said('Harbour fees rose for the third year'), reported).includes('wording'));
  });

  it('compares the single words of marked text only: a headline and reported speech may put it in their own', () => {
    const quote = said('Harbour fees rose for the third year');
    assert.deepEqual(kinds(quote, said('Harbour fees fell for the third year')), ['wording']);
    for (const kind of ['mixed', 'indirect', 'headline'] as const) {
      const report = said('Harbour fees fell for the third year', { kind });
      assert.ok(!kinds(quote, report).includes('wording'), kind);
      assert.ok(!kinds(report, said('Harbour fees rose for the third year', { kind })).includes('wording'), kind);
    }
  });

  // A figure, a name, a "not" and a "may" are the speaker's in any form of report; which occasion it was is open.
  const inReports: readonly (readonly [kind: FlagKind, a: string, b: string])[] = [
    ['number', '40 ships are waiting outside the bay', '60 ships are waiting outside the bay'],
    ['negation', 'لن نرفع رسوم الميناء هذا العام', 'سنرفع رسوم الميناء هذا العام'],
    ['modality', 'The company may raise the harbour fees', 'The company will raise the harbour fees'],
    [
      'name',
      'We signed the charter in Lisbon with all the towns',
      'We signed the charter in Geneva with all the towns',
    ],
  ];
  for (const [kind, a, b] of inReports) {
    it(`finds ${kind} in reported speech too, and says that one occasion is not established`, () => {
      const flag = flags(said(a), said(b, { kind: 'indirect' })).find((one) => one.kind === kind);
      assert.equal(flag?.occasion, 'not-established');
      assert.match(flag?.reason ?? '', /same occasion not established\.$/);
      const dated = flags(said(a, on('2025-10-06')), said(b, { kind: 'indirect', ...on('2025-10-06') }));
      assert.equal(dated.find((one) => one.kind === kind)?.occasion, 'same-day');
    });
  }

  describe('of speakers', () => {
    const words = 'We will not negotiate in front of the cameras';

    it('flags the same words given to two who are named', () => {
      const [flag, ...more] = flags(said(words, hartmann), said(words, { ...haddad, kind: 'indirect' }));
      assert.deepEqual(more, []);
      assert.equal(flag?.kind, 'speaker');
      assert.match(flag?.reason ?? '', /Lena Hartmann.*Omar Haddad/);
    });

    const silent: readonly (readonly [what: string, a: Partial<FlagSubject>, b: Partial<FlagSubject>])[] = [
      ['one is anonymous', { speakerName: 'a senior official', anonymous: true }, haddad],
      ['one is not named', {}, haddad],
      ['a surname is short for the name', hartmann, { speakerName: 'Hartmann', speakerId: null }],
      [
        'one figure is named in two scripts and held twice',
        { speakerName: 'Emmanuel Macron', speakerId: 's_macron' as SpeakerId },
        { speakerName: 'إيمانويل ماكرون', speakerId: 's_makron' as SpeakerId },
      ],
      ['two names are one speaker', hartmann, { ...haddad, speakerId: hartmann.speakerId }],
    ];
    for (const [what, a, b] of silent) {
      it(`is silent where ${what}`, () => assert.ok(!kinds(said(words, a), said(words, b)).includes('speaker')));
    }

    it('flags a stretch of what is given to another', () => {
      const whole = said(`Let me be plain. ${words}, and we never have.`, haddad);
      assert.ok(kinds(said(words, hartmann), whole).includes('speaker'));
      const kalimat = 'لن نفاوض أحدا أمام عدسات المصورين';
      assert.ok(
        kinds(said(kalimat, hartmann), said(`سأكون واضحا معكم. ${kalimat} ولا خلفها`, haddad)).includes('speaker'),
      );
    });

    it('is silent where two speakers share words that do not stand together', () => {
      const long = said(
        'The cameras were there when the harbour opened, and we will never know who stood in front. We do not negotiate here.',
        haddad,
      );
      assert.ok(!kinds(said(words, hartmann), long).includes('speaker'));
    });

    it('is silent about a formula that many people say', () => {
      assert.ok(!kinds(said('We will win', hartmann), said('We will win', haddad)).includes('speaker'));
    });

    it('compares no figures of two people: each may be right', () => {
      const a = said('40 ships are waiting outside the bay', hartmann);
      assert.deepEqual(kinds(a, said('60 ships are waiting outside the bay', haddad)), []);
    });
  });

  describe('of headlines', () => {
    const body = said('هناك بوادر أمل بأن نتفق على هدنة في الأسابيع المقبلة', { articleId: 'a_islands' as ArticleId });
    const title = (text: string, more: Partial<FlagSubject> = {}) =>
      said(text, { kind: 'headline', articleId: body.articleId, ...more });

    it('flags words that the quotation does not have, with what it says in their place', () => {
      const flag = flags(title('هناك بوادر أمل بإنهاء القتال'), body).find(({ kind }) => kind === 'headline');
      assert.equal(flag?.severity, 'major');
      assert.equal(flag?.a.words?.text, 'بإنهاء القتال');
      assert.match(flag?.b?.words?.text ?? '', /نتفق/);
      assert.match(flag?.reason ?? '', /headline says “بإنهاء القتال”/);
    });

    it('finds the same whichever side the headline is on', () => {
      const one = title('هناك بوادر أمل بإنهاء القتال');
      const there = flags(one, body).find(({ kind }) => kind === 'headline');
      const back = flags(body, one).find(({ kind }) => kind === 'headline');
      assert.deepEqual([there?.a, there?.b], [back?.b, back?.a]);
    });

    it('is silent about one that only says less', () => {
      assert.deepEqual(kinds(title('بوادر أمل بأن نتفق على هدنة'), body), []);
    });

    it('is silent about one of something else', () => {
      assert.deepEqual(kinds(title('أسعار الخبز ترتفع للشهر الثالث'), body), []);
    });

    it('reads a reported form of the same article in the same way, as a minor matter', () => {
      const report = said('there are signs of hope for ending the war', {
        kind: 'indirect',
        articleId: 'a_b' as ArticleId,
      });
      const quote = said('there are signs of hope that we agree on a truce', { articleId: 'a_b' as ArticleId });
      const flag = flags(report, quote).find(({ kind }) => kind === 'headline');
      assert.equal(flag?.severity, 'minor');
      assert.equal(flag?.a.words?.text, 'ending the war');
      // In another article it is a report like any other.
      assert.deepEqual(kinds({ ...report, articleId: 'a_c' as ArticleId }, quote), []);
    });
  });

  describe('keeps its laws', () => {
    const texts = fc.constantFrom(
      'We will open the harbour in the spring',
      'We will not open the harbour before the 3 inquiries end',
      'We may open the harbour in Lisbon in the spring',
      'سنفتح الميناء أمام 20 سفينة',
      'لن نفتح الميناء أمام 21 سفينة',
      'We will open the harbour in the spring if the council agrees. It has waited long. But we are patient people.',
      'We will open the harbour in the spring. But we are patient people.',
      'سنفتح الميناء أمام 20 سفينة إذا وافق المجلس، لكن الرافعات معطلة',
    );
    const kind = fc.constantFrom('direct', 'mixed', 'indirect', 'headline') as fc.Arbitrary<FlagSubject['kind']>;
    const subject = fc
      .record({
        text: fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })),
        kind,
        who: fc.constantFrom({}, hartmann, haddad),
        told: fc.constantFrom({}, on('2025-10-06'), on('2025-10-09'), on('2021')),
        occasion: fc.constantFrom(null, 'at a rally in Geneva', 'خلال مؤتمر صحفي في الدوحة'),
        published: fc.constantFrom(null, '2021-04-12', '2025-10-10'),
      })
      .map(({ text, kind: form, who, told, occasion, published }) =>
        said(text, { kind: form, occasion, published, ...who, ...told }),
      );

    it('at most one finding a rule; every span slices back to its words; no verdict is spoken', () => {
      const verdicts = /\b(false|fake|fabricat|misquot|wrong|lie|lied|misattribut|correct|true)\b/i;
      fc.assert(
        fc.property(subject, subject, (a, b) => {
          const found = flags(a, b);
          assert.equal(new Set(found.map(({ rule }) => rule)).size, found.length);
          for (const flag of found) {
            assert.ok(!verdicts.test(flag.reason.replaceAll(a.text, '').replaceAll(b.text, '')));
            assert.equal(flag.a.mentionId, a.mentionId);
            assert.equal(flag.b?.mentionId, b.mentionId);
            for (const [side, text] of [
              [flag.a.words, a.text],
              [flag.b?.words ?? null, b.text],
            ] as const) {
              if (side !== null) assert.equal(text.slice(side.start, side.end), side.text);
            }
          }
        }),
      );
    });

    it('finds nothing about a mention and itself', () => {
      fc.assert(fc.property(subject, (one) => assert.deepEqual(flags(one, one), [])));
    });
  });

  describe('of words whose source is not stated', () => {
    const words = 'We will not negotiate in front of the cameras';
    const link = (kind: SourcingLink['kind'], name: string): SourcingLink => ({
      kind,
      name,
      start: null,
      end: null,
      relation: 'told',
      status: 'claimed',
    });
    const at = (outlet: string, more: Partial<FlagSubject> = {}) => said(words, { ...hartmann, outlet, ...more });
    const credits = (outlet: string, ...sourcing: SourcingLink[]) => at(outlet, { sourcing, basis: 'relay' });

    it('flags an outlet that does not say where it has them, where another credits somebody', () => {
      const [flag] = flags(at('Harbour Post'), credits('Bay Herald', link('agency', 'Reuters'))).filter(
        ({ kind }) => kind === 'unsourced',
      );
      assert.equal(flag?.severity, 'minor');
      assert.equal(flag?.rule, 'unsourced/other-names-origin');
      assert.equal(
        flag?.reason,
        'Harbour Post does not say where it has the words from; Bay Herald credits Reuters for the same words.',
      );
      assert.equal(flag?.a.words?.text, words);
    });

    it('flags it whichever comes first, once', () => {
      const pair = [credits('Bay Herald', link('agency', 'Reuters')), at('Harbour Post')] as const;
      assert.deepEqual(kinds(...pair), ['near-duplicate', 'unsourced']);
    });

    it('flags an outlet whose only origin nobody names', () => {
      const anonymous = credits('Harbour Post', link('anonymous', 'two diplomats'));
      const [flag] = flags(anonymous, credits('Bay Herald', link('agency', 'Reuters'))).filter(
        ({ kind }) => kind === 'unsourced',
      );
      assert.match(flag?.reason ?? '', /names only “two diplomats” as its source/);
    });

    const herald = credits('Bay Herald', link('agency', 'Reuters'));
    const silent: readonly (readonly [what: string, a: FlagSubject, b: FlagSubject])[] = [
      ['neither says', at('Harbour Post'), at('Bay Herald')],
      ['both say', credits('Harbour Post', link('agency', 'AFP')), herald],
      ['the other names nobody either', at('Harbour Post'), credits('Bay Herald', link('anonymous', 'a diplomat'))],
      ['the other credits this very outlet', at('Reuters'), herald],
      ['it tells the occasion', at('Harbour Post', { occasion: 'at a press conference' }), herald],
      ['it was told itself', at('Harbour Post', { basis: 'own-reporting' }), herald],
      ['a recording is named', at('Harbour Post', { basis: 'recording' }), herald],
      ['the speaker is the outlet itself', at('Lena Hartmann'), herald],
      ['nobody is named as the speaker', said(words, { outlet: 'Harbour Post' }), herald],
      ['nothing tells who printed it', said(words, hartmann), herald],
      ['one outlet printed both', at('Bay Herald'), herald],
      ['it is reported speech', at('Harbour Post', { kind: 'indirect' }), herald],
      ['another is the speaker', at('Harbour Post', haddad), herald],
    ];
    for (const [what, a, b] of silent) {
      it(`is silent where ${what}`, () => assert.ok(!kinds(a, b).includes('unsourced')));
    }

    it('is silent on other words', () => {
      const other = said('We will negotiate when the ships have left the bay', { ...hartmann, outlet: 'Harbour Post' });
      assert.ok(!kinds(other, herald).includes('unsourced'));
    });
  });
});
