import { ASKS_UNNAMED } from '../text/asks-unnamed.ts';
import { type ArabicForm, arabicCue, isRelay, needsClauseEdge } from './arabic-forms.ts';
import { FIRST_PERSON, LACK, LINKS, NOT_BEFORE_THAT, SPEAKER_STOPS, STATING_NOUNS, THAT } from './arabic-words.ts';
import type { After } from './cue-row.ts';
import { isTitle } from './not-speech.ts';
import { endsWith, isAttached, isKind, isWord, type Passage, rawAt } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Where a cue's content begins, and by what sign. */
export interface Opener {
  /** `person`: no sign at all, but a word in the first person. */
  readonly by: After | 'unclosed' | 'person';
  /** First item of the opener, its preposition included: what lies between cue and this is speaker and circumstance. */
  readonly at: number;
  /** First item of the content. */
  readonly content: number;
}

/** Items between a cue and its content. The longest printed ones, with a relative clause, have under forty. */
const MAX_REACH = 60;

/** A marked stretch of fewer words right after a speaker may be a name; of this many it is what was said. */
const SPEECH_WORDS = 4;

/**
 * The first thing after the cue at `at` that opens a saying, or null where the sentence offers none that the cue takes.
 *
 *     وقال | الوزير في تصريح | أن |  المصنع …
 *     cue    speaker, circumstance   content
 */
export function findOpener(passage: Passage, at: number, form: ArabicForm): Opener | null {
  const { items, ends } = passage;
  const after = isUnvowelledBetween(passage, at, form) ? VERB_ONLY : form.cue.after;
  if (ends[at]) return null;
  const quotesBare = (index: number): boolean =>
    after.includes('marks') &&
    (!JUDGES.has(form.cue.id) || isWord(passage, index - 1, TOWARDS) || beginsWithThat(passage, index));
  let comma = false;
  for (let index = at + 1; index < Math.min(items.length, at + MAX_REACH); index += 1) {
    index = behindAside(passage, index);
    const item = items[index]!;
    comma ||= item.kind === 'comma';
    if (item.kind === 'colon' && passage.text.startsWith('//', item.end)) continue;
    if (item.kind === 'colon') return afterColon(passage, index, after);
    if (quotesBare(index) && item.kind === 'quoted' && isContent(passage, at, index)) {
      return { by: 'marks', at: index, content: index };
    }
    if (after.includes('marks') && item.kind === 'mark' && !isAttached(passage.text, item)) {
      return { by: 'unclosed', at: index, content: index + 1 };
    }
    if (isThat(passage, index))
      return after.includes('that') && !isAnswerless(passage, index, form) && !isUntil(passage, at, index, form)
        ? thatOpener(passage, index)
        : null;
    if (after.includes('colon') && (isWord(passage, index, FIRST_PERSON) || isDenial(passage, at, index, form)))
      return { by: 'person', at: index, content: index };
    if ((index > at + 1 && breaksOff(passage, index, form)) || isWord(passage, index, MODALS)) return null;
    if (after.includes('noun') && isStatingNoun(passage, at, index) && !(after === VERB_ONLY && comma))
      return { by: 'noun', at: index, content: index };
    if (ends[index]) return null;
  }
  return null;
}

/** Words of an aside in which a source asks not to be named. */
const ASIDE_WORDS = 10;

/** "مسؤولان، طلبا عدم كشف اسميهما، بأن": from the verb of such an aside on to the comma that closes it; else where one is. */
function behindAside(passage: Passage, index: number): number {
  if (!isWord(passage, index, ASKS_UNNAMED) || !isKind(passage, index - 1, 'comma')) return index;
  for (let end = index + 1; end <= index + ASIDE_WORDS; end += 1) {
    if (isKind(passage, end, 'comma')) return end;
    if (!isKind(passage, end, 'word')) break;
  }
  return index;
}

/** Verbs of judging and calling: marked words without a colon behind them are a name or a word held at a distance. */
/** "واعتبر البيان «أن …»": the complementiser printed within the marks. */
function beginsWithThat(passage: Passage, at: number): boolean {
  const item = passage.items[at]!;
  return (
    item.kind === 'quoted' &&
    /^\s*[أإا]ن(?:ه|ها|هم)?\s/u.test(passage.text.slice(item.inner.start, item.inner.start + WORD_REACH))
  );
}

/** Characters in which a first short word ends. */
const WORD_REACH = 8;

const TOWARDS = foldedSet('إلى الى');
const JUDGES = foldedSet('itabara raa daa iddaa');

/** Signs that "بين" without its shadda is a verb and not "between". */
const VERB_ONLY: readonly After[] = ['that', 'colon', 'noun'];

function isUnvowelledBetween(passage: Passage, at: number, form: ArabicForm): boolean {
  return (
    form.cue.id === 'bayyana' && form.shape === 'finite' && !form.present && !rawAt(passage, at).includes('\u0651')
  );
}

/** Verbs that take words as they were spoken, without any sign; others deny a thing ("وكشف ليس فقط عن"). */
const SPEAKS = foldedSet('qala adafa tabaa ardafa istatrada akmala');
const DENIALS = foldedSet('لم لن ليس ليست');

/** "وأضاف لم يصب أحد", "قالت اللجنة، لم تصل": a negation right behind the verb, or behind its subject and a comma. */
function isDenial(passage: Passage, at: number, index: number, form: ArabicForm): boolean {
  if (!SPEAKS.has(form.cue.id) || (!form.joined && form.cue.id !== 'qala')) return false;
  return isWord(passage, index, DENIALS) && (index === at + 1 || isKind(passage, index - 1, 'comma'));
}

/** Verbs that point to something: after the others "إلى أن" is "until". */
const TAKES_TO = foldedSet('ashara lafata nawwaha nabbaha daa almaha khalasa qala wasala');

/** "رد بأن": with a bare أن the verb is another ("ورد في الحديث أن"). */
function isAnswerless(passage: Passage, index: number, form: ArabicForm): boolean {
  return form.cue.id === 'radda' && !rawAt(passage, index).startsWith('ب');
}

function isUntil(passage: Passage, at: number, index: number, form: ArabicForm): boolean {
  return index > at + 2 && isWord(passage, index - 1, 'الي') && !TAKES_TO.has(form.cue.id);
}

/** Feminine participles and their plurals are nouns and adjectives as often ("لافتة كبيرة", "الإجراءات المشددة"). */
export const PARTICIPLE_OR_ADJECTIVE = /(?:ه|ات)$/u;

/** Verbs of duty and possibility: an أن further on is theirs ("ويتعين على اللجنة أن"). */
const MODALS = foldedSet('يتعين ويتعين ينبغي وينبغي يجب ويجب يمكن ويمكن يحق ويحق يجوز ويجوز يتوجب ويتوجب');

const WITHIN_PHRASE = foldedSet('الذي التي الذين اللذين اللتين اللذان اللتان اللاتي كما قد');

/** Whether the word at `index` is a cue that ends the reach of the one before: its own clause begins there. */
function breaksOff(passage: Passage, index: number, form: ArabicForm): boolean {
  const item = passage.items[index]!;
  const other = item.kind === 'word' ? arabicCue(item.form) : null;
  // "عدم كشف هويته": a noun, whose letters are those of a verb.
  if (other === null || isWord(passage, index - 1, LACK)) return false;
  // "نقلت … عن الجار قوله": the verbal noun belongs to the relay.
  if (isRelay(form)) return other.joined && other.shape === 'finite';
  // A verb behind a relative pronoun ("الذي أعلن …") or كما stays within the speaker phrase.
  if (other.shape === 'finite') {
    if (other.joined) return true;
    if (!other.cue.after.includes('that') || needsClauseEdge(item.form)) return false;
    // … unless a complementiser right behind it shows that it reports something itself.
    return !isWord(passage, index - 1, WITHIN_PHRASE) || isThat(passage, index + 1) || isThat(passage, index + 2);
  }
  // Other verbal nouns stand in circumstances ("في تصريحه").
  return other.shape === 'noun' ? other.cue.id === 'qala' : !PARTICIPLE_OR_ADJECTIVE.test(item.form);
}

function afterColon(passage: Passage, colon: number, after: readonly After[]): Opener | null {
  const content = colon + 1;
  // A colon at the end of its line: what follows stands in the next lines.
  if (content >= passage.items.length) return after.includes('colon') ? { by: 'colon', at: colon, content } : null;
  if (passage.ends[colon]) return null;
  if (isWord(passage, content, THAT) && after.includes('that')) return { ...thatOpener(passage, content), at: colon };
  if (isKind(passage, content, 'quoted') && after.includes('marks')) return { by: 'marks', at: colon, content };
  if (isKind(passage, content, 'mark') && after.includes('marks'))
    return { by: 'unclosed', at: colon, content: content + 1 };
  return after.includes('colon') ? { by: 'colon', at: colon, content } : null;
}

/** Whether item `index` is أن or one of its kin, and not part of "قبل أن", nor آن, which folding makes look like it. */
function isThat(passage: Passage, index: number): boolean {
  if (!isWord(passage, index, THAT) || passage.text.startsWith('آن', passage.items[index]!.start)) return false;
  if (isWord(passage, index - 1, TO_HIM) && isWord(passage, index - 2, FALLS_TO)) return false;
  return !isWord(passage, index - 1, NOT_BEFORE_THAT) && !ownsThat(passage, index - 1);
}

// "سبق لها أن", "يحق له أن" against "في بيان لها أن".
const TO_HIM = foldedSet('له لها لهم لنا');
const FALLS_TO = foldedSet('سبق يسبق يحق حق بدا يبدو تسنى يتسنى آن كان');

/** A present-tense verb of letters that no noun begins with ("يدرك أن", "يريد أن"): the complementiser is its own. */
function ownsThat(passage: Passage, at: number): boolean {
  const item = passage.items[at];
  if (item?.kind !== 'word' || arabicCue(item.form) !== null) return false;
  return /^ي.{3,}$/u.test(item.form) && !NOUNS_IN_YA.test(item.form);
}

/** Months, days, names and adjectives of nationality that begin with ي. */
const NOUNS_IN_YA =
  /^(?:يوم|يونيو|يوليو|يناير|يمن|يابان|يهود|يون|يوس|ياس|ياسر|يحي|يعقوب|يسار|يد|يزيد|يسر|يوغ|يات|ياي)|ي$/u;

function thatOpener(passage: Passage, index: number): Opener {
  // "إن إن": a doubled complementiser is one.
  const doubled = isWord(passage, index + 1, passage.items[index]!.form);
  return { by: 'that', at: isWord(passage, index - 1, LINKS) ? index - 1 : index, content: index + (doubled ? 2 : 1) };
}

/** Whether a marked stretch after a cue is what was said, rather than a name in the speaker phrase or an addressee. */
function isContent(passage: Passage, at: number, index: number): boolean {
  const item = passage.items[index]!;
  if (item.kind !== 'quoted' || isAttached(passage.text, item) || isTitle(passage, index)) return false;
  if (item.words >= SPEECH_WORDS) return true;
  // Words that end with a stop of their own are a sentence, however few: no name does.
  if (item.words > 1 && endsWith(passage.text, item, /[.؟?!…]\s*$/u)) return true;
  // A short one is content only where it ends the clause and no word stands right before it.
  const endsClause = passage.ends[index] || isKind(passage, index + 1, 'comma') || isKind(passage, index + 1, 'stop');
  return endsClause && item.words > 0 && index > at + 1 && !isKind(passage, index - 1, 'word');
}

/** Items behind a noun in which a complementiser shows that the noun is a subject. */
const SUBJECT_REACH = 4;

function opensThat(passage: Passage, from: number): boolean {
  for (let index = from + 1; index <= from + SUBJECT_REACH && isKind(passage, index, 'word'); index += 1) {
    if (isWord(passage, index, BARE_THAT)) return !isWord(passage, index - 1, LINKS);
  }
  return false;
}

const BARE_THAT = foldedSet('أن أنه أنها أنهم');

function isStatingNoun(passage: Passage, at: number, index: number): boolean {
  if (!isWord(passage, index, STATING_NOUNS)) return false;
  // Right behind the verb it may be the subject of a saying that follows ("أكد نجاح التجربة أن").
  if (index === at + 1) return !opensThat(passage, index);
  // A preposition or a time word before it makes it part of a circumstance.
  if (isWord(passage, index - 1, SPEAKER_STOPS)) return false;
  return ['word', 'comma', 'quoted'].includes(passage.items[index - 1]!.kind);
}
