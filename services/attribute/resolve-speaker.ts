import type { Finding } from '../../models/finding.ts';
import { type Agreement, cueAgreement } from './agreement.ts';
import { isAnonymous } from './anonymous.ts';
import { isNobody } from './arabic-nobody.ts';
import { carriedSpeaker } from './carry-speaker.ts';
import { describedByContext } from './described-by-context.ts';
import { issuerOf } from './document-speaker.ts';
import { findEntity } from './find-entity.ts';
import { fullerGroup } from './fuller-group.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { wordAt, wording, wordsIn } from './reading.ts';
import { type Resolved, type Turn, UNRESOLVED } from './resolved.ts';
import type { Scene } from './scene.ts';

/**
 * Who a finding is from: the fullest name the article gives for the phrase, pronoun or silence that stands as speaker.
 *
 * A stated phrase is looked up by name, by office, as a body; a pronoun or a verb without a subject goes on with the
 * subject of the clauses since the last finding, else with the last speaker of fitting gender and number. A pronoun
 * that nobody fits keeps itself as its name and is anonymous, so that no page is ever made for "he".
 */
export function resolveSpeaker(scene: Scene, finding: Finding, turn: Turn): Resolved {
  const { reading, table } = scene;
  if (finding.speakerFrom === 'stated' && finding.speaker) {
    const range = wordsIn(reading, finding.speaker);
    const nobody = reading.lang === 'ar' && isNobody(reading, range);
    if (nobody) return carriedSpeaker(scene, finding, turn, cueAgreement(reading, finding));
    if (range.to > range.from) return fromPhrase(scene, finding, turn, readPhrase(reading, range, table.isKnownName));
  }
  if (finding.speakerFrom === 'inherit') return carriedSpeaker(scene, finding, turn, cueAgreement(reading, finding));
  return UNRESOLVED;
}

function fromPhrase(scene: Scene, finding: Finding, turn: Turn, phrase: NounPhrase): Resolved {
  const { reading, table } = scene;
  const stated = {
    mention: reading.text.slice(finding.speaker!.start, finding.speaker!.end),
    start: finding.speaker!.start,
    end: finding.speaker!.end,
  };
  if (phrase.kind === 'pronoun') {
    const agreement = pronounAgreement(phrase, cueAgreement(reading, finding));
    const antecedent = carriedSpeaker(scene, finding, turn, agreement, phrase.head === 'it');
    const speaker = antecedent.speaker
      ? { ...antecedent.speaker, ...stated }
      : { ...stated, name: stated.mention, anonymous: true };
    return { ...antecedent, speaker, rule: antecedent.speaker ? 'speaker-pronoun' : 'speaker-unknown' };
  }
  const recent = turn.recent.flatMap(({ entity }) => (entity ? [entity] : []));
  const at = wordAt(reading, finding.speaker!.start);
  if (phrase.kind === 'document') return fromDocument(scene, finding, turn, phrase, stated);
  const found = findEntity(reading, table, phrase, at, recent) ?? describedByContext(scene, finding, phrase);
  const agreement = cueAgreement(reading, finding);
  if (found) {
    const { entity } = found;
    return {
      speaker: { ...stated, name: entity.name, anonymous: false },
      key: `entity ${entity.id}`,
      entity,
      feminine: entity.feminine ?? phrase.feminine ?? agreement.feminine,
      plural: false,
      impersonal: entity.kind === 'body',
      rule: phrase.kind === 'role' ? 'speaker-epithet' : phrase.kind === 'body' ? 'speaker-body' : 'speaker-name',
      ambiguous: found.ambiguous && phrase.kind === 'role',
      document: null,
    };
  }
  const name = phrase.kind === 'unnamed' ? fullerGroup(reading, turn, phrase, at) : wording(reading, phrase.name);
  return {
    speaker: { ...stated, name: name || stated.mention, anonymous: isAnonymous(reading, phrase) },
    key: `words ${name}`,
    entity: null,
    feminine: phrase.feminine ?? agreement.feminine,
    plural: phrase.plural,
    impersonal: phrase.kind === 'body',
    rule: phrase.kind === 'unnamed' ? 'speaker-unnamed' : 'speaker-as-printed',
    ambiguous: false,
    document: null,
  };
}

/** "sie" with a verb in the plural is "they" in German, whatever it may be otherwise. */
function pronounAgreement(phrase: NounPhrase, cue: Agreement): Agreement {
  if (cue.plural === true) return { feminine: null, plural: true };
  return { feminine: phrase.feminine ?? cue.feminine, plural: phrase.plural };
}

interface Stated {
  readonly mention: string;
  readonly start: number;
  readonly end: number;
}

function fromDocument(scene: Scene, finding: Finding, turn: Turn, phrase: NounPhrase, stated: Stated): Resolved {
  const { reading, table } = scene;
  const issuer = issuerOf(reading, table, phrase, wordsIn(reading, finding.speaker!), turn);
  const name = issuer ? (issuer.entity?.name ?? issuer.name) : wording(reading, phrase.name);
  return {
    ...UNRESOLVED,
    speaker: { ...stated, name, anonymous: false },
    key: issuer?.entity ? `entity ${issuer.entity.id}` : `words ${name}`,
    entity: issuer?.entity ?? null,
    impersonal: true,
    rule: issuer ? 'speaker-document-issuer' : 'speaker-document',
    document: phrase,
  };
}
