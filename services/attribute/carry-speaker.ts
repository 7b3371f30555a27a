import type { Finding } from '../../models/finding.ts';
import type { Agreement } from './agreement.ts';
import { isAnonymous } from './anonymous.ts';
import { CONTINUING, STANDS } from './arabic-vocabulary.ts';
import { describedByContext, personsBetween } from './described-by-context.ts';
import type { Subject } from './entities.ts';
import { findEntity } from './find-entity.ts';
import { wordsOf } from './language-words.ts';
import { formAt, type Reading, wording, wordsIn } from './reading.ts';
import { type Resolved, type Turn, UNRESOLVED } from './resolved.ts';
import type { Scene } from './scene.ts';

/**
 * Who goes on speaking where a verb has no subject, or a pronoun stands as one: the subject of the clauses since the last
 * finding where it takes over, else the last speaker that agrees with the verb, else the one person near by.
 * `impersonal` is set for "it", which only a body or a text can be. Unresolved where none fits.
 */
export function carriedSpeaker(
  scene: Scene,
  finding: Finding,
  turn: Turn,
  agreement: Agreement,
  impersonal = false,
): Resolved {
  const { reading } = scene;
  const before = finding.cue ? Math.min(finding.cue.start, finding.start) : finding.start;
  const cueAt = finding.cue ? finding.cue.start : before;
  const subject =
    impersonal || (turn.recent.length > 0 && continues(reading, finding))
      ? null
      : lastSubject(scene, turn.end, Math.max(before, cueAt), agreement);
  if (subject && (turn.recent.length === 0 || takesOver(reading, finding, subject, turn, agreement))) {
    const resolved = fromSubject(scene, finding, turn, subject);
    if (resolved) return { ...resolved, rule: 'speaker-subject' };
  }
  const fits = turn.recent.filter((one) => agrees(reading, one, agreement, impersonal));
  const last = fits[0] ?? (turn.recent.length === 1 && !wordsOf(reading.lang) ? turn.recent[0] : undefined);
  if (last) {
    const { speaker } = last;
    return {
      ...last,
      speaker: speaker && { name: speaker.name, anonymous: speaker.anonymous, mention: null, start: null, end: null },
      rule: 'speaker-carried',
      // Without a known gender another of the last speakers may be meant as well.
      ambiguous: agreement.feminine !== null && last.feminine === null && !last.impersonal && fits.length > 1,
      document: null,
    };
  }
  const only = soleSpeaker(scene, finding);
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
function takesOver(
  reading: Reading,
  finding: Finding,
  { at, phrase }: Subject,
  turn: Turn,
  agreement: Agreement,
): boolean {
  if (!turn.recent.some((one) => agrees(reading, one, agreement, false))) return true;
  if (reading.words[at]!.start >= finding.frame.start) return true;
  if (reading.lang !== 'ar') return phrase.kind === 'person';
  return STANDS.has(formAt(reading, at - 1).replace(/^[وف](?=...)/, ''));
}

function agrees(reading: Reading, one: Resolved, { feminine, plural }: Agreement, impersonal: boolean): boolean {
  if (impersonal) return one.impersonal;
  // "They" are the people or the body that spoke, not the text that was quoted.
  if (plural === true && one.document) return false;
  if (plural === true && !one.plural && !one.impersonal && one.entity?.kind === 'person') return false;
  if (plural === false && one.plural && wordsOf(reading.lang)) return false;
  if (feminine === null || one.feminine === null) return true;
  // "sie" is "die Polizei", "er" is not: a pronoun of these languages keeps the gender of the noun.
  if (wordsOf(reading.lang)) return one.feminine === feminine || one.plural;
  // A plural or a body takes either gender somewhere in the article; only persons are held to theirs.
  return one.feminine === feminine || one.impersonal || one.plural;
}

/** The last subject between two offsets, quotations skipped, that fits the verb. */
function lastSubject(
  { reading, table, quoted }: Scene,
  from: number,
  to: number,
  agreement: Agreement,
): Subject | null {
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
    if (
      agreement.feminine !== null &&
      subject.phrase.feminine !== null &&
      agreement.feminine !== subject.phrase.feminine
    )
      continue;
    if (agreement.plural === true && subject.phrase.kind === 'person') continue;
    return subject;
  }
  return null;
}

/** Subjects looked back over for one that agrees. */
const MOST_SUBJECTS = 12;

function fromSubject(scene: Scene, finding: Finding, turn: Turn, { phrase, at }: Subject): Resolved | null {
  const { reading, table } = scene;
  const recent = turn.recent.flatMap(({ entity }) => (entity ? [entity] : []));
  const found = findEntity(reading, table, phrase, at, recent) ?? describedByContext(scene, finding, phrase);
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
function soleSpeaker(scene: Scene, finding: Finding): Resolved | null {
  const to = finding.cue ? Math.min(finding.cue.start, finding.start) : finding.start;
  const near = personsBetween(scene, finding.frame.start, to);
  const speaking = near.filter((entity) => entity.speaks);
  const chosen = near.length === 1 ? near[0] : speaking.length === 1 ? speaking[0] : undefined;
  if (!chosen) return null;
  return {
    ...UNRESOLVED,
    speaker: { mention: null, start: null, end: null, name: chosen.name, anonymous: false },
    key: `entity ${chosen.id}`,
    entity: chosen,
    feminine: chosen.feminine,
  };
}
