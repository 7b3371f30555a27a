import { findForm, findNominal } from './arabic-forms.ts';
import { arabicOutletAt, type OutletFound } from './arabic-outlet.ts';
import { looksLikeVerb } from './arabic-verbs.ts';
import { DOCUMENTS, NATIONALITIES, STOP_WORDS, UNNAMED } from './arabic-vocabulary.ts';
import { knownOutletAt } from './known-outlets.ts';
import type { Link } from './link.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** "بحسب رويترز", "وفقا لرويترز": the outlet reports it. */
const ACCORDING = foldedSet('بحسب حسب وحسب وبحسب وفق وفقا ووفق ووفقا طبقا وطبقا حسبما وحسبما لما وفقما');

/** Verbs of outlets, with or without the object pronoun: "نشرته صحيفة …", "نقلت وكالة …". */
const REPORTS = foldedSet(
  'نقل ذكر أورد نشر بث كشف أفاد قال أكد نقلت ذكرت أوردت نشرت بثت كشفت أفادت قالت أكدت أعلنت تناقلت تداولت وصفت أوضحت',
);

/** Nouns behind which "مع" names whom one spoke to. */
const TALKS = foldedSet('مقابلة لقاء حوار حديث اتصال مداخلة تصريح تصريحات مقابلته لقائه حواره حديثه مقابلات');

/** Verbs that take the outlet as their object: "أبلغ الصحيفة". */
const TELLS = foldedSet('أبلغ أخبر أبلغت أخبرت وأبلغ وأخبر وأبلغت وأخبرت يبلغ تبلغ');

/** Nouns of what one writes oneself on a platform. */
const POSTS = foldedSet('تغريدة تغريدات منشور منشورات تدوينة تدوينات بوست');
const ACCOUNTS = foldedSet('حساب صفحة حسابات');

/** Texts by which one speaks; a speech or a statement to the press is no document. */
const PAPERS = foldedSet('بيان تقرير رسالة مذكرة كتاب مقال مقالة وثيقة دراسة نشرة تعميم خطاب بلاغ');

/** Words behind a post or account in which the platform is looked for. */
const PLATFORM_WINDOW = 8;

/**
 * The links of a chain that a stretch of Arabic words names. Told: "لموقع أكسيوس", "في مقابلة مع قناة …", "أبلغ الصحيفة".
 * Reported: "بحسب وكالة …", "وفق ما نشرته صحيفة …", "نقلت وسائل إعلام … عن". Cited: "نقلا عن". Own words: "في بيان",
 * "في تغريدة على تويتر".
 */
export function arabicLinks(reading: Reading, { from, to }: WordRange): Link[] {
  const links: Link[] = [];
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    const told = toldAt(reading, index, from);
    if (told) {
      links.push(told.link);
      index = Math.max(index, told.end - 1);
      continue;
    }
    const reported = reportedAt(reading, index, to);
    if (reported) {
      links.push(reported.link);
      index = Math.max(index, reported.end - 1);
      continue;
    }
    const credit = creditAt(reading, index);
    // "وكالة الأنباء الألمانية (د ب أ)": the brackets repeat the name before them.
    if (credit && links.at(-1)?.name.to !== index) links.push(credit.link);
    const own = ownWordsAt(reading, index, form, to);
    if (own) links.push(own);
  }
  return links;
}

interface LinkAt {
  readonly link: Link;
  readonly end: number;
}

function toldAt(reading: Reading, index: number, from: number): LinkAt | null {
  const form = formAt(reading, index);
  // "لـ «…»": the preposition stands alone before a mark.
  if (form === 'ل') return asLink(reading, arabicOutletAt(reading, index + 1), 'told');
  if (/^ل../.test(form)) {
    const first = form.startsWith('لل') ? `ال${form.slice(2)}` : form.slice(1);
    const found = arabicOutletAt(reading, index, first);
    if (found && !found.bare) return asLink(reading, found, 'told', found.name.from === index);
  }
  if (form === 'مع' && talksBefore(reading, index, from))
    return asLink(reading, arabicOutletAt(reading, index + 1), 'told');
  if (TELLS.has(form)) {
    for (let next = index + 1; next <= index + PLATFORM_WINDOW; next += 1) {
      const found = arabicOutletAt(reading, next);
      if (found && !found.bare && found.head !== '') return asLink(reading, found, 'told');
    }
  }
  return null;
}

function talksBefore(reading: Reading, index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 4); back -= 1)
    if (findForm(formAt(reading, back), TALKS)) return true;
  return false;
}

function reportedAt(reading: Reading, index: number, to: number): LinkAt | null {
  const form = formAt(reading, index);
  if (ACCORDING.has(form)) {
    const next = formAt(reading, index + 1);
    const direct = arabicOutletAt(reading, index + 1);
    if (direct) return asLink(reading, direct, 'reports');
    const first = next.startsWith('لل') ? `ال${next.slice(2)}` : next.replace(/^ل(?=..)/, '');
    const glued = next.startsWith('ل') && next !== 'لما' ? arabicOutletAt(reading, index + 1, first) : null;
    if (glued) return asLink(reading, glued, 'reports', glued.name.from === index + 1);
  }
  if (/^[وف]?نقلا$/.test(form) && formAt(reading, index + 1) === 'عن') {
    return asLink(reading, arabicOutletAt(reading, index + 2), 'cites') ?? unnamedAt(reading, index + 2, to);
  }
  const verb = form.replace(/^[وف](?=...)/, '');
  if (REPORTS.has(verb) || REPORTS.has(verb.replace(/(?:ه|ها)$/, ''))) {
    const found = arabicOutletAt(reading, index + 1);
    if (found && !found.bare) return asLink(reading, found, 'reports');
  }
  return null;
}

/** "(رويترز)", "(صحيفة …)": an outlet alone in brackets is a credit. */
function creditAt(reading: Reading, index: number): LinkAt | null {
  if (!/\(\s*$/.test(gapBefore(reading, index))) return null;
  const found = arabicOutletAt(reading, index);
  return found && !found.bare && /^["”»]?\s*\)/.test(gapBefore(reading, found.end))
    ? asLink(reading, found, 'reports')
    : null;
}

function asLink(reading: Reading, found: OutletFound | null, relation: Link['relation'], glued = false): LinkAt | null {
  if (!found) return null;
  if (found.named)
    return { link: { kind: found.kind, relation, name: found.name, bare: found.bare, glued }, end: found.end };
  const before = namedBefore(reading, found);
  return before && { link: { kind: before.kind, relation, name: before.name }, end: found.end };
}

/** Places of a generic word looked back over for the outlet "الصحيفة" means. */
const MOST_PLACES = 30;

/** The outlet with the same generic word that was named last: "الصحيفة" after "صحيفة «…»". */
function namedBefore(reading: Reading, found: OutletFound): OutletFound | null {
  const places = reading.places(found.head);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < found.name.from) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && low - at <= MOST_PLACES; at -= 1) {
    const named = arabicOutletAt(reading, places[at]!);
    if (named?.named) return named;
  }
  return null;
}

/** "نقلا عن مصادر مطلعة": the people an outlet has it from, in their own words. */
function unnamedAt(reading: Reading, index: number, to: number): LinkAt | null {
  let head = index;
  if (NUMBERS.has(formAt(reading, head))) head += 1;
  const unnamed = findNominal(formAt(reading, head), UNNAMED);
  if (!unnamed || head >= to) return null;
  let end = head + 1;
  while (
    end < to &&
    end - head < LONGEST_SOURCE &&
    /^\s*$/.test(gapBefore(reading, end)) &&
    !STOP_WORDS.has(formAt(reading, end)) &&
    !looksLikeVerb(formAt(reading, end))
  )
    end += 1;
  return { link: { kind: 'anonymous', relation: 'cites', name: { from: index, to: end } }, end };
}

const NUMBERS = foldedSet('ثلاثة أربعة خمسة ستة سبعة عدة بعض');
const LONGEST_SOURCE = 6;

/** A text or post of the speaker's own: "في بيان صحفي", "عبر حسابه على تويتر", "في تقريرها السنوي". */
function ownWordsAt(reading: Reading, index: number, form: string, to: number): Link | null {
  const bare = form.replace(/(?:ه|ها|هم)$/, '');
  // "على منصة إكس", "عبر فيسبوك"
  const platform = ledIn(reading, index) ? arabicOutletAt(reading, index) : null;
  if (platform?.kind === 'social' && platform.named && !platform.bare)
    return { kind: 'social', relation: 'own-words', name: platform.name };
  const post = findForm(form, POSTS) ?? findForm(bare, POSTS) ?? findForm(bare.replace(/ت$/, 'ه'), POSTS);
  const account = post ? null : (findForm(bare, ACCOUNTS) ?? findForm(bare.replace(/ت$/, 'ه'), ACCOUNTS));
  if ((post || account) && ledIn(reading, index)) {
    const platform = platformBehind(reading, index, to);
    if (platform) return { kind: 'social', relation: 'own-words', name: platform };
    return post ? { kind: 'social', relation: 'own-words', name: { from: index, to: index + 1 } } : null;
  }
  const paper = findNominal(form, PAPERS) ?? findNominal(bare, PAPERS);
  if (!paper || !ledIn(reading, index)) return null;
  return { kind: 'document', relation: 'own-words', name: { from: index, to: paperEnd(reading, index, to) } };
}

/** "في", "عبر", "بحسب" right before: the text is the means of saying, not its subject. */
function ledIn(reading: Reading, index: number): boolean {
  const before = formAt(reading, index - 1);
  return LEADS.has(before) || ACCORDING.has(before);
}

const LEADS = foldedSet('في وفي عبر وعبر خلال ضمن على من');

function platformBehind(reading: Reading, index: number, to: number): WordRange | null {
  for (let next = index + 1; next < Math.min(to, index + PLATFORM_WINDOW); next += 1) {
    if (/[:.؛;\n]/.test(gapBefore(reading, next))) return null;
    const known = knownOutletAt(reading, next);
    if (known?.kind === 'social') return known.range;
  }
  return null;
}

/** A document's name: the noun with what belongs to it: "بيان صحفي", "تقريرها السنوي لعام 2020", "بيان وزارة الصحة". */
function paperEnd(reading: Reading, index: number, to: number): number {
  let end = index + 1;
  while (end < to && end - index < 6 && /^\s*$/.test(gapBefore(reading, end))) {
    const form = formAt(reading, end);
    const belongs =
      /^(?:ال..|لعام|\d{4}$)/.test(form) ||
      findNominal(form, NATIONALITIES) !== null ||
      PAPER_WORDS.has(form) ||
      (end === index + 1 && findNominal(form, OWNERS) !== null);
    if (!belongs || TIMES.has(form) || DOCUMENTS.has(form)) break;
    end += 1;
  }
  return end;
}

const PAPER_WORDS = foldedSet('صحفي صحافي رسمي مشترك مكتوب مقتضب سنوي شهري داخلي لاحق سابق مفتوح خطي');
const OWNERS = foldedSet('وزارة هيئة شركة صندوق مجلس حركة حكومة جامعة منظمة اتحاد لجنة بنك شرطة إدارة مكتب رئاسة');
const TIMES = foldedSet('اليوم أمس الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت');
