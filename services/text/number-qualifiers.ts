import { type PhraseTable, phraseAt, phraseBefore, phraseTable } from './phrase-table.ts';
import type { Word } from './words.ts';

/** How exact a number is meant to be. */
export interface Qualifier {
  readonly approximate: boolean;
  readonly bound: 'at-least' | 'at-most' | null;
}

type Meaning = 'about' | 'at-least' | 'at-most';

function phrases(rows: Readonly<Record<Meaning, string>>): PhraseTable<Meaning> {
  return phraseTable(Object.entries(rows) as [Meaning, string][]);
}

const BEFORE = phrases({
  about:
    'about,around,nearly,some,approximately,roughly,almost,circa,ca,an estimated,estimated,close to,as much as about,' +
    'حوالي,حوالى,نحو,قرابة,زهاء,ما يقارب,يقارب,تقارب,ما يقرب من,يقرب من,بحدود,في حدود,يناهز,تناهز,ما يناهز,تقريبا,etwa,rund,ungefähr,environ,unos,unas',
  'at-least':
    'at least,more than,over,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum of,upwards of,in excess of,exceeding,exceeded,above,' +
    'على الأقل,ما لا يقل عن,لا يقل عن,لا تقل عن,أكثر من,أزيد من,يزيد على,يزيد عن,تزيد على,تزيد عن,ما يزيد على,ما يزيد عن,يفوق,تفوق,ما يفوق,يتجاوز,تتجاوز,تجاوز,تجاوزت,ما يتجاوز,أعلى من,mehr als,mindestens,plus de,au moins,más de,al menos',
  'at-most':
    'at most,up to,no more than,not more than,fewer than,less than,under,below,as many as,as much as,a maximum of,maximum of,' +
    'على الأكثر,ما لا يزيد على,ما لا يزيد عن,لا يزيد على,لا يزيد عن,لا تزيد على,لا تزيد عن,لا يتجاوز,لا تتجاوز,لم يتجاوز,لم تتجاوز,أقل من,ما يصل إلى,يصل إلى,تصل إلى,weniger als,höchstens,moins de,au plus,menos de,a lo sumo',
});

const AFTER = phrases({
  about: 'or so,odd,approximately,تقريبا',
  'at-least': 'at least,or more,and more,plus,على الأقل,كحد أدنى,أو أكثر,فأكثر,mindestens,au moins,al menos',
  'at-most': 'at most,or less,or fewer,على الأكثر,كحد أقصى,أو أقل,فأقل,höchstens,au plus',
});

const LONGEST = 4;
/** "40 people at least": how many words may stand between the number and what qualifies it. */
const REACH = 3;

/**
 * What the words before and after say of the number made of words [from, to): approximate, a bound, or neither. Words
 * from `until` on are the next number; what stands right before them, with nothing but space between (`isNext`), is said
 * of that one. `isOpen` tells whether a word
 * still belongs to the clause.
 */
export function qualifierOf(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  { until, isNext }: { readonly until: number; readonly isNext: boolean },
  isOpen: (at: number) => boolean,
): Qualifier {
  const meanings = new Set([...before(words, from), ...after(words, to, { until, isNext }, isOpen)]);
  return {
    approximate: meanings.has('about'),
    bound: meanings.has('at-most') ? 'at-most' : meanings.has('at-least') ? 'at-least' : null,
  };
}

/** Two may stand together: "at least about 40". */
function before(words: readonly Word[], from: number): Meaning[] {
  const found: Meaning[] = [];
  let end = from;
  for (let round = 0; round < 2; round++) {
    const phrase = phraseBefore(BEFORE, words, end, LONGEST, 'وفبلك');
    if (phrase === undefined) break;
    found.push(phrase.meaning);
    end -= phrase.words;
  }
  return found;
}

function after(
  words: readonly Word[],
  to: number,
  { until, isNext }: { readonly until: number; readonly isNext: boolean },
  isOpen: (at: number) => boolean,
): Meaning[] {
  for (let at = to; at <= to + REACH && at < words.length && isOpen(at); at++) {
    const phrase = phraseAt(AFTER, words, at);
    if (phrase !== undefined && at + phrase.words >= until && isNext) return [];
    // "Ten or fewer than a hundred": that is the bound of the next number.
    if (phrase !== undefined && words[at + phrase.words]?.text === 'than') return [];
    // A single word ("odd", "plus") only counts right behind the number.
    if (phrase !== undefined && (at === to || phrase.words > 1)) return [phrase.meaning];
  }
  return [];
}
