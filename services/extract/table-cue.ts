import type { TableCue } from './language-table.ts';
import type { Form, Language, Shape } from './language.ts';
import { isOne, type Line } from './line.ts';
import { isCapital, isKind } from './passage.ts';

/** Items between an auxiliary and its participle at the end of a clause ("hat am Montag … angekündigt"). */
const MAX_CLAUSE = 40;

/** Words between an auxiliary and its participle where the two stand together ("a également indiqué"). */
const MAX_BETWEEN = 3;

/** A cue where it stands. */
export interface Cue {
  readonly cue: TableCue;
  readonly shape: Shape;
  /** The word of saying itself: first and last item. */
  readonly first: number;
  readonly at: number;
  /** The finite verb: the auxiliary of a participle, else the word itself. */
  readonly verb: number;
  /** Item behind all that belongs to the verb: its particle or participle. */
  readonly after: number;
  readonly passive: boolean;
}

/** The cue whose last word is item `at`; null where that is no form of one, or its particle or auxiliary is missing. */
export function cueAt(line: Line, at: number, language: Language): Cue | null {
  const forms = language.forms.get(line.words[at] ?? '');
  if (forms === undefined || (language.grammar.capitalNouns && isCapital(line, at))) return null;
  for (const form of forms) {
    const cue = read(line, at, form, language);
    if (cue !== null) return cue;
  }
  return null;
}

function read(line: Line, at: number, form: Form, language: Language): Cue | null {
  const first = at - form.before.length;
  if (!form.before.every((word, index) => line.words[first + index] === word)) return null;
  if (form.cue.unlike !== undefined && form.cue.unlike.split(' ').includes(line.words[at + 1] ?? '')) return null;
  const cue = { cue: form.cue, shape: form.shape, first, at, verb: first, after: at + 1, passive: false };
  if (form.shape === 'participle') return withAuxiliary(line, cue, language);
  if (form.particle.length === 0) {
    const bound = boundForm(line, cue, language);
    if (bound !== null) return bound === 'missing' ? null : bound;
    return isNoun(line, first, language) || !isReflexiveAsAsked(line, cue, language) ? null : cue;
  }
  // "bekannt gab": the particle before its verb at the end of a clause.
  const before = first - form.particle.length;
  if (form.particle.every((word, index) => line.words[before + index] === word)) {
    return { ...cue, shape: 'joined', first: before };
  }
  const particle = particleAfter(line, at, form.particle, language);
  return particle === null ? null : { ...cue, after: particle + 1 };
}

/**
 * The form with the auxiliary it belongs to: "wollte … bestätigen", "hatte … betont", whose infinitive and participle
 * look like the present. Null where it is finite itself; `missing` behind "zu", which reports nothing.
 */
function boundForm(line: Line, cue: Cue, language: Language): Cue | 'missing' | null {
  const { at } = cue;
  if (!language.grammar.verbSecond) {
    return cue.cue.participle?.split(' ').includes(line.words[at]!) === true ? withAuxiliary(line, cue, language) : null;
  }
  const infinitive = line.words[at] === cue.cue.id;
  if (infinitive && line.words[at - 1] === 'zu') return 'missing';
  const participle = cue.cue.participle?.split(' ').includes(line.words[at]!) === true;
  if (!infinitive && !participle) return null;
  for (let index = at - 1; index >= line.first[at]! && !isKind(line, index, 'colon'); index -= 1) {
    const bound = isOne(line, index, language.auxiliaries) || isOne(line, index, language.passives);
    if (bound) return withAuxiliary(line, cue, language) ?? 'missing';
    // Across a comma only a participle at the end of its clause is held together.
    if (isKind(line, index, 'comma') && (infinitive || isKind(line, at + 1, 'word'))) return null;
  }
  return null;
}

/** "le juge", "une note": the noun, where the verb looks alike; a pronoun before the article makes it an object. */
function isNoun(line: Line, at: number, language: Language): boolean {
  if (language.grammar.capitalNouns || !isOne(line, at - 1, language.determiners)) return false;
  return !isOne(line, at - 2, language.pronouns) && !isOne(line, at - 1, language.pronouns);
}

/** "s'est exclamé", but not "s'est dit prêt". */
function isReflexiveAsAsked(line: Line, { cue, verb }: Cue, language: Language): boolean {
  return isOne(line, verb - 1, language.reflexives) === (cue.reflexive === true);
}

/** The last word of the particle of a verb: it stands at the end of its clause. */
function particleAfter(line: Line, at: number, particle: readonly string[], language: Language): number | null {
  const limit = Math.min(line.last[at]!, at + MAX_CLAUSE);
  const last = particle.at(-1)!;
  for (let index = at + particle.length; index <= limit; index += 1) {
    if (isKind(line, index, 'colon')) return null;
    if (line.words[index] !== last) continue;
    const first = index - particle.length + 1;
    if (particle.every((word, offset) => line.words[first + offset] === word) && endsClause(line, index, language)) {
      return index;
    }
  }
  return null;
}

function endsClause(line: Line, at: number, language: Language): boolean {
  if (line.ends[at] || !isKind(line, at + 1, 'word')) return true;
  return isOne(line, at + 1, language.and) || isOne(line, at + 1, language.circumstances);
}

function withAuxiliary(line: Line, cue: Cue, language: Language): Cue | null {
  const passive = (at: number): boolean => isOne(line, at, language.passives);
  if (isOne(line, cue.first - 1, language.negations) || line.words[cue.first - 1] === 'zu') return null;
  const auxiliary = (at: number): boolean => isOne(line, at, language.auxiliaries) || passive(at);
  if (!language.grammar.verbSecond) {
    const limit = Math.max(line.first[cue.first]!, cue.first - MAX_BETWEEN - 1);
    for (let at = cue.first - 1; at >= limit; at -= 1) {
      if (auxiliary(at) && !isReflexiveAsAsked(line, { ...cue, verb: at }, language)) return null;
      if (auxiliary(at)) return { ...cue, shape: 'participle', verb: at, passive: passive(at) || isPassive(line, at, cue.first, language) };
      const between = isOne(line, at, language.between) || isOne(line, at, language.pronouns);
      if (!between) return null;
    }
    return null;
  }
  // "wie er mitgeteilt hat": at the end of a subordinate clause.
  if (auxiliary(cue.at + 1)) {
    return { ...cue, shape: 'joined', after: cue.at + 2, passive: passive(cue.at + 1) };
  }
  const limit = Math.max(line.first[cue.first]!, cue.first - MAX_CLAUSE);
  for (let at = cue.first - 1; at >= limit && !isKind(line, at, 'colon'); at -= 1) {
    if (auxiliary(at)) return { ...cue, shape: 'participle', verb: at, passive: passive(at) };
  }
  return null;
}

/** "a été annoncé": the passive's own participle between the two. */
function isPassive(line: Line, from: number, to: number, language: Language): boolean {
  for (let at = from + 1; at < to; at += 1) if (isOne(line, at, language.passives)) return true;
  return false;
}
