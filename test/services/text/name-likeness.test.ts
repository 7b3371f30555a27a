import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FIGURES } from '../../../services/text/figures.ts';
import { LIKELY_NAME, nameLikeness, soundKeys } from '../../../services/text/name-likeness.ts';
import { sounds } from '../../../services/text/name-sounds.ts';
import { anyText } from './arbitrary-text.ts';

const isLikely = (a: string, b: string) => (nameLikeness(a, b)?.likeness ?? 0) >= LIKELY_NAME;

describe('nameLikeness', () => {
  const rows: ReadonlyArray<readonly [reason: string, a: string, b: string, isLikely: boolean]> = [
    ['short vowels are not written in Arabic', 'Rana Darwish', 'رنا درويش', true],
    ['the article is left out by some', 'Samir al-Khatib', 'سمير الخطيب', true],
    ['"son of" too', 'Khaled Saud', 'خالد بن سعود', true],
    ['doubled letters count once', 'Bassam Haddad', 'بسام حداد', true],
    ['one sound, two letters: ق and g, q, k', 'Nizar Gabbani', 'نزار قباني', true],
    ['غ and gh, g', 'Ghada Baghdadi', 'غادة بغدادي', true],
    ['ع has no Latin letter', 'Issam Saadi', 'عصام سعدي', true],
    ['a final ة is h or nothing', 'Salma Ziadeh', 'سلمى زيادة', true],
    ['two-part names in one word', 'Abdelkarim Mansour', 'عبد الكريم منصور', true],
    ['two words of one side in one of the other', 'Karim Jarallah', 'كريم جار الله', true],
    ['French spellings', 'Mourad Chaoui', 'مراد شاوي', true],
    ['Cyrillic against Latin', 'Игорь Соколов', 'Igor Sokolov', true],
    ['Cyrillic against Arabic', 'Марина Белова', 'مارينا بيلوفا', true],
    ['two spellings of one script', 'Youssef Shtayeh', 'Yusuf Shtayyeh', true],
    ['an emir’s title that is a given name', 'Amir Nasr', 'أمير نصر', true],
    ['a middle name left out', 'Laila Nabil Haddad', 'ليلى حداد', true],
    // Not one name.
    ['another surname', 'Rana Darwish', 'رنا درزي', false],
    ['another given name', 'Rana Darwish', 'هدى درويش', false],
    ['the words in another order', 'Rana Darwish', 'درويش رنا', false],
    ['a surname alone says too little', 'Darwish', 'درويش', false],
    ['a given name alone too', 'Rana Darwish', 'رنا', false],
    ['a father’s name at the end is another person’s', 'Omar Haddad', 'عمر حداد كنعان', false],
    ['nothing is like nothing', '', '', false],
  ];
  for (const [reason, a, b, expected] of rows) {
    it(`finds "${a}" and "${b}" ${expected ? '' : 'not '}likely to be one: ${reason}`, () => {
      assert.equal(isLikely(a, b), expected);
      assert.equal(isLikely(b, a), expected);
    });
  }

  it('is symmetric, between 0 and 1, and 1 for a name of two words and itself', () => {
    const aName = fc.stringMatching(/^[a-zب-غق-ي]{2,8} [a-zب-غق-ي]{2,8}$/);
    fc.assert(
      fc.property(fc.oneof(aName, anyText), fc.oneof(aName, anyText), (a, b) => {
        const likeness = nameLikeness(a, b)?.likeness;
        assert.equal(likeness, nameLikeness(b, a)?.likeness);
        assert.ok(likeness === undefined || (likeness >= 0 && likeness <= 1));
        const own = nameLikeness(a, a)?.likeness;
        assert.ok(own === undefined || own === 1);
      }),
    );
  });

  it('takes what is too long for a name for none, in no time', function () {
    this.timeout(2_000);
    for (const long of ['ab'.repeat(20_000), 'رنا '.repeat(20_000), `${'م'.repeat(40_000)} درويش`]) {
      assert.equal(nameLikeness(`Rana ${long}`, `رنا ${long}`), undefined);
      assert.deepEqual(soundKeys(`Rana ${long}`), []);
    }
  });

  describe('measured on the table of figures, which it does not consult', () => {
    const people = FIGURES.filter(({ kind }) => kind === 'person');
    const keyed = (name: (figure: (typeof people)[number]) => string) => {
      const found = new Map<string, typeof people>();
      for (const figure of people)
        for (const key of soundKeys(name(figure))) found.set(key, [...(found.get(key) ?? []), figure]);
      return found;
    };

    it('finds four in five of the persons by their English and Arabic names', () => {
      const found = people.filter(({ english, arabic }) => isLikely(english, arabic));
      assert.ok(found.length / people.length >= 0.8, `${found.length} of ${people.length}`);
    });

    it('brings nearly all of those together by their keys', () => {
      const alike = people.filter(({ english, arabic }) => isLikely(english, arabic));
      const keyedAlike = alike.filter(({ english, arabic }) => {
        const keys = soundKeys(english);
        return soundKeys(arabic).some((key) => keys.includes(key));
      });
      assert.ok(keyedAlike.length / alike.length >= 0.95, `${keyedAlike.length} of ${alike.length}`);
    });

    it('suggests no two persons for one across the scripts', () => {
      const arabic = keyed((figure) => figure.arabic);
      const wrong = people.flatMap((figure) =>
        soundKeys(figure.english)
          .flatMap((key) => arabic.get(key) ?? [])
          .filter((other) => other !== figure && isLikely(figure.english, other.arabic))
          .map((other) => `${figure.english} / ${other.arabic}`),
      );
      assert.deepEqual(wrong, []);
    });

    it('keeps those of one surname apart', () => {
      const last = (name: string) => name.split(' ').at(-1)!;
      const pairs = people.flatMap((one) =>
        people.filter((other) => other !== one && last(other.arabic) === last(one.arabic)).map((other) => [one, other]),
      );
      assert.ok(pairs.length > 30);
      assert.deepEqual(
        pairs.filter(([one, other]) => isLikely(one!.english, other!.arabic)),
        [],
      );
    });
  });
});

describe('sounds', () => {
  const rows: ReadonlyArray<readonly [word: string, row: string]> = [
    ['قاليباف', 'KaLiBaF'],
    ['ghalibaf', 'GaLiBaF'],
    ['shoukry', 'XuKRi'],
    ['mohammed', 'MuHaMeD'],
    ['هنيه', 'HNih'],
    ['tschad', 'TXaD'],
    ['centre', 'SeNTRe'],
    ['игорь', 'iGuR'],
    ['2', '2'],
    ['', ''],
  ];
  for (const [word, row] of rows) it(`of "${word}" are "${row}"`, () => assert.equal(sounds(word), row));
});
