import { compareNames } from '../text/names.ts';
import { arabicStem, isDefinite } from './arabic-forms.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './arabic-names.ts';
import { NATIONALITIES } from './arabic-vocabulary.ts';
import { type Entity, type EntityTable, epithetOf, isShorterForm, nameWords } from './entities.ts';
import { wordsOf } from './language-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { formAt, type Reading } from './reading.ts';

/** Letters an English name must have before a slip in it is forgiven ("Wennerberg", "Wenneberg"); shorter names are near each other by chance. */
const SHORTEST_MISSPELT = 7;

/** Letters of the beginning that make "كرات" a short form of "كراتشوف". */
const SHORTEST_NICKNAME = 4;

/** Letters at least that a nickname leaves out. */
const CUT_OFF = 3;

/** Persons looked through for a nickname or a misspelling: those who spoke last, and the first ones of the article. */
const MOST_GUESSED = 60;

/** What a look-up gives: the entity, and whether another one fitted as well. */
export interface Found {
  readonly entity: Entity;
  readonly ambiguous: boolean;
}

/**
 * The entity a phrase at word `at` means; null where the article names none. Of several that fit, one of `recent`
 * (who spoke last, last first) wins, then the one named most closely before.
 */
export function findEntity(
  reading: Reading,
  table: EntityTable,
  phrase: NounPhrase,
  at: number,
  recent: readonly Entity[],
): Found | null {
  switch (phrase.kind) {
    case 'person':
    case 'bare':
      return findNamed(table, nameWords(reading, phrase.name), at, recent, wordsOf(reading.lang) === null);
    case 'role':
      return findDescribed(reading, table, phrase, at, recent);
    case 'body':
      return findBody(reading, table, phrase, at, recent);
    default:
      return null;
  }
}

function findNamed(
  table: EntityTable,
  words: readonly string[],
  at: number,
  recent: readonly Entity[],
  loose: boolean,
): Found | null {
  if (words.length === 0) return null;
  const sharing = words.flatMap((word) => table.byWord.get(word) ?? []);
  const full = choose(
    sharing.filter(
      (entity) => isShorterForm(words, entity.words, entity.kind) || entity.aliases.includes(words.join(' ')),
    ),
    at,
    recent,
  );
  const longer = full && full.entity.words.length > words.length ? full : null;
  if (longer) return longer;
  if (words.length === 1) {
    // A first name, or any other part of a longer name.
    const part = choose(
      sharing.filter((entity) => entity.words.length > 1 && (loose || entity.kind === 'person')),
      at,
      recent,
    );
    if (part) return part;
    const guessed = guess(table, words[0]!, recent, loose);
    if (guessed) return { entity: guessed, ambiguous: false };
  } else {
    const last = words.at(-1)!;
    const partly = sharing.filter(
      (entity) =>
        entity.kind === 'person' &&
        entity.words.length > words.length &&
        words.every((word) => entity.words.includes(word)) &&
        entity.words.includes(last),
    );
    const some = choose(partly, at, recent);
    if (some) return some;
  }
  return full;
}

/** A nickname cut from a longer word where names are looked up loosely, or a name with a slip in it. */
function guess(table: EntityTable, word: string, recent: readonly Entity[], loose: boolean): Entity | null {
  const pool = [...recent, ...table.entities.slice(0, MOST_GUESSED)].filter((entity) => entity.kind === 'person');
  const cut =
    loose && mayBeNickname(word)
      ? pool.find((entity) => entity.words.some((one) => one.length >= word.length + CUT_OFF && one.startsWith(word)))
      : undefined;
  if (cut) return cut;
  const long = pool.filter((entity) => entity.words.length > 1);
  const variant = long.find((entity) => entity.words.some((one) => one !== word && compareNames(one, word) === 'same'));
  if (variant || word.length < SHORTEST_MISSPELT || !/^[a-z]/.test(word)) return variant ?? null;
  return (
    long.find((entity) => entity.words.some((one) => one.length >= SHORTEST_MISSPELT && differsLittle(one, word))) ??
    null
  );
}

/** A family name with the article is never cut short, nor is a first name ("الحمد" is not "الحمدان", "ناصر" not "ناصري"). */
function mayBeNickname(word: string): boolean {
  return (
    word.length >= SHORTEST_NICKNAME &&
    !word.startsWith('ال') &&
    !MALE_FIRST_NAMES.has(word) &&
    !FEMALE_FIRST_NAMES.has(word)
  );
}

/** At most two letters added, lost or changed. Bounded by the length of a word. */
function differsLittle(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]! <= 2;
}

function findDescribed(
  reading: Reading,
  table: EntityTable,
  phrase: NounPhrase,
  at: number,
  recent: readonly Entity[],
): Found | null {
  const wanted = epithetOf(reading, phrase.epithets[0] ?? phrase.name, phrase.head);
  const head = arabicStem(phrase.head);
  const european = wordsOf(reading.lang) !== null;
  // "ein Sprecher" is somebody new, whoever else the article calls so.
  if (european && !phrase.definite) return null;
  const construct = european || (reading.lang === 'ar' && !isDefinite(formAt(reading, phrase.name.from)));
  let best: { entities: Entity[]; score: number } = { entities: [], score: -1 };
  const described = table.byHead.get(head) ?? kinOf(table, phrase.head);
  for (const entity of described) {
    if (entity.kind !== 'person') continue;
    if (phrase.feminine === true && entity.feminine === false) continue;
    if (european && phrase.feminine === false && entity.feminine === true) continue;
    const own = new Set(entity.epithets.flatMap((epithet) => [...epithet.stems]));
    const modifiers = [...wanted.stems].filter((stem) => stem !== head);
    const shared = modifiers.filter((stem) => own.has(stem)).length;
    const missing = modifiers.length - shared;
    if (missing > shared && missing > 1) continue;
    // "وزير النقل" is not the minister of health; "المدرب الروماني" may well be the only coach of the article.
    if (shared === 0 && missing > 0 && phrase.definite && (construct || described.length !== 1)) continue;
    // "وزير الخارجية الكيني" is not the one of another country.
    if (
      missing > 0 &&
      tellApart(
        modifiers.filter((stem) => !own.has(stem)),
        own,
        wanted.stems,
      )
    )
      continue;
    const score = shared * 2 - missing;
    if (score > best.score || best.entities.length === 0) best = { entities: [entity], score };
    else if (score === best.score) best.entities.push(entity);
  }
  return choose(best.entities, at, recent);
}

/** Offices that print uses for one and the same person: "المدرب" is "المدير الفني", "المتحدث" is "الناطق". */
const KIN: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['مدرب', 'مدير'],
    ['متحدث', 'ناطق'],
    ['ناطق', 'متحدث'],
    ['لاعب', 'مهاجم مدافع حارس نجم قائد'],
    ['نجم', 'لاعب مهاجم مدافع حارس'],
  ].map(([head, kin]) => [head!, kin!.split(' ')] as const),
);

/** Entities described by an office of the same meaning, where none bears the office itself. */
function kinOf(table: EntityTable, head: string): readonly Entity[] {
  const found = (KIN.get(head) ?? []).flatMap((kin) => table.byHead.get(arabicStem(kin)) ?? []);
  // A director is a coach only as "المدير الفني".
  return head === 'مدرب'
    ? found.filter((entity) => entity.epithets.some(({ stems }) => stems.has(arabicStem('فني'))))
    : found;
}

/** Whether both descriptions have an adjective of nation or camp that the other lacks. */
function tellApart(unmatched: readonly string[], own: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return (
    unmatched.some((stem) => NATION_STEMS.has(stem)) &&
    [...own].some((stem) => NATION_STEMS.has(stem) && !wanted.has(stem))
  );
}

const NATION_STEMS: ReadonlySet<string> = new Set([...NATIONALITIES].map(arabicStem));

/** "الوزارة", "الهيئة", "the Church": the body with that head whose words hold all the others of the phrase. */
function findBody(
  reading: Reading,
  table: EntityTable,
  phrase: NounPhrase,
  at: number,
  recent: readonly Entity[],
): Found | null {
  const words = nameWords(reading, phrase.name);
  const alias = findAlias(table, words, at, recent);
  if (alias) return alias;
  const stems = words.map(arabicStem);
  const compounds = wordsOf(reading.lang)?.compounds === true;
  const same = (table.byHead.get(arabicStem(phrase.head)) ?? []).filter((entity) => {
    if (entity.kind !== 'body' || entity.words.length < words.length) return false;
    const own = entity.words.map(arabicStem);
    // "das Ministerium" is the "Bundesministerium" of the paragraph before.
    return stems.every((stem) => own.includes(stem) || (compounds && own.some((word) => word.endsWith(stem))));
  });
  const exact = same.filter((entity) => entity.words.join(' ') === words.join(' '));
  const fuller = same.filter((entity) => entity.words.length > words.length);
  const found = choose(fuller.length > 0 ? fuller : exact, at, recent);
  if (found && found.entity.words.length > words.length) return found;
  // "«الصحة»" for "وزارة الصحة": one word of a short name.
  const named =
    words.length === 1 ? (table.byWord.get(words[0]!) ?? []).filter((entity) => isNamedBy(entity, words[0]!)) : [];
  return choose(named, at, recent) ?? found;
}

/** Longest body name that its last word stands for. */
const SHORT_BODY = 3;

function isNamedBy(entity: Entity, word: string): boolean {
  return (
    entity.kind === 'body' && entity.words.length > 1 && entity.words.length <= SHORT_BODY && entity.words[1] === word
  );
}

function findAlias(table: EntityTable, words: readonly string[], at: number, recent: readonly Entity[]): Found | null {
  return words.length === 1
    ? choose(
        (table.byWord.get(words[0]!) ?? []).filter((entity) => entity.aliases.includes(words[0]!)),
        at,
        recent,
      )
    : null;
}

/** One of several entities: who spoke last, else who was named last before `at`, else who is named first. */
function choose(entities: readonly Entity[], at: number, recent: readonly Entity[]): Found | null {
  const distinct = [...new Set(entities)];
  if (distinct.length === 0) return null;
  if (distinct.length === 1) return { entity: distinct[0]!, ambiguous: false };
  const spoke = recent.find((entity) => distinct.includes(entity));
  if (spoke) return { entity: spoke, ambiguous: true };
  const placed = distinct.map((entity) => ({ entity, last: lastSeen(entity, at) }));
  placed.sort((a, b) => b.last - a.last || a.entity.seen[0]! - b.entity.seen[0]!);
  return { entity: placed[0]!.entity, ambiguous: true };
}

/** Index of the last sight at or before `at`; -1 where there is none. */
function lastSeen(entity: Entity, at: number): number {
  let low = 0;
  let high = entity.seen.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entity.seen[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : entity.seen[low - 1]!;
}
