import type { Span } from '../../models/primitives.ts';
import { ASKS_UNNAMED } from '../text/asks-unnamed.ts';
import { fold } from '../text/fold.ts';
import { arabicCue } from './arabic-forms.ts';
import { ADDRESSEES, OCCASIONS, ROLES, SPEAKER_STOPS, THAT, TIMES } from './arabic-words.ts';
import { isAttached, isKind, isWord, type Passage, rawAt, spanOf, wordsIn } from './passage.ts';
import { foldedSet, printedSet } from './word-set.ts';

/** More words than a reader takes for a name with its title: beyond them an apposition is cut off. */
const MAX_SPEAKER_WORDS = 12;

/** Where no apposition can be cut off, the whole of the phrase up to this many words. */
const MAX_PHRASE_WORDS = 20;

/** Words of an apposition between commas ("نادر سالم، المتحدث باسم الميناء، إن"). */
const MAX_APPOSITION_WORDS = 10;

/** Words of a marked name inside a speaker phrase: صحيفة «الساحة», «أبو خالد». */
const MAX_NAME_WORDS = 3;

// Compared as printed: folded, على is the name علي and في a syllable of many.
const PREPOSITIONS = printedSet('على عن إلى الى مع ضد بين');
const IN = printedSet('في فى');
const TO = printedSet('ل لـ');
const OF = 'من';
// "Lee" is a name only behind another.
const TOLD_TO = printedSet('لي لك لكم لهما لهن إلي إليه');
/** What is announced ("أعلنت البدء في التصويت"): nobody who announces. */
const NEWS_NOUNS = foldedSet(
  'البدء الانتهاء التوصل التوقيع الإفراج القبض الحرب الطوارئ الحداد العفو السيطرة الفوز الانسحاب استقالته استقالتها',
);
// Behind these a preposition brings the issuer of a text ("بيان صادر عن الوزارة").
const ISSUED = foldedSet('صادر صادرة الصادر الصادرة صدر تابع تابعة التابع التابعة');
const QUANTIFIERS = printedSet('عدد العديد كثير الكثير مجموعة بعض أحد إحدى احد احدى واحد واحدة كل اثنان');
const PERCENT = foldedSet('المائة المئة المية');

/**
 * The noun phrase that names the speaker among the items [from, to), titles and apposition included, or null where
 * there is none: the verb has no subject of its own and the last speaker goes on.
 *
 * Circumstances end it ("الوزير | للصحفيين عقب الاجتماع") or go before it ("في تصريح له، | الوزير").
 */
export function arabicSpeaker(passage: Passage, from: number, to: number): Span | null {
  const start = skipCircumstance(passage, from, to);
  return start === null ? null : phraseFrom(passage, start, to);
}

/** The same where a preposition joined to the first word, of `clipped` characters, is no part of the name ("وفقًا لمسؤولين"). */
export function clippedSpeaker(passage: Passage, from: number, to: number, clipped: number): Span | null {
  const role = isRole(fold(rawAt(passage, from).slice(clipped)));
  const phrase = phraseFrom(passage, from, to, role);
  return phrase === null ? null : { start: phrase.start + clipped, end: phrase.end };
}

/** First words of a clause that is not about its first noun. */
const EXISTENTIAL = foldedSet(
  'لكي كي حتى ما هناك ثمة ثم ليس ليست لعل ربما إذا لو عندما بعدما قبل بدأ بدأت كان كانت أصبح أصبحت ظل ظلت عاد عادت جاء جاءت حضر شارك التقى استقبل زار وصل غادر ظهر ظهرت أثار أثارت أطلق أطلقت أقام عقد افتتح قام قامت تم منع منعت دخل خرج توفي تلقى تلقت أصدر أصدرت وقع نفذ شن',
);
/** Nouns in ت that are not the feminine of a verb. */
const NOUNS_IN_TA = printedSet('بنت بيت صوت وقت موت أخت زيت كويت');

/**
 * The subject that stands before its verb ("إلا أن حارس الميناء أكد أنه", "الوزير يؤكد أن"): the noun phrase that begins
 * the clause at `from`, or null where the clause does not begin with one.
 */
export function subjectBefore(passage: Passage, from: number, verb: number): Span | null {
  const first = passage.items[from];
  if (first === undefined || from >= verb) return null;
  if (first.kind === 'word') {
    const raw = rawAt(passage, from);
    if (opensCircumstance(passage, from) || arabicCue(first.form) !== null) return null;
    // A noun phrase begins with an article, an office or a name; a bare verb or a conjunction is no subject.
    const nominal = raw.startsWith('ال') || isRole(first.form) || !/^(?:ي|ت|سي|ست)/u.test(raw);
    if (!nominal || /^[وف]/u.test(raw) || EXISTENTIAL.has(first.form)) return null;
    // "هزت العاصمة …": the feminine of a past verb before a definite noun begins another clause.
    if (
      /^.+[^ا]ت$/u.test(raw) &&
      rawAt(passage, from + 1).startsWith('ال') &&
      !isRole(first.form) &&
      !NOUNS_IN_TA.has(raw)
    )
      return null;
  } else if (first.kind !== 'quoted') return null;
  return phraseFrom(passage, from, verb);
}

const RELATIVES = foldedSet('الذي التي الذين اللذين اللذان اللتين اللتان');
const WITH = foldedSet('قد سبق كان كانت');

/** Items of the phrase that a relative clause describes. */
const MAX_ANTECEDENT = 12;

/**
 * "… بعد تصريحات | وزير الطاقة نادر سالم | الذي قال": the phrase right before the relative pronoun of the verb at `verb`, from the last
 * preposition, circumstance or comma on. Null where no relative pronoun stands before the verb.
 */
export function antecedent(passage: Passage, verb: number): Span | null {
  let pronoun = verb - 1;
  while (isWord(passage, pronoun, WITH)) pronoun -= 1;
  if (!isWord(passage, pronoun, RELATIVES)) return null;
  let start = pronoun;
  while (start > passage.first[verb]! && pronoun - start < MAX_ANTECEDENT && isWithin(passage, start - 1)) start -= 1;
  // "تصريحات الوزير الذي قال", "أيده المجلس الذي اعتبر": it is the owner, or the subject of a verb, who says.
  while (start < pronoun - 1 && (isWord(passage, start, OCCASIONS) || isVerbal(passage, start))) start += 1;
  // "اسمه الذي يشير إلى أن": a thing of somebody's says nothing.
  if (start === pronoun || (start === pronoun - 1 && /(?:ه|ها|هم)$/u.test(rawAt(passage, start)))) return null;
  return phraseFrom(passage, start, pronoun);
}

function isWithin(passage: Passage, at: number): boolean {
  const item = passage.items[at]!;
  if (item.kind === 'quoted') return item.words <= MAX_NAME_WORDS;
  if (item.kind !== 'word') return false;
  const raw = rawAt(passage, at);
  return (
    !isStop(passage, at) &&
    !PREPOSITIONS.has(raw) &&
    !IN.has(raw) &&
    raw !== OF &&
    (isRole(item.form) || !/^و.{3}/u.test(raw))
  );
}

/** A word that a definite one or an office follows, and that is no noun of its own: the verb of the phrase behind it. */
function isVerbal(passage: Passage, at: number): boolean {
  const raw = rawAt(passage, at);
  const form = passage.items[at]!.form;
  return (
    !isRole(form) &&
    !raw.startsWith('ال') &&
    (EXISTENTIAL.has(form) || (/(?:ه|ها|هم|[^ا]ت)$/u.test(raw) && isKind(passage, at, 'word')))
  );
}

/** Whether a word names an office, a rank, a trade or a body, with or without article and joiner. */
export function isRole(form: string): boolean {
  if (ROLES.has(form)) return true;
  const bare = form.replace(/^و?(?:ال|لل)/u, '');
  return ROLES.has(bare) || ROLES.has(bare.replace(/(?:ون|ين|ان|ه|ات|ي|و)$/u, ''));
}

/** Skips "لـ«الساحة»", "، اليوم الثلاثاء،", "في تصريح له،"; null where nothing is left. */
function skipCircumstance(passage: Passage, from: number, to: number): number | null {
  let at = from;
  while (at < to) {
    const item = passage.items[at]!;
    const next = passage.items[at + 1];
    if (item.kind === 'comma' || (item.kind === 'quoted' && isAttached(passage.text, item))) at += 1;
    else if (!opensCircumstance(passage, at)) return item.kind === 'word' || item.kind === 'quoted' ? at : null;
    else if (next?.kind === 'quoted' && (isAttached(passage.text, next) || TO.has(rawAt(passage, at)))) at += 2;
    else if (isWord(passage, at, TIMES)) {
      // A time is a phrase of known words: the subject may stand right behind it ("أكد اليوم الجمعة نادر سالم").
      while (at < to && isWord(passage, at, TIMES)) at += 1;
    } else {
      while (at < to && !isKind(passage, at, 'comma')) at += 1;
    }
  }
  return null;
}

function opensCircumstance(passage: Passage, at: number): boolean {
  const item = passage.items[at]!;
  if (item.kind !== 'word') return false;
  const raw = rawAt(passage, at);
  if (isStop(passage, at) || IN.has(raw) || PREPOSITIONS.has(raw) || raw === OF) return true;
  if (TO.has(raw) || raw === 'بـ' || raw === 'ب' || raw.startsWith('لل')) return true;
  if (TOLD_TO.has(raw) || NEWS_NOUNS.has(item.form)) return true;
  return arabicCue(item.form)?.shape === 'participle' || isAddressee(raw) || isOwnedOccasion(passage, at);
}

/** "اختتم المدرب حديثه": his speech is what he ends, not who he is. */
function isOwnedOccasion(passage: Passage, at: number): boolean {
  return /(?:ه|ها|هم)$/u.test(rawAt(passage, at)) && isWord(passage, at, OCCASIONS);
}

/** "لموقع", "للصحفيين", "لوكالة": the preposition ل and somebody who is told. */
function isAddressee(raw: string): boolean {
  if (!raw.startsWith('ل')) return false;
  const rest = raw.slice(1).replace(/^ـ+/u, '');
  // لل is the preposition with the article.
  return [rest, ...(rest.startsWith('ل') ? [rest.slice(1), `ا${rest}`] : [])].some((word) =>
    ADDRESSEES.has(fold(word)),
  );
}

/** The phrase that begins at `start`; `office` tells that its first word is known to be one of office. */
function phraseFrom(passage: Passage, start: number, to: number, office = false): Span | null {
  const end = phraseEnd(passage, start, to, office);
  return end > start ? trimmed(passage, start, end) : null;
}

function phraseEnd(passage: Passage, start: number, to: number, office: boolean): number {
  // Only a phrase of office holds prepositions ("الباحث في المعهد"); after a bare name they begin a circumstance.
  let role = office;
  for (let at = start; at < to; at += 1) {
    const item = passage.items[at]!;
    if (item.kind === 'comma') {
      const end = appositionEnd(passage, at, to);
      if (end === null) return at;
      at = end - 1;
    } else if (item.kind === 'quoted') {
      if (isAttached(passage.text, item) || item.words > MAX_NAME_WORDS) return at;
    } else if (item.kind !== 'word' || (at > start && endsPhrase(passage, at, role))) return at;
    else role ||= isRole(item.form);
  }
  return to;
}

/**
 * "دعا الوزير | المواطنين": the plural in ين of those who are spoken to is no nominative, and behind a definite noun not
 * owned by it either.
 */
function isObject(passage: Passage, at: number): boolean {
  return isPluralObject(passage, at) && rawAt(passage, at - 1).startsWith('ال');
}

/** Whether a word is the oblique plural of an office or trade ("المواطنين"); "الحسين" is none. */
export function isPluralObject(passage: Passage, at: number): boolean {
  const raw = rawAt(passage, at);
  return /^ال.{3,}ين$/u.test(raw) && ROLES.has(fold(raw.slice(2, -2)));
}

/** Whether a word closes a speaker phrase; "إمام" (a prayer leader) is printed with the hamza that "أمام" has not. */
function isStop(passage: Passage, at: number): boolean {
  return isWord(passage, at, SPEAKER_STOPS) && !rawAt(passage, at).startsWith('إما');
}

function endsPhrase(passage: Passage, at: number, role: boolean): boolean {
  const raw = rawAt(passage, at);
  // A lone tatweel is printed for a dash.
  if (isWord(passage, at, '')) return true;
  const next = passage.items[at + 1];
  if (PREPOSITIONS.has(raw)) return !isWord(passage, at - 1, ISSUED);
  if (isWord(passage, at, THAT) || isObject(passage, at) || isWord(passage, at, ASKS_UNNAMED)) return true;
  if (isStop(passage, at) || TO.has(raw) || isAddressee(raw)) return true;
  if (IN.has(raw)) {
    if (isWord(passage, at + 1, PERCENT)) return false;
    return !role || next === undefined || OCCASIONS.has(next.form) || SPEAKER_STOPS.has(next.form);
  }
  if (raw === OF) return !role && !QUANTIFIERS.has(rawAt(passage, at - 1)) && !isWord(passage, at - 1, PERCENT);
  if (isOwnedOccasion(passage, at)) return true;
  if (/^[بفل]/u.test(raw) && next?.kind === 'quoted' && isAttached(passage.text, next)) return true;
  if (raw.startsWith('ب') && OCCASIONS.has(fold(raw.slice(1)))) return true;
  const cue = arabicCue(passage.items[at]!.form);
  return cue !== null && (cue.shape === 'participle' || (cue.shape === 'noun' && cue.cue.id === 'qala'));
}

/** Where an apposition after the comma ends, or null if what follows is none. */
function appositionEnd(passage: Passage, comma: number, to: number): number | null {
  const from = comma + 1;
  if (from >= to || opensCircumstance(passage, from) || rawAt(passage, from).startsWith('و')) return null;
  // "مصدر، طلب عدم ذكر اسمه": what a source asks for is no description. "… مدير الميناء، نادر سالم، قوله": nor is the saying itself.
  if (isWord(passage, from, ASKS_UNNAMED) || arabicCue(passage.items[from]!.form)?.shape === 'noun') return null;
  const limit = Math.min(to, from + MAX_APPOSITION_WORDS + 1);
  let at = from;
  for (; at < limit && !isKind(passage, at, 'comma'); at += 1) {
    const { kind } = passage.items[at]!;
    if (kind !== 'word' && kind !== 'quoted') return null;
    if (kind === 'word' && at > from && endsPhrase(passage, at, true)) return at;
  }
  // One that reaches neither a second comma nor the end of the phrase is the next clause.
  return at === to || isKind(passage, at, 'comma') ? at : null;
}

/** Cuts a description that is longer than a name with its title, and prepositions that were left at the end. */
function trimmed(passage: Passage, start: number, end: number): Span | null {
  let last = end;
  let words = 0;
  let apposition = -1;
  for (let at = start; at < last; at += 1) {
    const item = passage.items[at]!;
    if (apposition < 0 && (item.kind === 'comma' || opensApposition(passage, at, words))) apposition = at;
    words += wordsIn(item);
    if (words > MAX_SPEAKER_WORDS && apposition > start) last = Math.min(last, apposition);
    if (words > MAX_PHRASE_WORDS) last = Math.min(last, at);
  }
  while (last > start && isLoose(passage, last - 1)) last -= 1;
  if (last <= start) return null;
  // A phrase that is nothing but a marked name gives the name.
  const first = passage.items[start]!;
  return start === last - 1 && first.kind === 'quoted' ? first.inner : spanOf(passage, start, last - 1);
}

/** "السيد نادر سالم | مساعد مدير الميناء …": an office without article right behind a name. */
function opensApposition(passage: Passage, at: number, words: number): boolean {
  return words >= 2 && isWord(passage, at, ROLES) && !isRole(passage.items[at - 1]!.form);
}

function isLoose(passage: Passage, at: number): boolean {
  const raw = rawAt(passage, at);
  return isKind(passage, at, 'comma') || IN.has(raw) || PREPOSITIONS.has(raw) || raw === OF;
}
