import { APOSTROPHES, FRACTIONS, LETTERS, NUMBER_MARKS, SILENT, SPELLED_OUT, UNSPLIT } from './fold-tables.ts';

/**
 * What each character becomes when text is folded. One number a character, worked out when it is first met and kept:
 * codes from 64 up are the folded letter itself, 48 to 57 the ASCII digit, and below that one of `KIND`.
 */

/** Kinds of characters that do not simply become one letter or digit. All below '0' (48). */
export const KIND = {
  /** Not looked at yet. */
  unknown: 0,
  /** Ends a word: space, punctuation, most symbols, controls, lone surrogates, unassigned. */
  separator: 1,
  /** Vanishes and belongs to no word: bidi controls, zero-width characters, soft hyphen, variation selectors. */
  format: 2,
  /** Vanishes, and belongs to the word around it: tatweel, lone hamza, modifier apostrophes. */
  dropped: 3,
  /** Several letters: ligatures, ß, letters beyond the BMP. */
  expanded: 4,
  /** Vanishes inside a word ("don’t"), separates elsewhere. */
  apostrophe: 5,
  /** A mark or jamo that composes with what stands before it, or stays. */
  combining: 6,
  /** An accent of the scripts that share them: vanishes unless it makes another letter (и + breve = й). */
  accent: 7,
  /** A word of its own: percent and currency signs. */
  sign: 8,
  /** A letter of a script that is written without spaces. */
  segmented: 9,
  /** Point, comma and the like, which may belong to a number. */
  numberMark: 10,
  /** A word, or words, of its own made of several letters or digits: ②, ㏠, ﷺ. */
  isolated: 11,
  /** First half of a surrogate pair. */
  surrogate: 12,
  /** ½ and other fractions that are exact as decimals. */
  fraction: 13,
} as const;

/** Letters start here; ASCII digits (48 to 57) and kinds lie below. */
export const FIRST_LETTER = 64;

const codes = new Uint16Array(0x10000);
const beyondBmp = new Map<number, number>();
const strings = new Map<number, string>();

/** Folded letter (>= 64), ASCII digit (48 to 57) or kind of a code unit. */
export function unitCode(unit: number): number {
  const known = codes[unit]!;
  return known === KIND.unknown ? learn(unit) : known;
}

/** The table behind `unitCode`, for loops that cannot pay a call a character; 0 means that `unitCode` must be asked. */
export const UNIT_CODES: Readonly<Uint16Array> = codes;

/** As `unitCode`, for a whole code point. */
export function pointCode(point: number): number {
  if (point < 0x10000) return unitCode(point);
  return beyondBmp.get(point) ?? learn(point);
}

/** What a character of kind expanded, isolated, sign, segmented, combining, numberMark or fraction becomes. */
export function expansion(point: number): string {
  return strings.get(point) ?? '';
}

function learn(point: number): number {
  const canonical = canonicalPoint(point);
  const code = canonical === point ? classify(point) : pointCode(canonical);
  if (canonical !== point) strings.set(point, expansion(canonical));
  if (point < 0x10000) codes[point] = code;
  else beyondBmp.set(point, code);
  return code;
}

/** Characters that Unicode holds to be another one (the Kelvin sign, the Greek varia) are that one here too. */
function canonicalPoint(point: number): number {
  if (point >= 0xd800 && point <= 0xdfff) return point;
  const [first, ...rest] = String.fromCodePoint(point).normalize('NFC');
  return rest.length === 0 ? first!.codePointAt(0)! : point;
}

/** Lone hamza, tatweel, high hamza, small Quranic letters, and the apostrophes that Arabists set for letters. */
const VANISHES = /^[\u0621\u0640\u0674\u06e5\u06e6\u02b9-\u02c1\u02c8\u02ee]$/u;
const IGNORABLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const MARK = /^\p{M}$/u;
/** Scripts whose marks only tell how to read the letters; in all others a mark is half the letter. */
const READING_AID =
  /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const UNACCENTED_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]$/u;
/** Vowels and finals of Korean syllables, and a Kirat Rai vowel: letters that compose with the one before, as marks do. */
const JOINING_LETTER = /^[\u1160-\u11ff\ud7b0-\ud7ff\u{16d67}]/u;
const DECIMAL = /^\p{Nd}$/u;
const WORDLIKE = /^[\p{L}\p{Nl}\p{No}\p{So}]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{Nl}\p{Nd}]$/u;
const WITHOUT_SPACES =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー\u3099\u309a]+$/u;

/** A letter as marks are joined to it: in its full-width, unligatured form. */
export function wholeForm(letter: string): string {
  return UNSPLIT.has(letter) ? letter : letter.normalize('NFKC');
}

/** Whether a folded unit is an Arabic letter. */
export function isArabicLetter(unit: number): boolean {
  return unit >= 0x600 && unit <= 0x8ff;
}

/** Whether folded text is all in scripts written without spaces. */
export function isUnspaced(folded: string): boolean {
  return WITHOUT_SPACES.test(folded);
}

function classify(point: number): number {
  if (point >= 0xd800 && point <= 0xdbff) return KIND.surrogate;
  if (point >= 0xdc00 && point <= 0xdfff) return KIND.separator;
  const character = String.fromCodePoint(point);
  if (APOSTROPHES.has(character)) return KIND.apostrophe;
  if (SILENT.has(character)) return KIND.separator;
  if (VANISHES.test(character)) return KIND.dropped;
  if (IGNORABLE.test(character)) return KIND.format;
  if (DECIMAL.test(character)) return 48 + digitValue(point);

  const keep = (kind: number, text: string): number => {
    strings.set(point, text);
    return kind;
  };
  const mark = NUMBER_MARKS.get(character);
  if (mark !== undefined) return keep(KIND.numberMark, mark);
  const fraction = FRACTIONS.get(character);
  if (fraction !== undefined) return keep(KIND.fraction, fraction);

  const compatible = character.normalize('NFKC');
  if (MARK.test(character) && READING_AID.test(character)) return keep(KIND.accent, compatible);
  if (MARK.test(character) || JOINING_LETTER.test(compatible) || /^[\u3099\u309a]/.test(compatible)) {
    return keep(KIND.combining, compatible);
  }
  const isSign = /^[\p{Sc}%‰‱]$/u.test(compatible[0]!) || /^\p{Sc}$/u.test(character) || character === '٪';
  if (isSign)
    return keep(
      KIND.sign,
      character === '٪' ? '%' : LETTER_OR_DIGIT.test(compatible[0]!) ? foldLetters(compatible) : compatible,
    );
  if (!WORDLIKE.test(character)) return KIND.separator;

  if (UNSPLIT.has(character)) return keep(KIND.segmented, character);
  const folded = foldLetters(SPELLED_OUT.get(character) ?? character);
  if (folded === '') return KIND.separator;
  if (/[ \d]/.test(folded) || /^\p{No}$/u.test(character)) return keep(KIND.isolated, folded);
  if (isUnspaced(folded)) return keep([...folded].length === 1 ? KIND.segmented : KIND.isolated, folded);
  if (folded.length > 1) return keep(KIND.expanded, folded);
  return folded.charCodeAt(0);
}

/**
 * Letters of one character in folded form; what is no letter, mark or digit in it becomes a space. Repeated until
 * nothing changes, because lower-casing can leave what NFKC changes and the other way round (İ, ϓ, ẞ).
 */
function foldLetters(text: string): string {
  let before = text;
  for (let round = 0; round < 4; round++) {
    let after = '';
    for (const character of before.normalize('NFKC').toLowerCase().normalize('NFKC')) {
      const base = UNACCENTED_SCRIPT.test(character) ? character.normalize('NFD').replace(/\p{M}/gu, '') : character;
      for (const letter of base) {
        if (VANISHES.test(letter) || (MARK.test(letter) && READING_AID.test(letter)) || IGNORABLE.test(letter))
          continue;
        after +=
          LETTERS.get(letter) ??
          (DECIMAL.test(letter)
            ? String(digitValue(letter.codePointAt(0)!))
            : LETTER_OR_DIGIT.test(letter)
              ? letter
              : ' ');
      }
    }
    after = after.replace(/ +/g, ' ').trim();
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Value of a decimal digit of any script. Every set of ten starts at a code point ending in 0 or 6, hexadecimal. */
function digitValue(point: number): number {
  const [digit] = String.fromCodePoint(point).normalize('NFKC');
  const plain = digit!.codePointAt(0)!;
  const column = plain & 15;
  const startsAtZero = DECIMAL.test(String.fromCodePoint(plain - column));
  return startsAtZero ? column : column - 6;
}
