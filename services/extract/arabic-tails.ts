import type { Span } from '../../models/primitives.ts';
import { type Cuts, opensTail, reportedEnd } from './arabic-content.ts';
import { arabicCue } from './arabic-forms.ts';
import type { Saying } from './arabic-sayings.ts';
import { arabicSpeaker, clippedSpeaker, isRole } from './arabic-speaker.ts';
import type { Candidate } from './candidate.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, frameOf, isKind, isWord, type Passage, rawAt, spanOf } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Each word by itself and with و. */
function withJoiner(words: string): ReadonlySet<string> {
  return foldedSet(
    words
      .split(' ')
      .flatMap((word) => [word, `و${word}`])
      .join(' '),
  );
}

/** Source phrases, with or without و. */
const SOURCE = withJoiner('بحسب حسب حسبما بحسبما وفق وفقا طبقا نقلا');
/** Those that have "ما" in them: a verb follows. */
const SOURCE_WITH_VERB = withJoiner('حسبما بحسبما');
/** Those that take ل before the name. */
const SOURCE_TO = withJoiner('وفقا طبقا');
const WHAT = foldedSet('ما لما');
/** Passives and the outlet's own eyes, behind "بحسب ما". */
const NAMELESS = foldedSet('تم تمت يتم جرى نراه نرى رأينا علمنا يبدو ورد جاء هو هي كان كانت سبق يلي');
const WHERE = foldedSet('حيث');

/** Items of a source phrase before its comma. */
const MAX_SOURCE = 25;

/** Items of a clause that one phrase can vouch for; the longest printed sentences have under two hundred. */
const MAX_CLAUSE = 400;

/** A tail without comma is believed only this close to the end of its sentence, in items. */
const MAX_BARE_TAIL = 12;

interface Source {
  readonly speaker: Span;
  /** "بحسب ما أعلنت الوزارة": plain even without a comma before it. */
  readonly verbal: boolean;
  /** Item after the phrase. */
  readonly end: number;
}

/**
 * Clauses that a source phrase vouches for: "وبحسب الشرطة، …" before them, "…، بحسب الشرطة" after them.
 *
 * A clause that begins with a verb of saying is left to that verb: the source phrase then tells only where it was read.
 * After a comma and حيث a new clause begins, and a tail vouches for that one alone.
 */
export function attributionTails(passage: Passage, sayings: readonly Saying[], cuts: Cuts): Candidate[] {
  const found: Candidate[] = [];
  const claimed = firstSayings(passage, sayings);
  for (let at = 0; at < passage.items.length; at += 1) {
    if (isWord(passage, at, AS)) {
      const source = asTold(passage, at);
      const told = source === null ? null : trailing(passage, at, source, claimed.get(passage.first[at]!));
      if (told !== null) found.push(told);
    }
    const extent = isWord(passage, at, UPON) && isWord(passage, at + 1, EXTENT) && isWord(passage, at + 2, WORDS);
    if (!extent && !isWord(passage, at, SOURCE)) continue;
    const source = extent ? namedFrom(passage, at, at + 3) : readSource(passage, at);
    if (source === null) continue;
    const joined = passage.items[at]!.form.startsWith('و') && !SOURCE.has(`و${passage.items[at]!.form}`);
    const leads = at === passage.first[at] || (joined && isKind(passage, at - 1, 'comma'));
    const candidate = leads
      ? leading(passage, at, source, cuts)
      : trailing(passage, at, source, claimed.get(passage.first[at]!));
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

const AS = foldedSet('كما');
/** Verbs that with كما close a sentence: "…، كما ذكرت الوكالة". */
const TOLD = foldedSet('qala dhakara afada awrada naqala alana');
/** Words of who told it; where more follow, the verb has an object ("كما ذكر الوزير أسماء المدن"). */
const MAX_TELLER = 4;
/** The same where the phrase is an office or a body with its owner ("وزارة الصحة في المدينة"). */
const MAX_OFFICE = 8;

/** "كما ذكرت السلطات" at the end of a sentence: the phrase behind the verb, which nothing follows. */
function asTold(passage: Passage, at: number): Source | null {
  const verb = passage.items[at + 1];
  const form = verb?.kind === 'word' ? arabicCue(verb.form) : null;
  if (form === null || form.shape !== 'finite' || !TOLD.has(form.cue.id) || at === passage.first[at]) return null;
  const last = passage.last[at]!;
  if (last - at > MAX_SOURCE) return null;
  const end = isKind(passage, last, 'stop') ? last : last + 1;
  let words = 0;
  for (let index = at + 2; index < end && !isWord(passage, index, RELATIVE); index += 1)
    words += isKind(passage, index, 'word') ? 1 : 0;
  const first = passage.items[at + 2]?.form ?? '';
  const most = isRole(first) && !first.startsWith('ال') ? MAX_OFFICE : MAX_TELLER;
  const speaker = words > most ? null : arabicSpeaker(passage, at + 2, end);
  if (speaker === null || !closes(passage, speaker, end)) return null;
  return { speaker, verbal: true, end };
}

/** Whether nothing but a relative clause stands between the phrase and item `end` ("وزارة الصحة التي تدير المستشفى"). */
function closes(passage: Passage, speaker: Span, end: number): boolean {
  for (let at = end - 1; at >= 0 && passage.items[at]!.start >= speaker.end; at -= 1) {
    if (passage.items[at - 1]!.end <= speaker.end) return isWord(passage, at, RELATIVE);
  }
  return true;
}

const RELATIVE = foldedSet('الذي التي الذين');

/** The first cue with content of each sentence, by the sentence's first item. */
function firstSayings(passage: Passage, sayings: readonly Saying[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { at, opener } of sayings) {
    const sentence = passage.first[at]!;
    if (opener !== null && !found.has(sentence)) found.set(sentence, at);
  }
  return found;
}

const UPON = foldedSet('على وعلى');
const EXTENT = foldedSet('حد');
const WORDS = foldedSet('قول تعبير وصف زعم');

/** "على حد قول الوزير": whoever is named from item `from` on. */
function namedFrom(passage: Passage, at: number, from: number): Source | null {
  const end = sourceEnd(passage, at);
  const speaker = from < end ? arabicSpeaker(passage, from, end) : null;
  return speaker === null ? null : { speaker, verbal: true, end };
}

/** The phrase after the source word: "ما أعلنت البلدية" or "سكان الحي". */
function readSource(passage: Passage, at: number): Source | null {
  const end = sourceEnd(passage, at);
  let from = at + 1;
  if (['عن', 'ل', 'لـ'].includes(rawAt(passage, from))) from += 1;
  const what = isWord(passage, from, WHAT);
  const verbal = what || isWord(passage, at, SOURCE_WITH_VERB);
  // The subject of "بحسب ما أعلنت الوزارة" stands behind the verb.
  if (verbal) from += what ? 2 : 1;
  // "حسب ما تم رصده", "بحسب ما نراه": nobody is named.
  if (what && isWord(passage, from - 1, NAMELESS)) return null;
  if (from >= end) return null;
  const clipped = !verbal && isWord(passage, at, SOURCE_TO) ? joinedTo(rawAt(passage, from)) : 0;
  const speaker = clipped > 0 ? clippedSpeaker(passage, from, end, clipped) : arabicSpeaker(passage, from, end);
  return speaker === null ? null : { speaker, verbal, end };
}

/** Characters of the ل that is joined to a word; of "لل" only the first, so that the article stays. */
function joinedTo(raw: string): number {
  if (raw.length < 3 || !raw.startsWith('ل')) return 0;
  return raw.startsWith('لـ') ? 2 : 1;
}

function sourceEnd(passage: Passage, at: number): number {
  const limit = Math.min(passage.items.length, at + MAX_SOURCE);
  let end = at + 1;
  const goesOn = (item: number): boolean =>
    !isKind(passage, item, 'comma') && !passage.ends[item - 1] && !isThen(passage, item) && !opensClause(passage, item);
  while (end < limit && goesOn(end)) end += 1;
  return end;
}

/** "فإن، فإنه": begins the clause after a leading source. */
function isThen(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'word') && /^فان(?:ه|ها|هم)?$/u.test(passage.items[at]!.form);
}

/** Particles that begin a clause: no source phrase goes on over them ("وطبقا للتقرير لم تصل …"). */
const CLAUSE_PARTICLES = foldedSet('لم لن ليس ليست لا قد لقد فقد سوف كان كانت تم يتم');

/** Whether a clause begins at item `at` behind a source phrase; "بحسب ما تم نشره" has one within. */
function opensClause(passage: Passage, at: number): boolean {
  return isWord(passage, at, CLAUSE_PARTICLES) && !isWord(passage, at - 1, WHAT) && !isWord(passage, at - 1, SOURCE);
}

/** The "فإن" that follows a relative clause within reach, or null. */
function thenBehind(passage: Passage, from: number): number | null {
  for (let at = from; at < Math.min(passage.items.length, from + MAX_SOURCE) && !passage.ends[at]; at += 1)
    if (isThen(passage, at)) return at;
  return null;
}

function leading(passage: Passage, at: number, source: Source, cuts: Cuts): Candidate | null {
  let from = source.end;
  while (isKind(passage, from, 'comma')) from += 1;
  // "ووفق الأرقام، التي نشرها المصرف، فإن …": the relative clause belongs to the source.
  if (isWord(passage, from, RELATIVE)) {
    const then = thenBehind(passage, from);
    if (then === null) return null;
    from = then;
  }
  if (isThen(passage, from)) from += 1;
  const opening = passage.items[from];
  if (opening === undefined || passage.last[at]! < from) return null;
  if (opening.kind === 'word' && arabicCue(opening.form)?.shape === 'finite') return null;
  return candidate(passage, at, source, from, reportedEnd(passage, cuts, from), 'ar.source-before');
}

function trailing(passage: Passage, at: number, source: Source, saying: number | undefined): Candidate | null {
  const apart = isKind(passage, at - 1, 'comma') || isKind(passage, at - 1, 'dash');
  if (
    (!isWord(passage, at, AS) && !isWord(passage, at, UPON) && !opensTail(passage, at)) ||
    (!apart && !source.verbal && passage.last[at]! - at > MAX_BARE_TAIL)
  )
    return null;
  // Words that a verb has claimed are not vouched for again.
  if (saying !== undefined && saying < at) return null;
  const to = apart ? at - 2 : at - 1;
  const from = clauseStart(passage, at);
  return to < from || passage.ends[to] ? null : candidate(passage, at, source, from, to, 'ar.source-after');
}

/** The last clause that stands by itself before item `at`: behind "، حيث", else the whole sentence. */
function clauseStart(passage: Passage, at: number): number {
  const first = Math.max(passage.first[at]!, at - MAX_CLAUSE);
  for (let index = at - 1; index > first; index -= 1) {
    if (isWord(passage, index, WHERE) && isKind(passage, index - 1, 'comma')) return index;
  }
  return passage.first[at]!;
}

function candidate(
  passage: Passage,
  at: number,
  source: Source,
  from: number,
  to: number,
  rule: string,
): Candidate | null {
  if (to - from > MAX_CLAUSE) return null;
  let mixed = false;
  for (let index = from; index <= to; index += 1)
    mixed ||= isKind(passage, index, 'quoted') && isSpeech(passage, index);
  return {
    kind: from === to && isKind(passage, from, 'quoted') ? 'direct' : mixed ? 'mixed' : 'indirect',
    content: contentOf(passage, from, to),
    cue: spanOf(passage, at, at),
    speaker: source.speaker,
    speakerFrom: 'stated',
    frame: frameOf(passage, at, at),
    groupKey: null,
    continues: null,
    rules: [rule],
  };
}
