import { adjoins, type NumberContext } from './number-figure.ts';
import { ARTICLES, exactPhrase, type NumberPhrase } from './number-grammar.ts';
import { termOf } from './number-words.ts';
import { wordSet } from './word-set.ts';

const FEW = wordSet('several few عدة');
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

const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
/** Centuries as people say years: "fifteen hundred" is the earliest that news has. */
const FIRST_CENTURY = 15;
const LAST_CENTURY = 20;

/** "nineteen ninety-eight", "twenty twenty-five", "nineteen nineties" (as "1990s"). */
function yearInWords(context: NumberContext, at: number): NumberPhrase | undefined {
  const [first, second] = [context.words[at]!, context.words[at + 1]];
  if (second === undefined || /^\d/.test(first.text) || /^\d/.test(second.text) || !adjoins(context, at + 1))
    return undefined;
  const century = exactPhrase(context, at, false);
  if (century?.to !== at + 1 || century.low < FIRST_CENTURY || century.low > LAST_CENTURY) return undefined;
  const decade = DECADES.get(second.text);
  if (decade !== undefined) return exactly(at, at + 2, century.low * 100 + decade);
  const rest = exactPhrase(context, at + 1, false);
  return rest !== undefined && rest.low >= 10 && rest.low <= 99
    ? exactly(at, rest.to, century.low * 100 + rest.low)
    : undefined;
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
  [
    'half halves',
    'third thirds',
    'quarter quarters fourth fourths',
    'fifth fifths',
    'sixth sixths',
    'seventh sevenths',
    'eighth eighths',
    'ninth ninths',
    'tenth tenths',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 2] as const)),
);
const AFTER_HALF = wordSet('of the a an its their his her our my all that');
/** "a third of", "a third less", "a third were": else "a third" is one after two. */
const AFTER_PART = wordSet('of the less more fewer larger smaller higher lower were was are have had said');

/** "two thirds", "a third of", "half of", "half a million". */
function englishFraction(context: NumberContext, at: number): NumberPhrase | undefined {
  const { words } = context;
  if (words[at]!.text === 'half') return halfOf(context, at);
  const next = words[at + 1];
  const below = next && adjoins(context, at + 1) ? DENOMINATORS.get(next.text) : undefined;
  if (next === undefined || below === undefined) return undefined;
  const above = ARTICLES.has(words[at]!.text) ? 1 : unitValue(context, at);
  const isPart = next.text.endsWith('s') || words[at]!.text === 'one' || AFTER_PART.has(words[at + 2]?.text ?? '');
  return above !== undefined && isPart ? exactly(at, at + 2, above / below) : undefined;
}

function unitValue({ words, lang }: NumberContext, at: number): number | undefined {
  const term = termOf(words[at]!.text, lang)?.term;
  return term?.kind === 'unit' ? term.value : undefined;
}

function halfOf(context: NumberContext, at: number): NumberPhrase | undefined {
  const { words, lang } = context;
  const next = words[at + 1];
  if (next === undefined || !AFTER_HALF.has(next.text) || !adjoins(context, at + 1)) return undefined;
  const scaled = ARTICLES.has(next.text) && words[at + 2] ? termOf(words[at + 2]!.text, lang)?.term : undefined;
  return scaled?.kind === 'scale' ? exactly(at, at + 3, scaled.value / 2, scaled.value) : exactly(at, at + 1, 0.5);
}

function exactly(from: number, to: number, value: number, scale = 1): NumberPhrase {
  return { from, to, low: value, high: value, vague: false, scale };
}
