import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { afterPause, beforePause, isOne, type Line } from './line.ts';
import { endsWith, isCapital, isKind, wordsIn } from './passage.ts';
import { type Attribution, direct, MAX_CONTENT, reported } from './table-candidate.ts';
import { type Cue, cueAt } from './table-cue.ts';
import { openerAfter } from './table-opener.ts';
import { type Phrase, subjectAfter } from './table-phrase.ts';
import { attributionOf, writtenIn } from './table-speaker.ts';
import { holdsMainClause } from './table-verb.ts';

/** Words before an attribution that cannot be a clause of their own: what goes on behind it is theirs. */
const MAX_FRONT = 6;

/** Words of a name in marks. */
const MAX_NAME = 4;

/** Words behind an attribution that make a content of their own. */
const MIN_REST = 3;

/** An attribution behind its words. */
export interface Trailing {
  readonly attribution: Attribution;
  /** First item of the attribution, last item before it that is no pause, item behind it. */
  readonly first: number;
  readonly prior: number;
  readonly after: number;
}

/**
 * "…", sagte Roth / …, a déclaré Roth / …, dijo; null where the cue does not stand right behind words. `resume` is the
 * item behind the attribution before, which has its own.
 */
export function readTrailing(line: Line, cue: Cue, resume: number, language: Language): Trailing | null {
  if (cue.shape === 'gerund' || cue.shape === 'joined' || cue.passive) return null;
  const first = firstItem(line, cue, language);
  const prior = followed(line, first);
  if (prior === null || prior < resume) return null;
  const marked = isKind(line, prior, 'quoted') && !isNameInClause(line, prior, first);
  if (!marked && !cue.cue.after.includes('that')) return null;
  if (isOne(line, cue.at + 1, language.joiners)) return null;
  const start = Math.max(line.first[prior]!, resume);
  if (language.grammar.verbSecond && prior > start && !holdsMainClause(line, start, prior, language)) return null;
  const limit = cue.after > cue.at + 1 ? cue.after - 1 : line.last[cue.at]! + 1;
  const speaker =
    cue.cue.impersonal === true
      ? writtenIn(line, cue, limit, language)
      : (subjectAfter(line, cue.at + 1, limit, language, marked) ?? between(line, cue, language));
  const opener = openerAfter(line, cue, language);
  const leads = opener !== null && (opener.by === 'that' || opener.by === 'colon');
  if (leads && (!marked || (opener.by === 'that' && speaker === null))) return null;
  if (speaker === null && cue.cue.impersonal !== true && !(language.grammar.dropsSubject && endsHere(line, cue, language))) return null;
  if (!marked && speaker !== null && isObject(line, prior, speaker, language)) return null;
  const after = Math.max(speaker?.after ?? 0, cue.after);
  return { attribution: attributionOf(cue, line, speaker, language), first, prior, after };
}

/** "a-t-il déclaré": the subject between the auxiliary and the participle. */
function between(line: Line, cue: Cue, language: Language): Phrase | null {
  return cue.verb < cue.first ? subjectAfter(line, cue.verb + 1, cue.first, language) : null;
}

/** "Les élus, qui l'ont vu, espèrent le garder": behind a relative clause the verb has its subject before it. */
function isObject(line: Line, prior: number, speaker: Phrase, language: Language): boolean {
  if (language.grammar.verbSecond || isCapital(line, speaker.first) || isOne(line, speaker.first, language.nominatives)) return false;
  let start = prior;
  while (start > line.first[prior]! && !isKind(line, start - 1, 'comma')) start -= 1;
  return start > line.first[prior]! && isOne(line, start, language.relatives);
}

/** The first item of the attribution: what resumes the words ("das teilte er mit") and clitics are part of it. */
function firstItem(line: Line, { verb, cue }: Cue, language: Language): number {
  let first = verb;
  while (first > line.first[verb]! && isOne(line, first - 1, language.clitics)) first -= 1;
  if (isOne(line, first - 1, language.resumptives) && cue.after.includes('that')) first -= 1;
  return first;
}

/** The last item of the words that item `first` comes right behind, or null. */
export function followed(line: Line, first: number): number | null {
  const prior = beforePause(line, first);
  const item = line.items[prior];
  if (item === undefined) return null;
  const paused = prior < first - 1;
  if (item.kind === 'quoted') return paused || !line.ends[prior] || endsWith(line.text, item, /[?!,…—–-]["'”’»]?\s*$/u) ? prior : null;
  if (!paused || line.first[prior] !== line.first[first]) {
    // Dialogue: "— Когда? — спросил он."
    return paused && item.kind === 'stop' && isKind(line, prior + 1, 'dash') ? prior : null;
  }
  return prior;
}

/** Whether a cue without a subject is all there is of its attribution: an end, a pause or a circumstance follows. */
function endsHere(line: Line, { after }: Cue, language: Language): boolean {
  if (line.ends[after - 1]) return true;
  return !isKind(line, after, 'word') || isOne(line, after, language.circumstances) || isOne(line, after, language.times);
}

/** ‘die „Zeit“ schrieb’: a few marked words behind a word, without a pause behind them. */
function isNameInClause(line: Line, at: number, first: number): boolean {
  const begins = at === line.first[at] || !isKind(line, at - 1, 'word');
  return !begins && at === first - 1 && wordsIn(line.items[at]!) <= MAX_NAME;
}

/** The content before a trailing attribution, and what takes it up behind it. */
export function contentBefore(line: Line, trailing: Trailing, resume: number, language: Language): Candidate[] {
  const { attribution, prior, after } = trailing;
  const start = Math.max(line.first[prior]!, resume);
  const colon = isKind(line, prior, 'quoted') && isKind(line, prior - 1, 'colon');
  let from = colon ? prior : Math.min(prior, start);
  const spoken = from === 0 && isKind(line, 0, 'dash');
  while (from < prior && (isKind(line, from, 'dash') || isKind(line, from, 'comma'))) from += 1;
  if (prior - from > MAX_CONTENT) return [];
  const marked = isKind(line, prior, 'quoted');
  if (!marked && wordsFrom(line, from, prior) < 2) return [];
  const groupKey = line.items[attribution.at]!.start;
  const how = { rule: `${language.lang}.after`, groupKey };
  const before = spoken ? direct(line, attribution, from, prior, how) : reported(line, attribution, from, prior, how);
  const rest = restOf(line, trailing, from, language, spoken);
  if (rest === null) return [before];
  const split = { rule: `${language.lang}.${rest.rule}`, groupKey };
  const last = rest.last;
  const second =
    spoken || isKind(line, rest.from, 'quoted')
      ? direct(line, attribution, rest.from, last, split)
      : reported(line, attribution, rest.from, last, split);
  return after > rest.from ? [before] : [before, second];
}

interface Rest {
  readonly from: number;
  readonly last: number;
  readonly rule: string;
}

/** The words that go on behind an attribution: marks, the rest of a clause that it cuts in two, the next sentence. */
function restOf(line: Line, { attribution, prior, after }: Trailing, from: number, language: Language, spoken: boolean): Rest | null {
  const sentence = line.last[attribution.at]!;
  if (spoken) return spokenRest(line, attribution.at, after);
  for (let at = after; at <= sentence; at += 1) {
    const paused = isKind(line, at - 1, 'comma') || isKind(line, at - 1, 'colon') || isKind(line, at - 1, 'dash');
    const opened = paused || at === after || isOne(line, at - 1, language.and);
    if (isKind(line, at, 'quoted') && opened) {
      const item = line.items[at]!;
      return wordsIn(item) > 0 && !isNamedIn(line, at, after) ? { from: at, last: at, rule: 'split' } : null;
    }
  }
  if (isKind(line, prior, 'quoted')) {
    const next = sentence + 1;
    const alone = isKind(line, next, 'quoted') && line.ends[next] === true && followsNothing(line, next, language);
    return alone ? { from: next, last: next, rule: 'goes-on' } : null;
  }
  const rest = afterPause(line, after);
  if (rest === after || !isCut(line, from, prior, language) || isOne(line, rest, language.relatives)) return null;
  return wordsFrom(line, rest, sentence) >= MIN_REST ? { from: rest, last: sentence, rule: 'split' } : null;
}

/** Dialogue behind a dash: "— Да, — сказал он. — Завтра." */
function spokenRest(line: Line, at: number, after: number): Rest | null {
  for (let index = after; index < line.items.length - 1; index += 1) {
    if (!isKind(line, index, 'dash')) continue;
    let from = index + 1;
    while (isKind(line, from, 'stop') || isKind(line, from, 'comma')) from += 1;
    return from < line.items.length && at < from ? { from, last: line.items.length - 1, rule: 'split' } : null;
  }
  return null;
}

/** ‘sagte er der „Zeit“’: a short stretch that belongs to the phrase before it. */
function isNamedIn(line: Line, at: number, after: number): boolean {
  return at > after && isKind(line, at - 1, 'word') && wordsIn(line.items[at]!) < MIN_REST;
}

function followsNothing(line: Line, at: number, language: Language): boolean {
  const next = afterPause(line, at + 1);
  return !isKind(line, next, 'word') || cueAt(line, next, language) === null;
}

/** "El plan, dijo Roth, fracasará": too little before the attribution to be a clause. */
function isCut(line: Line, from: number, prior: number, language: Language): boolean {
  if (wordsFrom(line, from, prior) > MAX_FRONT) return false;
  for (let at = from; at <= prior; at += 1) {
    if (isKind(line, at, 'comma') || isOne(line, at, language.auxiliaries)) return false;
  }
  return true;
}

export function wordsFrom(line: Line, from: number, last: number): number {
  let words = 0;
  for (let at = from; at <= last; at += 1) words += wordsIn(line.items[at]!);
  return words;
}
