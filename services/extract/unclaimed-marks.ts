import type { Span } from '../../models/primitives.ts';
import type { Candidate } from './candidate.ts';
import type { KnownWords } from './headline.ts';
import { labelSpeaker, neutralSpeaker, uncasedSpeaker } from './neutral-speaker.ts';
import { notSpeech } from './not-speech.ts';
import { endsWith, frameOf, isCapital, isKind, type Passage, type Quoted, rawAt, spanOf } from './passage.ts';

/**
 * Words from which on marked words without a cue are taken for speech, by where they stand; fewer are names, slogans
 * and words held at a distance. Chosen on the dev sets so that at least two in three are labelled as speech.
 */
const MIN_ALONE = 6;
const MIN_AFTER_COLON = 4;
const MIN_AFTER_COMMA = 5;
const MIN_BEFORE_NAME = 3;

/** Words of a name that follows marks behind a dash, or stands under a pull quote. */
const MAX_SIGNATURE = 8;

/** Words of an unmarked pull quote, without its signature. */
const MIN_SIGNED_WORDS = 8;

export interface UnclaimedOptions {
  /** Lines that are titles or crossheads; nothing is looked for in them. */
  readonly headings: ReadonlySet<Passage>;
  /** Candidates already found; nothing that overlaps one is looked at again. */
  readonly claimed: readonly Candidate[];
  /** No table of cues is known for the language, so that marks alone must tell. */
  readonly anyPlace: boolean;
}

interface Found {
  readonly content: Span;
  readonly rule: string;
  readonly speaker: Span | null;
  readonly continues: Candidate['continues'];
}

/**
 * Marked stretches that no cue has claimed and that are speech all the same, in any language:
 *
 *     Roth schrieb: „…“      after a colon           „…“, sagte Roth     before a name
 *     in her words, “…”      after a comma           “…” — Eva Roth      with a signature
 *     “…”                    alone in its sentence   “… (and no end)     taken up from the paragraph before
 */
export function unclaimedMarks(lines: readonly Passage[], options: UnclaimedOptions): Candidate[] {
  const taken = options.claimed.map((candidate) => candidate.content).sort((a, b) => a.start - b.start);
  const found: Candidate[] = [];
  let next = 0;
  let reach = -1;
  // Whether the line before has a mark that it does not close.
  let open = false;
  for (const line of lines) {
    if (options.headings.has(line)) continue;
    const openBefore = open;
    open = line.items.some((item) => item.kind === 'mark');
    for (let at = 0; at < line.items.length; at += 1) {
      const item = line.items[at]!;
      if (item.kind !== 'quoted' && item.kind !== 'mark') continue;
      // A claim may begin right behind an open mark.
      while (next < taken.length && taken[next]!.start <= item.end) {
        reach = Math.max(reach, taken[next]!.end);
        next += 1;
      }
      if (reach > item.start) continue;
      const one = item.kind === 'quoted' ? marked(line, at, item, options.anyPlace) : takenUp(line, at, openBefore);
      if (one !== null) found.push(candidate(line, at, one));
    }
  }
  return found;
}

/**
 * Pull quotes without marks, which a known name signs: the whole line is speech, whatever it reports itself. `known`
 * tells how often each folded word stands in the running text. None where no line is signed.
 */
export function signedLines(lines: readonly Passage[], headings: ReadonlySet<Passage>, known: KnownWords): Candidate[] {
  return lines.flatMap((line) => {
    const signed = headings.has(line) ? null : signedLine(line, known);
    return signed === null ? [] : [candidate(line, 0, signed)];
  });
}

function candidate(line: Passage, at: number, { content, rule, speaker, continues }: Found): Candidate {
  return {
    kind: 'direct',
    content,
    cue: null,
    speaker,
    speakerFrom: speaker !== null ? 'stated' : continues === 'previous' ? 'inherit' : 'none',
    frame: frameOf(line, at, at),
    groupKey: null,
    continues,
    rules: [rule],
  };
}

/**
 * A mark without a partner that begins a sentence: the speech runs to the end of the paragraph, and goes on from the one
 * before, or, where it begins here, in the next one.
 */
function takenUp(line: Passage, at: number, openBefore: boolean): Found | null {
  const start = line.items[at + 1];
  if (start === undefined || at !== line.first[at] || line.items.length - at - 1 < MIN_ALONE) return null;
  return {
    content: { start: start.start, end: line.end },
    rule: 'marks-taken-up',
    speaker: null,
    continues: at === 0 && line.goesOn && !openBefore ? 'next' : 'previous',
  };
}

function marked(line: Passage, at: number, item: Quoted, anyPlace: boolean): Found | null {
  if (notSpeech(line, at) !== null) return null;
  const { ends, first } = line;
  const opens = at === first[at];
  const closes = ends[at] === true || isKind(line, at + 1, 'stop');
  const found = (rule: string, speaker: Span | null, continues: Found['continues']): Found => ({
    content: item.inner,
    rule,
    speaker,
    continues,
  });
  if (opens) {
    const signature = item.words >= MIN_AFTER_COLON ? signatureAfter(line, at) : null;
    if (signature !== null) return found('marks-signature', signature, null);
    const named = item.words >= MIN_BEFORE_NAME && !ends[at] ? beforeName(line, at, item, anyPlace) : null;
    if (named !== null) return found('marks-before-name', named.speaker, null);
    return closes && item.words >= MIN_ALONE ? found('marks-alone', null, 'previous') : null;
  }
  if (isKind(line, at - 1, 'colon') && item.words >= MIN_AFTER_COLON) {
    // The dash of a list is no part of the label.
    const label = isKind(line, first[at]!, 'dash') ? first[at]! + 1 : first[at]!;
    return found('marks-after-colon', labelSpeaker(line, label, at - 1), null);
  }
  if (!closes || item.words < MIN_AFTER_COMMA) return null;
  // A list of slogans or titles is no speech.
  if (isKind(line, at - 1, 'comma') && isKind(line, at - 2, 'quoted')) return null;
  if (isKind(line, at - 1, 'comma')) return found('marks-after-comma', null, 'previous');
  if (anyPlace && isKind(line, at - 1, 'word'))
    return found('marks-at-end', neutralSpeaker(line, first[at]!, at), null);
  return null;
}

/** „…“, sagte Roth: a pause and a name behind the marks; where no cues are known, whatever stands there. */
function beforeName(
  line: Passage,
  at: number,
  item: Quoted,
  anyPlace: boolean,
): { readonly speaker: Span | null } | null {
  const dash = isKind(line, at + 1, 'dash');
  const pause = isKind(line, at + 1, 'comma') || endsWith(line.text, item, /[,?!،؟…]\s*$/u);
  if (!anyPlace && (dash || !pause)) return null;
  let from = at + 1;
  while (isKind(line, from, 'comma') || isKind(line, from, 'dash')) from += 1;
  const to = line.last[at]! + 1;
  const speaker = neutralSpeaker(line, from, to) ?? (anyPlace ? uncasedSpeaker(line, from, to) : null);
  return speaker !== null || anyPlace ? { speaker } : null;
}

/** "…" — Eva Roth: the rest of the line is a name. A date makes it a reference: "Title" — Daily Star, August 15. */
function signatureAfter(line: Passage, at: number): Span | null {
  const dash = isKind(line, at + 1, 'dash');
  const from = dash ? at + 2 : at + 1;
  let last = line.items.length - 1;
  const stopped = isKind(line, last, 'stop');
  if (stopped) last -= 1;
  // Without a dash, only two words or more that no stop ends, behind marks that end a sentence.
  if (last < from || last - from > MAX_SIGNATURE || (!dash && (last === from || stopped || !line.ends[at])))
    return null;
  return isName(line, from, last) ? spanOf(line, from, last) : null;
}

/** Words of a name: at least half of them capitalised, or of a script without capitals; no number, no other sign. */
function isName(line: Passage, from: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at <= last; at += 1) {
    const { kind } = line.items[at]!;
    if (kind === 'comma' || kind === 'open' || kind === 'close') continue;
    if (kind !== 'word' || /^\p{N}/u.test(rawAt(line, at))) return false;
    words += 1;
    if (/^[\p{Lu}\p{Lo}]/u.test(rawAt(line, at))) capitals += 1;
  }
  return words > 0 && capitals * 2 >= words;
}

/**
 * A pull quote without marks: a line that ends with a name alone, unpunctuated, and that name is one of the text's.
 *
 *     We never gave up on the river. Eva Roth, mayor
 */
function signedLine(line: Passage, known: KnownWords): Found | null {
  const last = line.items.length - 1;
  const from = line.first[last]!;
  if (
    from < MIN_SIGNED_WORDS ||
    !isKind(line, from - 1, 'stop') ||
    // One word alone is as likely a sentence that was cut.
    last === from ||
    last - from > MAX_SIGNATURE ||
    isKind(line, last, 'stop')
  )
    return null;
  for (let at = from; at <= last; at += 1) {
    if (isKind(line, at, 'word') ? !isCapital(line, at) : isKind(line, at, 'colon') || isKind(line, at, 'quoted'))
      return null;
  }
  // Twice: here, and where the text tells of the person.
  for (const at of [from, from + 1]) if (known(line.items[at]!.form) < 2) return null;
  const content = { start: line.start, end: line.items[from - 1]!.end };
  return { content, rule: 'signed-line', speaker: spanOf(line, from, last), continues: null };
}
