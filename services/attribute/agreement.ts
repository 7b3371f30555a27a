import type { Finding } from '../../models/finding.ts';
import { MASCULINE_IN_T } from './arabic-vocabulary.ts';
import { europeanAgreement } from './european-agreement.ts';
import { formAt, type Reading, wordsIn } from './reading.ts';

/** What the form of a cue says about its subject; null where it says nothing. */
export interface Agreement {
  readonly feminine: boolean | null;
  readonly plural: boolean | null;
}

const NONE: Agreement = { feminine: null, plural: null };

/**
 * Gender and number that an Arabic cue demands: "وأضافت" and "مؤكدة" are feminine (also said of bodies and of plurals
 * that are no persons), "مشيرين" and "قالوا" plural. English verbs tell nothing, those of other languages what
 * `europeanAgreement` reads in them.
 */
export function cueAgreement(reading: Reading, finding: Finding): Agreement {
  if (reading.lang !== 'ar') return europeanAgreement(reading, finding);
  if (!finding.cue) return NONE;
  const { from, to } = wordsIn(reading, finding.cue);
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    if (PREPOSITIONS.has(form)) continue;
    if (/^[وفب]?(?:قوله|حديثه|تصريحه|كلمته)ا$/.test(form)) return { feminine: true, plural: false };
    if (/^ب(?:ال|قوله$)/.test(form)) return NONE;
    if (/^[وف]?م.*ين$/.test(form) && !/^[وف]?مبين$/.test(form)) return { feminine: null, plural: true };
    if (/وا$/.test(form)) return { feminine: null, plural: true };
    if (MASCULINE_IN_T.has(form)) return { feminine: false, plural: null };
    if (/^[وف]?ت.{2,}/.test(form) && !PAST_IN_T.test(form)) return { feminine: true, plural: null };
    if (/ت$/.test(form)) return { feminine: true, plural: null };
    if (/^[وف]?م.*ه$/.test(form)) return { feminine: true, plural: null };
    return { feminine: false, plural: null };
  }
  return NONE;
}

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'من',
  'علي',
  'بحسب',
  'حسب',
  'وبحسب',
  'وفق',
  'وفقا',
  'ما',
  'الي',
  'ان',
]);

/** Masculine past-tense verbs of the fifth and sixth measure begin with ت too: "تابع", "تساءل", "تمنى", "تحدث". */
const PAST_IN_T = /^[وف]?(?:تابع|تساءل|تسال|تسايل|تمني|تحدث|توقع|تعهد|تطرق|تناول|تدارك|تذكر|تعجب)$/;
