import type { Finding } from '../../models/finding.ts';
import type { SourcingLink } from '../../models/sourcing.ts';
import { compareNames } from '../text/names.ts';
import { arabicLinks } from './arabic-links.ts';
import { documentLink } from './document-link.ts';
import { englishLinks } from './english-links.ts';
import { europeanLinks } from './european-links.ts';
import { wordsOf } from './language-words.ts';
import { type Link, sourcingLink } from './link.ts';
import type { OwnWords } from './own-words.ts';
import { formAt, type Reading, type WordRange, wordsIn } from './reading.ts';
import type { Resolved } from './resolved.ts';

/** A finding's chain, and whether it was spoken to the outlet that prints it. */
export interface Chain {
  readonly links: readonly SourcingLink[];
  readonly toOwnOutlet: boolean;
  /** Rule id for the mention; null for an empty chain. */
  readonly rule: 'chain-stated' | 'chain-carried' | null;
}

export const NO_CHAIN: Chain = { links: [], toOwnOutlet: false, rule: null };

/** Nearest to the speaker first: his own text, whom he told, who was cited, who reports it. */
const ORDER: readonly SourcingLink['relation'][] = ['own-words', 'told', 'cites', 'reports', 'republishes'];

/**
 * The chain that the words around a quotation state; empty where they state none.
 *
 * The speaker himself is no link ("according to Reuters" with Reuters as speaker). An outlet that a source told and that
 * prints the article is no link either; without `outlet` the usage of the Arabic press decides: its own name stands bare
 * in quotation marks ("قال لـ«…»"), another's behind a word for what it is ("لصحيفة …") or is widely known.
 */
export function statedChain(
  reading: Reading,
  finding: Finding,
  own: OwnWords,
  resolved: Resolved,
  outlet: string | null,
): Chain {
  const find = linkFinder(reading, finding);
  if (!find) return NO_CHAIN;
  const stretches: WordRange[] = [own.before];
  if (own.cueAfter || opensLink(reading, finding, own.after)) stretches.push(own.after);
  if (finding.speaker && !covered(reading, finding, stretches)) stretches.push(wordsIn(reading, finding.speaker));
  const found: Link[] = stretches.flatMap(find);
  const spoke = documentLink(reading, finding, resolved);
  if (spoke) found.push(spoke);

  const links: SourcingLink[] = [];
  let toOwnOutlet = false;
  for (const link of found) {
    const one = sourcingLink(reading, link);
    if (resolved.speaker && (isSame(one.name, resolved.speaker.name) || isSpeaker(finding, one, resolved))) continue;
    if (link.relation === 'told' && isOwn(one.name, link.bare === true, outlet)) {
      toOwnOutlet = true;
      continue;
    }
    if (!links.some((other) => other.kind === one.kind && repeats(other.name, one.name))) links.push(one);
  }
  keepOnePost(links);
  links.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || a.start! - b.start!);
  return { links, toOwnOutlet, rule: links.length > 0 || toOwnOutlet ? 'chain-stated' : null };
}

function linkFinder(reading: Reading, finding: Finding): ((stretch: WordRange) => Link[]) | null {
  if (reading.lang === 'ar') return (stretch) => arabicLinks(reading, stretch);
  if (reading.lang === 'en') return (stretch) => englishLinks(reading, stretch);
  const words = wordsOf(reading.lang);
  return words && ((stretch) => europeanLinks(reading, words, stretch, finding));
}

/** "بيان" after "بيان وزارة الصحة": the same text, named shorter. */
function repeats(before: string, name: string): boolean {
  return before === name || before.startsWith(`${name} `);
}

/** Of several words for one post ("على تويتر", "في تغريداته") the platform is kept, else the last. */
function keepOnePost(links: SourcingLink[]): void {
  const posts = links.filter((link) => link.kind === 'social');
  const kept = posts.find((link) => !isPostNoun(link.name)) ?? posts.at(-1);
  for (let index = links.length - 1; index >= 0; index -= 1)
    if (links[index]!.kind === 'social' && links[index] !== kept) links.splice(index, 1);
}

/** "تغريداته", "a tweet": what was posted, not where. */
export function isPostNoun(name: string): boolean {
  return /^(?:ال)?(?:تغريد|منشور|تدوين|بوست)|^tweets?$|post$|^blog$/i.test(name);
}

/** Whether the words behind a quotation begin a link: "…، بحسب وكالة الأنباء", "…, according to AP". */
function opensLink(reading: Reading, finding: Finding, { from, to }: WordRange): boolean {
  if (from >= to) return false;
  const first = reading.words[from]!.form;
  const words = wordsOf(reading.lang);
  if (words) {
    const second = `${first} ${formAt(reading, from + 1)}`;
    const third = `${second} ${formAt(reading, from + 2)}`;
    return words.links.reports.has(first) || [first, second, third].some((lead) => words.links.leads.has(lead));
  }
  return /^[وف]?(?:بحسب|حسب|حسبما|وفق|وفقا|نقلا|طبقا|في|بي)$/.test(first)
    ? first !== 'في' || finding.kind === 'direct'
    : first === 'according';
}

function covered(reading: Reading, finding: Finding, stretches: readonly WordRange[]): boolean {
  const { from } = wordsIn(reading, finding.speaker!);
  return stretches.some((stretch) => stretch.from <= from && from < stretch.to);
}

function isSame(a: string, b: string): boolean {
  return compareNames(a, b) === 'same';
}

/** A link inside the words of a speaker that is a body or text is the speaker's own name. */
function isSpeaker(finding: Finding, { start, end }: SourcingLink, resolved: Resolved): boolean {
  if (!finding.speaker || start === null || end === null || resolved.document) return false;
  return (
    start >= finding.speaker.start &&
    end <= finding.speaker.end &&
    (resolved.impersonal || resolved.rule === 'speaker-name') &&
    !resolved.speaker!.anonymous &&
    start - finding.speaker.start < NAME_BEGINS
  );
}

/** A speaker's own name begins within these units of the phrase: "صحيفة «", "the newspaper ". */
const NAME_BEGINS = 24;

function isOwn(name: string, bare: boolean, outlet: string | null): boolean {
  if (outlet !== null && compareNames(name, outlet) !== 'different') return true;
  const comparable = outlet !== null && /\p{sc=Arabic}/u.test(name) === /\p{sc=Arabic}/u.test(outlet);
  return bare && !comparable;
}
