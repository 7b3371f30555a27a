import type { Finding } from '../../models/finding.ts';
import type { AttributedSpeaker } from '../../models/mention.ts';
import { type Agreement, cueAgreement } from './agreement.ts';
import { isNobody } from './arabic-noun-phrase.ts';
import { CONTINUING, STANDS } from './arabic-vocabulary.ts';
import { isAnonymous } from './anonymous.ts';
import { issuerOf } from './document-speaker.ts';
import type { Entity, EntityTable, Subject } from './entities.ts';
import { describedByContext, personsBetween } from './described-by-context.ts';
import { findEntity } from './find-entity.ts';
import { fullerGroup } from './fuller-group.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { formAt, type Reading, wordAt, wording, wordsIn } from './reading.ts';

/** A finding's speaker with what later findings and the chain need to know of him. */
export interface Resolved {
  readonly speaker: AttributedSpeaker | null;
  /** Same key, same speaker: the entity's, or the folded words of an unnamed one. */
  readonly key: string | null;
  readonly entity: Entity | null;
  readonly feminine: boolean | null;
  readonly plural: boolean;
  /** Speaks for a body or a text, so "it" may go on with it. */
  readonly impersonal: boolean;
  /** How the name was found; a rule id of the mention. */
  readonly rule: string;
  /** Whether another reading was possible. */
  readonly ambiguous: boolean;
  /** The document that spoke, where one stands as the speaker ("the report said"). */
  readonly document: NounPhrase | null;
}

export const UNRESOLVED: Resolved = {
  speaker: null,
  key: null,
  entity: null,
  feminine: null,
  plural: false,
  impersonal: false,
  rule: 'speaker-unknown',
  ambiguous: false,
  document: null,
};

/** Speakers kept, last first; a pronoun reaches no further back. */
const MEMORY = 6;

/** What the walk over the findings has seen so far. */
export interface Turn {
  readonly recent: readonly Resolved[];
  /** End of the last finding's span, or 0. */
  readonly end: number;
}

export const FIRST_TURN: Turn = { recent: [], end: 0 };

/** The turn after a finding: its speaker, where there is one, is now the last. */
export function nextTurn(turn: Turn, resolved: Resolved, finding: Finding): Turn {
  const end = Math.max(turn.end, finding.end);
  if (!resolved.speaker) return { recent: turn.recent, end };
  return { recent: [resolved, ...turn.recent.filter((one) => one.key !== resolved.key)].slice(0, MEMORY), end };
}

/**
 * Who a finding is from: the fullest name the article gives for the phrase, pronoun or silence that stands as speaker.
 *
 * A stated phrase is looked up by name, by office, as a body; a pronoun or a verb without a subject goes on with the
 * subject of the clauses since the last finding, else with the last speaker of fitting gender and number.
 * `findings` are all of the article, `quoted` tells whether an offset lies inside one of them.
 */
export function resolveSpeaker(
  reading: Reading,
  table: EntityTable,
  finding: Finding,
  turn: Turn,
  quoted: (offset: number) => boolean,
): Resolved {
  if (finding.speakerFrom === 'stated' && finding.speaker) {
    const range = wordsIn(reading, finding.speaker);
    const nobody = reading.lang === 'ar' && isNobody(reading, range);
    if (nobody) return carried(reading, table, finding, cueAgreement(reading, finding), turn, quoted);
    if (range.to > range.from) return fromPhrase(reading, table, finding, readPhrase(reading, range, table.isKnownName), turn, quoted);
  }
  if (finding.speakerFrom === 'inherit') return carried(reading, table, finding, cueAgreement(reading, finding), turn, quoted);
  return UNRESOLVED;
}

function fromPhrase(reading: Reading, table: EntityTable, finding: Finding, phrase: NounPhrase, turn: Turn, quoted: (offset: number) => boolean): Resolved {
  const stated = { mention: reading.text.slice(finding.speaker!.start, finding.speaker!.end), start: finding.speaker!.start, end: finding.speaker!.end };
  if (phrase.kind === 'pronoun') {
    const agreement = { feminine: phrase.feminine, plural: phrase.plural };
    const antecedent = carried(reading, table, finding, agreement, turn, quoted, phrase.head === 'it');
    const speaker = antecedent.speaker ? { ...antecedent.speaker, ...stated } : { ...stated, name: stated.mention, anonymous: false };
    return { ...antecedent, speaker, rule: antecedent.speaker ? 'speaker-pronoun' : 'speaker-unknown' };
  }
  const recent = turn.recent.flatMap(({ entity }) => (entity ? [entity] : []));
  const at = wordAt(reading, finding.speaker!.start);
  if (phrase.kind === 'document') return fromDocument(reading, table, finding, phrase, turn, stated);
  const found = findEntity(reading, table, phrase, at, recent) ?? describedByContext(reading, table, finding, phrase, quoted);
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

function fromDocument(reading: Reading, table: EntityTable, finding: Finding, phrase: NounPhrase, turn: Turn, stated: { mention: string; start: number; end: number }): Resolved {
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

/** Who goes on speaking. */
function carried(
  reading: Reading,
  table: EntityTable,
  finding: Finding,
  agreement: Agreement,
  turn: Turn,
  quoted: (offset: number) => boolean,
  impersonal = false,
): Resolved {
  const before = finding.cue ? Math.min(finding.cue.start, finding.start) : finding.start;
  const cueAt = finding.cue ? finding.cue.start : before;
  const subject = impersonal || (turn.recent.length > 0 && continues(reading, finding)) ? null : lastSubject(reading, table, turn.end, Math.max(before, cueAt), quoted, agreement);
  if (subject && (turn.recent.length === 0 || takesOver(reading, finding, subject, turn, agreement))) {
    const resolved = fromSubject(reading, table, finding, subject, turn, quoted);
    if (resolved) return { ...resolved, rule: 'speaker-subject' };
  }
  const fits = turn.recent.filter((one) => agrees(one, agreement, impersonal));
  const last = fits[0] ?? (turn.recent.length === 1 ? turn.recent[0] : undefined);
  if (last) {
    const { speaker } = last;
    return {
      ...last,
      speaker: speaker && { name: speaker.name, anonymous: speaker.anonymous, mention: null, start: null, end: null },
      rule: 'speaker-carried',
      ambiguous: fits[0] !== turn.recent[0],
      document: null,
    };
  }
  const only = soleSpeaker(reading, table, finding, quoted);
  return only ? { ...only, rule: 'speaker-near', ambiguous: true } : UNRESOLVED;
}

/** "وأضاف" goes on with whoever spoke, whoever else was named since. */
function continues(reading: Reading, finding: Finding): boolean {
  if (reading.lang !== 'ar' || !finding.cue) return false;
  const { from, to } = wordsIn(reading, finding.cue);
  for (let index = from; index < to; index += 1) if (CONTINUING.has(formAt(reading, index))) return true;
  return false;
}

/**
 * Whether a subject named since the last finding becomes the speaker: in the cue's own sentence, by a verb of taking a
 * stand ("أشاد", "طالب"), or because the last speaker does not agree with the cue.
 */
function takesOver(reading: Reading, finding: Finding, { at, phrase }: Subject, turn: Turn, agreement: Agreement): boolean {
  if (!turn.recent.some((one) => agrees(one, agreement, false))) return true;
  if (reading.words[at]!.start >= finding.frame.start) return true;
  if (reading.lang !== 'ar') return phrase.kind === 'person';
  return STANDS.has(formAt(reading, at - 1).replace(/^[وف](?=...)/, ''));
}

function agrees(one: Resolved, { feminine, plural }: Agreement, impersonal: boolean): boolean {
  if (impersonal) return one.impersonal;
  if (plural === true && !one.plural && !one.impersonal && one.entity?.kind === 'person') return false;
  if (feminine === null || one.feminine === null) return true;
  // A plural or a body takes either gender somewhere in the article; only persons are held to theirs.
  return one.feminine === feminine || one.impersonal || one.plural;
}

/** The last subject between two offsets, quotations skipped, that fits the verb. */
function lastSubject(reading: Reading, table: EntityTable, from: number, to: number, quoted: (offset: number) => boolean, agreement: Agreement): Subject | null {
  let low = 0;
  let high = table.subjects.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reading.words[table.subjects[middle]!.at]!.start < to) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && low - index <= MOST_SUBJECTS; index -= 1) {
    const subject = table.subjects[index]!;
    const start = reading.words[subject.at]!.start;
    if (start < from) return null;
    if (quoted(start) || subject.phrase.kind === 'document') continue;
    if (agreement.feminine !== null && subject.phrase.feminine !== null && agreement.feminine !== subject.phrase.feminine) continue;
    if (agreement.plural === true && subject.phrase.kind === 'person') continue;
    return subject;
  }
  return null;
}

/** Subjects looked back over for one that agrees. */
const MOST_SUBJECTS = 12;

function fromSubject(
  reading: Reading,
  table: EntityTable,
  finding: Finding,
  { phrase, at }: Subject,
  turn: Turn,
  quoted: (offset: number) => boolean,
): Resolved | null {
  const recent = turn.recent.flatMap(({ entity }) => (entity ? [entity] : []));
  const found = findEntity(reading, table, phrase, at, recent) ?? describedByContext(reading, table, finding, phrase, quoted);
  const name = found ? found.entity.name : wording(reading, phrase.name);
  if (name === '') return null;
  return {
    speaker: { mention: null, start: null, end: null, name, anonymous: found ? false : isAnonymous(reading, phrase) },
    key: found ? `entity ${found.entity.id}` : `words ${name}`,
    entity: found?.entity ?? null,
    feminine: found?.entity.feminine ?? phrase.feminine,
    plural: phrase.plural,
    impersonal: phrase.kind === 'body',
    rule: 'speaker-subject',
    ambiguous: false,
    document: null,
  };
}

/** With nobody before: a person of the same frame who also speaks elsewhere, else the only person there. */
function soleSpeaker(reading: Reading, table: EntityTable, finding: Finding, quoted: (offset: number) => boolean): Resolved | null {
  const to = finding.cue ? Math.min(finding.cue.start, finding.start) : finding.start;
  const near = personsBetween(reading, table, finding.frame.start, to, quoted);
  const speaking = near.filter((entity) => entity.speaks);
  const chosen = near.length === 1 ? near[0] : speaking.length === 1 ? speaking[0] : undefined;
  if (!chosen) return null;
  return { ...UNRESOLVED, speaker: { mention: null, start: null, end: null, name: chosen.name, anonymous: false }, key: `entity ${chosen.id}`, entity: chosen, feminine: chosen.feminine };
}

