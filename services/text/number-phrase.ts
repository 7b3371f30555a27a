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

/** What the phrase parser reads from. */
export interface NumberContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lang: string;
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

/** Languages that write 1.250 for one thousand two hundred and fifty, and 1,25 for one and a quarter. */
const POINT_GROUPS = new Set([
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'tr',
  'id',
  'da',
  'el',
  'ro',
  'hr',
  'sr',
  'sl',
  'vi',
  'ca',
]);

/** The value of a word that is a figure; undefined for other words. "1.250" is read as the language writes it. */
export function figure({ text, words, lang }: NumberContext, at: number): number | undefined {
  const word = words[at];
  if (word === undefined || !/^\d+(\.\d+)*$/.test(word.text)) return undefined;
  if (POINT_GROUPS.has(lang)) {
    const written = text.slice(word.start, word.end);
    if (/^\d{1,3}\.\d{3}$/.test(written)) return Number(written.replace('.', ''));
    if (/^\d{1,3},\d{3}$/.test(written)) return Number(written.replace(',', '.'));
  }
  const value = Number(word.text);
  return Number.isFinite(value) ? value : undefined;
}

/** What stands between two words of one number: space, hyphen, or marks set around the figure. */
const INNER_GAP = /^[\s\u200e\u200f"'«»“”)(‑-]{0,4}$/u;
/** As above, before a figure: a hyphen there makes a range. */
const GAP_BEFORE_FIGURE = /^[\s\u200e\u200f"'«»“”(]{0,4}$/u;

/** Whether nothing but space, a hyphen or quotation marks parts word `at` from the one before. */
export function adjoins({ text, words }: NumberContext, at: number): boolean {
  const gap = text.slice(words[at - 1]!.end, words[at]!.start);
  return (/^\d/.test(words[at]!.text) ? GAP_BEFORE_FIGURE : INNER_GAP).test(gap);
}

/** Forms that are a number only before عشر or عشرين: "one of" and "two" in construct state. */
const BEFORE_TEN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    احد: 1,
    احدي: 1,
    اثنا: 2,
    اثني: 2,
    اثنتا: 2,
    اثنتي: 2,
    ثماني: 8,
  }),
);

const ARTICLES = new Set(['a', 'an']);
const FEW = new Set(['several', 'few', 'عده']);
/** "a few thousand", "عدة آلاف": between these two. Chosen to hold what editors replace it by; nothing exact can be meant. */
const FEW_LOW = 2;
const FEW_HIGH = 9;

/**
 * The number that starts with word `at`, as long as it goes; undefined where none starts. With `joins` false, "and" does
 * not continue it ("between fifty and sixty").
 */
export function numberPhrase(context: NumberContext, at: number, joins = true): NumberPhrase | undefined {
  return (
    vaguePhrase(context, at) ??
    englishFraction(context, at) ??
    yearInWords(context, at) ??
    exactPhrase(context, at, joins)
  );
}

/** "nineteen ninety-eight", "twenty twenty-five": centuries from 1500 on, read as people say years. */
function yearInWords(context: NumberContext, at: number): NumberPhrase | undefined {
  const century = exactPhrase(context, at, false);
  if (century === undefined || century.to !== at + 1 || century.low < 15 || century.low > 20) return undefined;
  if (context.words[at + 1] === undefined || !adjoins(context, at + 1) || /^\d/.test(context.words[at]!.text))
    return undefined;
  const rest = exactPhrase(context, at + 1, false);
  if (rest === undefined || rest.low < 10 || rest.low > 99 || /^\d/.test(context.words[at + 1]!.text)) return undefined;
  const year = century.low * 100 + rest.low;
  return { from: at, to: rest.to, low: year, high: year, vague: false, scale: 1 };
}

/** "hundreds", "tens of thousands", "مئات الآلاف", "several hundred", "بضعة آلاف". */
function vaguePhrase(context: NumberContext, at: number): NumberPhrase | undefined {
  const { words, lang } = context;
  const first = FEW.has(words[at]!.text) ? undefined : termOf(words[at]!.text, lang)?.term;
  const few = FEW.has(words[at]!.text);
  if (!few && first?.kind !== 'vague') return undefined;
  let low = few ? FEW_LOW : first!.value;
  let high = few ? FEW_HIGH : first!.high!;
  let scale = 1;
  let to = at + 1;
  const of = words[to]?.text === 'of' ? 1 : 0;
  const next = words[to + of] && adjoins(context, to) ? termOf(words[to + of]!.text, lang) : undefined;
  const multiplies = next !== undefined && !next.and && ['hundred', 'scale', 'vague'].includes(next.term.kind);
  if (multiplies && (few || next.term.value >= 1000 || low < 20)) {
    scale = next.term.value;
    low *= scale;
    high = high * scale + (scale - 1);
    to += of + 1;
  } else if (few) return undefined;
  return { from: at, to, low, high, vague: true, scale };
}

const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
  }),
);
const AFTER_HALF = new Set(['of', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'all', 'that']);

/** "two thirds", "a third of", "half of", "half a million". */
function englishFraction(context: NumberContext, at: number): NumberPhrase | undefined {
  const { words, lang } = context;
  const word = words[at]!.text as string;
  const phrase = (to: number, value: number, scale = 1): NumberPhrase => ({
    from: at,
    to,
    low: value,
    high: value,
    vague: false,
    scale,
  });
  if (word === 'half') {
    const article = words[at + 1];
    if (article === undefined || !AFTER_HALF.has(article.text) || !adjoins(context, at + 1)) return undefined;
    const scaled = ARTICLES.has(article.text) ? words[at + 2] && termOf(words[at + 2]!.text, lang)?.term : undefined;
    return scaled?.kind === 'scale' ? phrase(at + 3, scaled.value / 2, scaled.value) : phrase(at + 1, 0.5);
  }
  const below = words[at + 1] && adjoins(context, at + 1) ? DENOMINATORS.get(words[at + 1]!.text) : undefined;
  if (below === undefined) return undefined;
  const isPlural = words[at + 1]!.text.endsWith('s');
  const above = ARTICLES.has(word)
    ? 1
    : (termOf(words[at]!.text, lang)?.term ?? { kind: 'digits', value: figure(context, at) });
  const value = typeof above === 'number' ? above : above.kind === 'unit' ? above.value : undefined;
  // "a third" and "one fifth" need their "of": "a third man", "one quarter" are something else.
  if (value === undefined || (!isPlural && words[at + 2]?.text !== 'of' && !(value === 1 && word === 'one')))
    return undefined;
  return phrase(at + 2, value / below);
}

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

function exactPhrase(context: NumberContext, at: number, joins: boolean): NumberPhrase | undefined {
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
  const value = state.total + state.current;
  return { from: at, to, low: value, high: value, vague: false, scale: state.largest };
}

/** The term at word `at` and how it is linked; undefined where the number cannot go on. */
function stepAt(context: NumberContext, at: number, isFirst: boolean, joins: boolean): Step | undefined {
  const { words, lang } = context;
  let here = at;
  let link: Link = 'none';
  if (words[here] === undefined || (!isFirst && !adjoins(context, here))) return undefined;
  if (!isFirst && (words[here]!.text === 'and' || words[here]!.text === 'و')) {
    link = 'and';
    here++;
    if (words[here] === undefined || !adjoins(context, here)) return undefined;
    // "two and a half million"
    if (words[here]!.text === 'a' && ['half', 'quarter'].includes(words[here + 1]?.text ?? '')) {
      return joins
        ? {
            term: { kind: 'fraction', value: 1 / DENOMINATORS.get(words[here + 1]!.text)! },
            link,
            to: here + 2,
            isArabic: false,
          }
        : undefined;
    }
  }
  const value = figure(context, here);
  const to = here + 1;
  const isArabic = words[here]!.text >= '\u0600';
  if (value !== undefined) {
    const continues = isFirst || (link === 'and' && joins && words[here - 1]!.text === 'و');
    return continues ? { term: { kind: 'digits', value }, link, to, isArabic: !isFirst } : undefined;
  }
  const bare = words[here]!.text.replace(/^[وفبلك]?(ال)?(?=احد|اثن|ثماني)/, '');
  const second = words[to] && adjoins(context, to) ? termOf(words[to]!.text, lang) : undefined;
  const construct = BEFORE_TEN.get(bare);
  if (
    construct !== undefined &&
    second !== undefined &&
    (second.term.kind === 'ten' || (second.and && second.term.kind === 'tens'))
  ) {
    const and = !isFirst && words[here]!.text.startsWith('و') ? 'and' : link;
    return { term: { kind: 'unit', value: construct }, link: and, to, isArabic };
  }
  const found = termOf(words[here]!.text, lang);
  if (found === undefined) return undefined;
  if (found.and && !isFirst) link = 'and';
  return link === 'and' && !joins ? undefined : { term: found.term, link, to, isArabic };
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
      if (link === 'none' && current >= 1 && current < 100 && SMALL.has(kind)) return grown({ current: current * 100 });
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
