import { ARABIC_NEGATIONS, NEGATIONS, type NegationMeaning } from './negation-words.ts';
import { phraseAt } from './phrase-table.ts';
import { primaryLanguage } from './primary-language.ts';
import { type Word, words } from './words.ts';

/** A word or words that turn a statement into its denial. */
export interface NegationFound {
  /** UTF-16 code units of the original text: the negating words, with an Arabic particle joined to them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Persian "ما" is "we", and so on. */
const OTHER_ARABIC_SCRIPT = new Set(['fa', 'ur', 'ps', 'ckb', 'sd', 'ug']);

/** How far an exception ("لا ... إلا") or a "not only" may stand from its negator, in words; further on it is another clause. */
const REACH = 10;

/**
 * Words that deny, in order; none for a text that only affirms.
 *
 * What looks like a denial and is none is left out: "not only", "no doubt", "لا شك", "لا يزال" (still), the exceptive
 * "لا نتفاوض إلا مع" (we negotiate only with), bounds of numbers ("no fewer than 20", "ما لا يقل عن"), tag questions.
 * Arabic "ما" is taken only where it opens a clause before a verb that cannot follow it as "what". Verbs of denying
 * ("refused", نفى) are words with an opposite, not negators. Arabic is read in any text but of languages that share its
 * letters; for the rest `lang` chooses English, German, French or Spanish, and an unknown one is read as English.
 *
 * @example findNegations('ولن نقبل', 'ar') // [{ start: 0, end: 3, text: 'ولن' }]
 */
export function findNegations(text: string, lang: string): NegationFound[] {
  const all = words(text);
  const table = NEGATIONS.get(primaryLanguage(lang)) ?? NEGATIONS.get('en')!;
  const readsArabic = !OTHER_ARABIC_SCRIPT.has(primaryLanguage(lang));
  const found: NegationFound[] = [];
  for (let at = 0; at < all.length; ) {
    const isArabic = readsArabic && isArabicWord(all[at]!);
    const end = unbrokenEnd(text, all, at);
    const phrase = isArabic ? phraseAt(ARABIC_NEGATIONS, all, at, 'وفبلك', end) : phraseAt(table, all, at, '', end);
    if (phrase === undefined) {
      at++;
      continue;
    }
    const to = at + phrase.words;
    if (negates(phrase.meaning, { text, all, at, to })) {
      const { start } = all[at]!;
      const { end } = all[to - 1]!;
      found.push({ start, end, text: text.slice(start, end) });
    }
    at = to;
  }
  return found;
}

interface Place {
  readonly text: string;
  readonly all: readonly Word[];
  readonly at: number;
  readonly to: number;
}

function isArabicWord(word: Word): boolean {
  return word.text >= '\u0600' && word.text < '\u0780';
}

/** Longest phrase in the tables, in words. */
const LONGEST = 5;

/** Where the words from `from` on are first parted by more than space: a comma makes two of a phrase. */
function unbrokenEnd(text: string, all: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < all.length && to < from + LONGEST && /^\s*$/.test(text.slice(all[to - 1]!.end, all[to]!.start))) to++;
  return to;
}

function negates(meaning: NegationMeaning, place: Place): boolean {
  switch (meaning) {
    case 'affirms':
      return false;
    case 'negates':
      return true;
    case 'contraction':
      return !isTagQuestion(place);
    case 'no':
      return !isNumberSign(place);
    case 'particle':
      return !isExceptive(place) && !isAlternative(place);
    case 'without':
      return !isUnder(place);
    case 'not-to':
      return isThatNot(place);
    case 'what':
      return isDenyingMa(place);
  }
}

const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'we', 'you', 'i', 'there', 'that']);

/** "…, isn't it?" asks for agreement. */
function isTagQuestion({ text, all, to }: Place): boolean {
  const next = all[to];
  return next !== undefined && PRONOUNS.has(next.text) && /^\s*\?/.test(text.slice(next.end, next.end + 3));
}

/** "No. 5", "No 10". */
function isNumberSign({ all, to }: Place): boolean {
  return all[to] !== undefined && /^\d/.test(all[to]!.text);
}

/** "دون 18 عاما" is "under 18". */
function isUnder({ all, to }: Place): boolean {
  return (
    all[to] !== undefined &&
    (/^\d/.test(all[to]!.text) || (all[to]!.text === 'ال' && /^\d/.test(all[to + 1]?.text ?? '')))
  );
}

/** "أم لا": or not. */
function isAlternative({ all, at }: Place): boolean {
  return ['ام', 'او'].includes(all[at - 1]?.text ?? '') && all[at]!.text === 'لا';
}

const CLAUSE_END = /[.!?؟؛;:\n]/;
const TURNS = new Set(['بل', 'لكن', 'ولكن', 'لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'حيث', 'بينما', 'فيما']);
const HOWEVER = new Set(['ان', 'انه', 'انها', 'انهم', 'اننا', 'انني']);

/**
 * "لا ... إلا", "ليس ... فقط": an exception or an "only" further on in the clause turns the denial round. It is that of the
 * nearest denial before it, and of those that a "ولا" lists with it.
 */
function isExceptive({ text, all, to }: Place): boolean {
  for (let at = to; at < Math.min(all.length, to + REACH); at++) {
    if (CLAUSE_END.test(text.slice(all[at - 1]!.end, all[at]!.start))) return false;
    const word = all[at]!.text as string;
    if (TURNS.has(word)) return false;
    if (word !== 'ولا' && phraseAt(ARABIC_NEGATIONS, all, at, 'وفبلك', at + 1)?.meaning === 'particle') return false;
    if (word === 'سوي' || word === 'فحسب' || word === 'فقط') return true;
    if (word === 'الا' && !isHamzaAbove(text, all[at]!)) return !HOWEVER.has(all[at + 1]?.text ?? '');
  }
  return false;
}

/** "ألا" (that not) and "إلا" (except) fold to the same letters; only the hamza tells them apart. */
function isHamzaAbove(text: string, word: Word): boolean {
  return /^[وفبلك]?\p{M}*أ/u.test(text.slice(word.start, word.end));
}

/** "ألا ننسى", but not "ألا وهو" (namely). */
function isThatNot({ text, all, at, to }: Place): boolean {
  return isHamzaAbove(text, all[at]!) && !/^وه[ويم]/.test(all[to]?.text ?? '');
}

/** Verbs that deny after "ما" wherever they stand. */
const SURE_AFTER_MA = new Set([
  'كنت',
  'كنا',
  'كانوا',
  'كان',
  'كانت',
  'اعتقد',
  'اظن',
  'عاد',
  'عادت',
  'عدنا',
  'عادوا',
  'رايت',
  'راينا',
  'سمعت',
  'سمعنا',
]);

/**
 * "ما طلبت من أحد" denies, "ما طلبت الحكومة" is "what the government asked": so only where it opens a clause, before
 * a first person past ("-ت", "-نا") that no definite noun follows.
 */
function isDenyingMa({ text, all, at, to }: Place): boolean {
  const verb = all[to]?.text;
  // "لما", "بما" and "كما" are conjunctions.
  if (!/^[وف]?ما$/.test(all[at]!.text)) return false;
  if (verb === undefined || unbrokenEnd(text, all, at) <= to) return false;
  const opens = at === 0 || /[.!?؟؛،,:\n«"“]/.test(text.slice(all[at - 1]!.end, all[at]!.start));
  if (!opens) return false;
  const subject = all[to + 1]?.text ?? '';
  if (SURE_AFTER_MA.has(verb)) return !subject.startsWith('ال');
  return (
    /^[^اوي].{2,}(ت|نا)$/.test(verb) &&
    !/^[تن]/.test(verb) &&
    !subject.startsWith('ال') &&
    subject !== '' &&
    !/^(من|في)$/.test(all[to + 2]?.text ?? '')
  );
}
