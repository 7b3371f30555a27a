import { BODIES_EN } from './english-vocabulary.ts';
import { capitalRun, isCapital, isPossessive } from './english-words.ts';
import { knownOutletAt, type OutletKind } from './known-outlets.ts';
import type { Link } from './link.ts';
import { formAt, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Last words of outlets' names, with the kind they make it. */
const OUTLET_WORDS: ReadonlyMap<string, OutletKind> = new Map([
  ...[
    ...foldedSet(
      'news times post journal gazette herald tribune telegraph guardian magazine press newspaper daily chronicle observer independent review mail star globe mirror weekly website bulletin examiner',
    ),
  ].map((word) => [word, 'outlet'] as const),
  ...[...foldedSet('television tv radio channel broadcasting network podcast fm')].map(
    (word) => [word, 'broadcast'] as const,
  ),
  ...[...foldedSet('agency newswire')].map((word) => [word, 'agency'] as const),
]);

const TELLS = foldedSet('told tells tell telling informed');
const TALKS = foldedSet(
  'interview conversation remarks comments statement email interviews talk chat statements call message briefing letter',
);
const REPORTS = foldedSet('reported reports quoted quotes');
const CITES = foldedSet('citing quoting cited');
const WRITES = foldedSet('writing wrote writes published appeared article column op-ed editorial');

/** Texts one speaks by; singular, behind "a", "its" or the speaker's possessive. */
const PAPERS = foldedSet(
  'statement letter memo report email release op-ed column essay book memoir affidavit filing lawsuit petition communique post blog',
);
const POSTS = foldedSet('tweet tweets post posts tweeted posted thread');

/** Places on the web that hold what one writes: "the newsgroup …", "the site …". */
const VENUES = foldedSet('site website newsgroup forum board blog subreddit');

const DETERMINERS = foldedSet(
  'a an the his her its their public written joint brief new press video official short prepared lengthy',
);

/**
 * The links of a chain that a stretch of English words names. Told: "told Axios", "in an interview with the Daily News".
 * Reported: "according to Reuters" (where it is not the speaker), "AP reported", "published in". Cited: "citing",
 * "quoting". Own words: "in a statement", "in a post on X".
 */
export function englishLinks(reading: Reading, { from, to }: WordRange): Link[] {
  const links: Link[] = [];
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    const next = outletAfter(reading, index + 1, to);
    if (TELLS.has(form) && next) links.push({ ...next, relation: 'told' });
    else if (/^(?:to|with)$/.test(form) && next && talksBefore(reading, index, from))
      links.push({ ...next, relation: 'told' });
    else if (/^(?:to|by|in)$/.test(form) && next && reportedBefore(reading, index, from))
      links.push({ ...next, relation: 'reports' });
    else if (form === 'on' && next?.kind === 'broadcast') links.push({ ...next, relation: 'told' });
    else if (CITES.has(form) && next) links.push({ ...next, relation: 'cites' });
    else if (isCapital(reading, index) && (index === from || !isCapital(reading, index - 1))) {
      const outlet = outletAfter(reading, index, to);
      if (outlet && REPORTS.has(formAt(reading, outlet.name.to))) links.push({ ...outlet, relation: 'reports' });
    }
    const own = ownWordsAt(reading, index, from, to);
    if (own) links.push(own);
  }
  return links;
}

/** The outlet named from word `index` on, "the" and "newspaper" before it allowed. */
function outletAfter(reading: Reading, index: number, to: number): Pick<Link, 'kind' | 'name'> | null {
  let at = index;
  while (
    at < to &&
    at < index + 3 &&
    /^(?:the|state|local|newspaper|news|site|website|broadcaster|agency|channel|private|british|american|german|french|israeli|italian)$/.test(
      formAt(reading, at),
    ) &&
    !knownOutletAt(reading, at)
  )
    at += 1;
  if (at >= to) return null;
  const known = knownOutletAt(reading, at);
  const run = capitalRun(reading, at, Math.min(to, at + LONGEST_NAME));
  if (known && known.range.to >= run.to) return { kind: known.kind, name: known.range };
  if (run.to === run.from) return known && { kind: known.kind, name: known.range };
  // "al-Bahr television": the kind stands behind the name in small letters.
  const behind = OUTLET_WORDS.get(formAt(reading, run.to));
  if (behind && run.to < to && !isPossessive(reading, run.to - 1) && /^\s$/.test(gapBefore(reading, run.to)))
    return { kind: behind, name: { from: run.from, to: run.to + 1 } };
  if (known) return { kind: known.kind, name: known.range };
  if (run.to - run.from === 1 && CALL_SIGN.test(printedAt(reading, run.from))) return { kind: 'broadcast', name: run };
  const last = formAt(reading, run.to - 1);
  const kind =
    OUTLET_WORDS.get(last) ??
    (at > index && BODIES_EN.has(last) ? undefined : OUTLET_WORDS.get(formAt(reading, run.from)));
  if (kind === 'agency' && !/^(?:news|press)$/.test(formAt(reading, run.to - 2))) return null;
  return kind && run.to - run.from >= 2 ? { kind, name: run } : null;
}

const LONGEST_NAME = 7;

/** North American broadcasters: "KQED", "WNYC". */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM))?$/;

function talksBefore(reading: Reading, index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 3); back -= 1) {
    if (TALKS.has(formAt(reading, back)) || /^(?:speaking|spoke|talking|talked|speaks)$/.test(formAt(reading, back)))
      return true;
  }
  return false;
}

function reportedBefore(reading: Reading, index: number, from: number): boolean {
  const form = formAt(reading, index);
  const before = index - 1 >= from ? formAt(reading, index - 1) : '';
  if (form === 'to') return before === 'according';
  if (form === 'by')
    return REPORTS.has(before) || /^(?:published|obtained|seen|broadcast|cited|carried|released)$/.test(before);
  return WRITES.has(before);
}

function ownWordsAt(reading: Reading, index: number, from: number, to: number): Link | null {
  const form = formAt(reading, index);
  // "the Post" is a paper, "a post" is what one writes.
  if (POSTS.has(form) && isCapital(reading, index) && index > from) return null;
  if (form === 'tweeted' || (POSTS.has(form) && ledIn(reading, index, from)) || form === 'posted') {
    const platform = platformBehind(reading, index, to);
    if (platform) return { kind: 'social', relation: 'own-words', name: platform };
    if (form === 'posted') return null;
    if (form.startsWith('tweet'))
      return { kind: 'social', relation: 'own-words', name: { from: index, to: index + 1 } };
  }
  if (form === 'on') {
    const known = knownOutletAt(reading, index + 1);
    if (known?.kind === 'social' && index + 1 < to) return { kind: 'social', relation: 'own-words', name: known.range };
  }
  if (PAPERS.has(form) && ledIn(reading, index, from)) {
    // "blog post", "press release": the two words name it.
    const two = formAt(reading, index - 1) === 'blog' || (form === 'release' && formAt(reading, index - 1) === 'press');
    if (form === 'blog' && formAt(reading, index + 1) === 'post') return null;
    return {
      kind: form === 'post' || form === 'blog' ? 'social' : 'document',
      relation: 'own-words',
      name: { from: two ? index - 1 : index, to: index + 1 },
    };
  }
  if (VENUES.has(form)) {
    const name = venueName(reading, index + 1, to);
    if (name) return { kind: 'social', relation: 'own-words', name };
  }
  return null;
}

/** "in a public statement", "his letter", "issued a statement": a determiner leads to the noun, "in" or a verb before it. */
function ledIn(reading: Reading, index: number, from: number): boolean {
  let back = index - 1;
  if (formAt(reading, back) === 'blog' || formAt(reading, back) === 'news') back -= 1;
  while (back >= from && DETERMINERS.has(formAt(reading, back))) back -= 1;
  if (back === index - 1 && !isPossessive(reading, back)) return false;
  return back < from
    ? false
    : /^(?:in|issued|released|launched|published|signed|via|through|by|with|from|to)$/.test(formAt(reading, back)) ||
        isPossessive(reading, back);
}

function platformBehind(reading: Reading, index: number, to: number): WordRange | null {
  for (let next = index + 1; next < Math.min(to, index + 7); next += 1) {
    const known = knownOutletAt(reading, next);
    if (known?.kind === 'social') return known.range;
  }
  return null;
}

/** A name with a capital or a point in it right behind the word for the place: "newsgroup sci.space", "site Open Forum". */
function venueName(reading: Reading, index: number, to: number): WordRange | null {
  if (index >= to || !/^\s$/.test(gapBefore(reading, index))) return null;
  const run = capitalRun(reading, index, Math.min(to, index + LONGEST_NAME));
  if (run.to > run.from) return run;
  let end = index + 1;
  while (end < to && gapBefore(reading, end) === '.') end += 1;
  return end > index + 1 ? { from: index, to: end } : null;
}
