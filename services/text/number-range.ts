import type { NumberContext } from './number-figure.ts';
import { numberPhrase } from './number-phrase.ts';
import { gapBefore, type Placed, withUnit } from './number-place.ts';
import { quantityAt } from './number-quantity.ts';
import { unitBefore } from './number-units.ts';
import { termOf } from './number-words.ts';
import { wordSet } from './word-set.ts';

/** Words between the two ends: "10 to 15", "من خمس إلى سبع", "two or three". */
const CONNECTORS = wordSet('to or bis إلى أو');

/**
 * The range that starts with a number just found: "10-15", "10 to 15", "من خمس إلى سبع", "between 10 and 15". Unit and
 * scale may stand at the second end alone. Undefined where none does, and where the second end is not the higher: a
 * score, a fall.
 */
export function rangeFrom(context: NumberContext, placed: Placed): Placed | undefined {
  if (placed.unit === 'ordinal' || placed.unit === 'time' || placed.vague) return undefined;
  // "between fifty and sixty" may have been read as one number; there it is two.
  const isBetween = /^[وفبل]?(between|بين)$/.test(context.words[placed.from - 1]?.text ?? '');
  const first = (isBetween ? shorter(context, placed) : undefined) ?? placed;
  const to = secondEnd(context, first.to, isBetween);
  const second = to === undefined ? undefined : quantityAt(context, to, to - 1);
  if (second === undefined || second.vague || isDashed(context, second.to)) return undefined;
  const sharesScale = second.scale > 1 && first.scale === 1 && first.high * second.scale < second.low;
  const low = sharesScale ? first.low * second.scale : first.low;
  const unitsDiffer = first.unit !== null && second.unit !== null && first.unit !== second.unit;
  if (low >= second.high || unitsDiffer) return undefined;
  return { ...second, from: first.from, start: first.start, low, unit: second.unit ?? first.unit };
}

function shorter(context: NumberContext, placed: Placed): Placed | undefined {
  const from = unitBefore(context.words, placed.from) === undefined ? placed.from : placed.from + 1;
  const phrase = numberPhrase(context, from, false);
  return phrase !== undefined && phrase.to < placed.to
    ? withUnit(context, { ...placed, ...phrase, from: placed.from })
    : undefined;
}

/** The word at which the second end starts, behind what joins the two; undefined where nothing does. */
function secondEnd(context: NumberContext, at: number, isBetween: boolean): number | undefined {
  const { words, lang } = context;
  const word = words[at]?.text;
  if (word === undefined) return undefined;
  // Three figures joined by dashes are a date or a telephone number.
  if (/^(?:[-‑–]|\s+–\s+)$/.test(gapBefore(context, at))) return isDashed(context, at - 1) ? undefined : at;
  if (!/^\s*$/.test(gapBefore(context, at))) return undefined;
  if (isBetween && word.startsWith('و') && termOf(word as never, lang)?.and === true) return at;
  const joins = CONNECTORS.has(word) || (isBetween && (word === 'and' || word === 'و'));
  return joins && at + 1 < words.length && /^\s*$/.test(gapBefore(context, at + 1)) ? at + 1 : undefined;
}

/** Whether word `at` is a figure joined by a dash to a figure before it. */
function isDashed(context: NumberContext, at: number): boolean {
  const { words } = context;
  return (
    at > 0 &&
    at < words.length &&
    /^[-‑–]$/.test(gapBefore(context, at)) &&
    /^\d/.test(words[at]!.text) &&
    /^\d/.test(words[at - 1]!.text)
  );
}
