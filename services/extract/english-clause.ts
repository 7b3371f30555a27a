import type { EnglishForm } from './english-forms.ts';
import { AUXILIARIES, COMPLEMENTISERS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from './english-words.ts';
import { isKind, isWord, type Passage } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Items within which a clause shows its finite verb. */
const CLAUSE_REACH = 14;

/** Words within marks that make them a clause or the end of one ("says rain “would be a good way to end it”"). */
const MARKED_CLAUSE = 3;

/** Items that "said" reports at least; fewer are "said so", "said no". */
const MIN_SAID = 3;

/** Verbs that report a clause whatever it begins with. */
const STRONG = foldedSet('say tell insist contend argue');

/** Verbs that so often take a thing ("showed scattered debris") that only an auxiliary makes their clause. */
const FACT_ONLY = foldedSet('show find learn deny signal estimate reveal write maintain disclose declare caution');

const AMOUNTS = foldedSet('nothing little much more something anything everything');
const OF_IT = foldedSet('about of to on in at regarding concerning during when while until after before else publicly');
const NO_SUBJECT = foldedSet('and but or as so');

/** Whether a cue reports a clause whatever it begins with. */
export function isStrong(form: EnglishForm): boolean {
  return STRONG.has(form.cue.id);
}

/** Whether a finite clause that the cue reports begins at item `index`: a subject, and its verb not far. */
export function opensClause(passage: Passage, index: number, form: EnglishForm): boolean {
  if (!isKind(passage, index, 'word') || isWord(passage, index, NO_SUBJECT)) return false;
  // "said nothing of it", "said little": how much, and of what, is no clause.
  if (isWord(passage, index, AMOUNTS) && (passage.ends[index] || isWord(passage, index + 1, OF_IT))) return false;
  // "There, I said it."
  if (isWord(passage, index, SUBJECT_PRONOUNS)) {
    const alone = passage.ends[index] || isKind(passage, index + 1, 'stop');
    return !alone && !(isWord(passage, index, 'it') && isKind(passage, index + 1, 'comma'));
  }
  // "said her father left"
  if ((isWord(passage, index, OBJECT_PRONOUNS) && !isWord(passage, index, 'her')) || passage.ends[index]) return false;
  // "New York state officials", "the claims of": the noun is likelier than a bare clause.
  if (form.cue.id === 'state' || (form.nominal && form.shape === 'base')) return false;
  if (isStrong(form)) return passage.last[index]! - index + 1 >= MIN_SAID || hasVerb(passage, index, index + 1);
  return hasVerb(passage, index, nearEnd(passage, index), FACT_ONLY.has(form.cue.id));
}

/** For verbs that may take a plain object, the finite verb must stand in the same clause as its subject. */
function nearEnd(passage: Passage, index: number): number {
  const limit = Math.min(passage.last[index]!, index + CLAUSE_REACH);
  let last = index;
  while (last < limit && (isKind(passage, last + 1, 'word') || isKind(passage, last + 1, 'quoted'))) {
    if (isWord(passage, last + 1, COMPLEMENTISERS) || isWord(passage, last + 1, NO_SUBJECT)) break;
    last += 1;
  }
  return last;
}

/** Past and present forms that are common and hardly ever nouns. */
const VERBS = foldedSet(
  'went came took made gave got left lost won saw knew felt kept held ran began became brought bought caught fought taught sought built sent ' +
    'spent met paid sat stood heard led fell rose grew threw drew flew broke spoke chose drove wore said told thought found meant ' +
    'needs wants has remains makes takes gives goes comes says thinks believes knows seems appears means becomes keeps gets lets tells shows',
);

/**
 * Whether a finite verb stands among the items [from, last]: an auxiliary, a word that ends like a past, a verb of the
 * short list, or marked words of some length, which hold their own. A table of verbs, not a parser: it knows no others.
 */
export function hasVerb(passage: Passage, from: number, last: number, auxiliariesOnly = false): boolean {
  for (let at = from; at <= Math.min(last, passage.items.length - 1); at += 1) {
    const item = passage.items[at]!;
    if (item.kind === 'quoted' && item.words >= MARKED_CLAUSE && last > from) return true;
    if (at > from && (auxiliariesOnly ? isWord(passage, at, AUXILIARIES) : isFiniteVerb(passage, at))) return true;
    if (passage.ends[at]) return false;
  }
  return false;
}

/** Whether item `at` is an auxiliary, a word that ends like a past, or a verb of the short list. */
export function isFiniteVerb(passage: Passage, at: number): boolean {
  const item = passage.items[at];
  return item?.kind === 'word' && (AUXILIARIES.has(item.form) || VERBS.has(item.form) || /.{3}ed$/u.test(item.form));
}
