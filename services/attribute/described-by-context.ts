import type { Finding } from '../../models/finding.ts';
import { type Entity, nameWords } from './entities.ts';
import type { Found } from './find-entity.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { wordAt } from './reading.ts';
import type { Scene } from './scene.ts';

/** Words of a frame looked back over for persons. */
const FRAME_WORDS = 60;

/**
 * A definite office that no apposition explains, read as newspapers use it: to say again who was just named, or who
 * stands in the headline. "يفتقر سامي عواد للخبرة، إلا أن لاعب وسط النادي أكد …": the one person named before it in the
 * sentence; "عواد: …" as headline and "حدد المتحدث الرسمي للنادي …" as first sentence: the headline's. Only a person of
 * whom the article tells no office is taken, so that "قال المتحدث باسم الرئيس …" never becomes the president.
 */
export function describedByContext(scene: Scene, finding: Finding, phrase: NounPhrase): Found | null {
  const { reading, table } = scene;
  if (phrase.kind !== 'role' || !phrase.definite || phrase.plural) return null;
  const start = reading.words[phrase.name.from]?.start ?? finding.start;
  const near = personsBetween(scene, Math.min(finding.frame.start, start), start);
  const plain = near.filter((entity) => entity.epithets.length === 0 && entity.speaks);
  if (near.length === 1 && plain.length === 1) return { entity: plain[0]!, ambiguous: true };
  const { headline } = table;
  return headline && headline.epithets.length === 0 ? { entity: headline, ambiguous: true } : null;
}

/** Persons named by their surname between two offsets, outside quotations, in order; a surname that two share is left out. */
export function personsBetween({ reading, table, quoted }: Scene, start: number, end: number): Entity[] {
  const to = wordAt(reading, end);
  const near = new Set<Entity>();
  for (let index = Math.max(wordAt(reading, start), to - FRAME_WORDS); index < to; index += 1) {
    if (quoted(reading.words[index]!.start)) continue;
    const form = nameWords(reading, { from: index, to: index + 1 })[0] ?? '';
    const named = (table.byWord.get(form) ?? []).filter(
      (entity) => entity.kind === 'person' && entity.words.at(-1) === form,
    );
    if (named.length === 1) near.add(named[0]!);
  }
  return [...near];
}
