import type { Finding } from '../../models/finding.ts';
import type { Agreement } from './agreement.ts';
import { formAt, type Reading, wordsIn } from './reading.ts';

/** What the form of one verb says of its subject, by language; undefined where it is no verb that tells. */
const VERBS: Readonly<Record<string, (form: string) => Agreement | undefined>> = {
  de: (form) => {
    if (
      /(?:ten|ierten|sagen|meinen|fordern|erklaren|berichten|betonen|schreiben|haben|hatten|gaben|teilten|schrieben|sprachen|warnen)$/.test(
        form,
      )
    )
      return { feminine: null, plural: true };
    return /(?:te|t|gab|schrieb|sprach|hiess|rief|bat|wies)$/.test(form)
      ? { feminine: null, plural: false }
      : undefined;
  },
  fr: (form) => {
    if (/^(?:ont|avaient|sont|disent|etaient|[a-z]{3,}(?:ent|erent|aient))$/.test(form))
      return { feminine: null, plural: true };
    return /^(?:a|at|avait|est|dit|[a-z]{3,}(?:ait|e))$/.test(form) ? { feminine: null, plural: false } : undefined;
  },
  es: (form) => {
    if (/(?:aron|ieron|jeron|an|en|aban|ian|han)$/.test(form)) return { feminine: null, plural: true };
    return /^(?:ha|habia|dijo|[a-z]{3,}(?:o|a|e|aba|ia))$/.test(form) ? { feminine: null, plural: false } : undefined;
  },
  ru: (form) => {
    if (/(?:ла|лась)$/.test(form)) return { feminine: true, plural: false };
    if (/(?:ли|лись|ют|ят|ут|ат|ются|ятся)$/.test(form)) return { feminine: null, plural: true };
    if (/(?:л|лся)$/.test(form)) return { feminine: false, plural: false };
    return /(?:ло|лось|ет|ит|ется|ится)$/.test(form) ? { feminine: null, plural: false } : undefined;
  },
};

const NONE: Agreement = { feminine: null, plural: null };

/**
 * Gender and number that a cue demands of its subject: Russian past tense tells both ("сказала", "сказали"), the others the
 * number ("sagten", "ont", "dijeron"). Nothing where the cue is a noun or a preposition ("laut").
 */
export function europeanAgreement(reading: Reading, finding: Finding): Agreement {
  const tells = VERBS[reading.lang];
  if (!tells || !finding.cue) return NONE;
  const { from, to } = wordsIn(reading, finding.cue);
  for (let index = from; index < to; index += 1) {
    const found = NO_VERBS.has(formAt(reading, index)) ? undefined : tells(formAt(reading, index));
    if (found) return found;
  }
  return NONE;
}

/** Cues that are no verbs and end like one. */
const NO_VERBS: ReadonlySet<string> = new Set([
  'laut',
  'gemass',
  'selon',
  'segun',
  'meinung',
  'bericht',
  'en',
  'apres',
  'angaben',
  'worten',
  'declare',
]);
