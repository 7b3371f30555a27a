import { printedWord } from '../text/printed-word.ts';

/**
 * What a token is to a rule. `stop` is any of . ! ? … (whether it ends a sentence is decided elsewhere), `comma` takes
 * the semicolons along, `mark` is a quote mark whose role the pairing decides, `line` a line break.
 */
export type TokenKind = 'word' | 'comma' | 'colon' | 'stop' | 'mark' | 'dash' | 'open' | 'close' | 'line' | 'other';

/** One token; `start` and `end` are UTF-16 code units into the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** A word folded for comparison (`services/text/fold.ts`); for everything else the characters as they stand. */
  readonly form: string;
  /** A word in small letters (`services/text/printed-word.ts`); '' for everything else. */
  readonly small: string;
}

/** Classes of code units. Small numbers, so that a table of bytes holds one for each. */
const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const LATIN = 3;
const DIGIT = 4;
const MARK = 5;
const STOP = 6;
const COMMA = 7;
const COLON = 8;
const DASH = 9;
const OPEN = 10;
const CLOSE = 11;
const LINE = 12;
const OTHER = 13;
const HIGH_SURROGATE = 14;

/** Token kinds of the classes that make tokens of their own. */
const KIND: Readonly<Record<number, TokenKind>> = {
  [MARK]: 'mark',
  [STOP]: 'stop',
  [COMMA]: 'comma',
  [COLON]: 'colon',
  [DASH]: 'dash',
  [OPEN]: 'open',
  [CLOSE]: 'close',
  [LINE]: 'line',
  [OTHER]: 'other',
  [HIGH_SURROGATE]: 'other',
};

/** Worked out when a character is first met: a text uses few of the 65,536. */
const classes = new Uint8Array(0x10000);

/** The first row that matches decides. Bidi and zero-width controls count as space: they belong to no token. */
const ROWS: readonly (readonly [RegExp, number])[] = [
  [/[\n\r\u2028\u2029\u0085]/u, LINE],
  [/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u, SPACE],
  [/["“”„‟«»‹›‘’‚'＂「」『』`]/u, MARK],
  [/[.!?؟…。！？۔]/u, STOP],
  [/[,،;؛、，]/u, COMMA],
  [/[:：]/u, COLON],
  [/[-–—―‒‑]/u, DASH],
  [/[([{]/u, OPEN],
  [/[)\]}]/u, CLOSE],
  [/\p{N}/u, DIGIT],
  [/(?=\p{L})\p{sc=Latin}/u, LATIN],
  [/[\p{L}\p{M}_]/u, LETTER],
  [/[\ud800-\udbff]/, HIGH_SURROGATE],
];

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(unit);
  const found = ROWS.find(([pattern]) => pattern.test(char))?.[1] ?? OTHER;
  classes[unit] = found;
  return found;
}

/**
 * The tokens of a text, in order; spaces and direction controls between them belong to none. An empty text gives none.
 *
 * A word is letters, marks and digits with what holds them together: a hyphen or an apostrophe between Latin letters
 * ("al-Amr", "don't"), a point or comma between digits, the points of initials ("U.S.") and of addresses ("news.org").
 * Each character is looked at a fixed number of times, so time is linear in the text.
 *
 * @example tokens('قال: "نعم"').map((token) => token.kind) // word, colon, mark, word, mark
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    if (isWordPart(kind) || (kind === HIGH_SURROGATE && isLetterPair(text, at))) {
      const end = wordEnd(text, at);
      const { folded, small } = printedWord(text.slice(at, end));
      found.push({ kind: 'word', start: at, end, form: folded, small });
      at = end;
      continue;
    }
    const end = tokenEnd(text, at, kind);
    const form = text.slice(at, end);
    found.push({ kind: form === '((' || form === '))' ? 'mark' : KIND[kind]!, start: at, end, form, small: '' });
    at = end;
  }
  return found;
}

function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === LATIN || kind === DIGIT;
}

function isLetterPair(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));
}

function wordEnd(text: string, start: number): number {
  const initials = initialsEnd(text, start);
  if (initials > start) return initials;
  let at = start;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (isWordPart(kind)) at += 1;
    else if (kind === HIGH_SURROGATE && isLetterPair(text, at)) at += 2;
    else if (at > start && joins(text, at)) at += 1;
    else break;
  }
  return at;
}

/** "U.S.", "أ.د.": single letters, each with its point, at least two of them. */
function initialsEnd(text: string, start: number): number {
  let at = start;
  while (at + 1 < text.length && text[at + 1] === '.' && (classOf(text, at) === LATIN || classOf(text, at) === LETTER))
    at += 2;
  return at - start >= 4 ? at : start;
}

/** Whether the character at `at` holds the word parts on its two sides together. */
function joins(text: string, at: number): boolean {
  const char = text[at]!;
  if (at + 1 >= text.length) return false;
  const before = classOf(text, at - 1);
  const after = classOf(text, at + 1);
  if (char === '-' || char === '‑' || char === "'" || char === '’')
    return (before === LATIN || before === DIGIT) && after === LATIN;
  if (char === '.' || char === ',' || char === '٫' || char === '٬') {
    if (before === DIGIT && after === DIGIT) return true;
    return char === '.' && /[a-z\d]/.test(text[at - 1]!) && /[a-z\d]/.test(text[at + 1]!);
  }
  return false;
}

/** Runs of points, of dashes, and the marks that are typed as two characters are one token. */
function tokenEnd(text: string, at: number, kind: number): number {
  const char = text[at]!;
  const next = text[at + 1];
  if (kind === STOP || kind === DASH) {
    let end = at + 1;
    while (end < text.length && classOf(text, end) === kind) end += 1;
    return end;
  }
  if (kind === LINE) return char === '\r' && next === '\n' ? at + 2 : at + 1;
  // A lone half of a pair stands by itself.
  if (kind === HIGH_SURROGATE) return /[\udc00-\udfff]/.test(next ?? '') ? at + 2 : at + 1;
  const doubled = char === next && (char === "'" || char === '`' || char === '(' || char === ')');
  return doubled ? at + 2 : at + 1;
}
