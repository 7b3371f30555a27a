import type { OccasionFound } from './occasion.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

const LEADS = foldedSet('at in during after before following ahead on aboard outside inside');

/** Events at which something is said. A statement, a post or a report is a text, not an occasion. */
export const EVENTS_EN = foldedSet(`
conference rally interview speech address meeting event ceremony briefing hearing debate summit visit trip tour dinner lunch luncheon lecture launch session talks
convention forum appearance fundraiser gathering panel opening broadcast call game match funeral vigil protest march testimony trial sentencing sermon mass service
town-hall press-conference sidelines podium stump reception luncheon breakfast roundtable q&a
`);

/** Words between the preposition and the event: "at a crowded press conference". */
const MOST_BETWEEN = 5;

/** Longest occasion, in words. */
const LONGEST = 14;

/** Where the saying, a clause or a time begins, the occasion is over. */
const ENDS = foldedSet(
  'that who which where when while said says saying told added adding he she they it but because as yesterday today monday tuesday wednesday thursday friday saturday sunday',
);

/** The occasions in a stretch of English words, in order. */
export function englishOccasion(reading: Reading, { from, to }: WordRange): OccasionFound[] {
  const found: OccasionFound[] = [];
  for (let index = from; index < to; index += 1) {
    if (!LEADS.has(formAt(reading, index))) continue;
    const event = eventBehind(reading, index, to);
    if (event < 0) continue;
    const end = occasionEnd(reading, event, Math.min(to, index + LONGEST));
    found.push({ range: { from: index, to: end }, event });
    index = end - 1;
  }
  return found;
}

function eventBehind(reading: Reading, index: number, to: number): number {
  for (let at = index + 1; at < Math.min(to, index + 2 + MOST_BETWEEN); at += 1) {
    const form = formAt(reading, at);
    if (/[,;:.!?\n“”"()]/.test(gapBefore(reading, at))) return -1;
    // "after the meeting" needs no determiner only in the plural: "during talks".
    if (EVENTS_EN.has(form))
      return at === index + 1 && !/s$/.test(form) ? -1 : EVENTS_EN.has(formAt(reading, at + 1)) ? at + 1 : at;
    if (at > index + 1 && /^(?:of|for|to|with|on|in|at|by|from)$/.test(form)) return -1;
  }
  return -1;
}

function occasionEnd(reading: Reading, event: number, to: number): number {
  let end = event + 1;
  while (end < to && !/[,;:.!?\n“”"()]/.test(gapBefore(reading, end)) && !ENDS.has(formAt(reading, end))) end += 1;
  // A preposition that leads to the date behind stays out: "at a rally in Ohio | on Tuesday".
  while (end > event + 1 && /^(?:on|in|at|to|and|the|with|of|by|for|late|early)$/.test(formAt(reading, end - 1)))
    end -= 1;
  return end;
}
