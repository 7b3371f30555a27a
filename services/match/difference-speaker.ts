import { compareNames, nameWords } from '../text/names.ts';
import { words } from '../text/words.ts';
import type { FoundDifference } from './difference.ts';
import { isTypo } from './spelling.ts';

/**
 * Nouns of offices, bodies and sources: what begins with one names no person by itself. Folded, without article.
 */
const ROLES = new Set(
  `president minister premier chairman chairwoman chair chief head director spokesman spokeswoman spokesperson official officials
source sources secretary governor mayor ambassador senator general colonel police ministry government office agency company
party union army military statement report residents witnesses experts analysts lawyer lawyers coach king queen prince adviser
advisor member leader commander judge prosecutor authorities
رييس وزير وزيره مدير مديره متحدث متحدثه ناطق مسوول مسوولون مصدر مصادر سفير سفيره قايد امين نايب والي محافظ مفتي شيخ امير ملك
وزاره حكومه هييه شركه منظمه لجنه حزب جماعه حركه تنظيم جيش شرطه نيابه محكمه مكتب مركز مرصد بيان تقرير موقع صحيفه وكاله مجلس
مديريه جمعيه اتحاد نقابه بنك سكان شهود خبرا محللون مراقبون محامي مدرب لاعب عضو رجل مصرف بلديه امانه جوازات سلطات السلطات`.split(/\s+/),
);

/** Adjectives that tell nothing of who holds the office: "the official spokesman" is "the media spokesman". */
const EMPTY = new Set(
  'official media security press military political senior former acting deputy new the of for in and رسمي اعلامي امني صحفي عام عامه سابق حالي مكلف باسم في من كبير معالي سعاده السيد السيده الدكتور الاستاذ الشيخ'.split(
    ' ',
  ),
);

/**
 * Whether two texts are given to two speakers who cannot be one: two names of persons that differ, or one office of two
 * bodies or countries ("the Egyptian foreign minister" / "the Qatari foreign minister"). A name against an office tells
 * nothing, because the one may hold the other; and null on either side tells nothing.
 */
export function speakerDifference(a: string | null, b: string | null): FoundDifference | null {
  if (a === null || b === null || compareNames(a, b) !== 'different') return null;
  const one = described(a);
  const other = described(b);
  if (one.role !== null || other.role !== null) {
    if (one.role === null || one.role !== other.role) return null;
    if (one.rest.length === 0 || other.rest.length === 0) return null;
    const [few, many] = one.rest.length < other.rest.length ? [one.rest, other.rest] : [other.rest, one.rest];
    const shared = few.filter((word) => many.includes(word)).length;
    // "Governor of the bank" and "governor of the central bank" share their words; one word apart each is two offices.
    if (shared === few.length || (shared > 0 && few.length - shared > 1)) return null;
  } else if (one.rest.some((word) => other.rest.some((near) => word === near || isTypo(word, near)))) return null;
  return { difference: { kind: 'speaker', a: null, b: null }, conflict: true };
}

interface Described {
  /** The noun of the office or body; null for a person's name. */
  readonly role: string | null;
  readonly rest: readonly string[];
}

function described(speaker: string): Described {
  const bare = (word: string): string => (word.length > 4 ? word.replace(/^(ال|لل)/, '') : word);
  const all = words(speaker).map(({ text }) => bare(text));
  const role = all.find((word) => ROLES.has(word)) ?? null;
  const names = nameWords(speaker).map(bare);
  // Titles go from a name; an office with nothing but its noun keeps what says whose it is.
  const isName = role === null || (names.length < all.length && !names.some((word) => ROLES.has(word)) && names.length > 1);
  const rest = (isName ? names : all).filter((word) => word !== role && !EMPTY.has(word));
  return { role: isName ? null : role, rest };
}
