import { remember } from '../text/remember.ts';
import { arabicForms, findNominal, isDefinite } from './arabic-forms.ts';
import { NAME_PARTICLES } from './arabic-names.ts';
import { readArabicPhrase } from './arabic-noun-phrase.ts';
import { readName } from './arabic-person-name.ts';
import { looksLikeVerb } from './arabic-verbs.ts';
import {
  BODIES,
  COMMON_NOUNS,
  HONORIFICS,
  NATIONALITIES,
  PLACES,
  RELATIVES,
  ROLES,
  STOP_WORDS,
  TITLES,
} from './arabic-vocabulary.ts';
import { isFirstName } from './arabic-word-classes.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import type { Sighting } from './sighting.ts';
import { foldedSet } from './word-set.ts';

/** Words looked at behind an office or body; the longest description with name in the dev set has 14. */
const WINDOW = 16;

/** Words of a name looked for before an office: "أحمد بن علي العلي مدير …". */
const NAME_BEFORE = 5;

/** Words that may stand between a verb and its subject: "أوضح ذلك المهندس …". */
const BETWEEN_VERB_AND_SUBJECT = foldedSet('ذلك أيضا بدوره بدورها أمس اليوم له لنا كذلك');

/** Particles before which a clause begins. */
const CLAUSE_OPENERS = foldedSet('أن إن بأن وأن وإن لكن ولكن حيث بينما فيما كما وكما بعدما عندما قد وقد لقد');

/**
 * Finds persons and bodies anywhere in an Arabic text: offices with a name ("الرئيس الأمريكي جو بايدن"), a name with an
 * office behind it ("جو بايدن رئيس …"), known first names with what follows, bodies in full ("وزارة الصحة المصرية").
 * Each word is looked at a bounded number of times.
 */
export function scanArabic(reading: Reading, isKnownName: (form: string) => boolean): Sighting[] {
  const found: Sighting[] = [];
  const { words } = reading;
  for (let index = 0; index < words.length; index += 1) {
    const form = formAt(reading, index);
    const head = headOf(form);
    if (head === 'office') {
      const before = nameBefore(reading, index, isKnownName);
      const range = { from: index, to: Math.min(words.length, index + WINDOW) };
      if (before) {
        const office = readArabicPhrase(reading, range, isKnownName, true);
        const epithets = office.epithets.length > 0 ? office.epithets : [{ from: index, to: index + 1 }];
        found.push({
          phrase: { ...office, kind: 'person', name: before, epithets },
          at: before.from,
          subject: isSubject(reading, before.from),
        });
        continue;
      }
      const phrase = readArabicPhrase(reading, range, isKnownName, true);
      if (phrase.kind !== 'person' && phrase.kind !== 'role') continue;
      const subject = isSubject(reading, beforeHonorifics(reading, index));
      if (phrase.kind === 'person' || subject) found.push({ phrase, at: index, subject });
      // An office inside the description has been read with it.
      index = Math.max(index, phrase.name.to - 1);
    } else if (head === 'body') {
      const phrase = bodyAt(reading, index);
      if (phrase) found.push({ phrase, at: index, subject: isSubject(reading, index) });
    } else if (isFirstName(reading, index) || isKnownName(form)) {
      const name = readName(reading, index, Math.min(words.length, index + WINDOW), { isKnownName, alone: true });
      const subject = isSubject(reading, index);
      if (name.to > name.from) {
        found.push({
          phrase: { kind: 'person', name, epithets: [], head: '', definite: false, feminine: null, plural: false },
          at: index,
          subject,
        });
        index = name.to - 1;
      }
    }
  }
  return found;
}

/**
 * The fullest form of a surname that the article never prints behind a title: the one word before it, where that could
 * be a first name. Without a list to confirm it, the grammar around must: a verb or a preposition before, so that the
 * two words are one noun phrase ("ينتظر | روكي ستانوف | موسما"), or an office behind it ("روكي ستانوف مدافع …").
 */
export function fullNameAround(reading: Reading, index: number): WordRange | null {
  const first = formAt(reading, index - 1);
  if (
    index === 0 ||
    !/^\s$/.test(gapBefore(reading, index)) ||
    isDefinite(first) ||
    !mayBeSurname(first) ||
    /^[وف]/.test(first) ||
    first.length < 3
  )
    return null;
  if (/(?:ه|ات|ين)$/.test(first)) return null;
  const before = formAt(reading, index - 2);
  if (index > 1 && /^\s$/.test(gapBefore(reading, index - 1))) {
    const office = findNominal(formAt(reading, index + 1), ROLES) && /^\s$/.test(gapBefore(reading, index + 1));
    if (!looksLikeVerb(before) && !LEADS_TO_NAME.has(before) && !office) return null;
  }
  return { from: index - 1, to: index + 1 };
}

/** Words a name may follow directly: prepositions, particles of a clause. */
const LEADS_TO_NAME = foldedSet('من عن على إلى مع بين لدى ضد أن إن بأن لكن حيث بينما فيما');

const headOf: (form: string) => 'office' | 'body' | 'none' = remember((form) => {
  for (const { bare, definite } of arabicForms(form)) {
    if (ROLES.has(bare) || (definite && TITLES.has(bare))) return 'office';
    if (BODIES.has(bare)) return 'body';
  }
  return 'none';
});

/** Where the phrase of an office begins with its honorifics: "صاحب السمو الملكي | الأمير …". */
function beforeHonorifics(reading: Reading, index: number): number {
  let start = index;
  while (
    start > 0 &&
    index - start < MOST_HONORIFICS &&
    /^\s$/.test(gapBefore(reading, start)) &&
    isHonorific(formAt(reading, start - 1))
  )
    start -= 1;
  return start;
}

function isHonorific(form: string): boolean {
  return findNominal(form, HONORIFICS) !== null || findNominal(form, TITLES)?.definite === true;
}

const MOST_HONORIFICS = 5;

/** A name that ends right before an office, a comma between them allowed; it must hold a first or known name. */
function nameBefore(
  reading: Reading,
  index: number,
  isKnownName: (form: string) => boolean,
): { from: number; to: number } | null {
  if (!/^[\s،,“”"«»'-]*$/.test(gapBefore(reading, index))) return null;
  let from = index;
  let known = false;
  while (from > 0 && index - from < NAME_BEFORE) {
    const at = from - 1;
    const form = formAt(reading, at);
    if (from < index && !/^\s*$/.test(gapBefore(reading, from))) break;
    const particle = NAME_PARTICLES.has(form);
    const isName = isFirstName(reading, at) || isKnownName(form);
    if (!isName && !particle && !mayBeSurname(form)) break;
    known ||= isName;
    from = at;
    // The first name opens it, unless "بن" says that more stands before.
    if (isFirstName(reading, at) && !NAME_PARTICLES.has(formAt(reading, at - 1)) && !isFirstName(reading, at - 1))
      break;
  }
  if (!known || from === index) return null;
  const name = readName(reading, from, index);
  return name.to === index ? name : null;
}

/** Whether a word could be a part of a name: no particle, verb, office or common noun. */
export const mayBeSurname: (form: string) => boolean = remember(
  (form) =>
    form.length >= 2 &&
    !/\p{N}/u.test(form) &&
    !STOP_WORDS.has(form) &&
    !looksLikeVerb(form) &&
    !findNominal(form, ROLES) &&
    !findNominal(form, TITLES) &&
    !findNominal(form, BODIES) &&
    !findNominal(form, COMMON_NOUNS) &&
    !findNominal(form, NATIONALITIES) &&
    !PLACES.has(form) &&
    !/^(?:وال|بال|فال|كال)..|^لل../.test(form),
);

/** A body's name in running text: head, construct words, one definite or proper word, definite adjectives of nation. */
function bodyAt(reading: Reading, index: number): NounPhrase | null {
  const form = formAt(reading, index);
  const head = arabicForms(form).find(({ bare }) => BODIES.has(bare));
  if (!head) return null;
  let settled = head.definite;
  let to = index + 1;
  while (to < reading.words.length && to - index < WINDOW && /^[\s"“”«»]*$/.test(gapBefore(reading, to))) {
    const word = formAt(reading, to);
    const nation = isDefinite(word) && (findNominal(word, NATIONALITIES) || describes(word, head, to === index + 1));
    if (settled ? !nation : STOP_WORDS.has(word) || looksLikeVerb(word) || /\p{N}/u.test(word)) break;
    to += 1;
    if (!findNominal(word, COMMON_NOUNS) || isDefinite(word)) settled ||= isDefinite(word) || !BODIES.has(word);
  }
  if (to === index + 1) return null;
  return {
    kind: 'body',
    name: { from: index, to },
    epithets: [],
    head: head.bare,
    definite: settled,
    feminine: head.bare.endsWith('ه') || null,
    plural: false,
  };
}

/** "النيابة | العامة", "الهيئة | الوطنية": a definite adjective right behind a definite feminine head belongs to the name. */
function describes(word: string, head: { readonly bare: string; readonly definite: boolean }, next: boolean): boolean {
  return next && head.definite && head.bare.endsWith('ه') && /^ال.{2,}ه$/.test(word);
}

/** Whether the phrase at `index` is the subject of its clause: right behind a verb, or at the head of a sentence. */
export function isSubject(reading: Reading, index: number): boolean {
  const gap = gapBefore(reading, index);
  if (index === 0 || /[.\n:؛;!?؟]/.test(gap)) return true;
  if (/[،,]/.test(gap)) return false;
  let verb = index - 1;
  if (BETWEEN_VERB_AND_SUBJECT.has(formAt(reading, verb))) verb -= 1;
  const form = formAt(reading, verb);
  if (CLAUSE_OPENERS.has(form)) return true;
  const opens =
    verb === 0 || /[.\n،,؛;!?؟]/.test(gapBefore(reading, verb)) || CLAUSE_OPENERS.has(formAt(reading, verb - 1));
  // "عبر" and "بين" are verbs where they open a clause, else prepositions.
  if ((STOP_WORDS.has(form) && !opens) || isDefinite(form)) return false;
  // The subject of a relative clause does not go on speaking: "الجهود التي يقدمها رئيس …".
  if (looksLikeVerb(form)) return !RELATIVES.has(formAt(reading, verb - 1));
  // An unknown word that opens a clause in front of a person is the verb: "دشّن مدير …", "أعدّ الباحث …".
  return (
    opens &&
    !STOP_WORDS.has(form) &&
    !findNominal(form, ROLES) &&
    !findNominal(form, TITLES) &&
    !findNominal(form, COMMON_NOUNS) &&
    !findNominal(form, BODIES)
  );
}
