import type { Finding } from '../../models/finding.ts';
import { isAcronym, isCapital } from './english-words.ts';
import { nameRun } from './european-name.ts';
import { readEuropeanPhrase } from './european-noun-phrase.ts';
import { knownOutletAt, type OutletKind } from './known-outlets.ts';
import type { LanguageWords } from './language-words.ts';
import type { Link } from './link.ts';
import { formAt, gapBefore, printedAt, type Reading, spanOf, type WordRange } from './reading.ts';

type Outlet = Pick<Link, 'kind' | 'name'> & {
  /** Index of the first word that belongs to it: article, adjective, the noun for what it is. */
  readonly from: number;
};

/**
 * The links of a chain that a stretch of words names, by the tables of a European language. Told: "gegenüber dpa", "à l'AFP",
 * "en una entrevista con El País". Reported: "laut Reuters", "rapporte Le Monde", "сообщает ТАСС". Cited: "unter Berufung auf",
 * "со ссылкой на". Own words: "in einer Erklärung", "sur X", "в Telegram".
 */
export function europeanLinks(
  reading: Reading,
  words: LanguageWords,
  { from, to }: WordRange,
  finding: Finding,
): Link[] {
  const links: Link[] = [];
  for (let index = from; index < to; index += 1) {
    const outlet = outletAt(reading, words, index, to);
    if (outlet && outlet.kind !== 'social') {
      const relation = relationOf(reading, words, outlet, { from, to }, finding);
      if (relation) links.push({ kind: outlet.kind, name: outlet.name, relation });
      index = outlet.name.to - 1;
      continue;
    }
    const unnamed = unnamedAt(reading, words, index, { from, to });
    if (unnamed) links.push(unnamed);
    const own = ownWordsAt(reading, words, index, { from, to });
    if (own) links.push(own);
  }
  return links;
}

/** Longest name of an outlet in quotation marks, in words. */
const LONGEST_NAME = 6;

/** Words before an outlet's name that belong to it: "der staatlichen russischen Nachrichtenagentur | RIA". */
const BEFORE_NAME = 5;

/**
 * The outlet whose name begins at word `index`: one that is known, one in quotation marks or with a capital behind a noun for
 * what it is ("die Zeitung | Kurier"), or one that holds such a noun ("Kölner | Zeitung"). Null where none begins.
 */
function outletAt(reading: Reading, words: LanguageWords, index: number, to: number): Outlet | null {
  const start = outletStart(reading, words, index);
  const known = knownOutletAt(reading, index);
  if (known && known.range.to <= to && !isName(reading, words, known.range))
    return { kind: known.kind, name: known.range, from: start.from };
  if (!isCapital(reading, index)) return null;
  const quoted = /[„"«“‘']$/.test(gapBefore(reading, index).trimEnd()) ? quotedName(reading, index, to) : null;
  if (start.kind && start.kind !== 'social') {
    if (quoted) return { kind: start.kind, name: quoted, from: start.from };
    if (!/^[\s-]*$/.test(gapBefore(reading, index))) return null;
    const run = capitals(reading, words, index, to);
    return run.to > run.from ? { kind: start.kind, name: run, from: start.from } : null;
  }
  // "der „Kurier“": a name in marks right behind an article is what one reads; relations are looked at by the caller.
  return quoted && start.from < index ? { kind: 'outlet', name: quoted, from: start.from } : null;
}

/** A known name that is part of a longer one is somebody else's: "Die Zeitung" in "Die Zeitung Kurier" stays known. */
function isName(reading: Reading, words: LanguageWords, range: WordRange): boolean {
  return (
    range.to - range.from === 1 &&
    !isAcronym(reading, range.from) &&
    /^\s$/.test(gapBefore(reading, range.to)) &&
    nameRun(reading, words, range.from, range.to + 1).to > range.to &&
    words.given.has(words.stem(formAt(reading, range.from)))
  );
}

/** Where the words that introduce a name begin, and the kind that a noun among them gives. */
function outletStart(reading: Reading, words: LanguageWords, index: number): { from: number; kind: OutletKind | null } {
  let from = index;
  let kind: OutletKind | null = null;
  for (let back = index - 1; back >= Math.max(0, index - BEFORE_NAME); back -= 1) {
    if (!/^(?:\s*[„"«“‘]?|['’-])$/.test(gapBefore(reading, back + 1))) break;
    const form = formAt(reading, back);
    const noun = words.links.outlets.get(words.stem(form));
    if (noun) kind ??= noun;
    else if (words.determiners.has(form)) {
      from = back;
      break;
    } else if (!isSmallAdjective(reading, words, back) || leadBefore(reading, words, back + 1, { from: 0, to: index }))
      break;
    // Without an article an adjective cannot be told from a verb; before a noun for an outlet it describes that.
    if (noun || (kind && !words.compounds)) from = back;
  }
  return { from, kind };
}

function isSmallAdjective(reading: Reading, words: LanguageWords, index: number): boolean {
  const form = formAt(reading, index);
  return (
    !isCapital(reading, index) &&
    words.modifier.test(printedAt(reading, index)) &&
    !words.inside.has(form) &&
    !words.links.reports.has(form) &&
    !words.links.on.has(form) &&
    !words.links.by.has(form)
  );
}

/** Words to the closing mark; null where none closes near by. */
function quotedName(reading: Reading, index: number, to: number): WordRange | null {
  for (let end = index + 1; end <= Math.min(to, index + LONGEST_NAME); end += 1)
    if (/^[“”"»’']/.test(gapBefore(reading, end))) return { from: index, to: end };
  return null;
}

function capitals(reading: Reading, words: LanguageWords, index: number, to: number): WordRange {
  let end = index;
  while (
    end < Math.min(to, index + LONGEST_NAME) &&
    isCapital(reading, end) &&
    (!words.notNames.has(formAt(reading, end)) || (end === index && isCapital(reading, end + 1))) &&
    (end === index || /^[\s.-]$/.test(gapBefore(reading, end)))
  )
    end += 1;
  return { from: index, to: end };
}

/** Words of a lead: "со ссылкой на", "unter Berufung auf". */
const LONGEST_LEAD = 4;

/** Words between "Interview" and the outlet it was given to. */
const TALK_WITHIN = 5;

function relationOf(
  reading: Reading,
  words: LanguageWords,
  outlet: Outlet,
  stretch: WordRange,
  finding: Finding,
): Link['relation'] | null {
  const { links } = words;
  const lead = leadBefore(reading, words, outlet.from, stretch);
  if (lead) return lead;
  const before = outlet.from - 1 >= stretch.from ? formAt(reading, outlet.from - 1) : '';
  if (links.reports.has(before) || reportsBehind(reading, words, outlet.name.to, stretch)) return 'reports';
  if (talksBefore(reading, words, outlet.from, stretch.from)) return 'told';
  if (insideSpeaker(reading, finding, outlet)) return null;
  const first = formAt(reading, outlet.from);
  const given = links.to.has(before) || (outlet.from < outlet.name.from && links.to.has(first));
  if (given)
    return isObject(reading, words, finding, links.to.has(before) ? outlet.from - 1 : outlet.from) ? 'told' : null;
  // "im ZDF", "sur BFM TV": one spoke there.
  if (outlet.kind === 'broadcast' && (links.on.has(before) || links.on.has(first))) return 'told';
  // "рассказал агентству «Север»", "заявил РИА Новости": the dative stands right behind the verb or the speaker.
  return words.declined && touchesCue(reading, finding, outlet.from) ? 'told' : null;
}

/** The relation that the phrase right before an outlet tells: "laut", "selon", "со ссылкой на". */
function leadBefore(
  reading: Reading,
  words: LanguageWords,
  index: number,
  stretch: WordRange,
): Link['relation'] | null {
  let phrase = '';
  let found: Link['relation'] | null = null;
  for (let back = index - 1; back >= Math.max(stretch.from, index - LONGEST_LEAD); back -= 1) {
    if (!/^(?:\s*[„"«“]?|['’])$/.test(gapBefore(reading, back + 1))) break;
    const form = formAt(reading, back);
    phrase = phrase === '' ? form : `${form} ${phrase}`;
    found = words.links.leads.get(phrase) ?? found;
  }
  return found;
}

/** "die Zeitung Kurier berichtet", "ТАСС сообщает": the verb behind the name, or behind one more word. */
function reportsBehind(reading: Reading, words: LanguageWords, index: number, stretch: WordRange): boolean {
  for (let next = index; next < Math.min(stretch.to, index + 2); next += 1) {
    if (/[,;:.!?\n]/.test(gapBefore(reading, next))) return false;
    if (words.links.reports.has(formAt(reading, next))) return true;
  }
  return false;
}

function talksBefore(reading: Reading, words: LanguageWords, index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - TALK_WITHIN); back -= 1) {
    if (/[,;:.!?\n]/.test(gapBefore(reading, back + 1))) return false;
    if (words.links.talks.has(words.stem(formAt(reading, back)))) return true;
  }
  return false;
}

function insideSpeaker(reading: Reading, { speaker }: Finding, { name }: Outlet): boolean {
  const { start, end } = spanOf(reading, name);
  return speaker !== null && start >= speaker.start && end <= speaker.end;
}

/** In German "der" is a genitive behind a noun ("der Chef der BBC") and a dative behind the verb or the speaker. */
function isObject(reading: Reading, words: LanguageWords, finding: Finding, article: number): boolean {
  if (!words.compounds) return true;
  return touchesCue(reading, finding, article) || !isCapital(reading, article - 1);
}

/** Whether a word stands right behind the cue or the speaker. */
function touchesCue(reading: Reading, finding: Finding, index: number): boolean {
  const before = reading.words[index - 1];
  if (!before) return false;
  return [finding.cue, finding.speaker].some(
    (span) => span !== null && before.start >= span.start && before.end <= span.end,
  );
}

/** "unter Berufung auf Diplomaten", "citant des sources": people without a name, cited. */
function unnamedAt(reading: Reading, words: LanguageWords, index: number, stretch: WordRange): Link | null {
  if (leadBefore(reading, words, index, stretch) !== 'cites' || words.links.to.has(formAt(reading, index))) return null;
  let end = index + 1;
  while (end < stretch.to && end < index + LONGEST_NAME && !/[,;:.!?\n„“”"«»()]/.test(gapBefore(reading, end)))
    end += 1;
  const phrase = readEuropeanPhrase(reading, words, { from: index, to: end });
  const nameless = phrase.kind === 'unnamed' || (phrase.kind === 'role' && !phrase.definite);
  return nameless ? { kind: 'anonymous', relation: 'cites', name: phrase.name } : null;
}

/** Words between a preposition and a text or platform: "in einer gemeinsamen schriftlichen Erklärung", "на своей странице в". */
const OWN_WITHIN = 5;

function ownWordsAt(reading: Reading, words: LanguageWords, index: number, stretch: WordRange): Link | null {
  const { links } = words;
  const form = formAt(reading, index);
  const known = knownOutletAt(reading, index);
  if (known?.kind === 'social' && known.range.to <= stretch.to && ledBy(reading, words, index, stretch.from))
    return { kind: 'social', relation: 'own-words', name: known.range };
  const stem = words.stem(form);
  if (words.compounds && !isCapital(reading, index)) return null;
  const last = lastPart(words, stem);
  if (links.posts.has(last) && ledBy(reading, words, index, stretch.from)) {
    const platform = platformBehind(reading, index, stretch.to);
    return { kind: 'social', relation: 'own-words', name: platform ?? { from: index, to: index + 1 } };
  }
  if (links.papers.has(last) && ledBy(reading, words, index, stretch.from))
    return { kind: 'document', relation: 'own-words', name: { from: index, to: index + 1 } };
  return null;

  function lastPart(of: LanguageWords, whole: string): string {
    if (!of.compounds) return whole;
    for (let cut = 0; cut <= whole.length - SHORTEST_PART; cut += 1) {
      const part = whole.slice(cut);
      if ((cut === 0 || cut > 2) && (links.posts.has(part) || links.papers.has(part))) return part;
    }
    return whole;
  }
}

/** Letters of the last part of a compound: "Pressemitteilung", "Twitterbeitrag". */
const SHORTEST_PART = 5;

/** Whether "in", "auf", "dans", "в" leads to a word, with articles and adjectives between at most. */
function ledBy(reading: Reading, words: LanguageWords, index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - OWN_WITHIN); back -= 1) {
    if (!/^(?:\s*[„"«“]?|['’-])$/.test(gapBefore(reading, back + 1))) return false;
    const form = formAt(reading, back);
    if (words.links.by.has(form)) return true;
    if (
      !words.determiners.has(form) &&
      !words.inside.has(form) &&
      !isSmallAdjective(reading, words, back) &&
      !words.links.posts.has(words.stem(form)) &&
      !words.links.outlets.has(words.stem(form))
    )
      return false;
  }
  return false;
}

function platformBehind(reading: Reading, index: number, to: number): WordRange | null {
  for (let next = index + 1; next < Math.min(to, index + OWN_WITHIN); next += 1) {
    const known = knownOutletAt(reading, next);
    if (known?.kind === 'social') return known.range;
  }
  return null;
}
