import { MONTH_FAMILIES, WEEKDAY_FAMILIES } from './families.ts';
import type { Token } from './tokens.ts';

/**
 * Whether two texts name different days: weekdays, hours or days of a month that both have, and no common one. Nothing is
 * said of a text that names none. Symmetric.
 */
export function isOtherDay(a: readonly Token[], b: readonly Token[]): boolean {
  return READERS.some((read) => {
    const [one, other] = [read(a), read(b)];
    return one.size > 0 && other.size > 0 && ![...one].some((day) => other.has(day));
  });
}

const READERS: readonly ((tokens: readonly Token[]) => Set<number | string>)[] = [weekdays, hours, daysOfMonths];

function weekdays(tokens: readonly Token[]): Set<number> {
  return new Set(tokens.flatMap(({ cell }) => (cell !== null && WEEKDAY_FAMILIES.has(cell.family) ? [cell.cell] : [])));
}

function hours(tokens: readonly Token[]): Set<number> {
  return new Set(tokens.flatMap(({ number }) => (number?.unit === 'time' ? [number.low] : [])));
}

/** Last day of a month: a larger number beside one is a year. */
const LAST_DAY = 31;

/** Days by month, each calendar apart. */
function daysOfMonths(tokens: readonly Token[]): Set<string> {
  const days = new Set<string>();
  tokens.forEach(({ cell }, at) => {
    if (cell === null || !MONTH_FAMILIES.has(cell.family)) return;
    const day = [tokens[at - 1], tokens[at + 1]].find((token) => (token?.number?.low ?? LAST_DAY + 1) <= LAST_DAY);
    if (day !== undefined) days.add(`${cell.family}.${cell.cell} ${day.number!.low}`);
  });
  return days;
}
