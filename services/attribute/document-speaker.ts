import { outletNamedBefore } from './arabic-outlet.ts';
import { firstPossessive } from './english-noun-phrase.ts';
import type { Entity, EntityTable } from './entities.ts';
import { findEntity } from './find-entity.ts';
import { type LanguageWords, wordsOf } from './language-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { formAt, gapBefore, type Reading, readArticle, type WordRange, wording } from './reading.ts';
import type { Turn } from './resolved.ts';
import { foldedSet } from './word-set.ts';

/** Who issued a text that "says" something. */
export interface Issuer {
  readonly name: string;
  readonly entity: Entity | null;
}

/**
 * The issuer of a document that stands as the speaker; null where the article names none.
 *
 * In other languages the words behind its preposition or genitive ("le rapport de l'OMS"). In Arabic the words behind the noun ("بيان الوزارة") or a relative clause ("الأرقام التي نشرتها الهيئة"); in English the
 * possessor ("Roe's statement") or the words behind "by". A bare "التقرير" belongs to whoever spoke last if that was a
 * body, else to the outlet named last; otherwise it stays a text.
 */
export function issuerOf(
  reading: Reading,
  table: EntityTable,
  phrase: NounPhrase,
  printed: WordRange,
  turn: Turn,
): Issuer | null {
  const at = printed.from;
  const whole = withModifier(reading, printed);
  const recent = turn.recent.flatMap(({ entity }) => (entity ? [entity] : []));
  const glued = reading.lang === 'ar' ? gluedIssuer(reading, whole) : null;
  if (glued) {
    const range = { from: 0, to: glued.words.length };
    const found = findEntity(glued, table, readPhrase(glued, range, table.isKnownName), at, recent);
    return found ? { name: found.entity.name, entity: found.entity } : { name: wording(glued, range), entity: null };
  }
  const words = wordsOf(reading.lang);
  const inside = words
    ? europeanIssuer(reading, printed, table, words)
    : reading.lang === 'ar'
      ? arabicIssuer(reading, whole, table)
      : englishIssuer(reading, whole, table);
  if (inside) {
    const found = findEntity(reading, table, inside, at, recent);
    if (found) return { name: found.entity.name, entity: found.entity };
    return inside.kind === 'bare' && reading.lang === 'ar'
      ? null
      : { name: wording(reading, inside.name), entity: null };
  }
  if (reading.lang !== 'ar' || !phrase.definite || printed.to - printed.from > 1) return null;
  const last = turn.recent[0];
  if (last?.impersonal && last.speaker) return { name: last.speaker.name, entity: last.entity };
  const outlet = outletNamedBefore(reading, at);
  return outlet && { name: wording(reading, outlet), entity: null };
}

/** Words of a clause behind the document that may name its issuer. */
const LONGEST_CLAUSE = 8;

/** Takes along what follows the phrase: "الأرقام | التي نشرتها الهيئة", "the post | by an unnamed author". */
function withModifier(reading: Reading, { from, to }: WordRange): WordRange {
  if (!/^(?:التي|الذي|by)$/.test(formAt(reading, to)) || !/^\s$/.test(gapBefore(reading, to))) return { from, to };
  let end = to + 1;
  while (
    end < reading.words.length &&
    end - to < LONGEST_CLAUSE &&
    /^[\s]*$/.test(gapBefore(reading, end)) &&
    !BEYOND.has(formAt(reading, end))
  )
    end += 1;
  return { from, to: end };
}

/** Words of a clause that tell no issuer. */
const BEYOND: ReadonlySet<string> = foldedSet('على في إلى أن إن عبر خلال that said says on at in');

/** "بيان للرئاسة المصرية": the issuer behind a glued preposition, read with its article put back; null without one. */
function gluedIssuer(reading: Reading, { from, to }: WordRange): Reading | null {
  if (from + 1 >= to || !formAt(reading, from + 1).startsWith('لل')) return null;
  return readArticle(`ا${wording(reading, { from: from + 1, to }).slice(1)}`, reading.lang, []);
}

function arabicIssuer(reading: Reading, name: WordRange, table: EntityTable): NounPhrase | null {
  const rest = name.from + 1;
  if (rest >= name.to) return null;
  const relative = /^(?:التي|الذي)$/.test(formAt(reading, rest)) ? rest + 2 : rest;
  if (relative >= name.to) return null;
  return readPhrase(reading, { from: relative, to: name.to }, table.isKnownName);
}

/** Words between the document's noun and who issued it: "der jährliche Bericht | der", "le rapport annuel | de". */
const ISSUER_WITHIN = 4;

/** A person or body behind the first small word after the document's noun; null where what follows is its subject. */
function europeanIssuer(
  reading: Reading,
  { from, to }: WordRange,
  table: EntityTable,
  words: LanguageWords,
): NounPhrase | null {
  for (let index = from + 1; index < Math.min(to - 1, from + 1 + ISSUER_WITHIN); index += 1) {
    const form = formAt(reading, index);
    const article = words.determiners.has(form);
    if (!article && !words.links.by.has(form) && !words.inside.has(form) && !(words.declined && index > from)) continue;
    if (/^(?:uber|zu|sur|sobre|о|об|fur|pour|para)$/.test(form)) return null;
    const phrase = readPhrase(reading, { from: article ? index : index + 1, to }, table.isKnownName);
    return phrase.kind === 'person' || phrase.kind === 'body' ? phrase : null;
  }
  return null;
}

function englishIssuer(reading: Reading, range: WordRange, table: EntityTable): NounPhrase | null {
  const owner = firstPossessive(reading, range);
  if (owner >= 0 && owner + 1 < range.to)
    return readPhrase(reading, { from: range.from, to: owner + 1 }, table.isKnownName);
  for (let index = range.from; index < range.to - 1; index += 1) {
    if (formAt(reading, index) !== 'by') continue;
    let to = index + 1;
    while (to < range.to && !/^(?:on|at|in|to|for)$/.test(formAt(reading, to))) to += 1;
    return readPhrase(reading, { from: index + 1, to }, table.isKnownName);
  }
  return null;
}
