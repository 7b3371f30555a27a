import { findNominal, isDefinite } from './arabic-forms.ts';
import { looksLikeVerb } from './arabic-verbs.ts';
import { NATIONALITIES, OUTLET_ADJECTIVES, STOP_WORDS } from './arabic-vocabulary.ts';
import { knownOutletAt, type OutletKind } from './known-outlets.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Words that say what an outlet is, with the kind they make it. */
const HEAD_KINDS: ReadonlyMap<string, OutletKind> = new Map([
  ...[...foldedSet('صحيفة جريدة موقع مجلة دورية وسائل مواقع صحف مدونة')].map((word) => [word, 'outlet'] as const),
  ...[...foldedSet('قناة قنوات شبكة إذاعة راديو تلفزيون تلفزة فضائية برنامج بودكاست محطة')].map(
    (word) => [word, 'broadcast'] as const,
  ),
  ...[...foldedSet('وكالة وكالات')].map((word) => [word, 'agency'] as const),
  ...[...foldedSet('منصة')].map((word) => [word, 'social'] as const),
]);

const HEADS: ReadonlySet<string> = new Set(HEAD_KINDS.keys());

/** An agency is one of news only with one of these behind it, or a name that is known. */
const NEWS = foldedSet('أنباء الأنباء الصحافة أخبار الأخبار');

/** Longest name without quotation marks: "صحيفة وول ستريت جورنال الأمريكية". */
const LONGEST_NAME = 5;

/** An outlet found in the text. `named` is false for "الصحيفة" alone, which points back to one named before. */
export interface OutletFound {
  readonly kind: OutletKind;
  readonly name: WordRange;
  /** First word behind the whole phrase. */
  readonly end: number;
  readonly named: boolean;
  /** A name in quotation marks with no word that says what it is. */
  readonly bare: boolean;
  readonly head: string;
}

/**
 * The outlet that begins at word `index`; null where none does. `first` is the form of that word without clitics.
 *
 * "صحيفة الغارديان البريطانية" is named by "الغارديان", "موقع «أرقام» الإخباري" by what is in the marks, "وكالة الأنباء
 * السعودية" by the whole, since "الأنباء السعودية" alone names nothing.
 */
export function arabicOutletAt(reading: Reading, index: number, first = formAt(reading, index)): OutletFound | null {
  const known = knownOutletAt(reading, index, first);
  const head = findNominal(first, HEADS);
  if (known && !head) {
    // "هيئة الإذاعة البريطانية «بي بي سي»": the short name behind is the better one.
    const short = quotedName(reading, known.range.to);
    const name = short && knownOutletAt(reading, short.from) ? short : known.range;
    return { kind: known.kind, name, end: name.to, named: true, bare: false, head: '' };
  }
  if (!head) {
    const quoted = quotedName(reading, index);
    return quoted ? { kind: 'outlet', name: quoted, end: quoted.to, named: true, bare: true, head: '' } : null;
  }
  const kind = HEAD_KINDS.get(head.bare)!;
  const next = index + 1;
  const inside = arabicOutletBehindHead(reading, next);
  if (inside)
    return {
      kind: kind === 'outlet' ? inside.kind : kind,
      name: inside.name,
      end: inside.name.to,
      named: true,
      bare: false,
      head: head.bare,
    };
  if (kind === 'agency' && !NEWS.has(formAt(reading, next))) return null;
  if (kind === 'social' && !/^(?:ال)?تواصل$/.test(formAt(reading, next))) return null;
  if (head.definite)
    return { kind, name: { from: index, to: next }, end: next, named: false, bare: false, head: head.bare };
  return plainName(reading, index, kind, head.bare);
}

/** Behind "صحيفة": a known name, or one in quotation marks. */
function arabicOutletBehindHead(
  reading: Reading,
  index: number,
): { readonly kind: OutletKind; readonly name: WordRange } | null {
  // "موقع التواصل الاجتماعي تويتر"
  const skip = /^(?:ال)?تواصل$/.test(formAt(reading, index)) ? index + 2 : index;
  const known = knownOutletAt(reading, skip);
  if (known) {
    const short = quotedName(reading, known.range.to);
    return { kind: known.kind, name: short && knownOutletAt(reading, short.from) ? short : known.range };
  }
  const quoted = quotedName(reading, skip);
  return quoted && { kind: 'outlet', name: quoted };
}

function plainName(reading: Reading, index: number, kind: OutletKind, head: string): OutletFound | null {
  let end = index + 1;
  while (end < reading.words.length && end - index <= LONGEST_NAME && /^[\s'’]*$/.test(gapBefore(reading, end))) {
    const form = formAt(reading, end);
    if (STOP_WORDS.has(form) || (end > index + 1 && looksLikeVerb(form)) || NOT_IN_NAME.has(form)) break;
    end += 1;
  }
  // "موقع النادي على الإنترنت" is a name only as a whole.
  if (formAt(reading, end) === 'على' && /^(?:ال)?(?:انترنت|شبكه|ويب)$/.test(formAt(reading, end + 1))) {
    return { kind, name: { from: index, to: end + 2 }, end: end + 2, named: true, bare: false, head };
  }
  if (end === index + 1) return null;
  // "موقع الحادث" is no site.
  if (head === 'موقع' && isDefinite(formAt(reading, index + 1)) && end === index + 2) return null;
  let last = end;
  while (last > index + 2 && describesOutlet(formAt(reading, last - 1))) last -= 1;
  const general =
    describesOutlet(formAt(reading, index + 1)) ||
    PLURAL_HEADS.has(head) ||
    (isDefinite(formAt(reading, index + 1)) && kind === 'agency');
  const name = general ? { from: index, to: end } : { from: index + 1, to: last };
  return { kind, name, end, named: true, bare: false, head };
}

/** "البريطانية", "الإخباري": an adjective behind an outlet's name or, alone, instead of one. */
function describesOutlet(form: string): boolean {
  const bare = form.replace(/ه$/, '');
  return findNominal(bare, NATIONALITIES) !== null || findNominal(bare, OUTLET_ADJECTIVES) !== null;
}

const PLURAL_HEADS = foldedSet('وسائل مواقع صحف قنوات وكالات');
const NOT_IN_NAME = foldedSet('قوله قولها قولهم قائلا قائلة نقلا خاص خاصة');

/** The outlet named last before word `at`, within a page of text: whose "report" it is. */
export function outletNamedBefore(reading: Reading, at: number): WordRange | null {
  for (let index = at - 1; index >= Math.max(0, at - PAGE); index -= 1) {
    if (!findNominal(formAt(reading, index), HEADS)) continue;
    const found = arabicOutletAt(reading, index);
    if (found?.named) return found.name;
  }
  return null;
}

/** Words of a page. */
const PAGE = 300;

/** The words between an opening mark right before `index` and its closing mark; null where none opens there. */
function quotedName(reading: Reading, index: number): WordRange | null {
  const gap = gapBefore(reading, index);
  if (!/["“”„«»{(‹]\s*$/.test(gap)) return null;
  let end = index + 1;
  while (end < reading.words.length && end - index < LONGEST_NAME + 1 && /^[\s.-]*$/.test(gapBefore(reading, end)))
    end += 1;
  return end < reading.words.length + 1 && /^\s*["“”«»})›]/.test(gapBefore(reading, end))
    ? { from: index, to: end }
    : null;
}
