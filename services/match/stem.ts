/**
 * One light stem a word, so that inflection and clitics do not hide a quote: "worketh"/"works", «وللحكومة»/«الحكومات».
 *
 * The script of the word chooses the rules, never the language of the text: a query of three words whose language was not
 * recognised must get the keys that its wording got. Stems only have to agree with each other; they need not be roots or
 * words (Snowball's Arabic stemmer makes فريق and وزير unrecognisable, so it is not used).
 */
export function stem(folded: string): string {
  if (folded.length <= 3) return folded;
  const first = folded.charCodeAt(0);
  if (first >= 0x0621 && first <= 0x064a) return arabicStem(folded);
  return first < 0x0250 ? latinStem(folded) : folded;
}

/** Particles and article before a word, longest first. */
const ARABIC_PREFIXES = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'وسي', 'وست', 'لل', 'ال'];
/** First letters of those: most words have none of them. */
const PREFIX_LETTERS = 'وفبكلا';
/** Single letters that are particles as often as part of the word; cut only where enough of a word is left. */
const LETTER_PREFIXES = 'وفبكل';
/** Endings, longest first: pronouns, plurals, dual, feminine, tanwin alif. */
const ARABIC_SUFFIXES = [
  'تهما',
  'اتها',
  'اتهم',
  'اته',
  'هما',
  'كما',
  'تها',
  'تهم',
  'ات',
  'ون',
  'ين',
  'ان',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ته',
  'وا',
  'يه',
  'ه',
  'ي',
  'ا',
  'ت',
];
/** Last letters of those. */
const SUFFIX_LETTERS = 'امتهنيو';
/** A stem keeps at least this many letters: Arabic roots have three, and two would join words that have nothing in common. */
const ARABIC_MIN_STEM = 3;

function arabicStem(word: string): string {
  let left = word;
  if (PREFIX_LETTERS.includes(word[0]!)) {
    const prefix = ARABIC_PREFIXES.find((one) => word.length - one.length >= ARABIC_MIN_STEM && word.startsWith(one));
    if (prefix !== undefined) left = word.slice(prefix.length);
    else if (LETTER_PREFIXES.includes(word[0]!) && word.length > ARABIC_MIN_STEM + 1) left = word.slice(1);
  }
  if (!SUFFIX_LETTERS.includes(left[left.length - 1]!)) return left;
  const suffix = ARABIC_SUFFIXES.find((one) => left.length - one.length >= ARABIC_MIN_STEM && left.endsWith(one));
  return suffix === undefined ? left : left.slice(0, -suffix.length);
}

/** Endings of English, with the archaic ones of Bible and Shakespeare quotes; most cost other Latin-script languages nothing. */
const LATIN_SUFFIXES = ['ingly', 'edly', "'s", 'ies', 'ied', 'ing', 'eth', 'est', 'ed', 'es', 'ly', 's', 'e', 'y'];
const LATIN_MIN_STEM = 3;

function latinStem(word: string): string {
  for (const suffix of LATIN_SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= LATIN_MIN_STEM) return word.slice(0, -suffix.length);
  }
  return word;
}

const BEFORE = [
  '',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
  'ال',
  'وال',
  'فال',
  'بال',
  'كال',
  'لل',
  'ولل',
  'وب',
  'ول',
  'وس',
  'فس',
];
const PERSONS = ['', 'ي', 'ت', 'ن', 'ا'];
const AFTER = [
  'ينا',
  'يت',
  '',
  'ه',
  'ها',
  'هم',
  'هما',
  'نا',
  'ني',
  'ك',
  'كم',
  'ي',
  'ت',
  'تا',
  'وا',
  'ون',
  'ين',
  'ان',
  'ات',
  'ا',
  'ته',
  'تها',
  'تهم',
  'وه',
  'وها',
  'يه',
  'ت',
  'اتها',
  'اته',
  'اتهم',
  'يا',
  'ناه',
  'ناها',
  'ناهم',
  'وهم',
  'ونه',
  'ونها',
  'ونهم',
  'يات',
  'يه',
];

/**
 * What may be left of an Arabic word without particles, persons of the imperfect and endings; at least three letters each.
 * Two words that share one are likely forms of one word ("تلقت" / "تتلق"): too loose to index under, good enough for
 * words that stand in the same place of two alike texts. Empty for words of other scripts.
 */
export function arabicCores(folded: string): ReadonlySet<string> {
  const cores = new Set<string>();
  if (folded < '\u0621' || folded > '\u06ff') return cores;
  for (const before of BEFORE) {
    if (!folded.startsWith(before)) continue;
    for (const person of PERSONS) {
      if (!folded.startsWith(person, before.length)) continue;
      const rest = folded.slice(before.length + person.length);
      for (const after of AFTER) {
        if (rest.endsWith(after) && rest.length - after.length >= ARABIC_MIN_STEM)
          cores.add(rest.slice(0, rest.length - after.length));
      }
    }
  }
  return cores;
}

/**
 * What is left of an Arabic verb and its noun of action alike: the cores without the long vowel before the last letter, a
 * doubled last letter once too, and without the vowel of a broken plural; at least three letters each. "إعلان" / "أعلن",
 * "تجديد" / "يجدد", "دخول" / "دخلت", "مشاكل" / "مشكلات". The vowel after the first letter stays, because "قاتل" is not "قتل". Looser than `arabicCores`; empty for words of other scripts.
 */
export function arabicActions(folded: string): ReadonlySet<string> {
  const actions = new Set<string>();
  for (const core of arabicCores(folded)) {
    const action = core.replace(/(?<=..)[اوي](?=.$)/, '').replace(/^(م.)ا(?=..$)/, '$1');
    for (const form of [action, action.replace(/(.)\1$/, '$1')]) if (form.length >= ARABIC_MIN_STEM) actions.add(form);
  }
  // "تجد" is of "وجد": the first letter of such verbs falls out behind a person.
  const short = /^[وفس]?[يتنا]([^اوي]{2})(?:ه|ها|هم|وا|ون|ان|نا)?$/.exec(folded);
  if (short !== null) actions.add(`و${short[1]}`);
  return actions;
}
