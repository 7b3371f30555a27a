import { fold } from '../text/fold.ts';
import type { Passage, Quoted } from './passages.ts';

/**
 * Why marked words are not somebody's words; null where they may be.
 *
 * kind-before: a noun that says what kind of thing bears the name stands before ("صحيفة «الساحة»").
 * name-shape: one or a few words shaped like a name (capitals; one definite Arabic word).
 * attached: a clitic is joined to the mark (لـ«الساحة»).
 */
export type NotSpeech = 'kind-before' | 'name-shape' | 'attached' | 'empty';

/** Names of papers, films and projects seldom have more words; speech of so few is rarely marked. */
const MAX_NAME_WORDS = 5;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map((word) => fold(word) as string));
}

/** Nouns that are followed by the name of what they mean; Arabic without article, English. */
const KINDS = set(
  'نظام برنامج مبادرة مشروع صحيفة موقع قناة شركة مطار حملة كتاب فيلم أغنية بطولة حزب تنظيم جماعة منظمة معرض جائزة تطبيق مسلسل وكالة هاشتاق هاشتاغ عنوان شعار اسم لقب مستشفى مدرسة نادي فندق مركز عملية ميليشيا حركة مجلة ديوان رواية مسرحية قصيدة لعبة سفينة كوكب مركبة مؤسسة جمعية كأس دوري مهرجان ملتقى منتدى مؤتمر ندوة دورة قصر شارع حي مدينة قرية ' +
    'movie film book novel song album show series magazine newspaper website site app program programme project game play episode column essay article documentary group band party operation entitled titled called named dubbed nicknamed labelled labeled known',
);

const UPPER = /^\p{Lu}/u;
const SMALL_WORDS = /^(?:of|the|a|an|and|for|in|on|to|at|with|de|la|der|die|das|und|du|des|et)$/u;

/** The reason why the marked item `at` of a passage is not speech, or null. `text` is the whole text. */
export function notSpeech(text: string, passage: Passage, at: number): NotSpeech | null {
  const item = passage.items[at]!;
  if (item.kind !== 'quoted' || item.words === 0) return 'empty';
  if (/[\p{L}\p{M}]/u.test(text[item.start - 1] ?? '')) return 'attached';
  if (item.words > MAX_NAME_WORDS) return null;
  const before = passage.items[at - 1];
  if (before?.kind === 'word' && KINDS.has(before.form.replace(/^(?:ال|ل|ب|و|ول|وب)(?=.{3})/u, ''))) return 'kind-before';
  return isNameShaped(text, item) ? 'name-shape' : null;
}

/** Whether the marked words may be speech. */
export function isSpeech(text: string, passage: Passage, at: number): boolean {
  return notSpeech(text, passage, at) === null;
}

function isNameShaped(text: string, item: Quoted): boolean {
  const inner = text.slice(item.inner.start, item.inner.end).trim();
  const words = inner.split(/\s+/u);
  if (/\p{sc=Arabic}/u.test(inner)) return words.length === 1 && /^ال/u.test(inner);
  if (/[.,!?…]$/u.test(inner)) return false;
  return words.every((word) => UPPER.test(word) || SMALL_WORDS.test(word) || /^\P{L}+$/u.test(word)) && words.some((word) => UPPER.test(word));
}
