import type { NumberContext } from './number-figure.ts';
import { ordinalAt } from './number-ordinal.ts';
import { gapBefore, type Placed } from './number-place.ts';
import { qualifierOf } from './number-qualifiers.ts';
import { quantityAt } from './number-quantity.ts';
import { rangeFrom } from './number-range.ts';
import { timeAt } from './number-time.ts';
import { primaryLanguage } from './primary-language.ts';
import { words } from './words.ts';

/** A number in a text, in figures or words. */
export interface NumberFound {
  /** The number with its scale and, where it is a sign or word next to it, its unit; UTF-16 code units of the original text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `low` equals `high` but for ranges ("10-15") and vague words ("hundreds": 100 to 999). Fractions are decimals. */
  readonly low: number;
  readonly high: number;
  /**
   * `percent`, `points` (percentage points), `basis-points`, a currency (`usd`, `eur`, `riyal` ...), a measure (`km`,
   * `hour` ...), `ordinal` (place in a row), `time` (minutes of the day), or null where none is written beside it.
   */
  readonly unit: string | null;
  /** Said to be about so much, or vague in itself. */
  readonly approximate: boolean;
  /** "at least 40", "more than 40": at-least. "up to 40", "fewer than 40": at-most. */
  readonly bound: 'at-least' | 'at-most' | null;
}

/**
 * Numbers of a text in order, never overlapping; none for a text without any. Figures of every script; number words in
 * Arabic and English; scales, percent and currencies in German, French and Spanish too.
 *
 * A word is a number only where it counts: "one" and "واحد" as pronouns, "الاثنين" the Monday and "a second" are none.
 * Ordinals are numbers of their own unit, because a third attempt and a fourth one are different news, but no quantity
 * ever equals them. `lang` settles what "1.250" means and which words are read; an unknown one is read as English.
 *
 * @example findNumbers('at least 3.5 million people', 'en') // [{ low: 3500000, bound: 'at-least', text: '3.5 million' ... }]
 */
export function findNumbers(text: string, lang: string): NumberFound[] {
  const context: NumberContext = { text, words: words(text), lang: primaryLanguage(lang) };
  const found: Placed[] = [];
  for (let at = 0; at < context.words.length; ) {
    const placed = placedAt(context, at, found.at(-1)?.to ?? 0);
    const range = placed && rangeFrom(context, placed);
    if (placed !== undefined) found.push(range ?? placed);
    at = (range ?? placed)?.to ?? at + 1;
  }
  return found.map((placed, index) => finished(context, placed, found[index + 1]));
}

/** The number at word `at`; a sign before it may be taken only from word `free` on, the others are another number's. */
function placedAt(context: NumberContext, at: number, free: number): Placed | undefined {
  return timeAt(context, at) ?? ordinalAt(context, at) ?? quantityAt(context, at, free);
}

/** Ends a clause: what stands behind it qualifies nothing before it. */
const CLAUSE_END = /[.!?؟؛;\n]/;

function finished(context: NumberContext, placed: Placed, next: Placed | undefined): NumberFound {
  const { words: all, text } = context;
  const { start, low, high, unit } = placed;
  const end = all[placed.to - 1]!.end;
  const until = next?.from ?? all.length + 1;
  const isNext = next !== undefined && /^\s*$/.test(gapBefore(context, next.from));
  const isOpen = (at: number): boolean => !CLAUSE_END.test(gapBefore(context, at));
  const { approximate, bound } = qualifierOf(all, placed, { until, isNext }, isOpen);
  return {
    start,
    end,
    text: text.slice(start, end),
    low,
    high,
    unit,
    approximate: approximate || placed.vague,
    bound: bound ?? (text[end] === '+' ? 'at-least' : null),
  };
}
