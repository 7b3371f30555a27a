import type { Span } from '../../models/primitives.ts';
import type { Candidate } from './candidate.ts';
import { neutralSpeaker } from './neutral-speaker.ts';
import { notSpeech } from './not-speech.ts';
import type { Item, Passage, Quoted } from './passages.ts';

/**
 * Words from which on marked words without a cue are taken for speech, by where they stand; fewer are names, slogans
 * and words held at a distance. Chosen on the dev sets so that at least two in three are labelled as speech.
 */
const MIN_ALONE = 6;
const MIN_AFTER_COLON = 4;
const MIN_AFTER_COMMA = 5;
const MIN_BEFORE_NAME = 3;

/** Words of a name that follows marks behind a dash. */
const MAX_SIGNATURE = 8;

export interface UnclaimedOptions {
  readonly headings: ReadonlySet<Passage>;
  /** Folded words of the running text: what a name under an unmarked pull quote is checked against. */
  readonly known: ReadonlySet<string>;
  readonly claimed: readonly Candidate[];
  /** No table of cues is known for the language, so that marks alone must tell. */
  readonly anyPlace: boolean;
}

/** What a claimed or unclaimed stretch is found by. */
interface Found {
  readonly content: Span;
  readonly rule: string;
  readonly speaker: Span | null;
  readonly continues: boolean;
}

/**
 * Marked stretches that no cue has claimed and that are speech all the same, in any language:
 *
 *     Roth schrieb: „…“      after a colon           „…“, sagte Roth     before a name
 *     in her words, “…”      after a comma           “…” — Eva Roth      with a signature
 *     “…”                    alone in its sentence   “… (and no end)     taken up from the paragraph before
 *
 * `claimed` are the candidates that have been found; nothing that overlaps one is looked at again.
 */
export function unclaimedMarks(text: string, lines: readonly Passage[], options: UnclaimedOptions): Candidate[] {
  const { headings, claimed } = options;
  const taken = claimed.map((candidate) => candidate.content).sort((a, b) => a.start - b.start);
  const found: Candidate[] = [];
  let next = 0;
  let reach = -1;
  for (const line of lines) {
    if (headings.has(line)) continue;
    const signed = signedLine(text, line, options.known);
    if (signed !== null) found.push(candidate(line, 0, signed));
    for (let at = 0; at < line.items.length; at += 1) {
      const item = line.items[at]!;
      if (item.kind !== 'quoted' && item.kind !== 'mark') continue;
      while (next < taken.length && taken[next]!.start < item.end) {
        reach = Math.max(reach, taken[next]!.end);
        next += 1;
      }
      const free = reach <= item.start && (taken[next] === undefined || item.kind === 'quoted' || taken[next]!.start > item.end + 1);
      if (!free) continue;
      const one = item.kind === 'quoted' ? marked(text, line, at, item, options.anyPlace) : takenUp(line, at);
      if (one === null) continue;
      found.push(candidate(line, at, one));
    }
  }
  return found;
}

function candidate(line: Passage, at: number, one: Found): Candidate {
  return {
    kind: 'direct',
    content: one.content,
    cue: null,
    speaker: one.speaker,
    speakerFrom: one.speaker !== null ? 'stated' : one.continues ? 'inherit' : 'none',
    frame: { start: line.items[line.first[at]!]!.start, end: line.items[line.last[at]!]!.end },
    groupKey: null,
    continues: one.continues,
    rules: [one.rule],
    confidence: 'low',
  };
}

/** A mark without a partner that begins a sentence: the speech runs to the end of the paragraph. */
function takenUp(line: Passage, at: number): Found | null {
  const { items, first } = line;
  const start = items[at + 1];
  if (start === undefined || at !== first[at] || items.length - at - 1 < MIN_ALONE) return null;
  return { content: { start: start.start, end: line.end }, rule: 'marks-taken-up', speaker: null, continues: true };
}

function marked(text: string, line: Passage, at: number, item: Quoted, anyPlace: boolean): Found | null {
  const { items, first, last, ends } = line;
  if (notSpeech(text, line, at) !== null) return null;
  const content = item.inner;
  const before = at === first[at] ? undefined : items[at - 1];
  const opens = before === undefined;
  const signature = opens ? signatureAfter(text, line, at) : null;
  if (signature !== null && item.words >= MIN_AFTER_COLON) return { content, rule: 'marks-signature', speaker: signature, continues: false };
  if (before?.kind === 'colon' && item.words >= MIN_AFTER_COLON) {
    return { content, rule: 'marks-after-colon', speaker: neutralSpeaker(text, line, first[at]!, at - 1), continues: false };
  }
  const closes = ends[at] === true || items[at + 1]?.kind === 'stop';
  if (opens && !ends[at] && item.words >= MIN_BEFORE_NAME && (anyPlace || pauses(text, item, items[at + 1]))) {
    let from = at + 1;
    while (items[from]?.kind === 'comma' || items[from]?.kind === 'dash') from += 1;
    const speaker = neutralSpeaker(text, line, from, last[at]! + 1);
    if (speaker !== null || anyPlace) return { content, rule: 'marks-before-name', speaker, continues: false };
  }
  if (before?.kind === 'comma' && closes && item.words >= MIN_AFTER_COMMA) {
    return { content, rule: 'marks-after-comma', speaker: null, continues: true };
  }
  if (anyPlace && closes && item.words >= MIN_AFTER_COMMA && before?.kind === 'word') {
    return { content, rule: 'marks-at-end', speaker: neutralSpeaker(text, line, first[at]!, at), continues: false };
  }
  if (opens && closes && item.words >= MIN_ALONE) return { content, rule: 'marks-alone', speaker: null, continues: true };
  return null;
}

/** Words of an unmarked pull quote, without its signature. */
const MIN_SIGNED_WORDS = 8;

/**
 * A pull quote without marks: a line that ends with a name alone, unpunctuated, and that name is one of the text's.
 *
 *     We never gave up on the river. Eva Roth, mayor
 */
function signedLine(text: string, line: Passage, known: ReadonlySet<string>): Found | null {
  const { items, first } = line;
  const last = items.length - 1;
  const from = first[last]!;
  if (from < MIN_SIGNED_WORDS || items[from - 1]!.kind !== 'stop' || items[last]!.kind === 'stop' || last - from > MAX_SIGNATURE) return null;
  let capitals = 0;
  for (let at = from; at <= last; at += 1) {
    const item = items[at]!;
    if (item.kind === 'colon' || item.kind === 'quoted' || item.kind === 'dash') return null;
    if (item.kind === 'word' && /^\p{Lu}/u.test(text.slice(item.start, item.end))) capitals += 1;
    else if (item.kind === 'word') return null;
  }
  const name = items[from]!;
  if (capitals < 2 || !known.has(name.form) || !known.has(items[from + 1]!.form)) return null;
  const end = items[from - 1]!.end;
  return { content: { start: line.start, end }, rule: 'signed-line', speaker: { start: name.start, end: items[last]!.end }, continues: false };
}

/** "…" — Eva Roth: the rest of the line is a name. */
function signatureAfter(text: string, line: Passage, at: number): Span | null {
  const { items } = line;
  const dash = items[at + 1]?.kind === 'dash';
  const from = dash ? at + 2 : at + 1;
  const rest = items.length - from;
  if (rest < 1 || (!dash && (rest < 2 || !line.ends[at]))) return null;
  let words = 0;
  let capitals = 0;
  for (let index = from; index < items.length; index += 1) {
    const item = items[index]!;
    if (item.kind === 'word') words += 1;
    else if (item.kind !== 'comma' && item.kind !== 'open' && item.kind !== 'close' && !(item.kind === 'stop' && index === items.length - 1)) return null;
    if (item.kind === 'word' && /^[\p{Lu}\p{Lo}]/u.test(text.slice(item.start, item.end))) capitals += 1;
    if (words > MAX_SIGNATURE) return null;
  }
  if (capitals * 2 < words || (!dash && items.at(-1)!.kind === 'stop')) return null;
  return { start: items[from]!.start, end: items.at(-1)!.kind === 'stop' ? items.at(-2)!.end : items.at(-1)!.end };
}

/** Whether the marks close on a comma, a question or an exclamation, or a comma or dash follows them. */
function pauses(text: string, item: Quoted, next: Item | undefined): boolean {
  if (next?.kind === 'comma' || next?.kind === 'dash') return true;
  return /[,?!،؟…]\s*$/u.test(text.slice(Math.max(item.inner.start, item.inner.end - 4), item.inner.end));
}
