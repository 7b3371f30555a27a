import { adjoins, figure, type NumberContext, startsWithDigit } from './number-figure.ts';
import { gapBefore, type Placed, place } from './number-place.ts';
import { ordinalOf, termOf } from './number-words.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

const EARLY = wordSet('am صباحا فجرا');
const LATE = wordSet('pm مساء ظهرا عصرا ليلا');

/** "السابعة والنصف", "الثامنة إلا ربعا": minutes after the hour, folded. */
const PARTS_OF_HOUR: ReadonlyMap<string, number> = new Map([
  ['والنصف', 30],
  ['ونصف', 30],
  ['والربع', 15],
  ['وربع', 15],
  ['والثلث', 20],
  ['الا ربعا', -15],
  ['الا الربع', -15],
  ['الا ثلثا', -20],
]);

/** "الساعة السابعة والنصف", "الثامنة إلا ربعا مساء": an hour in words, where "الساعة" or the part of the day shows that it is one. */
function arabicHour(context: NumberContext, at: number): Placed | undefined {
  const { words, lang } = context;
  const rank = words[at]!.text >= '\u0600' ? ordinalOf(words[at]!.text, lang) : undefined;
  if (rank === undefined) return undefined;
  let to = at + 1;
  const isNext = (): boolean => words[to] !== undefined && adjoins(context, to);
  const tens = isNext() ? termOf(words[to]!.text, lang) : undefined;
  const isTeen = tens?.term.kind === 'ten' && !tens.and;
  if (isTeen) to++;
  const hours = isTeen ? rank + 10 : rank;
  let minutes = 0;
  for (const count of [2, 1]) {
    const part =
      isNext() && to + count <= words.length
        ? PARTS_OF_HOUR.get(
            words
              .slice(to, to + count)
              .map(({ text }) => text)
              .join(' '),
          )
        : undefined;
    if (part === undefined) continue;
    minutes = part;
    to += count;
    break;
  }
  const half = isNext() ? halfOfDay(words, to) : undefined;
  const isHour = half !== undefined || HOUR.has(words[at - 1]?.text ?? '');
  if (!isHour || hours > 12) return undefined;
  return time(context, at, to + (half?.words ?? 0), hours, minutes, half?.isLate);
}

const HOUR = wordSet('الساعة والساعة بالساعة للساعة ساعة');

/** "12:08", "6 a.m.", "9:30 مساء", "6pm": minutes of the day, so that morning and evening differ. */
export function timeAt(context: NumberContext, at: number): Placed | undefined {
  const { words } = context;
  const inWords = arabicHour(context, at);
  if (inWords !== undefined || !startsWithDigit(words[at]!)) return inWords;
  const glued = /^(\d{1,2})([ap])m$/.exec(words[at]!.text);
  if (glued !== null) return time(context, at, at + 1, Number(glued[1]), 0, glued[2] === 'p');
  const hours = figure(context, at);
  if (hours === undefined || !Number.isInteger(hours)) return undefined;
  let to = at + 1;
  let minutes: number | undefined;
  if (isSixtieth(context, to)) {
    minutes = Number(words[to]!.text);
    // Seconds, where there are any, say too little to keep.
    to += isSixtieth(context, to + 1) ? 2 : 1;
  }
  const half = words[to] && adjoins(context, to) ? halfOfDay(words, to) : undefined;
  if (minutes === undefined && half === undefined) return undefined;
  return time(context, at, to + (half?.words ?? 0), hours, minutes ?? 0, half?.isLate);
}

/** Two figures behind a colon. */
function isSixtieth(context: NumberContext, at: number): boolean {
  return gapBefore(context, at) === ':' && /^[0-5]\d$/.test(context.words[at]!.text);
}

function time(
  context: NumberContext,
  from: number,
  to: number,
  hours: number,
  minutes: number,
  isLate: boolean | undefined,
): Placed | undefined {
  if (hours > 24) return undefined;
  const hour = isLate === undefined || hours > 12 ? hours : (hours % 12) + (isLate ? 12 : 0);
  return place(context, from, to, hour * 60 + minutes, 'time');
}

function halfOfDay(words: readonly Word[], at: number): { isLate: boolean; words: number } | undefined {
  // "a.m." folds to two words.
  const pair = words[at + 1]?.text === 'm' ? `${words[at]!.text}m` : undefined;
  if (pair === 'am' || pair === 'pm') return { isLate: pair === 'pm', words: 2 };
  if (EARLY.has(words[at]!.text)) return { isLate: false, words: 1 };
  return LATE.has(words[at]!.text) ? { isLate: true, words: 1 } : undefined;
}
