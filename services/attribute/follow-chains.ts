import type { Finding } from '../../models/finding.ts';
import type { SourcingLink } from '../../models/sourcing.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './reading.ts';
import type { Resolved } from './resolved.ts';
import { type Chain, isPostNoun, NO_CHAIN, statedChain } from './sourcing-chain.ts';

/**
 * The chain of every finding, in order.
 *
 * A chain once stated goes on for what the same speaker says after it, as readers of Arabic news take it: "وأضاف …" and
 * "وأكد فلان …" continue the interview that the paragraph before named. In English only fragments of one quotation and
 * verbs without a subject ("adding that") go on; a new "she said" states nothing. Unnamed sources never go on by their
 * words alone, since each "مصادر" may be another.
 */
export function followChains(
  reading: Reading,
  ordered: readonly Finding[],
  speakers: readonly Resolved[],
  outlet: string | null,
): Chain[] {
  const bySpeaker = new Map<string, Chain>();
  const byGroup = new Map<number, Chain>();
  const ownTexts = new Map<string, SourcingLink[]>();
  const chains: Chain[] = [];
  for (const [index, finding] of ordered.entries()) {
    const resolved = speakers[index]!;
    const before = speakers[index - 1]?.key === resolved.key ? chains[index - 1] : undefined;
    let chain = statedChain(reading, finding, ownWords(reading, ordered, index), resolved, outlet);
    if (resolved.key !== null) chain = namedInFull(chain, ownTexts, resolved.key);
    if (!isStated(chain) && finding.group !== null) chain = carriedOn(byGroup.get(finding.group)) ?? chain;
    if (!isStated(chain) && resolved.key !== null) {
      if (samePhrase(finding, ordered[index - 1]) || (reading.lang !== 'ar' && finding.speakerFrom === 'inherit'))
        chain = carriedOn(before) ?? NO_CHAIN;
      else if (reading.lang === 'ar' && goesOn(finding, resolved))
        chain = carriedOn(bySpeaker.get(resolved.key)) ?? NO_CHAIN;
    }
    if (isStated(chain)) {
      if (finding.group !== null) byGroup.set(finding.group, chain);
      if (resolved.key !== null) bySpeaker.set(resolved.key, chain);
    }
    chains.push(chain);
  }
  return chains;
}

function carriedOn(chain: Chain | undefined): Chain | undefined {
  return chain && isStated(chain) ? { ...chain, rule: 'chain-carried' } : undefined;
}

/** "He wrote that … and added that …": one phrase is the speaker of both. */
function samePhrase(finding: Finding, before: Finding | undefined): boolean {
  return finding.speaker !== null && finding.speaker.start === before?.speaker?.start;
}

function isStated(chain: Chain): boolean {
  return chain.links.length > 0 || chain.toOwnOutlet;
}

function goesOn(finding: Finding, { speaker }: Resolved): boolean {
  return finding.kind !== 'headline' && (finding.speakerFrom === 'inherit' || (speaker !== null && !speaker.anonymous));
}

/** Texts of one speaker that are remembered. */
const MOST_TEXTS = 8;

/**
 * Replaces "التقرير" by "تقريره السنوي" and "تغريداته" by "تويتر", where the same speaker's text or platform was named in
 * full before, and remembers what is named in full here.
 */
function namedInFull(chain: Chain, ownTexts: Map<string, SourcingLink[]>, key: string): Chain {
  const before = ownTexts.get(key) ?? [];
  const links = chain.links.map((link) => {
    if (link.kind === 'social' && isPostNoun(link.name))
      return before.findLast((other) => other.kind === 'social' && !isPostNoun(other.name)) ?? link;
    if (link.kind === 'document' && !/\s/.test(link.name))
      return before.findLast((other) => other.kind === 'document' && sameNoun(other.name, link.name)) ?? link;
    return link;
  });
  const own = links.filter((link) => link.relation === 'own-words');
  if (own.length > 0) ownTexts.set(key, [...before, ...own].slice(-MOST_TEXTS));
  return { ...chain, links };
}

/** Letters that show one noun in two forms: "تقريرها", "التقرير"; "statement". */
const NOUN_LETTERS = 4;

function sameNoun(full: string, short: string): boolean {
  const bare = short.replace(/^ال/, '').toLowerCase();
  return full.toLowerCase().includes(bare.slice(0, Math.max(NOUN_LETTERS, bare.length - 2)));
}
