import { type Compared, type FoundDifference, found } from './difference.ts';
import type { Token } from './tokens.ts';
import { SAME } from './words-alike.ts';

/** Common pasts that do not end in "-ed". */
const PASTS = new Set(
  `was were had went came took gave made met won lost left built sent told began got said saw found held kept paid bought sold
fell rose grew broke brought thought wrote spoke stood struck shot flew drove became led felt met ran sat put cut hit set`.split(
    /\s+/,
  ),
);

/** Future of Arabic: particle and person before the stem. */
const ARABIC_FUTURE = /^[وف]?س[ياتن](?=.{3})/;
const ARABIC_PRESENT = /^[وف]?[يتن](?=.{3})/;

/**
 * What one text announces and the other reports as done: "will destroy" / "destroyed", «سيدمر» / «دمر». Kind `word`, and a
 * conflict. A present against a future is none: it is how plans are told.
 */
export function tenseDifferences(compared: Compared): FoundDifference[] {
  const { a, b, steps, from, to } = compared.pairing;
  const all: FoundDifference[] = [];
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.alike < SAME || a[step.a]!.text === b[step.b]!.text) continue;
    const isTurned = (isFuture(a, step.a) && isPast(b, step.b)) || (isFuture(b, step.b) && isPast(a, step.a));
    if (isTurned) all.push(found(compared, 'word', [step.a], [step.b], true));
  }
  return all;
}

/** What announces, with "to" behind it. */
const PLANS = new Set(
  'plan plans planned planning intend intends intended hope hopes aim aims want wants due set ready'.split(' '),
);

/** Whether the word at a place tells what will be: "will" or a plan before it, or the Arabic particle in it. */
export function isFuture(tokens: readonly Token[], at: number): boolean {
  if (ARABIC_FUTURE.test(tokens[at]!.text)) return true;
  if (tokens[at - 1]?.text === 'to' && PLANS.has(tokens[at - 2]?.text ?? '')) return true;
  return tokens.slice(Math.max(0, at - 2), at).some(({ mode, text }) => mode === 'future' && text !== 'shall');
}

/** A past form without an auxiliary before it. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const before = tokens[at - 1];
  // Behind a noun without article it is rather a noun itself: "ترتيب نقل".
  const isFree = before === undefined || before.isFunction || tokens[at]!.breaks || /^[وفبلك]?ال/.test(before.text);
  if (text >= '\u0600')
    return isFree && !ARABIC_FUTURE.test(text) && !ARABIC_PRESENT.test(text) && !/^(ا?ل|و?ال|م)/.test(text);
  if (before?.mode != null || /^(be|been|being|is|are|to|was|were|not)$/.test(before?.text ?? '')) return false;
  return text.endsWith('ed') || PASTS.has(text);
}
