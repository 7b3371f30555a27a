import { endsWith, isAttached, type Passage, type Quoted } from './passage.ts';
import { foldedSet } from './word-set.ts';

/**
 * Why marked words are not somebody's words.
 *
 * kind-before: a noun that says what kind of thing bears the name stands before ("صحيفة «الساحة»", the film "Dust").
 * name-shape: a few words shaped like a name (capitals; one definite Arabic word). attached: a clitic is joined to the
 * mark (لـ«الساحة»). empty: nothing between the marks.
 */
export type NotSpeech = 'kind-before' | 'name-shape' | 'attached' | 'empty';

/** Names of papers, films and projects seldom have more words; speech of so few is seldom marked. */
const MAX_NAME_WORDS = 5;

/** Words of a name behind the noun that says what bears it; a noun with its article may as well be the subject of speech. */
const MAX_AFTER_KIND = 4;
const MAX_AFTER_DEFINITE = 1;

/** Nouns that are followed by the name of what they mean; Arabic without article, English. */
const KINDS = foldedSet(
  'نظام برنامج مبادرة مشروع صحيفة موقع قناة شركة مطار حملة كتاب فيلم أغنية بطولة حزب تنظيم جماعة منظمة معرض جائزة تطبيق ' +
    'مسلسل وكالة هاشتاق هاشتاغ عنوان شعار اسم لقب مستشفى مدرسة نادي فندق مركز عملية ميليشيا حركة مجلة ديوان رواية مسرحية ' +
    'قصيدة لعبة سفينة كوكب مركبة مؤسسة جمعية كأس دوري مهرجان ملتقى منتدى مؤتمر ندوة دورة قصر شارع حي مدينة قرية ' +
    'movie film book novel song album show series magazine newspaper website site app program programme project game play ' +
    'episode column essay article documentary group band party operation entitled titled called named dubbed nicknamed ' +
    'labelled labeled known',
);

/** Nouns behind which marked words of any number are a title or a slogan. */
const TITLES = foldedSet(
  'عنوان عنوانه عنوانها شعار شعاره شعارها وسم هاشتاق هاشتاغ الهاشتاق الهاشتاغ أغنية مسمى اسم لافتة',
);

/** Whether the marked item `at` of a passage is the title, slogan or tag that the word before announces ("بعنوان «…»"). */
export function isTitle(passage: Passage, at: number): boolean {
  const before = passage.items[at - 1];
  return before?.kind === 'word' && TITLES.has(before.form.replace(/^[بلو](?=.{3})/u, ''));
}

/** The reason why the marked item `at` of a passage is not speech; null where it may be. */
export function notSpeech(passage: Passage, at: number): NotSpeech | null {
  const item = passage.items[at]!;
  if (item.kind !== 'quoted' || item.words === 0) return 'empty';
  if (isAttached(passage.text, item)) return 'attached';
  if (isTitle(passage, at)) return 'kind-before';
  if (item.words > MAX_NAME_WORDS) return null;
  const before = passage.items[at - 1];
  if (before?.kind === 'word' && item.words <= (before.form.startsWith('ال') ? MAX_AFTER_DEFINITE : MAX_AFTER_KIND)) {
    // The article and the prepositions ب، ل، و are no part of the noun.
    if (KINDS.has(before.form.replace(/^(?:ال|ل|ب|و|ول|وب)(?=.{3})/u, ''))) return 'kind-before';
  }
  return isNameShaped(passage.text, item) ? 'name-shape' : null;
}

/** Whether the marked item `at` may be speech. */
export function isSpeech(passage: Passage, at: number): boolean {
  return notSpeech(passage, at) === null;
}

const SMALL_WORD = /^(?:of|the|a|an|and|for|in|on|to|at|with|de|la|der|die|das|und|du|des|et)$/u;

function isNameShaped(text: string, item: Quoted): boolean {
  const inner = text.slice(item.inner.start, item.inner.end).trim();
  const words = inner.split(/\s+/u);
  if (/\p{sc=Arabic}/u.test(inner)) return words.length === 1 && inner.startsWith('ال');
  if (endsWith(text, item, /[.,!?…]\s*$/u) || !words.some((word) => /^\p{Lu}/u.test(word))) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word) || /^\P{L}+$/u.test(word));
}
