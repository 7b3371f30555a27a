import type { Span } from '../../models/primitives.ts';
import { fold } from '../text/fold.ts';
import { arabicCue } from './arabic-forms.ts';
import { ADDRESSEES, OCCASIONS, ROLES, SPEAKER_STOPS } from './arabic-words.ts';
import { type Item, wordsIn } from './passages.ts';

/** More words than a reader takes for a name with its title; beyond them only the head is kept. */
const MAX_SPEAKER_WORDS = 12;

/** Where no apposition can be cut off, the whole of it up to this many words. */
const MAX_PHRASE_WORDS = 20;

/** Words of an apposition between commas ("راجح بادي، المتحدث باسم الحكومة، إن"). */
const MAX_APPOSITION_WORDS = 10;

/** Words of a marked name inside a speaker phrase: صحيفة «الساحة», «أبو خالد». */
const MAX_NAME_WORDS = 3;

const PREPOSITIONS = new Set(['على', 'عن', 'إلى', 'الى', 'مع', 'ضد', 'بين']);
const IN = new Set(['في', 'فى']);
const PERCENT = new Set(['المائة', 'المئة', 'المية'].map((word) => fold(word) as string));
const QUANTIFIERS = new Set(['عدد', 'العديد', 'كثير', 'الكثير', 'مجموعة', 'بعض', 'أحد', 'إحدى', 'احد', 'احدى', 'واحد', 'واحدة', 'كل', 'اثنان']);

/**
 * The noun phrase that names the speaker among the items [from, to), titles and apposition included, or null where
 * there is none: the verb has no subject of its own and the last speaker goes on.
 *
 * Circumstances end it ("ترامب | للصحفيين عقب الاجتماع") or go before it ("في تصريح له، | الوزير").
 */
export function arabicSpeaker(text: string, items: readonly Item[], from: number, to: number): Span | null {
  const start = skipCircumstance(text, items, from, to);
  if (start === null) return null;
  const end = phraseEnd(text, items, start, to);
  return end > start ? trimmed(text, items, start, end) : null;
}

/** Skips "لـ«الساحة»", "، اليوم الثلاثاء،", "في تصريح له،"; null where nothing is left. */
function skipCircumstance(text: string, items: readonly Item[], from: number, to: number): number | null {
  let at = from;
  while (at < to) {
    const item = items[at]!;
    if (item.kind === 'quoted' && isAttached(text, item)) at += 1;
    else if (item.kind === 'word' && opensCircumstance(text, items, at)) {
      const next = items[at + 1];
      if (next?.kind === 'quoted' && isAttached(text, next)) {
        at += 2;
        continue;
      }
      const comma = commaAfter(items, at, to);
      if (comma === null) return null;
      at = comma + 1;
    } else if (item.kind === 'comma') at += 1;
    else return item.kind === 'word' || item.kind === 'quoted' ? at : null;
  }
  return null;
}

function opensCircumstance(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const raw = text.slice(item.start, item.end);
  if (SPEAKER_STOPS.has(item.form) || IN.has(raw) || PREPOSITIONS.has(raw) || raw === 'من') return true;
  if (raw === 'ل' || raw === 'لـ' || raw === 'بـ' || raw === 'ب') return true;
  if (arabicCue(item.form)?.shape === 'participle') return true;
  return isAddressee(raw) || raw.startsWith('لل');
}

/** "لموقع", "للصحفيين", "لوكالة": the preposition ل and somebody who is told. */
function isAddressee(raw: string): boolean {
  if (!raw.startsWith('ل')) return false;
  const rest = raw.slice(1).replace(/^ـ+/u, '');
  return ADDRESSEES.has(fold(rest)) || (rest.startsWith('ل') && (ADDRESSEES.has(fold(rest.slice(1))) || ADDRESSEES.has(fold(`ا${rest}`))));
}

function commaAfter(items: readonly Item[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (items[at]!.kind === 'comma') return at;
  return null;
}

function phraseEnd(text: string, items: readonly Item[], start: number, to: number): number {
  let role = false;
  let at = start;
  for (; at < to; at += 1) {
    const item = items[at]!;
    if (item.kind === 'comma') {
      const next = apposition(text, items, at, to);
      if (next === null) break;
      at = next - 1;
      continue;
    }
    if (item.kind === 'quoted') {
      if (isAttached(text, item) || item.words > MAX_NAME_WORDS) break;
      continue;
    }
    if (item.kind !== 'word') break;
    const raw = text.slice(item.start, item.end);
    if (at > start && endsPhrase(text, items, at, raw, role)) break;
    role ||= isRole(item.form);
  }
  return at;
}

function endsPhrase(text: string, items: readonly Item[], at: number, raw: string, role: boolean): boolean {
  const item = items[at]!;
  const next = items[at + 1];
  if (SPEAKER_STOPS.has(item.form) || PREPOSITIONS.has(raw)) return true;
  if (IN.has(raw) && next !== undefined && PERCENT.has(next.form)) return false;
  if (IN.has(raw)) return !role || next === undefined || OCCASIONS.has(next.form) || SPEAKER_STOPS.has(next.form);
  if (raw === 'من') return !role && !QUANTIFIERS.has(text.slice(items[at - 1]!.start, items[at - 1]!.end));
  if (raw === 'ل' || raw === 'لـ') return true;
  if (isAddressee(raw)) return true;
  if (/^[بفل]/u.test(raw) && next?.kind === 'quoted' && isAttached(text, next)) return true;
  if (raw.startsWith('ب') && OCCASIONS.has(fold(raw.slice(1)))) return true;
  const cue = arabicCue(item.form);
  return cue !== null && cue.shape !== 'finite';
}

/** Whether a word names an office, a rank or a trade, with or without article and joiner. */
export function isRole(form: string): boolean {
  if (ROLES.has(form)) return true;
  const bare = form.replace(/^و?(?:ال|لل)/u, '');
  return ROLES.has(bare) || ROLES.has(bare.replace(/(?:ون|ين|ان|ه|ات|ي|و)$/u, ''));
}

/** Where an apposition after the comma at `comma` ends, or null if what follows is none. */
function apposition(text: string, items: readonly Item[], comma: number, to: number): number | null {
  let at = comma + 1;
  const first = items[at];
  if (first === undefined || at >= to || (first.kind !== 'word' && first.kind !== 'quoted')) return null;
  if (first.kind === 'word' && (opensCircumstance(text, items, at) || first.form.startsWith('و'))) return null;
  const limit = Math.min(to, at + MAX_APPOSITION_WORDS + 1);
  while (at < limit && items[at]!.kind !== 'comma') {
    const item = items[at]!;
    if (item.kind !== 'word' && item.kind !== 'quoted') return null;
    if (item.kind === 'word' && at > comma + 1 && endsPhrase(text, items, at, text.slice(item.start, item.end), true)) return at;
    at += 1;
  }
  // An apposition ends at a second comma or where the phrase does; one that never ends is the next clause.
  return at === to || items[at]?.kind === 'comma' ? at : null;
}

function isAttached(text: string, item: Item): boolean {
  return /[\p{L}\p{M}]/u.test(text[item.start - 1] ?? '');
}

/** Cuts a description that is longer than a name with its title, and prepositions that were left at the end. */
function trimmed(text: string, items: readonly Item[], start: number, end: number): Span | null {
  let last = end;
  let words = 0;
  let cut = -1;
  for (let at = start; at < end; at += 1) {
    const item = items[at]!;
    if (item.kind === 'comma' && cut < 0) cut = at;
    // "السيد أيمن توفيق | مساعد المدير العام …": an office without article after a name opens an apposition.
    if (cut < 0 && words >= 2 && item.kind === 'word' && ROLES.has(item.form) && !isRole(items[at - 1]!.form)) cut = at;
    words += wordsIn(item);
    if (words > MAX_SPEAKER_WORDS && cut > start) last = Math.min(last, cut);
    if (words > MAX_PHRASE_WORDS) {
      last = Math.min(last, at);
      break;
    }
  }
  while (last > start && isLoose(text, items[last - 1]!)) last -= 1;
  if (last <= start) return null;
  const first = items[start]!;
  const final = items[last - 1]!;
  // A phrase that is nothing but a marked name gives the name.
  if (start === last - 1 && first.kind === 'quoted') return first.inner;
  return { start: first.start, end: final.end };
}

function isLoose(text: string, item: Item): boolean {
  if (item.kind === 'comma') return true;
  const raw = text.slice(item.start, item.end);
  return item.kind === 'word' && (IN.has(raw) || PREPOSITIONS.has(raw) || raw === 'من');
}

const VERB_LIKE = /^(?:ي|ت|سي|ست)/u;

/**
 * The subject that stands before its verb ("إلا أن لاعب الوسط أكد أنه", "الوزير يؤكد أن"): the noun phrase that begins
 * the clause at `from`, or null where the clause does not begin with one.
 */
export function subjectBefore(text: string, items: readonly Item[], from: number, verb: number): Span | null {
  const first = items[from];
  if (first === undefined || from >= verb) return null;
  if (first.kind === 'word') {
    const raw = text.slice(first.start, first.end);
    if (opensCircumstance(text, items, from) || arabicCue(first.form) !== null) return null;
    // A noun phrase begins with an article, an office or a name; a bare verb or a conjunction is no subject.
    const noun = raw.startsWith('ال') || isRole(first.form) || !VERB_LIKE.test(raw);
    if (!noun || /^[وف]/u.test(raw)) return null;
  } else if (first.kind !== 'quoted') return null;
  const end = phraseEnd(text, items, from, verb);
  return end > from ? trimmed(text, items, from, end) : null;
}
