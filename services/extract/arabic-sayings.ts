import type { Span } from '../../models/primitives.ts';
import { fold } from '../text/fold.ts';
import { type ArabicForm, arabicCue, isRelay, needsClauseEdge } from './arabic-forms.ts';
import { findOpener, type Opener, PARTICIPLE_OR_ADJECTIVE } from './arabic-opener.ts';
import { antecedent, arabicSpeaker, isPluralObject, subjectBefore } from './arabic-speaker.ts';
import { LACK, LEADS, OCCASIONS, SUBJECT_CONJUNCTIONS, VERB_PARTICLES } from './arabic-words.ts';
import { isKind, isWord, type Passage, rawAt } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** A cue with what it governs. */
export interface Saying {
  readonly at: number;
  readonly form: ArabicForm;
  /** Null for a verb that only names who speaks. */
  readonly opener: Opener | null;
  readonly speaker: Span | null;
  /** First item of the clause: what was said before ends here. */
  readonly clause: number;
  /** Whether the words before end here for certain; else the verb may be part of what somebody else said. */
  readonly cuts: boolean;
  /** Whether the clause opens plainly enough to end even direct speech that no mark closes. */
  readonly opens: boolean;
}

/** Items looked at backwards for the edge of a clause or for a subject, and forwards for a speaker. */
const MAX_LEAD = 30;

/** Items between a participle that no verb governs and its content. */
const MAX_LOOSE = 3;

/**
 * All cues of a passage, in order, each with its speaker and the sign that opens its content.
 *
 * A participle or verbal noun ("مؤكدًا أن", "بقوله:") has the speaker of the verb that it hangs on; where the sentence
 * has none, the last speaker goes on.
 */
export function arabicSayings(passage: Passage): Saying[] {
  const found: Saying[] = [];
  let governor: Saying | null = null;
  for (let at = 0; at < passage.items.length; at += 1) {
    const item = passage.items[at]!;
    const form = item.kind === 'word' ? arabicCue(item.form) : null;
    if (form === null || !isCue(passage, at, form)) continue;
    if (governor !== null && passage.first[governor.at] !== passage.first[at]) governor = null;
    const saying = read(passage, at, form, governor);
    if (saying === null) continue;
    found.push(saying);
    // A verb within what another one reports, or in a relative clause, governs nothing outside of it.
    if (
      form.shape === 'finite' &&
      (governor === null || saying.cuts) &&
      !(saying.opener === null && isWord(passage, at - 1, RELATIVES))
    )
      governor = saying;
  }
  return found;
}

function read(passage: Passage, at: number, form: ArabicForm, governor: Saying | null): Saying | null {
  const opener = findOpener(passage, at, form);
  const hangs = form.shape !== 'finite';
  if (hangs && opener === null) return null;
  // "لافتة" is a banner unless a verb governs it or its content is near.
  const adjective = form.shape === 'participle' && PARTICIPLE_OR_ADJECTIVE.test(passage.items[at]!.form);
  const loose = adjective || (form.shape === 'noun' && opener?.by === 'that');
  if (loose && governor === null && opener !== null && opener.at - at > MAX_LOOSE) return null;
  // "التأكيد على أن" needs a verb that it completes ("جدد التأكيد"); قول stands by itself ("بقوله").
  if (form.shape === 'noun' && form.cue.id !== 'qala' && (governor === null || opener?.by !== 'that')) return null;
  const own = hangs ? null : ownSpeaker(passage, at, form, opener);
  if (isNarration(passage, at, form, opener, own) || (own !== null && isEvidence(passage, own))) return null;
  // A belief is reported as said only where somebody is named behind the verb ("ويعتقد الأطباء أن").
  if (form.cue.id === 'itaqada' && arabicSpeaker(passage, at + 1, opener?.at ?? at + 1) === null) return null;
  const edge = clauseEdge(passage, at);
  // "أن ضعف العدد …، يؤكد أن": a bare present behind a comma, without a subject of its own, has the long one before it.
  const predicate =
    form.present && !form.joined && own === null && edge.from === at && isKind(passage, at - 1, 'comma');
  // "واختتم المدرب حديثه بقوله:" the clause begins with the verb that the verbal noun completes.
  const completed =
    governor?.opener === null && opener !== null && !hasComma(passage, governor.at, at) ? governor : null;
  return {
    at,
    form,
    opener,
    speaker:
      governor !== null && (hangs || (own === null && goesOnFrom(passage, governor, at)))
        ? speakerOf(passage, governor, at)
        : own,
    clause: completed?.clause ?? edge.from,
    cuts: hangs || (edge.sure && !predicate),
    opens: form.joined || hangs || edge.led || completed?.form.joined === true,
  };
}

function ownSpeaker(passage: Passage, at: number, form: ArabicForm, opener: Opener | null): Span | null {
  const to = opener?.at ?? bareReach(passage, at);
  if (isRelay(form)) return relayed(passage, at, to) ?? arabicSpeaker(passage, at + 1, to);
  if (form.cue.id === 'jaafi') return isWord(passage, at + 1, IN_IT) ? null : arabicSpeaker(passage, at + 2, to);
  const topic = topicOf(passage, at);
  if (topic !== null) {
    const subject = arabicSpeaker(passage, topic.from, topic.to);
    if (subject !== null) return subject;
  }
  const after = takesObject(passage, at, form) ? null : arabicSpeaker(passage, at + 1, to);
  if (after !== null || form.joined || isBackReference(passage, at + 1)) return after;
  return antecedent(passage, at) ?? subjectBefore(passage, subjectStart(passage, at), at);
}

/** Verbs with their object behind ب: "اعترف باستضافة الحفل", "رحب بقرار المجلس". */
const TAKES_BI = foldedSet(
  'itarafa aqarra naddada rahhaba ashada talaba taahhada waada haddada nawwaha itarafa sarraha afada',
);

/** Letters of a word with ب before it; shorter ones may be names ("بدر", "بايدن"). */
const BI_WORD = /^ب.{5,}/u;

function takesObject(passage: Passage, at: number, form: ArabicForm): boolean {
  return isPluralObject(passage, at + 1) || (TAKES_BI.has(form.cue.id) && BI_WORD.test(rawAt(passage, at + 1)));
}

const RELATIVES = foldedSet('الذي التي الذين اللذين اللذان اللتين اللتان ما');

const IN_IT = foldedSet('فيه فيها');

const AS_FOR = foldedSet('أما وأما');

/** "أما الوزير فقال", "أما العريس فقد اعترف": the topic before a verb with ف is its subject. Its items [from, to), or null. */
function topicOf(passage: Passage, at: number): { readonly from: number; readonly to: number } | null {
  const verb = isWord(passage, at - 1, 'فقد') ? at - 1 : at;
  const start = passage.first[at]!;
  if (!rawAt(passage, verb).startsWith('ف') || at - start > MAX_LEAD || !isWord(passage, start, AS_FOR)) return null;
  return { from: start + 1, to: verb };
}

/** How far the speaker of a verb without content may reach: not into what a colon or a mark opens for another cue. */
function bareReach(passage: Passage, at: number): number {
  const limit = Math.min(passage.last[at]! + 1, at + MAX_LEAD);
  for (let index = at + 1; index < limit; index += 1) {
    if (isKind(passage, index, 'colon') || isKind(passage, index, 'mark')) return index;
  }
  return limit;
}

/** "نقلت الصحيفة عن الجار قوله إن": the phrase after عن or إلى, up to قوله or the content. */
function relayed(passage: Passage, at: number, to: number): Span | null {
  for (let index = at + 1; index < to; index += 1) {
    if (isKind(passage, index, 'word') && ['عن', 'إلى', 'الى'].includes(rawAt(passage, index))) {
      return arabicSpeaker(passage, index + 1, to);
    }
  }
  return null;
}

/** The speaker that a participle or verbal noun takes over from the verb before it in the sentence. */
function speakerOf(passage: Passage, governor: Saying, at: number): Span | null {
  return (isRelay(governor.form) ? relayed(passage, governor.at, at) : null) ?? governor.speaker;
}

/**
 * "أعرب المدرب عن سعادته … وقال": a verb without a subject goes on with that of a verb before it in the sentence that
 * reports nothing by itself, where both are of one gender.
 */
function goesOnFrom(passage: Passage, governor: Saying, at: number): boolean {
  if (governor.opener !== null || governor.speaker === null || isRelay(governor.form)) return false;
  if (!arabicCue(passage.items[at]!.form)?.joined || governor.speaker.end > passage.items[at]!.start) return false;
  return (
    !isBackReference(passage, at + 1) &&
    isFeminine(passage, governor) === isFeminine(passage, { at, form: arabicCue(passage.items[at]!.form)! })
  );
}

function isFeminine(passage: Passage, { at, form }: Pick<Saying, 'at' | 'form'>): boolean {
  return form.present ? /^[وف]?ت/u.test(rawAt(passage, at)) : /ت$/u.test(rawAt(passage, at));
}

/** "زعم فيها أن", "قال فيها:" a clause about the tweets or the letter just named; its subject is the last speaker. */
function isBackReference(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'word') && /^(?:في|عن|ب)(?:ه|ها|هم|هما)$/u.test(rawAt(passage, at));
}

/** Words before القول that make it a remark of the outlet: "يمكن القول إن". */
const MODALS = foldedSet('يجب ينبغي يمكن يجوز يصح نستطيع يمكنني يمكننا الإنصاف');
const WHAT = foldedSet('ما مما بما');

const BETWEEN = foldedSet('بين بينه بينها بينهم');

/** "بين الحاضر وبين الماضي": a second بين of its sentence is the preposition again. */
function namesBetween(passage: Passage, at: number): boolean {
  for (let back = at - 1; back >= Math.max(passage.first[at]!, at - MAX_LEAD); back -= 1)
    if (isWord(passage, back, BETWEEN)) return true;
  return false;
}

/** Marked words of a name: behind them a verb that looks like a preposition is one ("برنامج «الصباح» عبر قناة …"). */
const MAX_MARKED_NAME = 4;

function followsName(passage: Passage, at: number): boolean {
  const before = passage.items[at - 1];
  return before?.kind === 'quoted' && before.words <= MAX_MARKED_NAME;
}

const NEVER_SAID = foldedSet('لم لن ولم ولن فلم فلن قد فقد لكي كي');
const EXTENT = foldedSet('حد');
const TO_DO = foldedSet('أن');
/** Words whose أن tells what did happen: "قبل أن يضيف". */
const BEFORE_DOING = foldedSet('قبل بعد إلى');
/** Verbs that a negation makes a statement: "لم يستبعد أن", "لم ينف أن". */
const DENYING = foldedSet('istabada nafa');

/** "لم يوضح أن", "قد يقول قائل إن", "يجب أن يشرح أن": what was not said, may be said or should be. */
function isUnreal(passage: Passage, at: number, form: ArabicForm): boolean {
  if (DENYING.has(form.cue.id)) return false;
  if (isWord(passage, at - 1, TO_DO)) return !isWord(passage, at - 2, BEFORE_DOING);
  return isWord(passage, at - 1, NEVER_SAID);
}

/** Whether the form is a cue where it stands, and not the other word that it can be. */
function isCue(passage: Passage, at: number, form: ArabicForm): boolean {
  const { form: word } = passage.items[at]!;
  const raw = rawAt(passage, at);
  const atEdge = !isKind(passage, at - 1, 'word') || isWord(passage, at - 1, VERB_PARTICLES);
  if (needsClauseEdge(word) && (!atEdge || followsName(passage, at)) && !isBackReference(passage, at + 1)) return false;
  // A governor in the present is one only where its clause begins ("وتعرب الوزارة"); elsewhere it is a relative clause.
  if (form.present && form.cue.after.length === 0 && !form.joined && !atEdge) return false;
  // "طلبا عدم كشف اسميهما": a noun, and nothing that is said.
  if (isWord(passage, at - 1, LACK)) return false;
  // "ما يفيد", "مما يشير إلى أن": a thing that shows, nobody who says.
  if (isWord(passage, at - 1, WHAT)) return false;
  if (form.present && isUnreal(passage, at, form)) return false;
  // "على حد قوله": an aside that carries on what is reported.
  if (form.shape === 'noun' && isWord(passage, at - 1, EXTENT)) return false;
  // "أعتقد" is the first person of "اعتقد", in a text that prints its hamzas.
  if (
    form.shape === 'finite' &&
    !form.present &&
    raw.replace(/^[وف]/u, '').startsWith('أ') &&
    form.cue.past?.startsWith('ا')
  )
    return false;
  // "بين" is "between" unless it is printed with its shadda or begins the sentence.
  if (form.cue.id === 'bayyana' && form.shape === 'finite' && !form.present && !raw.includes('\u0651')) {
    if (form.joined ? !atEdge || namesBetween(passage, at) : at !== passage.first[at]) return false;
  }
  if (form.cue.id === 'jaafi')
    return isWord(passage, at + 1, IN_IT) || (isWord(passage, at + 1, 'في') && isWord(passage, at + 2, OCCASIONS));
  return form.shape !== 'noun' || !isWord(passage, at - 1, MODALS);
}

/** Verbs whose present without a subject is passive: the outlet tells ("يذكر أن", "ويتوقع أن", "يشار إلى أن"). */
const IMPERSONAL = foldedSet('dhakara ashara tawaqqaa rajjaha itaqada alima laahaza');

function isNarration(
  passage: Passage,
  at: number,
  form: ArabicForm,
  opener: Opener | null,
  speaker: Span | null,
): boolean {
  if (!form.present || opener?.by !== 'that' || !IMPERSONAL.has(form.cue.id)) return false;
  if (speaker === null) return true;
  // "العثور على حية نافقة يرجح أنها": nor is a noun further off the subject; "الأرقام التي نشرتها تشير إلى" agrees with its verb.
  return rawAt(passage, at).startsWith('ي') && form.cue.id !== 'ashara' && endsBefore(passage, speaker, at - 1);
}

/** Whether the span ends before the end of item `at`. */
function endsBefore(passage: Passage, span: Span, at: number): boolean {
  return at >= 0 && span.end < passage.items[at]!.end;
}

/** What shows something and says nothing: "أثبت الفحص أن", "أظهرت الصور أن". */
const EVIDENCE = foldedSet(
  'فحص فحوص فحوصات تحليل تحاليل تحليلات صور صورة نتائج نتيجة تجربة تجارب اختبار اختبارات مؤشرات أدلة كاميرات تسجيلات مشاهد',
);

function isEvidence(passage: Passage, speaker: Span): boolean {
  const words = passage.text.slice(speaker.start, speaker.end).split(/\s/u, 1);
  return EVIDENCE.has((fold(words[0] ?? '') as string).replace(/^ال/u, ''));
}

interface Edge {
  readonly from: number;
  /** The words before surely end there. */
  readonly sure: boolean;
  /** A circumstance leads the clause: "، وعن الحضور قال المدير:". */
  readonly led: boolean;
}

/** Where the clause of the verb at `at` begins. */
function clauseEdge(passage: Passage, at: number): Edge {
  const { items, first, ends } = passage;
  const start = Math.max(first[at]!, at - MAX_LEAD);
  let from = at;
  while (from > start && isWord(passage, from - 1, VERB_PARTICLES)) from -= 1;
  const stands =
    from === first[at] || ['comma', 'dash', 'quoted'].includes(items[from - 1]!.kind) || ends[from - 1] === true;
  if (stands || from < at) return { from, sure: true, led: false };
  const lead = leadStart(passage, start, at);
  if (lead !== null) return { from: lead, sure: true, led: true };
  return { from: at, sure: arabicCue(items[at]!.form)?.joined === true, led: false };
}

/** First item of the circumstance that leads the clause of the verb at `at`, or null. It holds no comma and no cue. */
function leadStart(passage: Passage, start: number, at: number): number | null {
  for (let edge = at - 1; edge >= start; edge -= 1) {
    const item = passage.items[edge]!;
    if (item.kind === 'word' && arabicCue(item.form) !== null) return null;
    const begins = edge === passage.first[at] || isKind(passage, edge - 1, 'comma') || passage.ends[edge - 1] === true;
    if (begins) return isWord(passage, edge, LEADS) ? edge : null;
  }
  return null;
}

function hasComma(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isKind(passage, at, 'comma')) return true;
  return false;
}

/** First item of the clause before a verb in which its subject may stand. */
function subjectStart(passage: Passage, at: number): number {
  const start = Math.max(passage.first[at]!, at - MAX_LEAD);
  let from = at;
  while (from > start && (isKind(passage, from - 1, 'quoted') || isKind(passage, from - 1, 'word'))) {
    if (isWord(passage, from - 1, SUBJECT_CONJUNCTIONS)) break;
    from -= 1;
  }
  while (from < at && isWord(passage, from, VERB_PARTICLES)) from += 1;
  return from;
}
