import { adjoins, type NumberContext } from './number-figure.ts';
import { dualAt, unitAfter } from './number-units.ts';
import { termOf } from './number-words.ts';

/** A number and the words [from, to) it takes, unit included. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Its words are vague ("hundreds"). */
  readonly vague: boolean;
  /** Largest scale used: 1 for none, 1e6 for "2 million". */
  readonly scale: number;
  readonly unit: string | null;
  /** Offset in the original text where it starts: its minus, or behind an Arabic particle. */
  readonly start: number;
}

/** A plain number on words [from, to). */
export function place(context: NumberContext, from: number, to: number, value: number, unit: string | null): Placed {
  return { from, to, low: value, high: value, vague: false, scale: 1, unit, start: numberStart(context, from) };
}

/** Where the number in word `at` starts: behind the Arabic particles that the word carries, if any. */
export function numberStart({ text, words, lang }: NumberContext, at: number): number {
  const { start, end, text: folded } = words[at]!;
  if (folded < '\u0600') return start;
  let past = start;
  for (let letters = termOf(folded, lang)?.clitic ?? dualAt(words, at)?.clitics ?? 0; letters > 0; letters--) {
    past += /^.\p{M}*/su.exec(text.slice(past, end))![0].length;
  }
  return past;
}

/** What stands between word `at` and the one before it; empty at the ends of the text. */
export function gapBefore({ text, words }: NumberContext, at: number): string {
  return at <= 0 || at >= words.length ? '' : text.slice(words[at - 1]!.end, words[at]!.start);
}

/** The same number with the unit that follows it, if one does and it has none yet. */
export function withUnit(context: NumberContext, placed: Placed): Placed {
  if (placed.unit !== null || placed.to >= context.words.length || !adjoins(context, placed.to)) return placed;
  const unit = unitAfter(context.words, placed.to);
  return unit === undefined ? placed : { ...placed, to: placed.to + unit.words, unit: unit.meaning };
}
