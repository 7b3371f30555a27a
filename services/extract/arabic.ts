import { type Cuts, findCuts, reportedEnd, spokenEnd } from './arabic-content.ts';
import { pointsBack } from './arabic-pointer.ts';
import { arabicSayings, type Saying } from './arabic-sayings.ts';
import { attributionTails } from './arabic-tails.ts';
import type { Candidate } from './candidate.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, endsWith, frameOf, isKind, isWord, type Passage, rawAt, spanOf, wordsIn } from './passage.ts';
import type { Pending, Reading } from './reading.ts';
import { foldedSet } from './word-set.ts';

/**
 * Reads one passage of Arabic: every cue with what it opens, and every source phrase with the clause it vouches for.
 *
 * Verb first is the rule ("وقال الوزير إن"), so a cue's content is looked for after it; what stands before its verb is a
 * subject ("إلا أن الحارس أكد أنه") or a circumstance. `above` is the passage before, if it is running text: a verb that
 * points back ("أوضح ذلك") may mean its last sentence.
 */
export function readArabic(passage: Passage, above: Passage | undefined): Reading {
  const sayings = arabicSayings(passage);
  const cuts = findCuts(passage, sayings);
  const candidates: Candidate[] = [];
  let pending: Pending | null = null;
  // A saying within what another one reports is part of that content, and is not followed to its end again.
  let claimed = -1;
  for (const saying of sayings) {
    if (saying.at <= claimed) continue;
    const before = marksBefore(passage, saying, claimed);
    if (before !== null) candidates.push(before);
    if (saying.opener === null) {
      const previous = pointsBack(passage, above, saying);
      if (previous !== null) candidates.push(previous);
    } else if (saying.opener.content >= passage.items.length) {
      if (saying.opener.by === 'colon' && !isByline(passage, saying)) pending = pendingOf(passage, saying);
    } else {
      claimed = lastItem(passage, cuts, saying);
      candidates.push(candidateOf(passage, saying, claimed));
    }
  }
  return { candidates: [...candidates, ...attributionTails(passage, sayings, cuts)], pending };
}

/** Words of a line that tells who wrote the article: "كتبت - ليلى نور:". */
const MAX_BYLINE = 8;

function isByline(passage: Passage, { at, form }: Saying): boolean {
  return form.cue.id === 'kataba' && !form.joined && at === 0 && passage.items.length <= MAX_BYLINE;
}

function pendingOf(passage: Passage, saying: Saying): Pending {
  return {
    cue: spanOf(passage, saying.at, saying.at),
    speaker: saying.speaker,
    speakerFrom: saying.speaker === null ? 'inherit' : 'stated',
    frame: frameOf(passage, saying.at, saying.at),
    rule: `ar.${saying.form.shape}-colon`,
  };
}

/** Words in marks from which on a verb behind them attributes them; a single word is a name. */
const MIN_MARKED_WORDS = 2;

/** "((…)) هكذا قالت": stands between the marks and their verb. */
const THUS = foldedSet('هكذا بهذا');

/** Marked words from which on they are no name, and so not the subject of the verb behind them; names have up to five. */
const MAX_SUBJECT_WORDS = 8;

/**
 * "…"، قال الجار: marks right before a verb that no و joins to another clause are its words, or the first part of them
 * ("…"، قال الجار، "…"). Null where there are none, or another verb has claimed them.
 */
function marksBefore(passage: Passage, saying: Saying, claimed: number): Candidate | null {
  const { at, form, opener, speaker } = saying;
  if (form.shape !== 'finite' || form.joined || speaker === null || !form.cue.after.includes('marks')) return null;
  if (opener !== null && opener.by !== 'marks') return null;
  let marks = at - 1;
  while (isKind(passage, marks, 'comma') || isKind(passage, marks, 'dash') || isWord(passage, marks, THUS)) marks -= 1;
  const item = passage.items[marks];
  if (marks <= claimed || item?.kind !== 'quoted' || item.words < MIN_MARKED_WORDS) return null;
  // Without a pause the marked words are the subject: "«الفرسان» يختتم الموسم".
  const pause = marks < at - 1 || endsWith(passage.text, item, /[،,.؟?!…]\s*$/u);
  if (!pause && item.words < MAX_SUBJECT_WORDS) return null;
  const rule = 'ar.marks-verb-speaker';
  return {
    ...candidateOf(passage, { ...saying, opener: { by: 'marks', at: marks, content: marks } }, marks),
    frame: frameOf(passage, marks, at),
    rules: [rule, `ar.cue.${form.cue.id}`],
  };
}

/** Signs of direct speech whose end no mark shows. */
const UNMARKED: ReadonlySet<string> = new Set(['colon', 'unclosed', 'person']);

/** Last item of what the saying opens. */
function lastItem(passage: Passage, cuts: Cuts, saying: Saying): number {
  const { by, content: from } = saying.opener!;
  if (by === 'marks') return from;
  if (UNMARKED.has(by)) return spokenEnd(passage, cuts, from);
  const last = reportedEnd(passage, cuts, from);
  return isKind(passage, from, 'quoted') && endsWithMarks(passage, from, last) ? from : last;
}

/** Words in marks right behind the complementiser that are a statement, and not the first words of one. */
const MARKED_STATEMENT = 3;

/** "أن «…»." and "أن «…» وطلبت …": nothing follows the marked statement, or a clause that the outlet joins to it. */
function endsWithMarks(passage: Passage, from: number, last: number): boolean {
  if (last === from + 1 && !isKind(passage, last, 'word')) return true;
  return (
    wordsIn(passage.items[from]!) >= MARKED_STATEMENT &&
    isKind(passage, from + 1, 'word') &&
    rawAt(passage, from + 1).startsWith('و')
  );
}

/** The rule names the shape of the cue, where its speaker is from and the sign: "ar.finite-speaker-that". */
function candidateOf(passage: Passage, saying: Saying, last: number): Candidate {
  const { by, content: from } = saying.opener!;
  const whole = from === last && isKind(passage, from, 'quoted');
  const sign = whole ? (by === 'that' ? 'that-marks' : 'marks') : by;
  const subject = saying.speaker === null ? 'carried' : 'speaker';
  return {
    kind: whole || UNMARKED.has(by) ? 'direct' : isMixed(passage, from, last) ? 'mixed' : 'indirect',
    content: contentOf(passage, from, last),
    cue: spanOf(passage, saying.at, saying.at),
    speaker: saying.speaker,
    speakerFrom: saying.speaker === null ? 'inherit' : 'stated',
    frame: frameOf(passage, saying.at, last),
    groupKey: passage.items[saying.at]!.start,
    continues: null,
    rules: [`ar.${saying.form.shape}-${subject}-${sign}`, `ar.cue.${saying.form.cue.id}`],
  };
}

/** Whether reported speech holds marked words that are somebody's, not the name of a thing. */
function isMixed(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at <= last; at += 1) {
    if (isKind(passage, at, 'mark') || (isKind(passage, at, 'quoted') && isSpeech(passage, at))) return true;
  }
  return false;
}
