/** Rows of a character and what it becomes, side by side, with spaces between the rows. */
function becomes(rows: string): ReadonlyMap<string, string> {
  return new Map(rows.split(' ').map((row) => [row[0]!, row.slice(1)] as const));
}

/**
 * Letters that Unicode does not decompose but that are one letter to a reader who compares.
 *
 * Arabic: alef, ya, ta marbuta and their Persian, Urdu and Pashto forms; hamza seats need no row, because the hamza is a
 * mark on its seat. Latin: letters with a stroke, ligatures, and those that outlets without the key spell with two.
 */
export const LETTERS = becomes(
  'ٱا ٲا ٳا ىي یي ےي ۍي ېي ةه ۃه ہه ھه ەه کك ڪك ڤف ßss æae œoe þth øo đd ðd łl ħh ıi ȷj ŧt ƀb ςσ ёе ѐе ѝи',
);

/** Characters that stand where an apostrophe stands, in type or by mistake. */
export const APOSTROPHES: ReadonlySet<string> = new Set("'’‘‛＇`´′‵");

/** Marks that may stand inside a number, by what they are there; a narrow or fixed space groups thousands. */
export const NUMBER_MARKS: ReadonlyMap<string, string> = new Map([
  ...becomes('.. ．. ٫٫ ,, ，, ،, ٬٬'),
  ...['\u00a0', '\u2007', '\u2009', '\u202f'].map((space) => [space, ' '] as const),
]);

/** Fractions that are exact as decimals; thirds, sixths, sevenths and ninths stay two figures. */
export const FRACTIONS = becomes('½.5 ¼.25 ¾.75 ⅕.2 ⅖.4 ⅗.6 ⅘.8 ⅛.125 ⅜.375 ⅝.625 ⅞.875 ⅒.1');

/** One character that many Qurans and letters open with; Unicode gives it no decomposition. */
export const SPELLED_OUT: ReadonlyMap<string, string> = new Map([['﷽', 'بسم الله الرحمن الرحيم']]);

/** Trade marks are not words, though Unicode would spell them "TM" and "SM"; nor are signs that announce a number. */
export const SILENT: ReadonlySet<string> = new Set('™℠\u06dd\u0600\u0601\u0602\u0603\u0604\u0605');

/** Thai and Lao "am": NFKC would split it in two, and the dictionaries that find words know it whole. */
export const UNSPLIT: ReadonlySet<string> = new Set('\u0e33\u0eb3');
