import { fold } from '../text/fold.ts';
import type { EnglishCue } from './cue-row.ts';
import { ENGLISH_CUES } from './cues.en.ts';
import { foldedSet } from './word-set.ts';

/** past: "said" (also the past participle). present: "says". base: "say". ing: "saying". */
export type EnglishShape = 'past' | 'present' | 'base' | 'ing';

export interface EnglishForm {
  readonly cue: EnglishCue;
  readonly shape: EnglishShape;
  /** The form is a common noun as well ("claims", "report"): it is a verb only with a subject right before it. */
  readonly nominal: boolean;
}

/** Rows whose base and -s forms are nouns in news as often as verbs. */
const NOMINAL = foldedSet(
  'claim note report state answer estimate remark comment stress joke show promise vow pledge urge demand charge counter caution hint signal reason ' +
    'shout cry label call post tweet reply boast lament whisper chant yell find read mention recall repeat blast attack praise brand hail rule question point echo express rip',
);

const DOUBLING = new Set(['admit', 'quip', 'dub', 'slam', 'refer', 'brag', 'rip']);
const DOUBLING_PAST = new Set([...DOUBLING, 'signal', 'label']);

/** admit → admitted, argue → argued, deny → denied. */
function pastOf(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)!}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function ingOf(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)!}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function build(): ReadonlyMap<string, EnglishForm> {
  const table = new Map<string, EnglishForm>();
  const put = (form: string, cue: EnglishCue, shape: EnglishShape): void => {
    const key = fold(form) as string;
    const nominal = NOMINAL.has(cue.id) && (shape === 'base' || shape === 'present');
    if (!table.has(key)) table.set(key, { cue, shape, nominal });
  };
  for (const cue of ENGLISH_CUES) {
    put(cue.past ?? pastOf(cue.base), cue, 'past');
    if (cue.participle !== undefined) put(cue.participle, cue, 'past');
    if (DOUBLING_PAST.has(cue.base)) put(`${cue.base}${cue.base.at(-1)!}ed`, cue, 'past');
    put(presentOf(cue.base), cue, 'present');
    put(cue.base, cue, 'base');
    put(ingOf(cue.base), cue, 'ing');
  }
  return table;
}

const FORMS = build();

/** The cue that a folded word form is, or null. */
export function englishCue(form: string): EnglishForm | null {
  return FORMS.get(form) ?? null;
}
