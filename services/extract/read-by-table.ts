import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { isOne, type Line, lineOf } from './line.ts';
import { frameOf, isKind, type Passage, spanOf } from './passage.ts';
import type { Pending, Reading } from './reading.ts';
import { type Attribution, direct } from './table-candidate.ts';
import { type Cue, cueAt } from './table-cue.ts';
import { inside, isUtterance } from './table-inside.ts';
import { contentBehind } from './table-leading.ts';
import { moodSentences } from './table-mood.ts';
import { nearBefore, openerAfter } from './table-opener.ts';
import type { Phrase } from './table-phrase.ts';
import { resumedSentences } from './table-resumed.ts';
import { asCues, sourcePhrases } from './table-sources.ts';
import { attributionOf, speakerOf } from './table-speaker.ts';
import { sentenceSubject } from './table-subject.ts';
import { contentBefore, readTrailing } from './table-trailing.ts';

/**
 * Reads one passage by the table of its language.
 *
 * In order of preference: an attribution that stands between the marks of its words; one behind its words; one before
 * them; a phrase that names the source; where the language marks reported speech by mood, a clause in that mood; what
 * something is called.
 */
export function readByTable(passage: Passage, above: Passage | undefined, language: Language): Reading {
  const line = lineOf(passage, language.grammar);
  const split = line.items.flatMap((item, at) =>
    item.kind === 'quoted' && isUtterance(line, at) ? (inside(passage, item, language) ?? []) : [],
  );
  const { trailing, leading, called, pending } = byCues(line, language);
  const cued = [...split, ...trailing, ...leading];
  const sources = sourcePhrases(line, language, freeOf(line, cued));
  const colon = behindColons(line, language, freeOf(line, [...cued, ...sources]));
  const claimed = [...cued, ...sources, ...colon, ...resumedSentences(line, language)];
  const said = sentencesOf(line, claimed);
  const mood =
    language.mood.size > 1 ? moodSentences(line, language, (at) => said.has(at), endsReported(above, language)) : [];
  return { candidates: [...claimed, ...mood, ...called], pending };
}

/** Words behind a colon without a cue that are taken for speech; fewer are a title or a name. */
const MIN_AFTER_COLON = 4;

/** "Roth ging mit ihm ins Gericht: „…“": marks behind a clause that tells who, with no verb of saying. */
function behindColons(line: Line, language: Language, free: (at: number) => boolean): Candidate[] {
  return line.items.flatMap((item, at) => {
    const colon = at - 1;
    if (item.kind !== 'quoted' || item.words < MIN_AFTER_COLON || !isKind(line, colon, 'colon') || !free(at)) return [];
    const speaker = sentenceSubject(line, colon, language);
    if (speaker === null) return [];
    const rule = `${language.lang}.colon`;
    const attribution: Attribution = { at: colon, cue: spanOf(line, colon, colon), speaker, from: 'stated', rule };
    return [{ ...direct(line, attribution, at, at, { rule }), cue: null }];
  });
}

interface ByCues {
  readonly trailing: Candidate[];
  readonly leading: Candidate[];
  /** What something is called, in marks: part of the content where the sentence is reported as a whole. */
  readonly called: Candidate[];
  readonly pending: Pending | null;
}

function byCues(line: Line, language: Language): ByCues {
  const trailing: Candidate[] = [];
  const leading: Candidate[] = [];
  const called: Candidate[] = [];
  let pending: Pending | null = null;
  const inAsClauses = asCues(line, language);
  // Item behind the last trailing attribution, last item of what a leading one reports, and who spoke last.
  let resume = 0;
  let claimed = -1;
  let last: { readonly speaker: Phrase | null; readonly sentence: number } = { speaker: null, sentence: -1 };
  for (let at = 0; at < line.items.length; at += 1) {
    const cue = inAsClauses.has(at) ? null : cueAt(line, at, language);
    if (cue === null) continue;
    const sentence = line.first[at]!;
    const tail = readTrailing(line, cue, resume, language);
    // Within what a cue before it reports, only an attribution that ends the sentence takes all of it.
    const stands = tail !== null && (at > claimed || endsSentence(line, tail.after));
    const before = stands ? contentBefore(line, tail, resume, language) : [];
    if (tail !== null && before.length > 0) {
      for (const candidate of before) trailing.push(candidate);
      resume = tail.after;
      last = { speaker: tail.attribution.speaker, sentence };
      continue;
    }
    if (at <= claimed) continue;
    const opener = openerAfter(line, cue, language) ?? nearBefore(line, cue, language);
    const speaker = speakerOf(
      line,
      cue,
      opener !== null && opener.at > at ? opener.at : line.last[at]! + 1,
      last.sentence === sentence ? last.speaker : null,
      language,
    );
    if (speaker !== null) last = { speaker, sentence };
    const attribution = attributionOf(cue, line, speaker, language);
    if (opener === null || (opener.by === 'near' && !namesSpeaker(line, speaker, language))) continue;
    if (opener.content >= line.items.length) {
      pending = pendingOf(line, attribution, language);
      continue;
    }
    if (cue.shape === 'joined' && (opener.by === 'clause' || !isClauseFinal(line, cue, language))) continue;
    const contents = contentBehind(line, attribution, opener, language);
    for (const candidate of contents.candidates) (opener.by === 'near' ? called : leading).push(candidate);
    claimed = Math.max(claimed, contents.last);
  }
  return { trailing, leading, called, pending };
}

/** What "one" calls a thing, or nobody who is named, is its name and nobody's words. */
function namesSpeaker(line: Line, speaker: Phrase | null, language: Language): boolean {
  return speaker !== null ? !isOne(line, speaker.first, language.impersonals) : language.grammar.dropsSubject;
}

function endsSentence(line: Line, after: number): boolean {
  return line.ends[after - 1] === true || (isKind(line, after, 'stop') && line.ends[after] === true);
}

/** A verb at the end of its clause opens what stands behind the comma: "…, der mitteilte, dass". */
function isClauseFinal(line: Line, { after }: Cue, language: Language): boolean {
  return !isKind(line, after, 'word') || isOne(line, after, language.and);
}

function pendingOf(line: Line, { at, cue, speaker, from }: Attribution, { lang }: Language): Pending {
  return {
    cue,
    speaker: speaker === null ? null : { start: speaker.start, end: speaker.end },
    speakerFrom: speaker === null ? from : 'stated',
    frame: frameOf(line, at, at),
    rule: `${lang}.before-colon`,
  };
}

/** Whether no candidate holds item `at`. */
function freeOf(line: Line, candidates: readonly Candidate[]): (at: number) => boolean {
  const taken = new Uint8Array(line.items.length);
  for (const { content, cue } of candidates) {
    for (const span of cue === null ? [content] : [content, cue]) {
      for (let at = indexAt(line, span.start); at < line.items.length && line.items[at]!.start < span.end; at += 1)
        taken[at] = 1;
    }
  }
  return (at) => taken[at] !== 1;
}

/** First item that ends behind the offset. */
function indexAt(line: Line, offset: number): number {
  let low = 0;
  let high = line.items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First items of the sentences that hold content or cue of a candidate. */
function sentencesOf(line: Line, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { frame } of candidates) {
    for (
      let at = indexAt(line, frame.start);
      at < line.items.length && line.items[at]!.start < frame.end;
      at = line.last[at]! + 1
    ) {
      found.add(line.first[at]!);
    }
  }
  return found;
}

/** Whether the paragraph above ends in reported speech: its last sentence stands in the mood. */
function endsReported(above: Passage | undefined, language: Language): boolean {
  if (above === undefined) return false;
  const line = lineOf(above, language.grammar);
  for (let at = line.first.at(-1)!; at < line.items.length; at += 1) if (isOne(line, at, language.mood)) return true;
  return false;
}
