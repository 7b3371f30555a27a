import assert from 'node:assert/strict';
import { isTypo, spellingKey } from '../../../services/match/spelling.ts';
import { arabicCores, stem } from '../../../services/match/stem.ts';
import { fold } from '../../../services/text/fold.ts';

describe('isTypo', () => {
  const cases: readonly (readonly [a: string, b: string, isSlip: boolean, reason: string])[] = [
    ['harbour', 'harbur', true, 'a letter lost'],
    ['harbour', 'harbbour', true, 'a letter doubled'],
    ['harbour', 'hrabour', true, 'neighbours exchanged'],
    ['lighthouse', 'ligthhause', true, 'two slips in a long word'],
    ['حكومة', 'حكموة', true, 'neighbours exchanged'],
    ['bread', 'broke', false, 'another word'],
    // Short words differ by a letter and are other words.
    ['من', 'عن', false, 'too short'],
    ['war', 'was', false, 'too short'],
    // A figure is never a slip.
    ['2019', '2010', false, 'digits'],
  ];
  for (const [a, b, isSlip, reason] of cases) {
    it(`${isSlip ? 'takes' : 'does not take'} "${a}" for "${b}": ${reason}`, () => {
      assert.equal(isTypo(fold(a), fold(b)), isSlip);
      assert.equal(isTypo(fold(b), fold(a)), isSlip);
    });
  }
});

describe('spellingKey', () => {
  const same = [
    ['neighbour', 'neighbor'],
    ['organisation', 'organization'],
    ['analysed', 'analyzed'],
    ['theatre', 'theater'],
    ['cancelled', 'canceled'],
    ['programme', 'program'],
    ['defence', 'defense'],
    ['learnt', 'learned'],
    // Foreign g in three letters.
    ['انجلترا', 'إنكلترا'],
    ['صحافيين', 'صحفيين'],
  ] as const;
  for (const [a, b] of same) {
    it(`is one for "${a}" and "${b}"`, () => assert.equal(spellingKey(fold(a)), spellingKey(fold(b))));
  }

  it('keeps words apart that are no spellings of one', () => {
    for (const [a, b] of [
      ['harbour', 'harbinger'],
      ['lawful', 'unlawful'],
      ['ميناء', 'مدينة'],
    ] as const) {
      assert.notEqual(spellingKey(fold(a)), spellingKey(fold(b)));
    }
  });
});

describe('stem', () => {
  it('leaves short words alone', () => {
    for (const word of ['في', 'is', 'gas', '٣']) assert.equal(stem(fold(word)), fold(word));
  });

  it('keeps Arabic words that only look inflected apart from others', () => {
    assert.notEqual(stem(fold('وزير')), stem(fold('زيارة')));
    assert.notEqual(stem(fold('فريق')), stem(fold('ريق')));
  });

  it('is blind to the language of other scripts', () => assert.equal(stem('правительство'), 'правительство'));
});

describe('arabicCores', () => {
  it('of two forms of one verb have one in common', () => {
    for (const [a, b] of [
      ['تلقت', 'تتلق'],
      ['سيهدم', 'هدم'],
      ['نتلق', 'تلقينا'],
      ['برفع', 'رفع'],
    ] as const) {
      const cores = arabicCores(fold(a));
      assert.ok(
        [...arabicCores(fold(b))].some((core) => cores.has(core)),
        `${a} / ${b}`,
      );
    }
  });

  it('are none for other scripts', () => assert.equal(arabicCores('harbour').size, 0));
});
