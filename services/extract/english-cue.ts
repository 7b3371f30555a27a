import { type EnglishForm, englishCue } from './english-forms.ts';
import { nounPhrase, type Phrase, subjectBefore } from './english-speaker.ts';
import { CONTINUING, TO_BE } from './english-verb.ts';
import { isAdverb, TIMES } from './english-words.ts';
import { isWord, type Passage } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** A cue, and the noun phrase that stands before it as a subject would. */
export interface Cue {
  readonly at: number;
  readonly form: EnglishForm;
  readonly subject: Phrase | null;
}

/** The cue at item `at`, or null where that is no form of one. */
export function cueAt(passage: Passage, at: number): Cue | null {
  const item = passage.items[at]!;
  const form = item.kind === 'word' ? englishCue(item.form) : null;
  if (form?.cue.particle !== undefined && !isWord(passage, at + 1, form.cue.particle)) return null;
  if (form?.shape === 'ing' && isWord(passage, at - 1, 'as')) return asSaying(passage, at, form);
  return form === null ? null : { at, form, subject: subjectBefore(passage, verbAt(passage, at)) };
}

/** Items between "quoted" and "as saying". */
const MAX_QUOTED = 12;

/** "quoted Roe as saying", "Roe was quoted by the Herald as saying": the one who is quoted speaks. */
function asSaying(passage: Passage, at: number, form: EnglishForm): Cue | null {
  for (let verb = at - 2; verb >= Math.max(passage.first[at]!, at - MAX_QUOTED); verb -= 1) {
    if (!isWord(passage, verb, QUOTING)) continue;
    let passive = verb - 1;
    while (isWord(passage, passive, TIMES) || isAdverb(passage, passive)) passive -= 1;
    const subject = isWord(passage, passive, TO_BE)
      ? subjectBefore(passage, verb)
      : nounPhrase(passage, verb + 1, at - 1);
    return subject === null ? null : { at, form, subject };
  }
  return null;
}

const QUOTING = foldedSet('quote quotes quoted quoting cite cites cited citing reported heard recorded');

/** The first verb of "went on to say", of which the subject stands before; `at` where the cue stands alone. */
function verbAt(passage: Passage, at: number): number {
  if (!isWord(passage, at - 1, 'to') || !isWord(passage, at - 2, CONTINUING)) return at;
  return isWord(passage, at - 2, 'on') ? at - 3 : at - 2;
}

/** A cue with its speaker. */
export interface Attribution {
  readonly at: number;
  readonly form: EnglishForm;
  readonly speaker: Phrase | null;
  /** `none`: a passive names whom it was said to. */
  readonly from: 'stated' | 'inherit' | 'none';
  /** First item of speaker and cue together. */
  readonly first: number;
  /** Item after speaker, cue and circumstance. */
  readonly after: number;
  /** The cue stands before its speaker: said X. */
  readonly inverted: boolean;
}
