import { type ArabicForm, arabicCue, isRelay } from './arabic-forms.ts';
import { FIRST_PERSON, LINKS, NOT_BEFORE_THAT, SPEAKER_STOPS, STATING_NOUNS, THAT } from './arabic-words.ts';
import type { After } from './cue-row.ts';
import { isAttached, isKind, isWord, type Passage } from './passage.ts';
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
  const { after } = form.cue;
  if (ends[at]) return null;
  for (let index = at + 1; index < Math.min(items.length, at + MAX_REACH); index += 1) {
    const item = items[index]!;
    if (item.kind === 'colon') return afterColon(passage, index, after);
    if (after.includes('marks') && item.kind === 'quoted' && isContent(passage, at, index)) {
      return { by: 'marks', at: index, content: index };
    }
    if (after.includes('marks') && item.kind === 'mark' && !isAttached(passage.text, item)) {
      return { by: 'unclosed', at: index, content: index + 1 };
    }
    if (isThat(passage, index))
      return after.includes('that') && !isUntil(passage, at, index, form) ? thatOpener(passage, index) : null;
    if (after.includes('colon') && isWord(passage, index, FIRST_PERSON))
      return { by: 'person', at: index, content: index };
    if (index > at + 1 && breaksOff(passage, index, form)) return null;
    if (after.includes('noun') && isStatingNoun(passage, at, index)) return { by: 'noun', at: index, content: index };
    if (ends[index]) return null;
  }
  return null;
}

/** Verbs that point to something: after the others "إلى أن" is "until". */
const TAKES_TO = foldedSet('ashara lafata nawwaha nabbaha daa almaha khalasa qala wasala');

function isUntil(passage: Passage, at: number, index: number, form: ArabicForm): boolean {
  return index > at + 2 && isWord(passage, index - 1, 'الي') && !TAKES_TO.has(form.cue.id);
}

/** Feminine participles and their plurals are nouns and adjectives as often ("لافتة كبيرة", "الإجراءات المشددة"). */
export const PARTICIPLE_OR_ADJECTIVE = /(?:ه|ات)$/u;

/** Whether the word at `index` is a cue that ends the reach of the one before: its own clause begins there. */
function breaksOff(passage: Passage, index: number, form: ArabicForm): boolean {
  const item = passage.items[index]!;
  const other = item.kind === 'word' ? arabicCue(item.form) : null;
  if (other === null) return false;
  // "نقلت … عن الجار قوله": the verbal noun belongs to the relay.
  if (isRelay(form)) return other.joined && other.shape === 'finite';
  if (other.shape === 'finite') return other.joined || other.cue.id === 'qala';
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
  return !isWord(passage, index - 1, NOT_BEFORE_THAT);
}

function thatOpener(passage: Passage, index: number): Opener {
  // "إن إن": a doubled complementiser is one.
  const doubled = isWord(passage, index + 1, passage.items[index]!.form);
  return { by: 'that', at: isWord(passage, index - 1, LINKS) ? index - 1 : index, content: index + (doubled ? 2 : 1) };
}

/** Whether a marked stretch after a cue is what was said, rather than a name in the speaker phrase or an addressee. */
function isContent(passage: Passage, at: number, index: number): boolean {
  const item = passage.items[index]!;
  if (item.kind !== 'quoted' || isAttached(passage.text, item)) return false;
  if (item.words >= SPEECH_WORDS) return true;
  // A short one is content only where it ends the clause and no word stands right before it.
  const endsClause = passage.ends[index] || isKind(passage, index + 1, 'comma') || isKind(passage, index + 1, 'stop');
  return endsClause && item.words > 0 && index > at + 1 && !isKind(passage, index - 1, 'word');
}

function isStatingNoun(passage: Passage, at: number, index: number): boolean {
  if (!isWord(passage, index, STATING_NOUNS) || index === at + 1) return false;
  // A preposition or a time word before it makes it part of a circumstance.
  if (isWord(passage, index - 1, SPEAKER_STOPS)) return false;
  return ['word', 'comma', 'quoted'].includes(passage.items[index - 1]!.kind);
}
