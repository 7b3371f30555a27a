import type { Word } from '../text/words.ts';

/** A word, or a part of an English contraction; the parts of one share its span. */
export interface Piece extends Word {
  readonly part: 'stem' | 'not' | null;
}

/** Contracted negations and what they are said for; the rest of "n't" is cut by rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cant: 'can',
    wont: 'will',
    shant: 'shall',
    cannot: 'can',
    aint: 'is',
  }),
);
const NEGATED = /^(is|are|was|were|do|does|did|has|have|had|would|could|should|must|might|need)nt$/;
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    im: ['i', 'am'],
    ive: ['i', 'have'],
    ill: ['i', 'will'],
    id: ['i', 'would'],
    youre: ['you', 'are'],
    youve: ['you', 'have'],
    youll: ['you', 'will'],
    hes: ['he', 'is'],
    shes: ['she', 'is'],
    its: ['it', 'is'],
    were: ['we', 'are'],
    weve: ['we', 'have'],
    well: ['we', 'will'],
    theyre: ['they', 'are'],
    theyve: ['they', 'have'],
    theyll: ['they', 'will'],
    thats: ['that', 'is'],
    theres: ['there', 'is'],
    heres: ['here', 'is'],
    whats: ['what', 'is'],
    lets: ['let', 'us'],
  }),
);

/** Words with contractions taken apart: "can't" is "can" and "not", "we've" is "we" and "have". */
export function withContractions(text: string, all: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  for (const word of all) {
    const parts = partsOf(text, word);
    if (parts === undefined) pieces.push({ text: word.text, start: word.start, end: word.end, part: null });
    else {
      for (const part of parts) {
        const isNot = part === 'not';
        pieces.push({ text: part as Word['text'], start: word.start, end: word.end, part: isNot ? 'not' : 'stem' });
      }
    }
  }
  return pieces;
}

function partsOf(text: string, { text: folded, start, end }: Word): readonly string[] | undefined {
  if (folded.length > LONGEST_CONTRACTION || folded >= '\u0250') return undefined;
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined) return [irregular, 'not'];
  const negated = folded.endsWith('nt') ? NEGATED.exec(folded)?.[1] : undefined;
  if (negated !== undefined) return [negated, 'not'];
  const parts = CONTRACTED.get(folded);
  // Without its apostrophe "well" is a word of its own.
  return parts !== undefined && /['’ʼ´`]/.test(text.slice(start, end)) ? parts : undefined;
}

/** Letters of the longest contraction without its apostrophe: "shouldnt". */
const LONGEST_CONTRACTION = 8;
