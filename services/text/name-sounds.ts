/**
 * A word of a name as a row of sounds, one letter a sound, the same for Arabic, Latin and Cyrillic: capitals are
 * consonants, by classes that spellers of two scripts do not keep apart (p and b, q and k, s and ص), small letters vowels.
 * Doubled letters count once. What has no sound here (figures, other scripts) stays as it is and matches only itself.
 *
 *     B ب b p   F ف f v   T ت ط ث t th   D د ض ذ d dh   Z ز ظ z   S س ص s   X ش sh   C چ ch   J ج j   G غ g gh
 *     K ك ق k q c   H ه ح خ h kh   L M N R   W w   a ا a   i ي i y   u و u o   e e   3 ع   h a final ه (ة)   y a final ي (or ى)
 *
 * @example sounds('قاليباف') // 'KaLiBaF'
 * @example sounds('ghalibaf') // 'GaLiBaF'
 */
export function sounds(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; ) {
    const found = soundAt(word, at);
    const before = out.at(-1);
    // "Mohammed", "Yellen": what is written twice is one sound; so is "ee".
    out += found.sound.charAt(0) === before ? found.sound.slice(1) : found.sound;
    at += found.letters;
  }
  // At the end ه is mostly ة, and ي may be ى, which folding makes one: "Salma" سلمى, "Sami" سامي.
  const last =
    out.endsWith('H') && word.endsWith('ه') ? 'h' : out.endsWith('i') && word.endsWith('ي') ? 'y' : undefined;
  return last === undefined ? out : out.slice(0, -1) + last;
}

/** Letters of the longest spelling of one sound ("dsch"). */
const LONGEST = 4;

function soundAt(word: string, at: number): { readonly sound: string; readonly letters: number } {
  for (let letters = Math.min(LONGEST, word.length - at); letters > 0; letters--) {
    const spelled = word.slice(at, at + letters);
    const sound = SPELLINGS.get(spelled);
    if (sound === undefined) continue;
    const isSoft = spelled === 'c' && /[eiy]/.test(word[at + 1] ?? ' ');
    return { sound: isSoft ? 'S' : sound, letters };
  }
  return { sound: word[at]!, letters: 1 };
}

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    'B ب پ b p б п',
    'F ف ڤ f v ph в ф',
    'T ت ط ث t th т',
    'D د ض ذ d dh д',
    'Z ز ظ z з',
    'S س ص s ss с',
    'X ش sh sch ш щ',
    'C چ ch ч',
    'TX tch tsch',
    'J ج ژ j dj dsch zh ж',
    'G غ گ g gh г',
    'K ك ک ق k q c ck qu к',
    'KS x кс',
    'TS tz ц',
    'H ه ح خ h kh х',
    'L ل l л',
    'M م m м',
    'N ن n н',
    'R ر r р',
    'W w',
    'a ا a а',
    'i ي ی y i и й ы і ї',
    'u و o u ou oo о у',
    'e e э е є',
    'ia я',
    'iu ю',
    '3 ع',
    ' ь ъ',
  ].flatMap((row) => {
    const sound = row.slice(0, row.indexOf(' '));
    return row
      .slice(row.indexOf(' ') + 1)
      .split(' ')
      .map((spelled): [string, string] => [spelled, sound]);
  }),
);
