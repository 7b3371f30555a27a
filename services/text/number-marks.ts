/** What becomes of each mark inside a number: it goes, it becomes the decimal point, or it parts two numbers. */
export type MarkFate = 'drop' | 'point' | 'part';

/**
 * Reads points, commas, narrow spaces and apostrophes between digits as people write them in one number.
 *
 * `groups` are the lengths of the digit runs, `marks` what stands between them ('.', ',', ' ', "'", '٫', '٬'; one
 * fewer than groups). `leadingZero`: the first run starts with 0. Without a language "1.250" is ambiguous and stays as
 * it is; "1,250" is read as English does, "1,5" as a decimal comma, and "1,2,3" as three numbers.
 *
 * @example markFates([1, 3, 2], [',', '.'], false) // 1,250.50 -> ['drop', 'point']
 */
export function markFates(groups: readonly number[], marks: readonly string[], leadingZero: boolean): MarkFate[] {
  const count = marks.length;
  const last = marks[count - 1]!;
  const first = marks[0]!;
  const alike = (to: number): boolean => marks.slice(0, to).every((mark) => mark === first);
  const threes = (to: number): boolean => groups[0]! <= 3 && groups.slice(1, to + 1).every((length) => length === 3);
  const indian = (to: number): boolean =>
    first === ',' &&
    to >= 2 &&
    groups[0]! <= 2 &&
    groups[to] === 3 &&
    groups.slice(1, to).every((length) => length === 2);

  if (count === 1 && (first === '.' || first === '٫')) return ['point'];
  if (alike(count) && first !== '٫' && !leadingZero && (threes(count) || indian(count))) return marks.map(() => 'drop');
  if (count === 1 && first === ',') return ['point'];
  const whole = count - 1;
  if (
    whole > 0 &&
    '.,٫'.includes(last) &&
    last !== first &&
    first !== '٫' &&
    alike(whole) &&
    (threes(whole) || indian(whole))
  ) {
    return marks.map((_, at) => (at === whole ? 'point' : 'drop'));
  }
  return partly(groups, marks);
}

/** No one number: commas and spaces part, and each part that is only pointed is read by itself. */
function partly(groups: readonly number[], marks: readonly string[]): MarkFate[] {
  const fates: MarkFate[] = marks.map((mark) => (mark === '.' || mark === '٫' ? 'point' : 'part'));
  for (let from = 0; from < fates.length; ) {
    if (fates[from] === 'part') {
      from++;
      continue;
    }
    let to = from;
    while (fates[to] === 'point') to++;
    const grouped =
      to - from > 1 && groups[from]! <= 3 && groups.slice(from + 1, to + 1).every((length) => length === 3);
    if (grouped) fates.fill('drop', from, to);
    from = to;
  }
  return fates;
}
