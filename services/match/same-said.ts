import { MONTH_FAMILIES, WEEKDAY_FAMILIES } from './families.ts';
import { isZone } from './time-zone.ts';
import type { Token } from './tokens.ts';

/** Words that tell a day by where the reader stands, or that only lead to a date. Folded. */
const DAY_WORDS = new Set(
  `today yesterday tomorrow tonight last next this dated
اليوم امس غدا الغد البارحه اول الاول الماضي المقبل القادم الجاري الحالي الموافق بتاريخ تاريخ يوم يومي توقيت بتوقيت بالتوقيت مساء صباح غره ه م هجري هجريه ميلادي`.split(
    /\s+/,
  ),
);

/** Whether a word is part of a date. */
export function isDateWord(token: Token): boolean {
  const { text, cell, number } = token;
  if (cell !== null && (MONTH_FAMILIES.has(cell.family) || WEEKDAY_FAMILIES.has(cell.family))) return true;
  if (isZone(token)) return true;
  return number === null && DAY_WORDS.has(text.replace(/^[وفبل](?=.{3})/, ''));
}

/** Verbs that only carry a noun of action: "قام بتكديس" is "كدس". Folded, without particles. */
const LIGHT_VERBS = new Set(
  'قام قامت قاموا يقوم تقوم يقومون نقوم قمنا القيام تم تمت يتم تتم جري جرت يجري تجري بات باتت اصبح اصبحت'.split(' '),
);

/** An Arabic preposition with the pronoun that it carries: it stands for a name and is none. */
const CARRIED_PRONOUN =
  /^[وف]?(ل|ب|من|عن|علي|في|الي|مع|عند|بين|لدي|حول|بعد|قبل|نحو|ضد|لكن|كل|بعض|غير|ان|لان)(ه|ها|هم|هما|هن|نا|ني|ك|كم|ي)$/;

/** Words that say how the speaker is spoken of, not what is said. Folded. */
const HONORIFICS = new Set(
  'حفظه وفقه رعاه ايده رحمه نصره الله صاحب السمو الملكي معالي سعاده فضيله سماحه جلاله فخامه دوله سموه جلالته معاليه السيد الدكتور الاستاذ mr mrs ms dr sir'.split(
    ' ',
  ),
);

/** Whether a word carries no meaning of its own that another word could change. */
export function isEmptyWord({ text, endsInHamza }: Token): boolean {
  const bare = text.replace(/^[وف](?=.{2})/, '');
  return LIGHT_VERBS.has(bare) || (!endsInHamza && CARRIED_PRONOUN.test(text));
}

export function isHonorific({ text }: Token): boolean {
  return HONORIFICS.has(text);
}

/** Words of a bound, which the number beside them answers for. */
const BOUNDS = new Set('more fewer less least most اكثر اقل الاكثر الاقل'.split(' '));

export function isBoundBeside(tokens: readonly Token[], at: number): boolean {
  if (!BOUNDS.has(tokens[at]!.text)) return false;
  return tokens.slice(Math.max(0, at - 4), at + 4).some(({ number }) => number !== null && number.bound !== null);
}
