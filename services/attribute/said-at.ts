import type { Doubt, Finding } from '../../models/finding.ts';
import type { Said } from '../../models/mention.ts';
import type { Span } from '../../models/primitives.ts';
import { type DateFound, findDates } from '../text/dates.ts';
import { findNominal, isDefinite } from './arabic-forms.ts';
import { EVENTS } from './arabic-occasion.ts';
import { looksLikeVerb } from './arabic-verbs.ts';
import { RELATIVES, SAYING_PARTICIPLES, STOP_WORDS } from './arabic-vocabulary.ts';
import { mayHoldDate } from './date-words.ts';
import { EVENTS_EN } from './english-occasion.ts';
import { wordsOf } from './language-words.ts';
import type { OwnWords } from './own-words.ts';
import { formAt, gapBefore, type Reading, spanOf, type WordRange, wordAt } from './reading.ts';
import type { Chain } from './sourcing-chain.ts';
import { foldedSet } from './word-set.ts';

/** When something was said, and what was unclear about it. */
export interface SaidFound {
  readonly said: Said | null;
  readonly doubts: readonly Doubt[];
}

const NOTHING: SaidFound = { said: null, doubts: [] };

/** Words that turn a date behind them into that of an event: "after", "the man who arrived", "منذ", "الذي وصل". */
const OTHER_CLAUSE = foldedSet(`
بعد قبل منذ حتى إثر حول بشأن عن ضد إزاء منها فيها بسبب نتيجة عندما حين
who whom whose which that after before since until about over following when where because despite regarding concerning amid against
`);

/** Furthest a date may stand from the cue or speaker, in words; further off another clause has begun. */
const FARTHEST = 14;

/** A reference the look for relative dates needs where the article has none; only whether it finds more matters. */
const ANY_DAY = '2000-01-03';

/**
 * When a quotation was said: the date that stands in the clause of its cue, outside the quotation, resolved against
 * `reference` (an EDTF day, or null). Dates of events are not taken: inside a relative clause, behind "after" and "منذ", in
 * "Monday's vote" and "مباراة أمس". Null where the clause has no date; relative words without a reference are a doubt, and
 * so is a date that contradicts itself ("أمس الإثنين" on a Wednesday).
 */
export function saidAt(
  reading: Reading,
  finding: Finding,
  own: OwnWords,
  chain: Chain,
  reference: string | null,
): SaidFound {
  if (!finding.cue) return NOTHING;
  const stretches = [own.before, ...(own.cueAfter || nearSpeaker(reading, finding, own.after) ? [own.after] : [])];
  for (const stretch of stretches) {
    if (!mayHoldDate(reading, stretch)) continue;
    const span = spanOf(reading, stretch);
    const part = reading.text.slice(span.start, span.end);
    const dates = findDates(part, { lang: reading.lang, reference }).filter((date) =>
      isOfSaying(reading, finding, chain, stretch, shift(date, span.start)),
    );
    const date = dates[0];
    if (date)
      return {
        said: { edtf: withDoubt(reading, shift(date, span.start)), words: withoutAnd(date.text) },
        doubts: date.contradiction ? [contradiction(shift(date, span.start))] : [],
      };
    if (reference !== null) continue;
    const relative = findDates(part, { lang: reading.lang, reference: ANY_DAY }).find((one) =>
      isOfSaying(reading, finding, chain, stretch, shift(one, span.start)),
    );
    if (relative) return { said: null, doubts: [needsPublished(shift(relative, span.start))] };
  }
  return NOTHING;
}

/** Words that make a date behind them a rough one: "around 6 October", "حوالي", "gegen", "vers", "hacia", "около". */
const ABOUT = foldedSet(
  'about around circa approximately roughly حوالي نحو قرابة تقريبا gegen um etwa ungefähr vers environ autour hacia cerca alrededor около примерно ориентировочно',
);

/** Words between "around" and the date: "around the 6th". */
const ABOUT_WITHIN = 2;

/**
 * The date in EDTF with what is doubtful of it: `?` where its parts contradict each other, so that one of them is wrong, `~`
 * where the text itself calls it rough, `%` for both. A stretch of days is left as it is.
 */
function withDoubt(reading: Reading, date: DateFound): string {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)) return date.edtf;
  const first = wordAt(reading, date.start);
  let rough = false;
  for (let index = Math.max(0, first - ABOUT_WITHIN); index < first; index += 1) {
    if (/[,;:.!?\n]/.test(gapBefore(reading, index + 1))) rough = false;
    else rough ||= ABOUT.has(formAt(reading, index));
  }
  if (date.contradiction) return `${date.edtf}${rough ? '%' : '?'}`;
  return rough ? `${date.edtf}~` : date.edtf;
}

/** "وأمس" with its conjunction is "أمس". */
function withoutAnd(words: string): string {
  return /^و(?=أمس|امس|اليوم|ال(?:أحد|[اإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت))/.test(words) ? words.slice(1) : words;
}

/** "…, بحسب ما أعلنت الوزارة أمس": the speaker stands behind the quotation though the cue does not. */
function nearSpeaker(reading: Reading, finding: Finding, after: WordRange): boolean {
  return finding.speaker !== null && after.to > after.from && finding.speaker.start >= reading.words[after.from]!.start;
}

function shift(date: DateFound, by: number): DateFound {
  return { ...date, start: date.start + by, end: date.end + by };
}

function isOfSaying(reading: Reading, finding: Finding, chain: Chain, stretch: WordRange, date: DateFound): boolean {
  const first = wordAt(reading, date.start);
  const last = wordAt(reading, date.end - 1);
  if (/^['’]s(?!\p{L})/u.test(reading.text.slice(date.end, date.end + 3)) || datesEvent(reading, first, stretch))
    return false;
  const cue = finding.cue!;
  if (date.start >= cue.end) {
    const speaker =
      finding.speaker && finding.speaker.end <= date.start && finding.speaker.start >= cue.start
        ? finding.speaker.end
        : cue.end;
    const from = wordAt(reading, Math.max(speaker, cue.end));
    return first - from <= FARTHEST && !leavesClause(reading, from, first, chain);
  }
  // "… منذ صباح اليوم، مؤكدا أن": what stands before the comma is told by another verb.
  if (isHanging(reading, cue)) return false;
  // Before the cue: at the head of the sentence, or right before the cue or its speaker.
  if (date.end > cue.start) return false;
  const insideSpeaker =
    finding.speaker !== null && date.start >= finding.speaker.start && date.end <= finding.speaker.end;
  if (insideSpeaker && date.end < finding.speaker!.end) return false;
  const to = wordAt(reading, cue.start);
  const head = Math.max(stretch.from, wordAt(reading, finding.frame.start));
  const atHead = head === stretch.from && first - head <= HEAD && !hasVerb(reading, head, first);
  const beside = insideSpeaker || wordsOutsideSpeaker(reading, finding, last + 1, to) <= BESIDE;
  return !leavesClause(reading, stretch.from, first, chain) && to - last <= FARTHEST && (atHead || beside);
}

/** Whether the cue is a participle behind a comma. */
function isHanging(reading: Reading, cue: Span): boolean {
  const at = wordAt(reading, cue.start);
  const bare = formAt(reading, at)
    .replace(/^و/, '')
    .replace(/(?:ا|ه|ين)$/, '');
  return reading.lang === 'ar' && SAYING_PARTICIPLES.has(bare) && /[،,]/.test(gapBefore(reading, at));
}

/** "وصف الحريق أمس بالكارثة وقال": a verb before the date makes it that verb's. */
function hasVerb(reading: Reading, from: number, to: number): boolean {
  if (reading.lang !== 'ar') return false;
  for (let index = from; index < to; index += 1)
    if (looksLikeVerb(formAt(reading, index)) && !/^[وف]?كان$/.test(formAt(reading, index))) return true;
  return false;
}

/** Words before a date at the head of a sentence: "Speaking late on Monday, …". */
const HEAD = 3;
/** Words between a date and the cue behind it that are not the speaker's: "أمس كان قال", "on Monday Roe also said". */
const BESIDE = 1;

function wordsOutsideSpeaker(reading: Reading, { speaker }: Finding, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const { start, form } = reading.words[index]!;
    // "The vote was on Monday and Roe said": another clause lies between.
    if (/^(?:and|but|و)$/.test(form)) return FARTHEST;
    if (!speaker || start < speaker.start || start >= speaker.end) count += 1;
  }
  return count;
}

/** Whether a word between cue and date opens another clause; a clause that only names the outlet does not count. */
function leavesClause(reading: Reading, from: number, to: number, chain: Chain): boolean {
  const words = wordsOf(reading.lang);
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    if (words?.time.otherClause.has(form)) return true;
    if (RELATIVES.has(form)) {
      // "في المؤتمر الصحفي الذي عقد أمس": the clause dates the event at which it was said.
      if (HELD.has(formAt(reading, index + 1))) continue;
      const start = reading.words[index]!.start;
      const end = reading.words[to]?.start ?? start;
      if (
        !chain.links.some(
          (link) => link.relation !== 'own-words' && link.start !== null && link.start > start && link.start < end,
        )
      )
        return true;
      return false;
    }
    if (OTHER_CLAUSE.has(form)) return true;
    // "عقب الاجتماع أمس" dates the meeting at which it was said; "عقب هجوم أمس" only the attack.
    if (/^[وف]?عقب$/.test(form) && !findNominal(formAt(reading, index + 1), EVENTS)) return true;
  }
  return false;
}

const HELD = foldedSet('عقد عقده عقدته عقدها أقيم أقيمت جرى جرت نظمه نظمته أعقب');

/** "مباراة أمس", "the Monday meeting": the date belongs to the noun beside it, unless a preposition makes that the occasion. */
function datesEvent(reading: Reading, first: number, stretch: WordRange): boolean {
  if (reading.lang === 'ar') return datesArabicEvent(reading, first, stretch);
  const before = formAt(reading, first - 1);
  const words = wordsOf(reading.lang);
  // "die Sitzung vom Montag", "la réunion de lundi"; "der am Montag vorgelegte Bericht".
  if (words)
    return (
      first - 1 >= stretch.from &&
      (words.time.of.has(before) ||
        (words.compounds && words.determiners.has(formAt(reading, first - 2)) && before === 'am'))
    );
  return (
    first - 1 >= stretch.from &&
    /^(?:of|from)$/.test(before) &&
    EVENTS_EN.has(formAt(reading, first - 2)) &&
    !/[,;:]/.test(gapBefore(reading, first))
  );
}

const OCCASION_LEADS = foldedSet('في وفي خلال وخلال أثناء لدى');

/** Words of an event before its date: "مواجهة تونس اليوم", "مباراة نادي الساحل أمس". */
const LONGEST_EVENT = 4;

function datesArabicEvent(reading: Reading, first: number, stretch: WordRange): boolean {
  for (let index = first - 1; index >= Math.max(stretch.from, first - LONGEST_EVENT); index -= 1) {
    const form = formAt(reading, index);
    if (findNominal(form, EVENTS) !== null && !isDefinite(form)) return !OCCASION_LEADS.has(formAt(reading, index - 1));
    // Another clause or phrase lies between.
    if (STOP_WORDS.has(form) || looksLikeVerb(form) || /[^\s]/.test(gapBefore(reading, index + 1))) return false;
  }
  return false;
}

function contradiction({ start, end, text }: DateFound): Doubt {
  return {
    code: 'date-contradiction',
    message: `The words "${text}" contradict each other or the day the article was published.`,
    start,
    end,
  };
}

function needsPublished({ start, end, text }: DateFound): Doubt {
  return {
    code: 'date-needs-published',
    message: `The words "${text}" tell a date only together with the day the article was published.`,
    start,
    end,
  };
}
