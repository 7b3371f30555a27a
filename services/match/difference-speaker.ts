import { nameWords } from '../text/name-words.ts';
import { compareNames } from '../text/names.ts';
import { words } from '../text/words.ts';
import type { FoundDifference } from './difference.ts';
import { isTypo } from './spelling.ts';

/**
 * Nouns of offices, bodies and sources: what begins with one names no person by itself. Folded, without article.
 */
const ROLES = new Set(
  `president minister premier chairman chairwoman chair chief head director spokesman spokeswoman spokesperson official officials
source sources secretary governor mayor ambassador senator general colonel ministry office agency company report residents
witnesses experts analysts lawyer lawyers coach king queen prince adviser advisor member leader commander judge prosecutor
authorities statement
رييس وزير وزيره مدير مديره متحدث متحدثه ناطق مسوول مسوولون مسوولين مصدر مصادر سفير سفيره قايد امين نايب والي محافظ مفتي
وزاره حكومه هييه شركه منظمه لجنه حزب جماعه حركه تنظيم جيش شرطه نيابه محكمه مكتب مركز مرصد بيان تقرير موقع صحيفه وكاله مجلس احد
مديريه جمعيه اتحاد نقابه بنك سكان شهود خبرا محللون مراقبون محامي مدرب لاعب عضو رجل امير ملك ملكه سلطان نجم مصرف بلديه امانه جوازات سلطات دبلوماسي`.split(
    /\s+/,
  ),
);

/** Adjectives that tell nothing of who holds the office: "the official spokesman" is "the media spokesman". */
const EMPTY = new Set(
  'official media security press military political senior former acting deputy new the of for in and رسمي رسميه اعلامي اعلاميه امني امنيه صحفي عام عامه سابق حالي مكلف ميداني ميدانيه اقليمي محلي باسم في من كبير معالي سعاده سيد سيده دكتور استاذ شيخ'.split(
    ' ',
  ),
);

/** Words that an office with its holder shares with the same by another spelling; two offices share two at most. */
const SURELY_ONE = 3;

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
    const shared = one.rest.filter((word) => other.rest.some((near) => word === near || isTypo(word, near))).length;
    const [apart, otherApart] = [one.rest.length - shared, other.rest.length - shared];
    // "Governor of the bank" and "governor of the central bank" share their words; one word apart each is two offices. More
    // on either side may be the holder's name: "the Saudi foreign minister" is "foreign minister Salem Awad".
    if (apart === 0 || otherApart === 0 || shared >= SURELY_ONE || (shared > 0 && (apart > 1 || otherApart > 1)))
      return null;
  } else if (one.rest.length === 0 || other.rest.length === 0) return null;
  else if (one.rest.some((word) => other.rest.some((near) => word === near || isTypo(word, near)))) return null;
  return { difference: { kind: 'speaker', a: null, b: null }, conflict: true };
}

interface Described {
  /** The noun of the office or body; null for a person's name. */
  readonly role: string | null;
  readonly rest: readonly string[];
}

function described(speaker: string): Described {
  const all = words(speaker).map(({ text }) => bare(text));
  const titled = words(speaker).map(({ text }) => text as string);
  const roles = all.flatMap((word, at) => (ROLES.has(word) ? [at] : []));
  const isOfBody = all.some((word) => word === 'of' || word === 'for');
  // English names the office last ("Hamas spokesman"), or first with "of"; Arabic first.
  const at = roles.length === 0 ? -1 : titled[0]! >= '\u0600' || isOfBody ? roles[0]! : roles.at(-1)!;
  const role = all[at] ?? null;
  const names = nameWords(speaker).map(bare);
  const hasTitle =
    at >= 0 && (titled[at]! >= '\u0600' ? titled[at]!.startsWith('ال') : !isOfBody && at < all.length - 1);
  // "النجم المصري" describes somebody, as "مسيحيون" does: a person's name is neither all definite nor a plural.
  const isDescription =
    (titled.length > 1 && titled.every((word) => word.startsWith('ال'))) ||
    (titled.length === 1 && PLURAL.test(titled[0]!));
  if (isDescription && role === null) return { role: all[0]!, rest: all.slice(1) };
  const hasName = hasTitle && names.length < all.length && names.every((word) => !ROLES.has(word));
  const isName = role === null || hasName;
  const rest = (isName ? names : all).filter((word) => word !== role && !EMPTY.has(word));
  return { role: isName ? null : role, rest };
}

/** People in the plural; "خلدون" and "زيدون" are names. */
const PLURAL = /^(?!ال).{4,}ون$/;

function bare(word: string): string {
  return word.length > 4 ? word.replace(/^(ال|لل|ل(?=.{4}))/, '') : word;
}
