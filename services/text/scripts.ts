/** A writing system, and the languages written in it that are told apart here; the first is the commonest. */
export interface Script {
  readonly name: string;
  readonly languages: readonly string[];
  readonly letters: RegExp;
  /** How much of a letter of another script one of these says. */
  readonly weight: number;
}

/** Names stand in Latin letters in texts of every script, so a Latin letter says less than one of any other. */
const OTHER_WEIGHT = 2.5;
/** A Chinese character, kana or Korean block is a syllable or a word. */
const CHARACTER_WEIGHT = 5;

const script = (name: string, languages: string, letters: RegExp, weight = OTHER_WEIGHT): Script => ({
  name,
  languages: languages.split(' '),
  letters,
  weight,
});

export const SCRIPTS: readonly Script[] = [
  script(
    'Latin',
    'en fr es de it pt nl sv da no fi pl cs hu ro tr id vi hr sk sl sq lt lv et ca gl eu az tl sw eo ht af is ga cy ms so ha yo uz zu',
    /\p{Script=Latin}/u,
    1,
  ),
  script('Arabic', 'ar fa ur ps ckb sd ug', /\p{Script=Arabic}/u),
  script('Cyrillic', 'ru uk be bg sr mk kk ky tt tg mn uz', /\p{Script=Cyrillic}/u),
  script('Han', 'zh', /\p{Script=Han}/u, CHARACTER_WEIGHT),
  script('Kana', 'ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, CHARACTER_WEIGHT),
  script('Hangul', 'ko', /\p{Script=Hangul}/u, CHARACTER_WEIGHT),
  script('Hebrew', 'he yi', /\p{Script=Hebrew}/u),
  script('Devanagari', 'hi mr ne', /\p{Script=Devanagari}/u),
  script('Greek', 'el', /\p{Script=Greek}/u),
  script('Thai', 'th', /\p{Script=Thai}/u),
  script('Ethiopic', 'am ti', /\p{Script=Ethiopic}/u),
  script('Bengali', 'bn', /\p{Script=Bengali}/u),
  script('Gurmukhi', 'pa', /\p{Script=Gurmukhi}/u),
  script('Gujarati', 'gu', /\p{Script=Gujarati}/u),
  script('Oriya', 'or', /\p{Script=Oriya}/u),
  script('Tamil', 'ta', /\p{Script=Tamil}/u),
  script('Telugu', 'te', /\p{Script=Telugu}/u),
  script('Kannada', 'kn', /\p{Script=Kannada}/u),
  script('Malayalam', 'ml', /\p{Script=Malayalam}/u),
  script('Sinhala', 'si', /\p{Script=Sinhala}/u),
  script('Lao', 'lo', /\p{Script=Lao}/u),
  script('Khmer', 'km', /\p{Script=Khmer}/u),
  script('Burmese', 'my', /\p{Script=Myanmar}/u),
  script('Tibetan', 'bo', /\p{Script=Tibetan}/u),
  script('Georgian', 'ka', /\p{Script=Georgian}/u),
  script('Armenian', 'hy', /\p{Script=Armenian}/u),
  script('Thaana', 'dv', /\p{Script=Thaana}/u),
];

/** A script with how many letters of a text are written in it, weighed. */
export interface ScriptShare {
  readonly script: Script;
  readonly weight: number;
}

/**
 * The scripts of a text, heaviest first; none for a text without letters. Any kana makes the Chinese characters Japanese.
 */
export function scriptShares(text: string): ScriptShare[] {
  const weights = new Map<Script, number>();
  let last: Script | undefined;
  for (const character of text) {
    if (!/\p{L}/u.test(character)) continue;
    // Most letters are of the script of the letter before.
    const found = last?.letters.test(character) ? last : SCRIPTS.find(({ letters }) => letters.test(character));
    if (found !== undefined) weights.set(found, (weights.get(found) ?? 0) + found.weight);
    last = found;
  }
  const shares = Array.from(weights, ([found, weight]) => ({ script: found, weight }));
  const kana = shares.find(({ script: found }) => found.name === 'Kana');
  const han = shares.find(({ script: found }) => found.name === 'Han');
  const joined =
    kana && han
      ? shares
          .map((share) => (share === kana ? { script: kana.script, weight: kana.weight + han.weight } : share))
          .filter((share) => share !== han)
      : shares;
  return joined.sort((one, other) => other.weight - one.weight);
}
