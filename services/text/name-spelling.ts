import { fold } from './fold.ts';

/** Words between the parts of a name that one outlet writes and the next leaves out. */
const LINKS = new Set(['بن', 'ابن', 'بنت', 'ال', 'bin', 'ibn', 'bint', 'al', 'el', 'ul', 'ad', 'ed', 'ash', 'as']);
/** First half of a name written in one word or two: عبد الله, Abdel Fattah, أبو مازن, نور الدين. */
const SERVANT = /^(عبد|abd|abdel|abdul|abdal|abdoul|abdol)$/;
const FATHER = /^(ابو|ابي|ابا|abu|abou|abi)$/;
const FAITH = /^(الدين|eddine|eddin|aldin|uddin|din|deen)$/;

/** Latin spellings of Arabic names that differ by more than a letter, each group under its first form. */
const LATIN_GROUPS = [
  'mohammed muhammad mohamed mohammad muhammed mohamad mohamud',
  'ahmed ahmad',
  'hussein hussain husain husayn hussien hossein',
  'hassan hasan',
  'yousef youssef yusuf yousuf yusef youssouf',
  'omar umar',
  'osama usama',
  'khaled khalid',
  'said saeed saied',
  'abdullah abdallah abdulla abdalla',
  'mahmoud mahmud',
  'suleiman sulaiman soleiman suleyman',
  'faisal faysal feisal',
  'gaddafi qaddafi kadhafi qadhafi gadhafi',
  'zelensky zelenskyy zelenskiy zelenskyj selenskyj',
  'haniyeh haniya haniye',
];
const LATIN = new Map(
  LATIN_GROUPS.flatMap((group) => group.split(' ').map((form, _, [first]) => [fold(form) as string, first!] as const)),
);

/**
 * A name's words as they are compared: linking words out, two-part names in one, the Arabic article off, known Latin
 * spellings of Arabic names under one form. A name of nothing but linking words keeps them.
 */
export function comparableWords(name: readonly string[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < name.length; at++) {
    const word = name[at]!;
    const article = /^(ال|al|el|ul)$/.test(name[at + 1] ?? '') ? 1 : 0;
    const next = name[at + 1 + article];
    if ((SERVANT.test(word) || FATHER.test(word)) && next !== undefined) {
      const head = SERVANT.test(word) ? (word === 'عبد' ? 'عبد' : 'abd') : word < '\u0600' ? 'abu' : 'ابو';
      parts.push(head + withoutArticle(next));
      at += 1 + article;
    } else if (FAITH.test(word) && parts.length > 0) {
      parts.push(`${parts.pop()}${word < '\u0600' ? 'din' : 'دين'}`);
    } else if (!LINKS.has(word)) parts.push(canonical(word));
  }
  return parts.length > 0 ? parts : [...name];
}

function canonical(word: string): string {
  const joined = /^(عبد|abdel|abdul|abdal|abdoul|abdol)(?=..)/.exec(word)?.[1];
  const rest = joined === undefined ? undefined : withoutArticle(word.slice(joined.length));
  if (joined !== undefined && rest !== undefined && LATIN.get(word) === undefined)
    return (joined === 'عبد' ? 'عبد' : 'abd') + rest;
  const faith = /^(.{2,}?)(?:الدين|eddine|eddin|uddin|aldin)$/.exec(word);
  if (faith !== null) return faith[1]! + (word < '\u0600' ? 'din' : 'دين');
  return LATIN.get(word) ?? withoutArticle(word);
}

/** Shortest Arabic word whose "ال" is taken for the article: الياس and الهام are names. */
const SHORTEST_WITH_ARTICLE = 6;

function withoutArticle(word: string): string {
  return word.startsWith('ال') && (word.length >= SHORTEST_WITH_ARTICLE || word === 'الله') ? word.slice(2) : word;
}

/** Letters that stand for one foreign sound, or for one vowel. Within a group a change is a matter of house style. */
const ARABIC_ALIKE = ['غجقك', 'تط', 'سزصث', 'دذضظ', 'بپ', 'فڤ', 'يو'];
const LATIN_ALIKE = ['aeiouy', 'ckqg', 'sz', 'fv', 'wv', 'td', 'yj'];
const ARABIC_WEAK = new Set('اويه');
const LATIN_WEAK = new Set('aeiouhy');

/** Pairs of different names that differ as spellings do. Folded; either order. */
const DISTINCT = new Set(
  [
    'سلمان سليمان',
    'حسنين حسين',
    'عمران عمرن',
    'سلامه سلمه',
    'جابر جبار',
    'ناصر نصار',
    'عامر عمار',
    'سالم سليم',
    'كامل كميل',
    'حامد حميد',
    'رشيد راشد',
    'خليل خالل',
    'سعيد سعود',
    'فريد فارد',
    'marie maria',
    'hansen hanson',
    'john joan',
    'daniel daniela',
    'martin marten',
    'andrea andreo',
    'simon simone',
    'michel michael',
    'christian christina',
    'louis louise',
  ].flatMap((pair) => {
    const [one, other] = pair.split(' ').map(fold);
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

/** Shortest word, in letters, that may be spelled in two ways; shorter ones differ too easily (حسن and حسين, عمر and عامر). */
const SHORTEST_VARIANT = { arabic: 4, latin: 5 };
/** Letters of the longest word that is compared so: what is longer is no name, and the comparing is quadratic. */
const LONGEST_NAME = 40;
/** Up to this length a word may lack or change one letter, beyond it two. */
const ONE_CHANGE_UP_TO = 8;

/** Whether two folded words are one name by two spellers: few changes, each of a kind that transliteration makes. */
export function isSpellingVariant(a: string, b: string): boolean {
  const isArabic = a >= '\u0600' && a < '\u0780';
  if (isArabic !== (b >= '\u0600' && b < '\u0780') || DISTINCT.has(`${a} ${b}`)) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const shortest = isArabic ? SHORTEST_VARIANT.arabic : SHORTEST_VARIANT.latin;
  if (shorter.length < shortest || longer.length < 5 || longer.length > LONGEST_NAME) return false;
  const alike = isArabic ? ARABIC_ALIKE : LATIN_ALIKE;
  // The first letter is never dropped, so that most pairs of names are told apart by it alone.
  if (a[0] !== b[0] && !areAlike(alike, a[0]!, b[0]!)) return false;
  const most = longer.length > ONE_CHANGE_UP_TO ? 2 : 1;
  return changes(shorter, longer, isArabic, most) <= most;
}

function areAlike(groups: readonly string[], x: string, y: string): boolean {
  return groups.some((group) => group.includes(x) && group.includes(y));
}

/** Least number of allowed changes from one word to the other; above `most`, anything larger. */
function changes(a: string, b: string, isArabic: boolean, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const weak = isArabic ? ARABIC_WEAK : LATIN_WEAK;
  const alike = isArabic ? ARABIC_ALIKE : LATIN_ALIKE;
  const swap = (x: string, y: string): number => (areAlike(alike, x, y) ? 1 : most + 1);
  // A weak letter may come or go, but not at the front; any letter may be doubled.
  const drop = (word: string, at: number): number =>
    at > 0 && (weak.has(word[at]!) || word[at] === word[at - 1]) ? 1 : most + 1;
  let row = [0];
  for (let y = 1; y <= b.length; y++) row.push(row[y - 1]! + drop(b, y - 1));
  for (let x = 1; x <= a.length; x++) {
    const next = [row[0]! + drop(a, x - 1)];
    for (let y = 1; y <= b.length; y++) {
      const same = a[x - 1] === b[y - 1] ? 0 : swap(a[x - 1]!, b[y - 1]!);
      next.push(Math.min(row[y - 1]! + same, row[y]! + drop(a, x - 1), next[y - 1]! + drop(b, y - 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
