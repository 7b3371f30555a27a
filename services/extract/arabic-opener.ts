import type { ArabicForm } from './arabic-forms.ts';
import { arabicCue } from './arabic-forms.ts';
import { LINKS, NOT_BEFORE_THAT, SPEAKER_STOPS, STATING_NOUNS, THAT } from './arabic-words.ts';
import type { After } from './cue-row.ts';
import type { Item, Passage, Quoted } from './passages.ts';

/** Where a cue's content begins, and by what sign. */
export interface Opener {
  readonly by: After | 'unclosed';
  /** First item of the opener (its preposition included): what lies between cue and this is speaker and circumstance. */
  readonly at: number;
  /** First item of the content. */
  readonly content: number;
}

/** Items between a cue and its content. The longest real ones, with a relative clause, have under forty. */
const MAX_REACH = 60;

/** A marked stretch of fewer words right after a speaker may be a name; of this many it is what was said. */
const SPEECH_WORDS = 4;

/**
 * The first thing after the cue at `at` that opens a saying, or null where the sentence offers none that the cue takes.
 *
 *     وقال | الوزير في تصريح | أن |  المصنع …
 *     cue    speaker, circumstance   content
 */
export function findOpener(text: string, passage: Passage, at: number, form: ArabicForm): Opener | null {
  const { items, ends } = passage;
  const after = form.cue.after;
  const limit = Math.min(items.length, at + MAX_REACH);
  if (ends[at]) return null;
  for (let index = at + 1; index < limit; index += 1) {
    const item = items[index]!;
    if (item.kind === 'colon') return afterColon(passage, index, after);
    if (item.kind === 'quoted' && after.includes('marks') && isContent(text, passage, at, index, item)) {
      return { by: 'marks', at: index, content: index };
    }
    if (item.kind === 'mark' && after.includes('marks') && !isAttached(text, item)) {
      return { by: 'unclosed', at: index, content: index + 1 };
    }
    if (item.kind === 'word') {
      if (isThat(text, items, index)) {
        const until = UNTIL.has(items[index - 1]!.form) && index > at + 1 && !TAKES_TO.has(form.cue.id);
        return after.includes('that') && !until ? thatOpener(items, index) : null;
      }
      const other = arabicCue(item.form);
      if (other !== null && index > at + 1 && breaksOff(other, form, item.form)) return null;
      if (after.includes('noun') && isStatingNoun(items, at, index)) return { by: 'noun', at: index, content: index };
    }
    if (ends[index]) return null;
  }
  return null;
}

/** "إلى أن" is "until" except after the verbs that point to something. */
const TAKES_TO: ReadonlySet<string> = new Set(['ashara', 'lafata', 'nawwaha', 'nabbaha', 'daa', 'almaha', 'khalasa', 'qala', 'wasala']);
const UNTIL: ReadonlySet<string> = new Set(['الي']);

/** Another cue on the way ends the reach of a verb, unless it is a relative clause's ("الذي أعلن") or the قوله of نقل. */
const PARTICIPLE_OR_ADJECTIVE = /(?:ه|ات)$/u;

function breaksOff(other: ArabicForm, form: ArabicForm, word: string): boolean {
  if (isRelay(form)) return other.joined && other.shape === 'finite';
  if (other.shape === 'finite') return other.joined || other.cue.id === 'qala';
  // Other verbal nouns stand in circumstances ("في تصريحه"), feminine participles are often adjectives.
  return other.shape === 'noun' ? other.cue.id === 'qala' : !PARTICIPLE_OR_ADJECTIVE.test(word);
}

/** Cues whose speaker stands after a preposition: "نقلت الصحيفة عن الجار", "نسبت إلى ضابط". */
export function isRelay(form: ArabicForm): boolean {
  return form.cue.id === 'naqala' || form.cue.id === 'nasaba';
}

function afterColon(passage: Passage, colon: number, after: readonly After[]): Opener | null {
  const { items, ends } = passage;
  const next = items[colon + 1];
  // A colon at the end of its line: what follows stands in the next lines.
  if (next === undefined) return after.includes('colon') ? { by: 'colon', at: colon, content: colon + 1 } : null;
  if (ends[colon]) return null;
  if (next.kind === 'word' && THAT.has(next.form) && after.includes('that')) return { ...thatOpener(items, colon + 1), at: colon };
  if (next.kind === 'quoted' && after.includes('marks')) return { by: 'marks', at: colon, content: colon + 1 };
  if (next.kind === 'mark' && after.includes('marks')) return { by: 'unclosed', at: colon, content: colon + 2 };
  return after.includes('colon') ? { by: 'colon', at: colon, content: colon + 1 } : null;
}

/** Whether the word is أن or one of its kin, and not part of "قبل أن", nor a word that folding makes look like it. */
export function isThat(text: string, items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  if (item.kind !== 'word' || !THAT.has(item.form)) return false;
  if (text.startsWith('آن', item.start)) return false;
  const before = items[index - 1];
  return before?.kind !== 'word' || !NOT_BEFORE_THAT.has(before.form);
}

function thatOpener(items: readonly Item[], index: number): Opener {
  const before = items[index - 1];
  const linked = before?.kind === 'word' && LINKS.has(before.form);
  // "إن إن": a doubled complementiser is one.
  const doubled = items[index + 1]?.kind === 'word' && items[index + 1]?.form === items[index]?.form;
  return { by: 'that', at: linked ? index - 1 : index, content: index + (doubled ? 2 : 1) };
}

/** Whether a marked stretch after a cue is what was said, rather than a name in the speaker phrase or an addressee. */
function isContent(text: string, passage: Passage, at: number, index: number, item: Quoted): boolean {
  const { items, ends } = passage;
  if (isAttached(text, item)) return false;
  if (item.words >= SPEECH_WORDS) return true;
  // A short one is content only where it ends the clause and a speaker, or nothing, stands before it.
  const next = items[index + 1];
  const endsClause = ends[index] || next === undefined || next.kind === 'comma' || next.kind === 'stop';
  return endsClause && item.words > 0 && index > at + 1 && items[index - 1]?.kind !== 'word';
}

/** "لـ«الساحة»": a letter stands directly before the mark, so the stretch is an addressee or part of a name. */
function isAttached(text: string, item: Item): boolean {
  return /[\p{L}\p{M}]/u.test(text[item.start - 1] ?? '');
}

function isStatingNoun(items: readonly Item[], at: number, index: number): boolean {
  if (!STATING_NOUNS.has(items[index]!.form)) return false;
  const before = items[index - 1]!;
  // At least one word of speaker before it, and no preposition that makes it part of a circumstance.
  if (before.kind === 'word' && SPEAKER_STOPS.has(before.form)) return false;
  return index > at + 1 && (before.kind === 'word' || before.kind === 'comma' || before.kind === 'quoted');
}
