import type { Span } from '../../models/primitives.ts';
import type { Candidate } from './candidate.ts';
import { type EnglishForm, englishCue } from './english-forms.ts';
import { findOpener, hasVerb, NEAR, type Opener } from './english-opener.ts';
import { sourcePhrases } from './english-sources.ts';
import { type Phrase, subjectAfter, subjectBefore } from './english-speaker.ts';
import { AUXILIARIES, CIRCUMSTANCE, DETERMINERS, NEGATIONS, OBJECT_PRONOUNS, PREPOSITIONS, REPORTERS, TIMES } from './english-words.ts';
import { isSpeech } from './not-speech.ts';
import { type Item, type Passage, type Quoted, wordsIn } from './passages.ts';
import type { Pending, Reading } from './reading.ts';

/** Items after a trailing cue before its clause must end ("…," he said in an interview with the paper on Monday). */
const MAX_TAIL = 30;

/** From this many marked words on, what something is called is a statement of its own. */
const LONG_LABEL = 8;

/** Words of a marked name inside a circumstance. */
const MAX_NAME = 6;

/** How a cue stands to its words. */
interface Attribution {
  readonly at: number;
  readonly form: EnglishForm;
  readonly speaker: Phrase | null;
  readonly from: 'stated' | 'inherit' | 'none';
  /** First item of speaker and cue together. */
  readonly first: number;
  /** Item after speaker, cue and circumstance. */
  readonly after: number;
}

/**
 * Reads one passage of English.
 *
 * An attribution stands after its words ("…," said X; …, X said), between them, or before them (X said that …). What
 * stands after wins: its content reaches back to the start of the sentence, over anything that looks like another cue.
 */
export function readEnglish(text: string, passage: Passage): Reading {
  const trailing: Candidate[] = [];
  let resume = 0;
  const leading: Candidate[] = [];
  // A cue within what another one reports is part of that content, and is not followed to its end again.
  let claimed = -1;
  let pending: Pending | null = null;
  let lastSpeaker: Phrase | null = null;
  let lastAttribution: Attribution | null = null;
  let sentence = -1;
  for (let at = 0; at < passage.items.length; at += 1) {
    const item = passage.items[at]!;
    if (item.kind !== 'word') continue;
    const form = englishCue(item.form);
    if (form === null) continue;
    if (passage.first[at] !== sentence) {
      sentence = passage.first[at]!;
      lastSpeaker = null;
      lastAttribution = null;
    }
    const tail = readTrailing(text, passage, at, form, resume);
    const parts = tail === null ? [] : fragments(text, passage, tail, resume);
    if (tail !== null && parts.length > 0) {
      trailing.push(...parts);
      resume = tail.after;
      lastSpeaker = tail.speaker;
      continue;
    }
    if (at <= claimed) continue;
    const lead = readLeading(text, passage, at, form, lastSpeaker);
    if (lead === null) {
      const speaker = form.shape === 'past' || form.shape === 'present' ? phraseBefore(text, passage, at) : null;
      if (speaker !== null && isVerb(text, passage, at, form, speaker) && !isPassive(passage, at, form)) {
        lastAttribution = { at, form, speaker, from: 'stated', first: speaker.first, after: at + 1 };
      }
      continue;
    }
    lastAttribution = lead.attribution;
    if (lead.attribution.speaker !== null) lastSpeaker = lead.attribution.speaker;
    if (lead.opener.content >= passage.items.length) {
      if (lead.opener.by === 'colon') pending = pendingOf(passage, lead.attribution);
      continue;
    }
    const found = contents(text, passage, lead.attribution, lead.opener);
    leading.push(...found.candidates);
    claimed = found.last;
  }
  if (pending === null && lastAttribution !== null && passage.items.at(-1)!.kind === 'colon') pending = pendingOf(passage, lastAttribution);
  return { candidates: [...trailing, ...leading, ...sourcePhrases(text, passage)], pending };
}

/** "…," said X / …, X said, or null where the cue at `at` does not stand after its words. */
function readTrailing(text: string, passage: Passage, at: number, form: EnglishForm, resume: number): Attribution | null {
  if (form.shape === 'ing' || near(form)) return null;
  const subject = phraseBefore(text, passage, at);
  if (subject !== null && followsWords(text, passage, subject.first)) {
    const told = form.cue.addressee === true ? addresseeEnd(passage, at + 1) : at + 1;
    const after = tailEnd(passage, told) ?? looseTail(text, passage, subject.first, at, resume);
    if (after !== null && isVerb(text, passage, at, form, subject)) return { at, form, speaker: subject, from: 'stated', first: subject.first, after };
  }
  // "said X": the cue itself follows the words.
  if (!followsWords(text, passage, at) || form.shape === 'base') return null;
  const speaker = subjectAfter(text, passage, at + 1);
  if (speaker === null || isAddressed(form, passage.items[at + 1]!)) return null;
  const after = tailEnd(passage, appositionEnd(passage, speaker.after)) ?? looseTail(text, passage, at, speaker.after - 1, resume);
  return after === null ? null : { at, form, speaker, from: 'stated', first: at, after };
}

/**
 * Directly after marks that end in a pause, speaker and cue are an attribution whatever goes on behind them
 * ("…," Roe said as she left): it reaches to the end of the sentence, or to the marks that take the words up again.
 */
function looseTail(text: string, passage: Passage, first: number, at: number, resume: number): number | null {
  const { items, last } = passage;
  const words = items[first - 1]!.kind === 'quoted' ? items[first - 1]! : items[first - 2];
  // Marks inside a clause are part of it; only a sentence that begins with them is attributed so loosely.
  const at0 = items[first - 1]!.kind === 'quoted' ? first - 1 : first - 2;
  if (words?.kind !== 'quoted' || (at0 !== passage.first[at0] && at0 !== resume)) return null;
  if (items[first - 1]!.kind === 'quoted' && !asksOrPauses(text, words)) return null;
  const limit = Math.min(last[at]!, at + MAX_TAIL);
  for (let index = at + 1; index <= limit; index += 1) {
    if (items[index]!.kind === 'quoted' && items[index - 1]!.kind === 'comma') return index - 1;
  }
  return last[at]! + 1;
}

/** "he told the crowd": passed over before the circumstance. */
function addresseeEnd(passage: Passage, from: number): number {
  const { items, ends } = passage;
  let at = from;
  while (at < items.length && items[at]!.kind === 'word' && !CIRCUMSTANCE.has(items[at]!.form) && !ends[at - 1] && at - from < 12) at += 1;
  return at;
}

function isAddressed(form: EnglishForm, next: Item): boolean {
  return form.cue.addressee === true && next.kind === 'word' && (OBJECT_PRONOUNS.has(next.form) || REPORTERS.has(next.form));
}

/** Whether item `at` comes right after content: a comma, a mark or a dash, or a stretch that ends with ? or !. */
function followsWords(text: string, passage: Passage, at: number): boolean {
  const { items, first, ends } = passage;
  const before = items[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'quoted') return !ends[at - 1] || asksOrPauses(text, before);
  if (at === first[at] || ends[at - 1]) return false;
  if (before.kind === 'comma') return items[at - 2]?.kind !== 'comma';
  return before.kind === 'dash' && items[at - 2]?.kind === 'quoted';
}

/** "Why now?" Roe asked. The sentence goes on after marks that close on ?, ! or a comma. */
function asksOrPauses(text: string, item: Quoted): boolean {
  return /[?!,…—–-]["'”’»]?\s*$/u.test(text.slice(Math.max(item.inner.start, item.inner.end - 4), item.inner.end));
}

/** Where the attribution's circumstance ends (at a comma, a mark or the sentence end), or null if a clause goes on. */
function tailEnd(passage: Passage, from: number): number | null {
  const { items, ends } = passage;
  if (from > 0 && ends[from - 1]) return from;
  let circumstance = false;
  for (let at = from; at < Math.min(items.length, from + MAX_TAIL); at += 1) {
    const item = items[at]!;
    if (item.kind === 'comma' || item.kind === 'dash' || item.kind === 'quoted' || item.kind === 'mark') {
      return item.kind === 'quoted' && at === from ? null : at;
    }
    if (item.kind === 'colon') return null;
    if (item.kind === 'stop' && ends[at]) return at;
    if (item.kind === 'word') {
      if (item.form === 'that') return null;
      if (!circumstance && !CIRCUMSTANCE.has(item.form) && !TIMES.has(item.form) && item.form !== 'who' && item.form !== 'and' && item.form !== 'but' && item.form !== 'last') return null;
      circumstance = true;
    }
    if (ends[at]) return at + 1;
  }
  return null;
}

/** ", a farmer," after an inverted speaker. */
function appositionEnd(passage: Passage, at: number): number {
  const { items } = passage;
  if (items[at]?.kind !== 'comma') return at;
  const next = items[at + 1];
  if (next?.kind !== 'word' || !(DETERMINERS.has(next.form) || next.form === 'who')) return at;
  let end = at + 1;
  while (end < items.length && items[end]!.kind === 'word' && end - at < 25) end += 1;
  return items[end]?.kind === 'comma' || items[end]?.kind === 'stop' ? end : at;
}

/** The subject before a verb, unless the verb is negated, an infinitive or a noun. */
function phraseBefore(text: string, passage: Passage, at: number): Phrase | null {
  const { items, first } = passage;
  let from = first[at]!;
  // The sentence that a ? in marks seems to end goes on with its attribution.
  for (let index = at - 1; index >= from; index -= 1) {
    const kind = items[index]!.kind;
    if (kind === 'quoted' || kind === 'colon' || kind === 'dash') {
      if (kind === 'quoted' && wordsIn(items[index]!) <= 2 && index > from && items[index - 1]!.kind === 'word') continue;
      from = index + 1;
      break;
    }
  }
  return subjectBefore(text, items, from, at);
}

function isVerb(text: string, passage: Passage, at: number, form: EnglishForm, subject: Phrase | null): boolean {
  const { items } = passage;
  const before = items[at - 1];
  if (before?.kind === 'word') {
    if (NEGATIONS.has(before.form)) return false;
    if (before.form === 'to' || before.form === 'of') return false;
    if ((DETERMINERS.has(before.form) || PREPOSITIONS.has(before.form)) && form.shape !== 'past') return false;
  }
  if (form.shape === 'base' && (subject === null || DETERMINERS_SINGULAR.test(text.slice(subject.start, subject.start + 3)))) return false;
  // "Trump’s tweet", "the writer's claims": an owner before it makes it a noun.
  if (form.nominal && before !== undefined && /['’]s?$/u.test(text.slice(before.start, before.end))) return false;
  if (form.nominal && (subject === null || subject.after < at - 2)) return false;
  return true;
}

const DETERMINERS_SINGULAR = /^an? /iu;

interface Leading {
  readonly attribution: Attribution;
  readonly opener: Opener;
}

/** Cue first, content after. Participles and conjoined verbs take over the speaker of the sentence. */
function readLeading(text: string, passage: Passage, at: number, form: EnglishForm, last: Phrase | null): Leading | null {
  const { items } = passage;
  const before = items[at - 1];
  const antecedent = before?.kind === 'word' && /^(?:who|which)$/u.test(text.slice(before.start, before.end)) ? antecedentOf(text, passage, at - 1) : null;
  const carried = form.shape === 'ing' || (before?.kind === 'word' && (before.form === 'and' || before.form === 'but'));
  // "with one poster writing": a participle right behind a noun has that noun for its subject.
  const absolute = form.shape === 'ing' && before?.kind === 'word' && !AUXILIARIES.has(before.form) && before.form !== 'and' && before.form !== 'but';
  const subject = antecedent ?? (carried && !absolute ? last : phraseBefore(text, passage, at));
  if (!isVerb(text, passage, at, form, subject ?? (carried ? carriedSubject(text, passage, at) : null))) return null;
  const passive = isPassive(passage, at, form);
  const opener = findOpener(text, passage, at, form) ?? asClause(passage, at, subject);
  if (opener === null || (passive && opener.by !== 'that')) return null;
  // "has learned that according to …": the source after it has the words.
  if (items[opener.content]?.form === 'according') return null;
  if (near(form) && (opener.by !== 'marks')) return null;
  const speaker = passive ? null : carried && subject === null ? carriedSubject(text, passage, at) : subject;
  if (speaker === null && !passive && form.shape !== 'ing' && !carried && at !== passage.first[at]) return null;
  return {
    attribution: { at, form, speaker, from: speaker === null ? (passive ? 'none' : 'inherit') : 'stated', first: speaker?.first ?? at, after: opener.content },
    opener,
  };
}

/** "As the clerk noted, the file was lost": the clause after the comma is what was noted. */
function asClause(passage: Passage, at: number, subject: Phrase | null): Opener | null {
  const { items, last } = passage;
  if (subject === null || items[subject.first - 1]?.form !== 'as' || items[at + 1]?.kind !== 'comma') return null;
  return at + 3 <= last[at]! ? { by: 'clause', at: at + 1, content: at + 2 } : null;
}

/** "the department, which reported": the noun phrase that the relative stands for. */
function antecedentOf(text: string, passage: Passage, relative: number): Phrase | null {
  const { items } = passage;
  const end = items[relative - 1]?.kind === 'comma' ? relative - 1 : relative;
  return end > passage.first[relative]! ? phraseBefore(text, passage, end) : null;
}

/** Verbs that report only what stands in marks close by: "called the verdict “a disgrace”". */
function near(form: EnglishForm): boolean {
  return NEAR.has(form.cue.id);
}

function isPassive(passage: Passage, at: number, form: EnglishForm): boolean {
  if (form.shape !== 'past') return false;
  let from = at - 1;
  while (from >= 0 && passage.items[from]!.kind === 'word' && (/ly$/u.test(passage.items[from]!.form) || TIMES.has(passage.items[from]!.form) || ADVERBS.has(passage.items[from]!.form))) from -= 1;
  const before = passage.items[from];
  if (before?.kind !== 'word') return false;
  if (TO_BE.test(before.form)) return true;
  // "was led away and told": the passive covers both verbs.
  return before.form === 'and' && passage.items.slice(Math.max(passage.first[at]!, from - 5), from).some((item) => item.kind === 'word' && TO_BE.test(item.form));
}

/** "Trump attacked the plan, saying": the subject of the sentence, up to its first verb. */
function carriedSubject(text: string, passage: Passage, at: number): Phrase | null {
  const { items, first } = passage;
  const start = first[at]!;
  const opening = items[start];
  if (opening?.kind !== 'word') return null;
  const phrase = subjectAfter(text, passage, start);
  return phrase !== null && phrase.after < at ? phrase : null;
}

const TO_BE = /^(?:was|were|is|are|been|being|be)$/u;
const ADVERBS = new Set(['twice', 'not', 'never', 'also']);

/** Content before a trailing attribution, and the fragment after it where the words go on. */
function fragments(text: string, passage: Passage, attribution: Attribution, resume: number): Candidate[] {
  const { items, first, ends } = passage;
  const key = items[attribution.at]!.start;
  let last = attribution.first - 1;
  while (last > 0 && (items[last]!.kind === 'comma' || items[last]!.kind === 'dash')) last -= 1;
  let from = first[attribution.first]! ;
  if (from > last) from = first[last]!;
  from = Math.min(last, Math.max(from, resume));
  const found: Candidate[] = [];
  // "All of this, he said, could be lost": the words before need no verb where the clause goes on after a comma.
  const enclosed = items[attribution.first - 1]?.kind === 'comma' && items[attribution.after]?.kind === 'comma' && goesOnAsClause(passage, attribution.after + 1);
  if (items[last]!.kind !== 'quoted' && ((!enclosed && !hasVerb(passage, from, last)) || !attribution.form.cue.after.includes('that'))) return [];
  // "On the show “Late Night,” Roe said …": the marks belong to a circumstance.
  if (items[last]!.kind === 'quoted' && from < last && wordsIn(items[last]!) <= MAX_NAME && !hasVerb(passage, from, last)) return [];
  const whole = items[last]!.kind === 'quoted' && (from === last || !clauseGoesOver(passage, from, last));
  // "She wrote on the wall: “…,” she said": after a colon the marks alone are the words.
  if (items[last]!.kind === 'quoted' && items[last - 1]?.kind === 'colon') from = last;
  found.push(whole || (from === last && items[last]!.kind === 'quoted') ? direct(passage, attribution, last, key, 'after') : reported(text, passage, attribution, from, last, key, 'after'));
  const next = attribution.after;
  const sign = items[next];
  if (sign === undefined) return [...found, ...goesOn(text, passage, attribution, last, key)];
  const ended = ends[next - 1] === true || (sign.kind === 'stop' && ends[next] === true);
  if (ended) return [...found, ...goesOn(text, passage, attribution, last, key)];
  let start = sign.kind === 'comma' || sign.kind === 'dash' ? next + 1 : next;
  const part = items[start]?.kind === 'word' && (items[start]!.form === 'and' || items[start]!.form === 'but') && items[start + 1]?.kind === 'quoted' ? items[(start += 1)] : items[start];
  if (part?.kind === 'quoted' && (start > next || next === attribution.at + 1)) found.push(direct(passage, attribution, start, key, 'split'));
  else if (markedLater(passage, start) !== null) found.push(direct(passage, attribution, markedLater(passage, start)!, key, 'split'));
  else if (part?.kind === 'word' && !whole && continues(part)) found.push(reported(text, passage, attribution, start, sentenceLast(passage, start), key, 'split'));
  return found.length > 1 ? found : [...found, ...goesOn(text, passage, attribution, last, key)];
}

/** '“…,” X said. “…”': marks that fill the next sentence go on with the words before. */
function goesOn(text: string, passage: Passage, attribution: Attribution, last: number, key: number): Candidate[] {
  const { items, ends } = passage;
  const next = passage.last[attribution.at]! + 1;
  if (items[last]!.kind !== 'quoted' || items[next]?.kind !== 'quoted' || !ends[next] || isAttributedAfter(text, passage, next)) return [];
  return [direct(passage, attribution, next, key, 'goes-on')];
}

/** '…, X said, in a low voice, “…”': the marks that take the words up after a circumstance. */
function markedLater(passage: Passage, from: number): number | null {
  const { items, last } = passage;
  if (items[from]?.kind !== 'word' || continues(items[from]!)) return null;
  for (let at = from + 1; at <= Math.min(last[from]!, from + MAX_TAIL); at += 1) {
    if (items[at]!.kind === 'quoted') return items[at - 1]!.kind === 'comma' ? at : null;
  }
  return null;
}

function goesOnAsClause(passage: Passage, at: number): boolean {
  const item = passage.items[at];
  return item?.kind === 'word' && continues(item) && passage.last[at]! - at >= 2;
}

const ENDS_REPORT = new Set(['while', 'pointing', 'citing', 'putting', 'reflecting', 'echoing', 'compared', 'referring']);
const CARRIES_ON = new Set(['say', 'add', 'note', 'claim', 'argue', 'tell', 'explain', 'call', 'warn', 'insist', 'suggest', 'describe', 'accuse']);

const NOT_CONTINUING = new Set(['but', 'while', 'as', 'who', 'which', 'adding', 'noting', 'citing', 'according', 'speaking', 'referring', 'after', 'before', 'when', 'though', 'although', 'saying', 'in', 'on', 'at', 'during', 'calling', 'pointing', 'describing', 'with', 'where', 'again', 'using', 'to', 'by', 'from', 'of']);

function continues(item: Item): boolean {
  return !NOT_CONTINUING.has(item.form);
}

/** Whether words before the last marked stretch belong to the same content: no mark and no other cue lies between. */
function clauseGoesOver(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) if (passage.items[at]!.kind === 'word') return true;
  return false;
}

function isAttributedAfter(text: string, passage: Passage, quoted: number): boolean {
  for (let at = quoted + 1; at < Math.min(passage.items.length, quoted + 12); at += 1) {
    const item = passage.items[at]!;
    if (item.kind === 'word' && englishCue(item.form) !== null) return readTrailing(text, passage, at, englishCue(item.form)!, 0) !== null;
    if (passage.ends[at]) return false;
  }
  return false;
}

function sentenceLast(passage: Passage, from: number): number {
  return passage.last[from]!;
}

interface Contents {
  readonly candidates: Candidate[];
  /** Last item that they take in. */
  readonly last: number;
}

/** Content after a leading attribution. */
function contents(text: string, passage: Passage, attribution: Attribution, opener: Opener): Contents {
  const { items, ends } = passage;
  const from = opener.content;
  if (opener.by === 'colon' || opener.by === 'unclosed') {
    const last = items.length - 1;
    return { candidates: [candidate(passage, attribution, from, last, 'direct', `before-${opener.by}`, 'medium', null)], last };
  }
  const first = items[from]!;
  if (near(attribution.form)) return { candidates: labelled(text, passage, attribution, from), last: from };
  if (first.kind === 'quoted') {
    const next = items[from + 1];
    const closed = /[.,?!…]["'”’»]?\s*$/u.test(text.slice(Math.max(first.inner.start, first.inner.end - 4), first.inner.end));
    const whole = ends[from] || next === undefined || next.kind !== 'word' || closed || CIRCUMSTANCE.has(next.form);
    if (whole) return { candidates: directs(passage, attribution, from, opener.by === 'that' ? 'before-that' : 'before'), last: from };
  }
  const last = reportedEnd(text, passage, from);
  return { candidates: [reported(text, passage, attribution, from, last, null, `before-${opener.by}`)], last };
}

/** Marked stretches that one cue opens side by side. */
const MAX_JOINED = 4;

/**
 * "called the verdict “a disgrace”": what is called and what it is called are one content; marks of a whole sentence
 * stand alone. "what it calls “the machine”" only borrows a name.
 */
function labelled(text: string, passage: Passage, attribution: Attribution, quoted: number): Candidate[] {
  const { items } = passage;
  const from = attribution.at + 1;
  const owner = attribution.speaker === null ? undefined : items[attribution.speaker.first - 1];
  if (owner?.kind === 'word' && owner.form === 'what') return [];
  const only = items.slice(from, quoted).every((item) => item.kind === 'colon' || (item.kind === 'word' && /^(?:for|as|to|of)$/u.test(item.form)));
  if (only || wordsIn(items[quoted]!) >= LONG_LABEL) return directs(passage, attribution, quoted, 'label');
  let last = quoted;
  while (items[last + 1]?.form === 'and' && items[last + 2]?.kind === 'quoted' && !passage.ends[last]) last += 2;
  return [reported(text, passage, attribution, from, last, null, 'label')];
}

/** A marked stretch, and the ones that "and" or a comma join to it ('called it "dull" and "late"'). */
function directs(passage: Passage, attribution: Attribution, from: number, rule: string): Candidate[] {
  const { items } = passage;
  const found = [direct(passage, attribution, from, items[attribution.at]!.start, rule)];
  let at = from + 1;
  while (at < items.length && found.length < MAX_JOINED) {
    const item = items[at]!;
    if (passage.ends[at - 1] && item.kind !== 'quoted') break;
    if (item.kind === 'quoted') found.push(direct(passage, attribution, at, items[attribution.at]!.start, `${rule}-joined`));
    else if (item.kind !== 'comma' && !(item.kind === 'word' && item.form === 'and')) break;
    at += 1;
  }
  return found;
}

/** Reported words end with the sentence, or before ", adding that", ", according to", " and said". */
function reportedEnd(text: string, passage: Passage, from: number): number {
  const { items } = passage;
  const last = sentenceLast(passage, from);
  for (let at = from + 1; at <= last; at += 1) {
    const item = items[at]!;
    if (item.kind === 'mark') return items.length - 1;
    if (item.kind !== 'word') continue;
    const before = items[at - 1]!;
    if (item.form === 'according' && items[at + 1]?.form === 'to') return before.kind === 'comma' ? at - 2 : at - 1;
    // What the outlet sets beside the words: ", while others …", ", pointing to …".
    if (before.kind === 'comma' && ENDS_REPORT.has(item.form)) return at - 2 >= from ? at - 2 : at - 1;
    const form = englishCue(item.form);
    if (form === null) continue;
    if (before.kind === 'comma' && form.shape === 'ing' && CARRIES_ON.has(form.cue.id)) return at - 2 >= from ? at - 2 : at - 1;
    const joined = (before.kind === 'comma' || before.kind === 'quoted') && form.shape === 'ing';
    const conjoined = before.kind === 'word' && (before.form === 'and' || before.form === 'but') && form.shape !== 'base' && form.shape !== 'ing';
    if ((joined || conjoined) && findOpener(text, passage, at, form) !== null) {
      let end = conjoined ? at - 2 : at - 1;
      while (end > from && items[end]!.kind === 'comma') end -= 1;
      return end;
    }
  }
  return last;
}

function direct(passage: Passage, attribution: Attribution, at: number, key: number | null, rule: string): Candidate {
  const base = candidate(passage, attribution, at, at, 'direct', rule, 'high', key);
  const item = passage.items[at]!;
  return item.kind === 'quoted' ? { ...base, content: item.inner } : base;
}

function reported(text: string, passage: Passage, attribution: Attribution, from: number, last: number, key: number | null, rule: string): Candidate {
  let mixed = false;
  for (let at = from; at <= last; at += 1) {
    const item = passage.items[at]!;
    if (item.kind === 'mark' || (item.kind === 'quoted' && isSpeech(text, passage, at))) mixed = true;
  }
  const first = passage.items[from]!;
  const only = from === last && first.kind === 'quoted';
  const base = candidate(passage, attribution, from, last, only ? 'direct' : mixed ? 'mixed' : 'indirect', rule, 'medium', key);
  return only ? { ...base, content: first.inner } : base;
}

function candidate(
  passage: Passage,
  attribution: Attribution,
  from: number,
  last: number,
  kind: Candidate['kind'],
  rule: string,
  confidence: Candidate['confidence'],
  groupKey: number | null,
): Candidate {
  const { items, first } = passage;
  const { speaker, at, form } = attribution;
  const low = Math.min(first[from]!, first[at]!);
  const high = Math.max(passage.last[last]!, passage.last[at]!);
  return {
    kind,
    content: { start: items[from]!.start, end: items[last]!.end },
    cue: { start: items[at]!.start, end: items[at]!.end },
    speaker: speaker === null ? null : { start: speaker.start, end: speaker.end },
    speakerFrom: attribution.from,
    frame: { start: items[low]!.start, end: items[high]!.end } satisfies Span,
    groupKey,
    continues: false,
    rules: [`en.${rule}`, `en.cue.${form.cue.id}`],
    confidence,
  };
}

function pendingOf(passage: Passage, attribution: Attribution): Pending {
  const { items, first } = passage;
  const cue = items[attribution.at]!;
  return {
    cue: { start: cue.start, end: cue.end },
    speaker: attribution.speaker === null ? null : { start: attribution.speaker.start, end: attribution.speaker.end },
    speakerFrom: attribution.from,
    frame: { start: items[first[attribution.at]!]!.start, end: passage.end },
    rule: 'en.before-colon',
  };
}
