import type { Token } from './tokens.ts';

/** Which of the two directed shapes of a family the article opens with, where its usage is plain. */
export interface HouseStyle {
  /** »…« instead of «…». */
  readonly guillemetsReversed: boolean;
  /** ”…“ instead of “…”, an old mishap of Arabic keyboards. German „…“ is not meant: „ always opens. */
  readonly curlyReversed: boolean;
}

/** What the characters around a mark say: `apart` has a gap on both sides, `within` has none. */
export type Place = 'open' | 'close' | 'apart' | 'within';

/**
 * Marks of one family may close one another: “…" is sloppy, not wrong. Doubled apostrophes count as the double mark they
 * are typed for; single marks, single guillemets, brackets and doubled parentheses keep to themselves.
 */
export function markFamily(form: string): string {
  if ('"“”„‟＂'.includes(form) || form === "''" || form === '``') return 'double';
  if ('«»'.includes(form)) return 'guillemet';
  if ('‹›'.includes(form)) return 'single-guillemet';
  if ('「」『』'.includes(form)) return 'corner';
  if (form === '((' || form === '))') return 'parentheses';
  return 'single';
}

/** Characters before a mark that leave it free to open, and after it that leave it free to close. */
const GAP_BEFORE = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff([{:：—–\-―/]/u;
const GAP_AFTER = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff)\]}.,،:;؛!?؟…—–\-―/。、，]/u;

/**
 * The role that the place of the mark `tokens[at]` gives it.
 *
 * A mark that stands directly after another opening mark opens too, and one directly before a closing mark closes, so
 * that `"'Hey'"` nests.
 */
export function roleByPlace(text: string, tokens: readonly Token[], at: number): Place {
  const { start, end, form } = tokens[at]!;
  if (form === '((') return 'open';
  if (form === '))') return 'close';
  const before = text[start - 1];
  const after = text[end];
  const gapBefore = before === undefined || GAP_BEFORE.test(before) || besideMark(text, tokens, at, -1);
  const gapAfter = after === undefined || GAP_AFTER.test(after) || besideMark(text, tokens, at, 1);
  if (gapBefore && gapAfter) {
    if (isLineEdge(before)) return 'open';
    return isLineEdge(after) ? 'close' : 'apart';
  }
  if (gapBefore) return 'open';
  return gapAfter ? 'close' : 'within';
}

function isLineEdge(char: string | undefined): boolean {
  return char === undefined || char === '\n' || char === '\r';
}

/** Whether the mark touches another one on the given side that itself has a gap beyond it. */
function besideMark(text: string, tokens: readonly Token[], at: number, side: 1 | -1): boolean {
  const neighbour = tokens[at + side];
  if (neighbour?.kind !== 'mark') return false;
  const touches = side < 0 ? neighbour.end === tokens[at]!.start : neighbour.start === tokens[at]!.end;
  if (!touches) return false;
  const beyond = side < 0 ? text[neighbour.start - 1] : text[neighbour.end];
  return beyond === undefined || (side < 0 ? GAP_BEFORE : GAP_AFTER).test(beyond);
}

/** Whether a mark opens by its shape; null for straight marks, which have no direction. */
export function opensByNature(form: string, style: HouseStyle): boolean | null {
  if ('„‟‚「『'.includes(form)) return true;
  if ('」』'.includes(form)) return false;
  if (form === '“' || form === '”') return (form === '“') !== style.curlyReversed;
  if (form === '«' || form === '»') return (form === '«') !== style.guillemetsReversed;
  if (form === '‹' || form === '›') return (form === '‹') !== style.guillemetsReversed;
  if (form === '‘' || form === '’') return form === '‘';
  if (form === '``') return true;
  return null;
}

/** Marks counted; a habit shows in far fewer, and a text of nothing but marks costs no more. */
const MARKS_COUNTED = 2000;

/** How often a shape must stand the wrong way round, against once the right way, to count as the article's habit. */
const HABIT = 2;

/** Reads the habit from the marks whose place is plain; an article without them has the standard style. */
export function learnHouseStyle(text: string, tokens: readonly Token[]): HouseStyle {
  const count = { '“': 0, '”': 0, '«': 0, '»': 0 };
  let seen = 0;
  let lowOpens = false;
  for (let at = 0; at < tokens.length && seen < MARKS_COUNTED; at += 1) {
    const { kind, form } = tokens[at]!;
    if (kind !== 'mark') continue;
    seen += 1;
    if (form === '„') lowOpens = true;
    if (!(form in count)) continue;
    const role = roleByPlace(text, tokens, at);
    const shape = form as keyof typeof count;
    if (role === 'open') count[shape] += 1;
    else if (role === 'close') count[shape] -= 1;
  }
  return {
    guillemetsReversed: isHabit(count['»'], count['«']),
    curlyReversed: !lowOpens && isHabit(count['”'], count['“']),
  };
}

/** `wrong` counts how much more often the closing shape opens than closes, `right` the same for the opening shape. */
function isHabit(wrong: number, right: number): boolean {
  return wrong >= HABIT && wrong > right;
}
