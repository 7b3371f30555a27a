import assert from 'node:assert/strict';
import { fold, foldWithMap } from '../../../services/text/fold.ts';

function check(text: string, expected: string): void {
  assert.equal(fold(text), expected);
}

const CASES: Record<string, Array<readonly [text: string, folded: string]>> = {
  'Arabic letters and marks': [
    // Outlets vowel a word or not.
    ['قَالَ الرَّئِيسُ', 'قال الرييس'],
    // Marks of the Quran, the small alef among them.
    ['ٱلۡكِتَٰبُ', 'الكتب'],
    // Tatweel stretches a line and says nothing.
    ['الــســلام', 'السلام'],
    // Forms of alef.
    ['أحمد إسلام آمال ٱلله', 'احمد اسلام امال الله'],
    // Alef maqsura and ya, ta marbuta and ha are one key apart.
    ['مستشفى مدرسة', 'مستشفي مدرسه'],
    // Hamza on a seat falls to its seat, a lone one is left out as often as not.
    ['مسؤول شؤون ماء شيء', 'مسوول شوون ما شي'],
    // The same hamza written as a mark of its own.
    ['مسوٴول و\u0654', 'مسوول و'],
    // Persian keyboards.
    ['ایران کشور', 'ايران كشور'],
    // Urdu forms of ha and ya.
    ['ہے کھلا', 'هي كهلا'],
    // Presentation forms out of old PDF files, ligature included.
    ['ﺍﻟﺴﻼﻡ', 'السلام'],
    // One character that spells a phrase.
    ['محمد ﷺ قال', 'محمد صلي الله عليه وسلم قال'],
    ['﷽', 'بسم الله الرحمن الرحيم'],
  ],
  'figures and signs': [
    // Both sets of Arabic digits, full-width and mathematical ones.
    ['٢٠٢٥ ۲۰۲۵ ２０２５ 𝟚𝟘', '2025 2025 2025 20'],
    // Arabic decimal and thousands marks.
    ['٣٫٥ و١٬٢٥٠', '3.5 و 1250'],
    // Thousands in English, in German, with narrow spaces, in Switzerland and in India.
    ['1,250 1.250.000 1\u202f250\u00a0000 1’250’000 12,34,567', '1250 1250000 1250000 1250000 1234567'],
    // Without a language this is one and a quarter, as English has it.
    ['1.250', '1.250'],
    // A decimal comma, also behind grouped thousands.
    ['4,2 1.250,50 1,250.50', '4.2 1250.50 1250.50'],
    // A list without spaces is no number, nor is a sum that groups of three do not make.
    ['1,2,3 12,3456,7', '1 2 3 12 3456 7'],
    // Zero cannot lead a group.
    ['0,250', '0.250'],
    // Points at the end of a sentence are no part of the number; a score and a time are two numbers.
    ['20. 3-1 12:08', '20 3 1 12 08'],
    // Percent and currencies are words of their own, whatever form they take.
    ['50% ٥٠٪ 50％ $5 5€ £5', '50 % 50 % 50 % $ 5 5 € £ 5'],
    // Fractions in one character.
    ['2½ ½ ¾', '2.5 0.5 0.75'],
    // A footnote's figure does not become part of the word or the number.
    ['said² 10³ m²', 'said 2 10 3 m 2'],
    // Arabic joins particles to figures; the figure must compare with a bare one.
    ['الـ20 و15 بـ٥', 'ال 20 و 15 ب 5'],
    // Latin letters stay with theirs.
    ['21st covid19', '21st covid19'],
  ],
  'Latin letters': [
    // Capitals, also those whose small letter is special.
    ['TRUMP İstanbul GROẞ ǅ', 'trump istanbul gross dz'],
    // Names lose their accents in most outlets; to compare, everybody's do.
    ['Erdoğan Peña Łódź Zoë Ærø', 'erdogan pena lodz zoe aero'],
    // Composed and decomposed are one.
    ['cafe\u0301 café', 'cafe cafe'],
    // An apostrophe inside a word is typed in many ways or left out.
    ["don’t don't don`t Don＇t dont", 'dont dont dont dont dont'],
    // At the edge of a word it is a quotation mark.
    ["'yes' he said, the workers' union", 'yes he said the workers union'],
    // Letters that Arabists set apostrophes for.
    ['Baʿath Qurʾan Sana‘a', 'baath quran sanaa'],
    // Dashes of all lengths part words.
    ['Jean-Luc well—known 10–15', 'jean luc well known 10 15'],
    // Ligatures, and trade marks that are no words.
    ['ﬁnal Oﬃce™ ②', 'final office 2'],
  ],
  'what cannot be seen': [
    // Bidi controls around a name, a zero-width non-joiner, a soft hyphen, a byte order mark.
    ['\u202bترامب\u202c می\u200cخواهد ne\u00adgotiate \ufeffok', 'ترامب ميخواهد negotiate ok'],
    // Not even a hidden sign changes a number.
    ['1\u200b,\u200b250', '1250'],
    // Controls and lone surrogates part words.
    ['a\0b \ud800 c', 'a b c'],
    // Emoji are no words.
    ['yes 👍🏽 no ❤️', 'yes no'],
  ],
  'other scripts': [
    // Greek capitals lose accents and know no final sigma.
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    // In Russian й is a letter, ё as good as е.
    ['Йод йод Ещё', 'йод йод еще'],
    // Hebrew points tell how to read, as tashkeel does.
    ['שָׁלוֹם', 'שלום'],
    // Vowel signs of Hindi are half the letter and stay.
    ['हिन्दी', 'हिन्दी'],
    // Half-width kana and loose jamo become whole.
    ['ｶﾞ 한글', 'ガ 한글'],
    // Words without spaces are parted, and from figures too.
    ['我们不会接受2025年的协议', '我们 不会 接受 2025 年 的 协议'],
    ['ภาษาไทย', 'ภาษา ไทย'],
  ],
  'texts without words': [
    ['', ''],
    [' \n\t', ''],
    ['…«»!?', ''],
    ['ـــ ءء', ''],
  ],
};

describe('fold', () => {
  for (const [title, rows] of Object.entries(CASES)) {
    describe(title, () => {
      for (const [text, folded] of rows) it(`folds ${JSON.stringify(text)} to "${folded}"`, () => check(text, folded));
    });
  }
});

describe('foldWithMap', () => {
  function checkOriginal(text: string, part: string, original: string): void {
    const folded = foldWithMap(text);
    const start = folded.text.indexOf(part);
    assert.ok(start >= 0, `"${part}" is not in "${folded.text}"`);
    const span = folded.original(start, start + part.length);
    assert.equal(text.slice(span.start, span.end), original);
  }

  const rows: Array<readonly [text: string, part: string, original: string]> = [
    // Marks inside and at the end of a word belong to it.
    ['«قَالَ» نعم', 'قال', 'قَالَ'],
    // So does what vanishes at its front.
    ['هو ʿAbbas', 'abbas', 'ʿAbbas'],
    // Several words with all between them.
    ['لن، نقبل — بهذا!', 'لن نقبل بهذا', 'لن، نقبل — بهذا'],
    // One letter that became two.
    ['die Straße', 'ss', 'ß'],
    // Marks of a number.
    ['cost 1,250.50 now', '1250.50', '1,250.50'],
    // A surrogate pair.
    ['x 𝟚𝟘 y', '20', '𝟚𝟘'],
    // Bidi controls around a word stay outside.
    ['\u202bترامب\u202c', 'ترامب', 'ترامب'],
    // Words found by dictionary.
    ['他说：我们不会', '不会', '不会'],
    // All words of one character have the whole of it.
    ['محمد ﷺ', 'عليه', 'ﷺ'],
  ];
  for (const [text, part, original] of rows) {
    it(`maps "${part}" back to "${original}"`, () => checkOriginal(text, part, original));
  }

  it('gives an empty span for an empty stretch', () => {
    const folded = foldWithMap('one, two');
    assert.deepEqual(folded.original(4, 4), { start: 5, end: 5 });
  });

  it('takes offsets beyond the folded text to its end', () => {
    const folded = foldWithMap('(one)');
    assert.deepEqual(folded.original(0, 99), { start: 1, end: 4 });
    assert.deepEqual(folded.original(99, 120), { start: 5, end: 5 });
  });
});
