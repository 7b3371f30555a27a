import type { Finding } from '../../models/finding.ts';
import { arabicStem } from './arabic-forms.ts';
import { NAME_PARTICLES } from './arabic-names.ts';
import { isNobody } from './arabic-nobody.ts';
import { fullNameAround, scanArabic } from './arabic-scan.ts';
import { isFirstName } from './arabic-word-classes.ts';
import { scanEnglish } from './english-scan.ts';
import { NAME_PARTICLES_EN } from './english-vocabulary.ts';
import { contentStems, europeanFullName } from './european-entities.ts';
import { scanEuropean } from './european-scan.ts';
import { isGiven, type LanguageWords, wordsOf } from './language-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { formAt, formsOf, type Reading, type WordRange, wording, wordsIn } from './reading.ts';
import { russianNominative } from './russian-nominative.ts';
import type { Sighting } from './sighting.ts';
import { RUSSIAN_GIVEN } from './words.ru.ts';

/** A person or body of the article. `name` is the fullest form seen, without titles. */
export interface Entity {
  readonly id: number;
  readonly kind: 'person' | 'body';
  name: string;
  /** Folded words of the fullest form, particles such as "بن" and "van" left out. */
  words: readonly string[];
  /** Letters and other names seen for it, folded. */
  readonly aliases: string[];
  feminine: boolean | null;
  /** Descriptions: head noun without article, and the stems of every content word in them. */
  readonly epithets: Epithet[];
  /** Whether some finding states it as its speaker. */
  speaks: boolean;
  /** Indexes of the words where it was seen, ascending after `buildEntities`. */
  readonly seen: number[];
}

export interface Epithet {
  readonly head: string;
  readonly stems: ReadonlySet<string>;
}

/** A place where a clause has a person or body as its subject. */
export interface Subject {
  readonly at: number;
  readonly phrase: NounPhrase;
}

/** Every person and body that the article names, with ways to look them up. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  /** Folded name word or alias -> entities that have it, in order of first sight. */
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
  /** Stem of the head noun of an epithet or of a body -> entities. */
  readonly byHead: ReadonlyMap<string, readonly Entity[]>;
  /** Subjects of clauses, in order; a verb without a subject goes on with the last one. */
  readonly subjects: readonly Subject[];
  /** The person whom the article's first headline gives as its speaker ("عواد: …"); null without one. */
  readonly headline: Entity | null;
  readonly isKnownName: (form: string) => boolean;
}

/** Entities kept under one key. A word shared by more than that many names tells none of them apart. */
const MOST_PER_KEY = 24;

/** Epithets kept of one entity; later ones repeat the first. */
const MOST_EPITHETS = 12;

/**
 * Reads the whole article once and collects who is in it: from the speaker phrases that the findings give, and from
 * appositions, titles and full names anywhere in the text. Longer names are taken in first, so that a bare surname
 * joins the full form wherever in the article that stands. `title` is a title that is no part of the text; a name only it
 * has in full counts, seen before everything else.
 */
export function buildEntities(reading: Reading, findings: readonly Finding[], title: Reading | null): EntityTable {
  const spans = findings
    .flatMap((finding) => (finding.speaker ? [wordsIn(reading, finding.speaker)] : []))
    .filter((range) => length(range) > 0 && !(reading.lang === 'ar' && isNobody(reading, range)));
  const first = spans.map((range) => readPhrase(reading, range, () => false));
  const known = new Set<string>();
  for (const phrase of first) {
    const last = phrase.kind === 'person' || isShortName(phrase) ? nameWords(reading, phrase.name).at(-1) : undefined;
    if (last !== undefined) known.add(last);
  }
  const isKnownName = (form: string): boolean => known.has(form);

  const stated: Sighting[] = spans.map((range) => ({
    phrase: readPhrase(reading, range, isKnownName),
    at: range.from,
    subject: true,
    speaks: true,
  }));
  const scanned = scan(reading, isKnownName);
  const sightings = [...stated, ...scanned, ...fullNames(reading, stated)];

  const builder = new Map<string, Entity[]>();
  const heads = new Map<string, Entity[]>();
  const entities: Entity[] = [];
  const named = sightings.filter(
    ({ phrase }) => phrase.kind === 'person' || phrase.kind === 'body' || isShortName(phrase),
  );
  const byLength = [...named].sort((a, b) => length(b.phrase.name) - length(a.phrase.name) || a.at - b.at);
  for (const sighting of byLength) takeIn(reading, sighting, entities, builder, heads);
  for (const sighting of title ? scan(title, isKnownName) : []) takeInTitle(title!, sighting, entities, builder, heads);
  for (const entity of entities) entity.seen.sort((a, b) => a - b);
  const words = wordsOf(reading.lang);
  if (words?.declined)
    for (const entity of entities)
      if (entity.kind === 'person') entity.name = russianNominative(entity.name, words, RUSSIAN_GIVEN);
  const subjects = sightings
    .filter(({ subject, phrase }) => subject && phrase.kind !== 'pronoun')
    .sort((a, b) => a.at - b.at);
  return {
    entities,
    byWord: builder,
    byHead: heads,
    subjects,
    headline: headlinePerson(reading, findings, builder),
    isKnownName,
  };
}

function scan(reading: Reading, isKnownName: (form: string) => boolean): Sighting[] {
  if (reading.lang === 'ar') return scanArabic(reading, isKnownName);
  if (reading.lang === 'en') return scanEnglish(reading);
  const words = wordsOf(reading.lang);
  return words ? scanEuropean(reading, words) : [];
}

/** A name of the title: where the text has a shorter form of it, the title's is the fullest. */
function takeInTitle(
  title: Reading,
  sighting: Sighting,
  entities: Entity[],
  byWord: Map<string, Entity[]>,
  byHead: Map<string, Entity[]>,
): void {
  const words = nameWords(title, sighting.phrase.name);
  const shorter = (byWord.get(words.at(-1) ?? '') ?? []).find(
    (one) => one.kind === 'person' && one.words.length < words.length && isShorterForm(one.words, words, 'person'),
  );
  if (shorter && sighting.phrase.kind === 'person') {
    shorter.name = wording(title, sighting.phrase.name);
    shorter.words = words;
    shorter.feminine ??= sighting.phrase.feminine;
    for (const word of words) if (!(byWord.get(word) ?? []).includes(shorter)) push(byWord, word, shorter);
  } else takeIn(title, { ...sighting, at: -1 }, entities, byWord, byHead);
}

function headlinePerson(
  reading: Reading,
  findings: readonly Finding[],
  byWord: ReadonlyMap<string, readonly Entity[]>,
): Entity | null {
  const first = findings.find((finding) => finding.kind === 'headline' && finding.speaker !== null);
  if (!first?.speaker) return null;
  const { to } = wordsIn(reading, first.speaker);
  const last = nameWords(reading, { from: to - 1, to })[0] ?? '';
  return (byWord.get(last) ?? []).find((entity) => entity.kind === 'person' && entity.words.at(-1) === last) ?? null;
}

/** Places of one surname that are looked at for a first name before it. */
const MOST_PLACES = 40;

/** First name and surname for every short name that speaks, where the article prints them together without a title. */
function fullNames(reading: Reading, sightings: readonly Sighting[]): Sighting[] {
  const european = wordsOf(reading.lang);
  if (reading.lang !== 'ar' && !european) return [];
  const found: Sighting[] = [];
  const tried = new Set<string>();
  for (const { phrase, speaks } of sightings) {
    if (!speaks || length(phrase.name) !== 1 || (phrase.kind !== 'bare' && phrase.kind !== 'person')) continue;
    const form = formAt(reading, phrase.name.from);
    // A first name that stands alone is complete: what comes before it is no part of it.
    const isFirst = european ? isGiven(european, form) : isFirstName(reading, phrase.name.from);
    if (tried.has(form) || isFirst) continue;
    tried.add(form);
    for (const at of reading.places(form).slice(0, MOST_PLACES)) {
      const name = european ? europeanFullName(reading, european, at) : fullNameAround(reading, at);
      if (name) found.push({ phrase: { ...phrase, kind: 'person', name }, at: name.from, subject: false });
    }
  }
  return found;
}

/** Words no table knows, and few of them: a surname, a first name, a nickname. */
function isShortName(phrase: NounPhrase): boolean {
  return phrase.kind === 'bare' && length(phrase.name) >= 1 && length(phrase.name) <= 4;
}

function length({ from, to }: WordRange): number {
  return to - from;
}

/** Folded words of a name by which mentions are compared: no particles, "عبد الله" as one word. */
export function nameWords(reading: Reading, range: WordRange): string[] {
  const european = wordsOf(reading.lang);
  const forms = european?.declined ? formsOf(reading, range).map(european.stem) : formsOf(reading, range);
  const words: string[] = [];
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]!;
    const next = forms[index + 1];
    if (form === 'عبد' && next !== undefined) {
      words.push(form + next);
      index += 1;
    } else if (
      !NAME_PARTICLES.has(form) &&
      !(forms.length > 1 && (NAME_PARTICLES_EN.has(form) || form === 'the' || isSmallWord(european, form)))
    )
      words.push(form);
  }
  return words.length > 0 ? words : forms;
}

/** "für", "de la": what stands between the words of a body's name. */
function isSmallWord(european: LanguageWords | null, form: string): boolean {
  return european !== null && (european.inside.has(form) || european.determiners.has(form));
}

function takeIn(
  reading: Reading,
  { phrase, at, alias, speaks }: Sighting,
  entities: Entity[],
  byWord: Map<string, Entity[]>,
  byHead: Map<string, Entity[]>,
): void {
  const words = nameWords(reading, phrase.name);
  if (words.length === 0) return;
  const kind = phrase.kind === 'body' ? 'body' : 'person';
  let entity = candidates(byWord, words).find((one) => one.kind === kind && isShorterForm(words, one.words, kind));
  if (!entity) {
    entity = {
      id: entities.length,
      kind,
      name: wording(reading, phrase.name),
      words,
      aliases: [],
      feminine: phrase.feminine,
      epithets: [],
      speaks: false,
      seen: [],
    };
    entities.push(entity);
    for (const word of new Set(words)) push(byWord, word, entity);
    if (kind === 'body') push(byHead, arabicStem(phrase.head), entity);
  }
  entity.seen.push(at);
  entity.speaks ||= speaks === true;
  entity.feminine ??= phrase.feminine;
  if (alias !== undefined && !entity.aliases.includes(alias)) {
    entity.aliases.push(alias);
    push(byWord, alias, entity);
  }
  if (kind === 'person') {
    for (const [order, range] of phrase.epithets.entries()) {
      if (entity.epithets.length >= MOST_EPITHETS) break;
      const head = order > 0 && reading.lang === 'ar' ? arabicStem(formAt(reading, range.from)) : phrase.head;
      const epithet = epithetOf(reading, range, head);
      entity.epithets.push(epithet);
      if (!(byHead.get(arabicStem(epithet.head)) ?? []).includes(entity))
        push(byHead, arabicStem(epithet.head), entity);
    }
  }
}

function candidates(byWord: ReadonlyMap<string, readonly Entity[]>, words: readonly string[]): readonly Entity[] {
  return byWord.get(words.at(-1)!) ?? [];
}

/**
 * Whether `short` is a shorter way to print `full`: its words stand in it in the same order, and it ends with the same
 * word (a first name alone is settled later, when it is looked up).
 */
export function isShorterForm(short: readonly string[], full: readonly string[], kind: 'person' | 'body'): boolean {
  if (short.length > full.length || short.at(-1) !== full.at(-1)) return false;
  if (kind === 'body' && short[0] !== full[0]) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at += 1;
  return at === short.length;
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < MOST_PER_KEY) list.push(entity);
}

/** The stems of a description; function words do not count. */
export function epithetOf(reading: Reading, range: WordRange, head: string): Epithet {
  const european = wordsOf(reading.lang);
  if (european) return { head, stems: contentStems(reading, european, range) };
  const stems = new Set<string>();
  for (const form of formsOf(reading, range)) {
    const stem = reading.lang === 'ar' ? arabicStem(form) : form.replace(/(?<=[^s])s$/, '');
    if (stem.length >= 2 && !FUNCTION_WORDS.has(stem)) stems.add(stem);
  }
  return { head, stems };
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'في',
  'من',
  'علي',
  'عل',
  'عن',
  'باسم',
  'ال',
  'the',
  'an',
  'of',
  'for',
  'to',
  'at',
  'in',
  'and',
  'on',
  'by',
  'with',
  'from',
]);
