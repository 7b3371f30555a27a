import type { MentionKind } from '../../models/mention.ts';
import type { Confidence } from '../../models/primitives.ts';

/**
 * Rules by which fewer than three finds in four match a label at an overlap of 0.8, counted on the training articles of each
 * language (`npm run evaluate -- FILE --rules`; figures in docs/scores.md), and those that nothing printed bears out and too
 * few cases are known of.
 */
const LOW_RULES: ReadonlySet<string> = new Set([
  'marks-alone',
  'marks-taken-up',
  'next-line',
  'signed-line',
  'headline.marks-recur',
  'en.before-colon',
  'en.before-to',
  'en.label',
  'en.noun',
  'de.mood-clause',
  ...['finite', 'participle', 'noun'].flatMap((shape) =>
    ['speaker', 'carried'].flatMap((subject) =>
      ['noun', 'unclosed', 'person'].map((sign) => `ar.${shape}-${subject}-${sign}`),
    ),
  ),
]);

/** Cues whose reported speech is right as seldom: what follows them is often a deed, a finding or a noun. */
const LOW_REPORTED: ReadonlySet<string> = new Set(
  (
    'show report write claim find pledge promise acknowledge urge warn agree state declare reveal allege threaten respond ' +
    'tweet conclude announce assure remind maintain deny confirm charge boast encourage'
  )
    .split(' ')
    .map((cue) => `en.cue.${cue}`),
);

/** Rules of direct speech by which three in four or more are right, but not nine in ten. */
const MEDIUM_RULES: ReadonlySet<string> = new Set([
  'marks-after-colon',
  'marks-after-comma',
  'marks-before-name',
  'transcript-line',
  'interview-line',
  'list',
  'en.before-that-marks',
  'de.before-near',
  'de.colon',
  'es.colon',
  'fr.colon',
  'ru.colon',
]);

/** Cues whose words in marks are often a name or a single term: "called it “historic”". */
const MEDIUM_DIRECT: ReadonlySet<string> = new Set(
  'call describe report state chant post'.split(' ').map((cue) => `en.cue.${cue}`),
);

/**
 * How sure a find is, by the rules that made it: `high` where at least nine in ten are right, `medium` where three in four
 * are, `low` below that. `marked`: what was found stands in quotation marks, or goes on with what does.
 */
export function confidenceOf(kind: MentionKind, rules: readonly string[], marked: boolean): Confidence {
  if (rules.some((rule) => LOW_RULES.has(rule))) return 'low';
  if (kind !== 'direct') return rules.some((rule) => LOW_REPORTED.has(rule)) ? 'low' : 'medium';
  return marked && !rules.some((rule) => MEDIUM_RULES.has(rule) || MEDIUM_DIRECT.has(rule)) ? 'high' : 'medium';
}
