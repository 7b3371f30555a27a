import { adjoins, figure, type NumberContext } from './number-figure.ts';
import { type Term, termOf } from './number-words.ts';
import type { Word } from './words.ts';

/** A number made of words [from, to), without what stands around it. */
export interface NumberPhrase {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** The words themselves are vague ("hundreds of", "بضعة آلاف"). */
  readonly vague: boolean;
  /** Largest scale used: 1 for none, 1e6 for "2 million". */
  readonly scale: number;
}

/** How a term hangs on what stands before it: side by side, or by "and" / "و". */
type Link = 'none' | 'and';

interface Step {
  readonly term: Term | { readonly kind: 'digits'; readonly value: number };
  readonly link: Link;
  /** Word after the term. */
  readonly to: number;
  /** Grammar differs: Arabic says "five and twenty", English "twenty-five"; figures go with either. */
  readonly isArabic: boolean;
}

/** Forms that are a number only before عشر or وعشرين: "one of" and "two" in construct state. Folded. */
const BEFORE_TEN: ReadonlyMap<string, number> = new Map([
  ['احد', 1],
  ['احدي', 1],
  ['اثنا', 2],
  ['اثني', 2],
  ['اثنتا', 2],
  ['اثنتي', 2],
]);

/** What may stand before a scale: "a hundred". */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** What has been understood so far. */
interface State {
  readonly total: number;
  readonly current: number;
  readonly kind: Term['kind'] | 'digits' | 'start';
  /** The smallest scale applied so far: what follows must be smaller. */
  readonly scale: number;
  readonly largest: number;
}

const START: State = { total: 0, current: 0, kind: 'start', scale: Number.POSITIVE_INFINITY, largest: 1 };

/** Significant digits kept: more than any number in the news has, fewer than doubles lose. */
const MOST_DIGITS = 13;

/**
 * An exact number in figures and words, as long as grammar lets it go on: "two hundred and five thousand", "ثلاثة آلاف
 * ومئتان". With `joins` false, "and" does not continue it.
 */
export function exactPhrase(context: NumberContext, at: number, joins: boolean): NumberPhrase | undefined {
  const { words } = context;
  let from = at;
  if (ARTICLES.has(words[at]!.text)) {
    const next = words[at + 1] && termOf(words[at + 1]!.text, context.lang)?.term;
    if (next?.kind !== 'hundred' && next?.kind !== 'scale') return undefined;
    from = at + 1;
  }
  let state = START;
  let to = from;
  /** Where the number would end if the last added part turned out to start another number. */
  let safe: { state: State; to: number } | undefined;
  for (let next = stepAt(context, from, true, joins); next !== undefined; next = stepAt(context, to, false, joins)) {
    const made = take(state, next);
    if (made === undefined) {
      const multiplies = next.link === 'none' && ['hundred', 'scale', 'vague'].includes(next.term.kind);
      if (multiplies && safe !== undefined) ({ state, to } = safe);
      break;
    }
    if (state.kind !== 'start' && next.link === 'and') safe = { state, to };
    state = made;
    to = next.to;
  }
  if (to === from) return undefined;
  // 4.19 billion is not 4190000000.0000005.
  const value = Number((state.total + state.current).toPrecision(MOST_DIGITS));
  return { from: at, to, low: value, high: value, vague: false, scale: state.largest };
}

/** The term at word `at` and how it is linked; undefined where the number cannot go on. */
function stepAt(context: NumberContext, at: number, isFirst: boolean, joins: boolean): Step | undefined {
  const { words } = context;
  if (words[at] === undefined) return undefined;
  if (isFirst) return termStep(context, at, 'none', true);
  if (!adjoins(context, at)) return undefined;
  const isAnd = words[at]!.text === 'and' || words[at]!.text === 'و';
  if (!isAnd) {
    const step = termStep(context, at, 'none', false);
    return step?.link === 'and' && !joins ? undefined : step;
  }
  if (!joins || words[at + 1] === undefined || !adjoins(context, at + 1)) return undefined;
  return partStep(words, at + 1) ?? termStep(context, at + 1, 'and', false);
}

/** "two and a half million". */
function partStep(words: readonly Word[], at: number): Step | undefined {
  const value = words[at]!.text === 'a' ? PARTS.get(words[at + 1]?.text ?? '') : undefined;
  return value === undefined
    ? undefined
    : { term: { kind: 'fraction', value }, link: 'and', to: at + 2, isArabic: false };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
]);

function termStep(context: NumberContext, at: number, link: Link, isFirst: boolean): Step | undefined {
  const { words, lang } = context;
  const word = words[at]!.text;
  const to = at + 1;
  const isArabic = word >= '\u0600';
  const value = figure(context, at);
  if (value !== undefined) {
    // "3 آلاف و200"; English figures do not go on by "and".
    const goesOn = isFirst || (link === 'and' && words[at - 1]!.text === 'و');
    return goesOn ? { term: { kind: 'digits', value }, link, to, isArabic: !isFirst } : undefined;
  }
  const construct = isArabic ? constructAt(context, at) : undefined;
  if (construct !== undefined) {
    return {
      term: { kind: 'unit', value: construct },
      link: !isFirst && word.startsWith('و') ? 'and' : link,
      to,
      isArabic,
    };
  }
  const found = termOf(word, lang);
  // "عشرون بالمئة" is twenty in the hundred, not twenty hundred.
  if (found === undefined || (!isFirst && found.clitic > 0 && !found.and)) return undefined;
  return { term: found.term, link: found.and && !isFirst ? 'and' : link, to, isArabic };
}

/** The unit before "عشر" in word `at`: أحد عشر, اثنتي عشرة, إحدى وعشرون. */
function constructAt(context: NumberContext, at: number): number | undefined {
  const { words, lang } = context;
  const value = BEFORE_TEN.get(words[at]!.text.replace(/^[وفبلك]?(ال)?(?=احد|اثن)/, ''));
  if (value === undefined || words[at + 1] === undefined || !adjoins(context, at + 1)) return undefined;
  const next = termOf(words[at + 1]!.text, lang);
  return next?.term.kind === 'ten' || (next?.and === true && next.term.kind === 'tens') ? value : undefined;
}

const SMALL: ReadonlySet<string> = new Set(['unit', 'ten', 'teen', 'tens']);

/** One more term; undefined where grammar does not let it belong to the same number. */
function take(state: State, step: Step): State | undefined {
  const { term, link, isArabic } = step;
  const { total, current, kind, scale } = state;
  const { value } = term;
  const grown = (more: Partial<State>): State => ({ ...state, kind: term.kind, ...more });
  if (kind === 'start') {
    if (term.kind === 'vague') return undefined;
    const isScale = term.kind === 'scale' || term.kind === 'scales';
    if (term.kind === 'fraction' && !isArabic) return undefined;
    return isScale
      ? grown({ total: value, scale: term.kind === 'scales' ? value / 2 : value, largest: value })
      : grown({ current: value });
  }
  switch (term.kind) {
    case 'ten':
      // خمسة عشر
      if (isArabic && kind === 'unit' && link === 'none') return grown({ current: current + 10, kind: 'teen' });
      break;
    case 'unit':
      // twenty-one
      if (!isArabic && kind === 'tens' && link === 'none' && value > 0)
        return grown({ current: current + value, kind: 'teen' });
      break;
    case 'tens':
      // واحد وعشرون
      if (isArabic && kind === 'unit' && link === 'and') return grown({ current: current + value, kind: 'teen' });
      break;
    case 'hundred':
      if (link === 'none' && current >= 1 && current < 100 && (SMALL.has(kind) || kind === 'digits'))
        return grown({ current: current * 100 });
      break;
    case 'fraction':
      return link === 'and' ? withFraction(state, value) : undefined;
    case 'scale':
    case 'vague':
      if (link === 'none' && kind === 'fraction' && value === scale) return state;
      if (link === 'none' && current > 0 && value < scale && (term.kind === 'scale' || value >= 1000)) {
        return grown({
          total: total + current * value,
          current: 0,
          kind: 'scale',
          scale: value,
          largest: Math.max(state.largest, value),
        });
      }
      break;
  }
  if ((kind === 'hundred' || kind === 'hundreds') && SMALL.has(term.kind))
    return isArabic && link === 'none' ? undefined : grown({ current: current + value });
  if ((kind !== 'scale' && kind !== 'scales') || value >= scale || (isArabic && link === 'none')) return undefined;
  if (term.kind === 'scales' || (term.kind === 'scale' && link === 'and')) {
    return grown({ total: total + value, scale: term.kind === 'scales' ? value / 2 : value });
  }
  return term.kind === 'scale' || term.kind === 'vague' ? undefined : grown({ current: value });
}

/** "مليون ونصف" is half a million more, "two and a half" half of one. */
function withFraction(state: State, value: number): State | undefined {
  if (state.kind === 'scale' || state.kind === 'scales')
    return { ...state, kind: 'fraction', total: state.total + value * state.scale };
  if (SMALL.has(state.kind) || state.kind === 'digits')
    return { ...state, kind: 'digits', current: state.current + value };
  return undefined;
}
