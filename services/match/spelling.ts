/**
 * Whether two different folded words are likely one word mistyped: at most one letter added, lost, replaced or two
 * neighbours exchanged, two such slips in words of eight letters or more. Words under four letters never are ("من", "عن"),
 * and words with a digit never are: 20 and 21 are two numbers.
 */
export function isTypo(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest < TYPO_MIN_LENGTH || longest > TYPO_MAX_LENGTH) return false;
  const slips = longest >= TWO_SLIPS_FROM ? 2 : 1;
  if (longest - shortest > slips) return false;
  // Slips at both ends of one word are rare, and asking for one common end answers most pairs at once.
  const sameStart = a.charCodeAt(0) === b.charCodeAt(0);
  if (!sameStart && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false;
  if (HAS_DIGIT.test(a) || HAS_DIGIT.test(b)) return false;
  return slipsBetween(a, b, slips) <= slips;
}

const TYPO_MIN_LENGTH = 4;
/** Longer "words" are lost spaces or codes; comparing them would cost and tell nothing. */
const TYPO_MAX_LENGTH = 40;
const TWO_SLIPS_FROM = 8;
const HAS_DIGIT = /\d/;

/**
 * Edit distance with exchanged neighbours (optimal string alignment), as far as it matters: `most + 1` when it is more.
 * What both have in common at the ends is passed over first, which answers most pairs of words without a table.
 */
function slipsBetween(a: string, b: string, most: number): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return Math.max(restA, restB);
  const isSwapped =
    restA === 2 &&
    restB === 2 &&
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start);
  if (isSwapped) return 1;
  // Two words of one slip have nothing else between their common ends; of two slips, not much.
  if (most === 1 || Math.max(restA, restB) > LONGEST_REST) return most + 1;
  return tableDistance(a.slice(start, endA), b.slice(start, endB));
}

/** Two slips further apart than this in one word are rather two words. */
const LONGEST_REST = 6;

function tableDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      const isSwapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * A key under which the spellings of one word fall together that are no difference to a reader: British and American
 * English, "-t" pasts, and in Arabic foreign g (ج، غ، ك), the two words for "journalistic" and lengthened vowels of names.
 * Not for showing: "tour" and "tor" share one too, which costs nothing, because keys are only compared between two texts.
 */
export function spellingKey(folded: string): string {
  if (folded.length < SPELLING_MIN_LENGTH) return folded;
  return folded >= '\u0600' ? arabicSpelling(folded) : latinSpelling(folded);
}

const SPELLING_MIN_LENGTH = 5;

function latinSpelling(word: string): string {
  return word
    .replace(/our/, 'or')
    .replace(/(is|iz)(e|ed|es|er|ing|ation|ations)$/, 'iz$2')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/tre$/, 'ter')
    .replace(/([^aeiou])metre/, '$1meter')
    .replace(/ll(ed|ing|er|ers|ation)$/, 'l$1')
    .replace(/ogue$/, 'og')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/(l|l|r)(earn|urn)t$/, '$1$2ed')
    .replace(/(bu|lea)rnt$/, '$1rned')
    .replace(/(ff|f)ence$/, 'fense')
    .replace(/icence$/, 'icense')
    .replace(/judgement/, 'judgment')
    .replace(/^grey/, 'gray');
}

function arabicSpelling(word: string): string {
  return word.replace(/صحاف/, 'صحف').replace(/[غك]/g, 'ج');
}
