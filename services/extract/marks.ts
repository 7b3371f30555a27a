import type { Doubt } from '../../models/finding.ts';
import type { Span } from '../../models/primitives.ts';
import { type HouseStyle, learnHouseStyle, markFamily, opensByNature, roleByPlace } from './house-style.ts';
import type { Token } from './tokens.ts';

/** A stretch between two quote marks. */
export interface MarkedStretch {
  /** From the opening mark to the closing one, both included. */
  readonly outer: Span;
  /** Between the marks. */
  readonly inner: Span;
  /** Indices into the tokens of the two marks. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** An opening mark that nothing closes in its paragraph. */
export interface OpenMark {
  readonly token: number;
  /** The next paragraph opens with a mark again: one speech over two paragraphs, not a mistake. */
  readonly goesOn: boolean;
}

export interface Marks {
  /** Stretches that lie in no other, in order. What is nested in them is theirs. */
  readonly stretches: readonly MarkedStretch[];
  readonly unclosed: readonly OpenMark[];
  /** Tokens of marks that close nothing; they are set aside as if not printed. */
  readonly surplus: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** Quotation in quotation in quotation is the most that print knows; a deeper opening is taken for a mistake. */
const MAX_DEPTH = 4;

/** Doubts of one kind shown for one text; what follows tells the reader nothing new. */
const MAX_DOUBTS = 20;

interface Opening {
  readonly token: number;
  readonly family: string;
  readonly form: string;
}

/**
 * Pairs the quote marks of a text, paragraph by paragraph.
 *
 * The place of a mark decides its role first (a space before and a letter after: it opens), its direction second, read
 * in the article's house style; a mark that could be either closes when something is open. So reversed guillemets,
 * ”…“ and marks that were typed the wrong way round pair as well as correct ones.
 *
 *     قال: »نص« وأضاف »نص أول «نص داخلي» آخر»      pairs by place: (») (« ») … as a reader does
 *
 * A single mark opens only where a matching one closes later in the paragraph; all others are apostrophes.
 * Time is linear in the tokens: every mark is pushed and popped once.
 */
export function pairMarks(text: string, tokens: readonly Token[]): Marks {
  const style = learnHouseStyle(text, tokens);
  const stretches: MarkedStretch[] = [];
  const unclosed: OpenMark[] = [];
  const surplus: number[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.kind !== 'line') continue;
    const paragraph = pairParagraph(text, tokens, style, from, at);
    // One by one: a paragraph may hold more marks than a call may have arguments.
    for (const pair of outermost(paragraph.pairs)) stretches.push(pair);
    for (const token of paragraph.open) unclosed.push({ token, goesOn: goesOn(tokens, token, at) });
    for (const token of paragraph.surplus) surplus.push(token);
    from = at + 1;
  }
  return { stretches, unclosed, surplus, doubts: doubtsOf(tokens, unclosed, surplus) };
}

interface Paired {
  readonly pairs: MarkedStretch[];
  readonly open: number[];
  readonly surplus: number[];
}

function pairParagraph(text: string, tokens: readonly Token[], style: HouseStyle, from: number, to: number): Paired {
  const result: Paired = { pairs: [], open: [], surplus: [] };
  const stack: Opening[] = [];
  // A single mark is a quotation mark only if a later one can close it: the last such place, looked up once.
  let lastSingleClose = -1;
  for (let at = to - 1; at >= from && lastSingleClose < 0; at -= 1) {
    if (isSingle(tokens[at]) && roleByPlace(text, tokens, at) === 'close') lastSingleClose = at;
  }
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'mark') continue;
    const family = markFamily(token.form);
    const role = roleOf(text, tokens, at, style, stack);
    if (family === 'single') {
      const opened = stack.some((opening) => opening.family === 'single');
      if (role === 'open' ? opened || at >= lastSingleClose : !opened) continue;
    }
    if (role === 'open') {
      if (stack.length < MAX_DEPTH) stack.push({ token: at, family, form: token.form });
      else result.surplus.push(at);
      continue;
    }
    const depth = closes(stack, family, token.form);
    if (depth < 0 && family !== 'single' && opensTightly(text, tokens, at, to)) {
      stack.push({ token: at, family, form: token.form });
      continue;
    }
    if (depth < 0) {
      result.surplus.push(at);
      continue;
    }
    for (const lost of stack.splice(depth + 1)) leaveOpen(lost, result);
    const opening = stack.pop()!;
    result.pairs.push(stretch(tokens, opening.token, at));
  }
  for (const lost of stack) leaveOpen(lost, result);
  result.open.sort((a, b) => a - b);
  return result;
}

/**
 * قائلا" نص": a mark that is typed tight to the Arabic word before it opens where nothing is open and the next mark of
 * its kind closes.
 */
function opensTightly(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  if (!/\p{sc=Arabic}/u.test(text[tokens[at]!.start - 1] ?? '') || !/\s/u.test(text[tokens[at]!.end] ?? ''))
    return false;
  for (let next = at + 1; next < Math.min(to, at + MAX_TIGHT); next += 1) {
    const token = tokens[next]!;
    if (token.kind === 'mark' && markFamily(token.form) === markFamily(tokens[at]!.form))
      return roleByPlace(text, tokens, next) !== 'open';
  }
  return false;
}

/** Tokens looked at for the mark that closes one which is typed tight to the word before it. */
const MAX_TIGHT = 150;

/** A single mark that nothing closes was an apostrophe; any other is worth a doubt. */
function leaveOpen(opening: Opening, result: Paired): void {
  if (opening.family !== 'single') result.open.push(opening.token);
}

function isSingle(token: Token | undefined): boolean {
  return token?.kind === 'mark' && markFamily(token.form) === 'single';
}

function roleOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  style: HouseStyle,
  stack: readonly Opening[],
): 'open' | 'close' {
  const place = roleByPlace(text, tokens, at);
  if (place === 'open' || place === 'close') return place;
  const { form } = tokens[at]!;
  const family = markFamily(form);
  if (!stack.some((opening) => opening.family === family)) return 'open';
  // Letters on both sides, as in لـ«الوطن»: the mark's own direction speaks, if it has one.
  return place === 'within' && opensByNature(form, style) === true ? 'open' : 'close';
}

/** Index in the stack of what a closing mark closes: its own kind first, else the innermost of its family; -1 if none. */
function closes(stack: readonly Opening[], family: string, form: string): number {
  let depth = -1;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const opening = stack[index]!;
    if (opening.family !== family) continue;
    if (partners(opening.form, form)) return index;
    if (depth < 0) depth = index;
  }
  return depth;
}

const DIRECTED = /[“”„‟]/u;

/** Marks that are printed as a pair: both straight, or both curly, or both guillemets (families keep the rest apart). */
function partners(open: string, close: string): boolean {
  if (DIRECTED.test(open) || DIRECTED.test(close)) return DIRECTED.test(open) && DIRECTED.test(close);
  return open === close || !/["']/u.test(open + close);
}

function stretch(tokens: readonly Token[], first: number, last: number): MarkedStretch {
  const open = tokens[first]!;
  const close = tokens[last]!;
  return {
    outer: { start: open.start, end: close.end },
    inner: { start: open.end, end: close.start },
    firstToken: first,
    lastToken: last,
  };
}

/** The pairs that lie in no other; pairs of one paragraph never cross, so one pass over them by start is enough. */
function outermost(pairs: MarkedStretch[]): MarkedStretch[] {
  const kept: MarkedStretch[] = [];
  let end = -1;
  for (const pair of pairs.sort((a, b) => a.firstToken - b.firstToken)) {
    if (pair.firstToken < end) continue;
    kept.push(pair);
    end = pair.lastToken;
  }
  return kept;
}

/** Whether the next line that holds anything begins with the same kind of mark. */
function goesOn(tokens: readonly Token[], token: number, lineEnd: number): boolean {
  let next = lineEnd;
  while (tokens[next]?.kind === 'line') next += 1;
  const mark = tokens[next];
  return mark?.kind === 'mark' && markFamily(mark.form) === markFamily(tokens[token]!.form);
}

function doubtsOf(tokens: readonly Token[], unclosed: readonly OpenMark[], surplus: readonly number[]): Doubt[] {
  const open = unclosed.filter((mark) => !mark.goesOn).slice(0, MAX_DOUBTS);
  const at = (token: number): Span => ({ start: tokens[token]!.start, end: tokens[token]!.end });
  return [
    ...open.map(
      ({ token }): Doubt => ({
        code: 'unclosed-mark',
        message: `The quotation mark at ${tokens[token]!.start} is not closed in its paragraph.`,
        ...at(token),
      }),
    ),
    ...surplus.slice(0, MAX_DOUBTS).map(
      (token): Doubt => ({
        code: 'surplus-mark',
        message: `The quotation mark at ${tokens[token]!.start} closes nothing.`,
        ...at(token),
      }),
    ),
  ];
}
