import { type Compared, type FoundDifference, found } from './difference.ts';
import { headOf } from './difference-negation.ts';
import { isFuture } from './difference-tense.ts';
import type { Mode } from './modal-words.ts';
import { isLostFront, type Pairing } from './pairing.ts';
import type { Token } from './tokens.ts';
import { tokensAlike } from './words-alike.ts';

/** A mode, or none: a plain statement. */
type Meant = Mode | 'plain';

/**
 * Modes that are one for a reader, because reporting shifts them ("he will" / "said he would") or because both leave the
 * matter open.
 */
const CLASS: Readonly<Record<Meant, string>> = {
  plain: 'plain',
  future: 'plain',
  would: 'plain',
  ability: 'able',
  possible: 'open',
  likely: 'likely',
  hope: 'hope',
  seems: 'seems',
  alleged: 'alleged',
  condition: 'condition',
  opinion: 'opinion',
  must: 'must',
  need: 'must',
  should: 'should',
};

type Effect = 'conflict' | 'difference';

/** What one class against another is; pairs that are not here are nothing to a reader. Read both ways. */
const AGAINST: readonly (readonly [string, string, Effect])[] = [
  ['open', 'plain', 'conflict'],
  ['open', 'must', 'conflict'],
  ['open', 'should', 'conflict'],
  ['alleged', 'plain', 'conflict'],
  ['condition', 'plain', 'conflict'],
  ['seems', 'plain', 'conflict'],
  ['should', 'plain', 'conflict'],
  ['able', 'must', 'conflict'],
  ['able', 'should', 'conflict'],
  ['likely', 'plain', 'conflict'],
  ['likely', 'open', 'difference'],
  ['opinion', 'plain', 'difference'],
  ['must', 'plain', 'difference'],
  ['must', 'should', 'difference'],
];

/**
 * Changes in how sure, how binding or on what condition the same thing is said: the mode of each word of the core against
 * that of its mate. A hedge right before the core ("It appears that ...") counts too: it governs what follows.
 */
export function modalityDifferences(compared: Compared): FoundDifference[] {
  const { pairing } = compared;
  const modesA = modesByHead(pairing, 'a');
  const modesB = modesByHead(pairing, 'b');
  const all: FoundDifference[] = [];
  for (const [head, one] of modesA) {
    const mate = pairing.mateOfA[head]!;
    if (mate < 0 || hasLike(pairing, one, 'a')) continue;
    const other = modesB.get(mate);
    const effect = effectOf(pairing, one.meant, other?.meant ?? 'plain', head);
    if (effect !== null) all.push(found(compared, 'modality', [one.at], [other?.at ?? mate], effect === 'conflict'));
  }
  for (const [head, other] of modesB) {
    const mate = pairing.mateOfB[head]!;
    if (mate < 0 || modesA.has(mate) || hasLike(pairing, other, 'b')) continue;
    const effect = effectOf(pairing, 'plain', other.meant, mate);
    if (effect !== null) all.push(found(compared, 'modality', [mate], [other.at], effect === 'conflict'));
  }
  return [...all, ...droppedReserves(compared), ...causesForConditions(compared)];
}

/** The mode has its like on the other side, though perhaps before another word. */
function hasLike({ a, b, mateOfA, mateOfB }: Pairing, { at }: ModeAt, side: 'a' | 'b'): boolean {
  const [own, other, mates] = side === 'a' ? [a, b, mateOfA] : [b, a, mateOfB];
  const mode = own[at]!.mode;
  const mate = mates[at]! < 0 ? null : other[mates[at]!]!.mode;
  if (mode === null || mate === null) return false;
  // Must and need are one but where they are denied, which their words tell.
  return mode === mate || (CLASS[mode] === CLASS[mate] && CLASS[mode] !== 'must');
}

function effectOf({ a, b, mateOfA }: Pairing, one: Meant, other: Meant, headA: number): Effect | null {
  if (one !== other && [one, other].every((mode) => mode === 'must' || mode === 'need')) {
    // "Must not" forbids, "need not" leaves free; affirmed they are the same.
    return isDenied(a, headA) && isDenied(b, mateOfA[headA]!) ? 'conflict' : null;
  }
  if (one === 'hope') return isFuture(b, mateOfA[headA]!) ? 'conflict' : null;
  if (other === 'hope') return isFuture(a, headA) ? 'conflict' : null;
  const [x, y] = [CLASS[one], CLASS[other]];
  const row = AGAINST.find(([first, second]) => (first === x && second === y) || (first === y && second === x));
  if (row === undefined) return null;
  // "I think" before a forecast takes back what it says; before an opinion it says nothing.
  const isForecast = [a, b].every((tokens) => tokens.some(({ mode }) => mode === 'future'));
  return x === 'opinion' || y === 'opinion' ? (isForecast ? 'conflict' : 'difference') : row[2];
}

function isDenied(tokens: readonly Token[], head: number): boolean {
  return tokens.slice(Math.max(0, head - 3), head).some(({ negates }) => negates);
}

/** A reserve set in a phrase of its own inside the core ("according to claims that were not proved") that is gone. */
function droppedReserves(compared: Compared): FoundDifference[] {
  const { pairing } = compared;
  return pairing.gaps.flatMap((gap) => {
    if (gap.a.length > 0 && gap.b.length > 0) return [];
    const [tokens, places] = gap.a.length > 0 ? [pairing.a, gap.a] : [pairing.b, gap.b];
    const at = places.find((place) => tokens[place]!.mode === 'alleged');
    // Followed by a word that both have, it is the mode of that word and was looked at.
    if (at === undefined || !places.includes(at + 1)) return [];
    return [found(compared, 'modality', gap.a.length > 0 ? [at] : [], gap.b.length > 0 ? [at] : [], true)];
  });
}

/** Words that give a cause: against "if" they make a fact of what was a condition. */
const CAUSES = new Set(['because', 'since', 'as', 'لان', 'لانه', 'لانها', 'لانهم', 'لاننا', 'بسبب', 'اذ']);

function causesForConditions(compared: Compared): FoundDifference[] {
  const { a, b, gaps } = compared.pairing;
  return gaps.flatMap((gap) => {
    const [conditionA, conditionB] = [conditionIn(a, gap.a), conditionIn(b, gap.b)];
    const [causeA, causeB] = [causeIn(a, gap.a), causeIn(b, gap.b)];
    const [x, y] = conditionA !== undefined ? [conditionA, causeB] : [causeA, conditionB];
    return x === undefined || y === undefined ? [] : [found(compared, 'modality', [x], [y], true)];
  });
}

function conditionIn(tokens: readonly Token[], places: readonly number[]): number | undefined {
  return places.find((at) => tokens[at]!.mode === 'condition');
}

function causeIn(tokens: readonly Token[], places: readonly number[]): number | undefined {
  return places.find((at) => CAUSES.has(tokens[at]!.text));
}

interface ModeAt {
  readonly at: number;
  readonly meant: Mode;
}

/** Words after which a hedge says what it hedges: "it appears from what we know *that* ...". */
const THAT = new Set(['that', 'ان', 'انه', 'انها', 'بان', 'بانه']);
const THAT_REACH = 8;
/** "I think it was Haddad who said that ...": what was said is not what is thought. */
const SAID = new Set(['said', 'says', 'say', 'told', 'wrote', 'قال', 'قالت', 'يقول', 'تقول']);

/** The mode of each word that has one: the nearest before it. */
function modesByHead(pairing: Pairing, side: 'a' | 'b'): Map<number, ModeAt> {
  const [tokens, stepOf] = side === 'a' ? [pairing.a, pairing.stepOfA] : [pairing.b, pairing.stepOfB];
  const modes = new Map<number, ModeAt>();
  tokens.forEach((token, at) => {
    const meant = token.mode ?? qad(tokens, at) ?? ala(tokens, at);
    if (meant === null) return;
    const that = isHedge(meant) ? tokens.slice(at + 1, at + THAT_REACH).findIndex(({ text }) => THAT.has(text)) : -1;
    const head = headOf(tokens, that < 0 ? at : at + 1 + that);
    if (head < 0 || (that > 0 && SAID.has(tokens[at + that]!.text))) return;
    if (isHedge(meant) && !isFollowed(pairing, side, head)) return;
    const isInside = stepOf[at]! >= pairing.from && stepOf[at]! < pairing.to;
    // Outside the core it is material of one text alone, unless it governs the word the core begins with.
    const governs =
      isHedge(meant) &&
      opensClause(tokens, at) &&
      stepOf[head]! >= pairing.from &&
      stepOf[head]! <= pairing.from + NEAR_FRONT;
    if (isInside || governs || isLostFront(pairing, side, at)) modes.set(head, { at, meant });
  });
  return modes;
}

/** Whether the word behind this one has its like on the other side too, or there is none: the hedged clause is in both texts. */
function isFollowed({ a, b, mateOfA, mateOfB }: Pairing, side: 'a' | 'b', head: number): boolean {
  const [own, other, mates] = side === 'a' ? [a, b, mateOfA] : [b, a, mateOfB];
  const next = headOf(own, head);
  return next < 0 || (mates[next]! >= 0 && tokensAlike(own[next]!, other[mates[next]!]!) > 0);
}

/** Whether only particles stand between the start of the clause and a word. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let before = at; before > 0 && !tokens[before]!.breaks; before--)
    if (!tokens[before - 1]!.isFunction) return false;
  return true;
}

/** Steps of particles that may stand between the front of the core and its first word of content. */
const NEAR_FRONT = 3;

function isHedge(mode: Mode): boolean {
  return mode === 'seems' || mode === 'opinion' || mode === 'alleged';
}

/** Arabic "قد" makes an imperfect uncertain and a perfect certain: "قد تصل" (may arrive), "قد وصلت" (has arrived). */
function qad(tokens: readonly Token[], at: number): Mode | null {
  if (!/^[وف]?قد$/.test(tokens[at]!.text)) return null;
  const next = tokens[at + 1]?.text.replace(/^لا /, '') ?? '';
  return /^[ين]/.test(next) || (/^ت/.test(next) && !/ت$/.test(next)) ? 'possible' : null;
}

/** Words after "على" with which it makes a phrase of its own, and how far behind it "أن" may stand where it binds. */
const ALA_PHRASES = /^(ال?رغم|اساس|اعتبار|العلم|ما|ان|انه|انها)$/;
const ALA_REACH = 4;

/** Arabic "على ... أن" at the front of a clause binds: "على الحكومة أن تتحرك" (the government must move). */
function ala(tokens: readonly Token[], at: number): Mode | null {
  if (!/^[وف]?علي(ه|ها|هم|نا|ك|كم)?$/.test(tokens[at]!.text)) return null;
  // Behind a verb or noun it is theirs: "اتفق على".
  if (at > 0 && !tokens[at]!.breaks && !tokens[at - 1]!.isFunction) return null;
  if (ALA_PHRASES.test(tokens[at + 1]?.text ?? '')) return null;
  return tokens.slice(at + 1, at + 1 + ALA_REACH).some(({ text }) => text === 'ان' || text === 'الا') ? 'must' : null;
}
