import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameWords } from '../../../services/text/name-words.ts';
import { compareNames } from '../../../services/text/names.ts';
import { anyText } from './arbitrary-text.ts';

describe('nameWords', () => {
  const rows: ReadonlyArray<readonly [name: string, words: string]> = [
    // Office, whose office, title upon title.
    ['الرئيس الأمريكي دونالد ترامب', 'دونالد ترامب'],
    ['صاحب السمو الملكي الأمير خالد بن سعود', 'خالد بن سعود'],
    ['وزير الخارجية السابق د. سامي حداد', 'سامي حداد'],
    ['اللواء الركن م. هاني العلي', 'هاني العلي'],
    ['Former US President Jimmy Carter', 'jimmy carter'],
    ['Israeli Prime Minister Benjamin Netanyahu', 'benjamin netanyahu'],
    ['Lt. Gen. Mark Hill', 'mark hill'],
    // Behind the name.
    ['Keir Starmer, MP', 'keir starmer'],
    ['Herr Bundeskanzler Olaf Scholz', 'olaf scholz'],
    // A family name that is also an origin.
    ['أحمد المصري', 'احمد المصري'],
    ['German Khan', 'german khan'],
    ['المصري', 'المصري'],
    // An office without a name keeps its words.
    ['الرئيس الأمريكي', 'الرييس الامريكي'],
    ['The President', 'the president'],
    ['', ''],
  ];
  for (const [name, expected] of rows) {
    it(`of "${name}" are "${expected}"`, () => assert.equal(nameWords(name).join(' '), expected));
  }
});

describe('compareNames', () => {
  const rows: ReadonlyArray<readonly [a: string, b: string, expected: 'same' | 'compatible' | 'different']> = [
    // Titles and case say nothing.
    ['Donald Trump', 'President DONALD TRUMP', 'same'],
    ['د. سامي حداد', 'الوزير سامي حدّاد', 'same'],
    // One letter between two house styles.
    ['دونالد ترامب', 'دونالد ترمب', 'same'],
    ['نتنياهو', 'نتانياهو', 'same'],
    // One foreign sound, two letters.
    ['غوتيريش', 'جوتيريش', 'same'],
    // In one word or two, with the article or without.
    ['عبد الله صالح', 'عبدالله صالح', 'same'],
    ['Abdel Fattah al-Sisi', 'Abdelfattah El Sisi', 'same'],
    ['أبو مازن', 'أبي مازن', 'same'],
    ['نور الدين', 'نورالدين', 'same'],
    // "Son of" is left out by some.
    ['خالد بن سعود', 'خالد سعود', 'same'],
    ['Mohamed Salah', 'Mohammed Salah', 'same'],
    // Accents and hyphens.
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'same'],
    ['Ban Ki-moon', 'Ban Ki moon', 'same'],
    // A bare surname, a middle name, an initial.
    ['ترامب', 'الرئيس دونالد ترامب', 'compatible'],
    ['Erdogan', 'Recep Tayyip Erdoğan', 'compatible'],
    ['Leila J. Haddad', 'Leila Haddad', 'compatible'],
    ['J. Biden', 'Joe Biden', 'compatible'],
    // A shared given name, or surname, is not a shared name.
    ['محمد علي', 'محمد حسن', 'different'],
    ['John Smith', 'John Brown', 'different'],
    ['Amal W. Nasr', 'Amal H. W. Nasr', 'compatible'],
    ['Hillary Clinton', 'Bill Clinton', 'different'],
    // Names that differ as spellings do.
    ['سلمان', 'سليمان', 'different'],
    ['حسن', 'حسين', 'different'],
    ['Hansen', 'Hanson', 'different'],
    // Two words spelled otherwise at once.
    ['كارلا مارتينز', 'كارلو مارتنيز', 'different'],
    // Other order is another name.
    ['علي محمد', 'محمد علي', 'different'],
    // Figures that news is about: two scripts, two spellings, a full name and a short one.
    ['Donald Trump', 'الرئيس دونالد ترمب', 'same'],
    ['Donald J. Trump', 'Donald Trump', 'same'],
    ['Trump', 'ترامب', 'same'],
    ['Владимир Путин', 'فلاديمير بوتين', 'same'],
    ['Zelensky', 'فولوديمير زيلينسكي', 'compatible'],
    ['عبدالفتاح السيسى', 'Abdel-Fattah al-Sissi', 'same'],
    ['King Salman', 'سلمان بن عبد العزيز', 'same'],
    ['Hisbollah', 'حزب الله', 'same'],
    // Two figures that share words are two; a surname that they share is either's.
    ['George W. Bush', 'George H. W. Bush', 'different'],
    ['علي خامنئي', 'مجتبى خامنئي', 'different'],
    ['Bush', 'George W. Bush', 'compatible'],
    ['Bush', 'George H. W. Bush', 'compatible'],
    // A given name is no figure: "Salman" is not King Salman, and more words than the name's are another person.
    ['Salman', 'الملك سلمان', 'different'],
    ['Donald Trump Jr.', 'دونالد ترامب', 'different'],
    // Other names in two scripts by their sound: alike they can be one, no more; a surname alone is not enough.
    ['Rana Darwish', 'رنا درويش', 'compatible'],
    ['Rana Darwish', 'هدى درويش', 'different'],
    ['Darwish', 'درويش', 'different'],
    ['Игорь Соколов', 'إيغور سوكولوف', 'compatible'],
    // Nothing is nobody's name.
    ['', 'Trump', 'different'],
    ['', '', 'different'],
  ];
  for (const [a, b, expected] of rows) {
    it(`finds "${a}" and "${b}" ${expected}`, () => {
      assert.equal(compareNames(a, b), expected);
      assert.equal(compareNames(b, a), expected);
    });
  }

  it('takes words that are too long for a name for two unless they are equal, in no time', function () {
    this.timeout(2_000);
    const long = 'ab'.repeat(20_000);
    assert.equal(compareNames(`Rana ${long}`, `Rana ${long}`), 'same');
    assert.equal(compareNames(`Rana ${long}a`, `Rana ${long}e`), 'different');
  });

  it('is symmetric, and the same for a name and itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        assert.equal(compareNames(a, b), compareNames(b, a));
        assert.equal(compareNames(a, a), nameWords(a).length === 0 ? 'different' : 'same');
      }),
    );
  });
});
