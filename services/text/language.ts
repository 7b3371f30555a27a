import { type EldDetector, eldVotes, francVotes, letterVotes, stopWordVotes } from './language-votes.ts';
import { type Script, scriptShares } from './scripts.ts';

/** The language of a text. */
export interface Language {
  /** BCP 47: two letters where there are two ("ar", "ckb"); `und` where the text gives nothing to go by. */
  readonly lang: string;
  /** The voters agree and nothing comes close. False is a best guess, never to be relied on alone. */
  readonly certain: boolean;
}

/** Units read of a long text: half from its middle, half from its start, where datelines and names stand. */
const SAMPLE = 1000;

/**
 * What each voter's evidence weighs, and what speaks against languages that are rare in news. Fitted as a conditional
 * logit on half of 16 languages x 5 lengths of news sentences and 20 languages of scripture and subtitles, measured on
 * the other half (docs/scores.md): letters count most, each per kind; one stop word as much as ten franc points.
 */
const WEIGHTS = { eld: 1.2, franc: 2.6, stopWords: 2.6, letters: 3, rare: -2.5, second: -1 };

/** Languages that eld does not know have no vote of it; per ten n-grams they get what an average stranger would lose. */
const UNKNOWN_TO_ELD = -0.6;

/** Told apart, but much rarer in what is quoted than the neighbours they are taken for. */
const RARE = new Set(
  'sk sl sq lt lv et ca gl eu az tl sw eo ht af is ga cy ms so ha yo uz zu ps ckb sd ug be mk kk ky tt tg mn ne yi ti'.split(
    ' ',
  ),
);

const SECOND = new Set('uk bg sr mr'.split(' '));

/** Lead over the second language, in the units of the weights, from which the answer is certain. */
const CERTAIN_LEAD = 2;
/** Lead below which one or two words of which none is known say nothing. */
const LEAST_LEAD = 1;

const UNDETERMINED: Language = { lang: 'und', certain: false };

let eld: Promise<EldDetector> | undefined;

/** eld brings 87 MB with it, so it is loaded with the first text whose script leaves a choice. */
function loadEld(): Promise<EldDetector> {
  eld ??= import('eld/extrasmall').then((module) => module.eld);
  return eld;
}

/**
 * The language that most of a text is written in. Never fails: a text without letters is `und`, and so is a word or two
 * that no voter knows.
 *
 * The script leaves few languages or one; then franc (trigrams), eld (byte n-grams), small common words and letters
 * that few languages use are weighed together.
 *
 * @example await detectLanguage('لن نقبل بهذا الاتفاق') // { lang: 'ar', certain: true }
 */
export async function detectLanguage(text: string): Promise<Language> {
  const sample = sampleOf(text);
  const shares = scriptShares(sample);
  const [first, second] = shares;
  if (first === undefined) return UNDETERMINED;
  const { script } = first;
  const dominates = second === undefined || first.weight > second.weight * 2;
  if (script.languages.length === 1) return { lang: script.languages[0]!, certain: dominates && first.weight > 1 };

  const allowed = new Set(script.languages);
  const words = tellingWords(sample, script);
  const clean = words.join(' ');
  const ngrams = words.reduce((sum, word) => sum + word.length / 3.5 + 0.5, 0);
  const voters = {
    eld: eldVotes(await loadEld(), clean, ngrams, allowed),
    franc: francVotes(clean, allowed),
    stopWords: stopWordVotes(words, allowed),
    letters: letterVotes(clean, allowed),
  };
  const ranked = script.languages
    .map((lang) => ({
      lang,
      score:
        WEIGHTS.eld * (voters.eld.get(lang) ?? (UNKNOWN_TO_ELD * ngrams) / 10 / WEIGHTS.eld) +
        WEIGHTS.franc * (voters.franc.get(lang) ?? 0) +
        WEIGHTS.stopWords * (voters.stopWords.get(lang) ?? 0) +
        WEIGHTS.letters * (voters.letters.get(lang) ?? 0) +
        (RARE.has(lang) ? WEIGHTS.rare : SECOND.has(lang) ? WEIGHTS.second : 0),
    }))
    .sort((one, other) => other.score - one.score);
  const best = ranked[0]!;
  const lead = best.score - ranked[1]!.score;
  const known = (voters.stopWords.get(best.lang) ?? 0) > 0;
  if (words.length <= 2 && !known && lead < LEAST_LEAD) return UNDETERMINED;
  const agree = (voters.eld.get(best.lang) ?? 0) === 0 && (voters.franc.get(best.lang) ?? 0) === 0;
  return { lang: best.lang, certain: dominates && lead >= CERTAIN_LEAD && agree };
}

/** Fewest words without a capital from which those with one are left out. */
const ENOUGH_SMALL = 3;

/**
 * Words of the script in small letters, those that begin with a capital left out where enough others remain: names are
 * foreign wherever they stand.
 */
function tellingWords(sample: string, script: Script): string[] {
  const words = sample.split(/[^\p{L}\p{M}\u200c'’]+/u).filter((word) => script.letters.test(word));
  const small = words.filter((word) => !/^['’]?\p{Lu}/u.test(word));
  return (small.length >= ENOUGH_SMALL ? small : words).map((word) => word.toLowerCase());
}

function sampleOf(text: string): string {
  const middle = Math.floor(text.length / 2);
  const read = text.length <= SAMPLE ? text : `${text.slice(middle, middle + SAMPLE / 2)} ${text.slice(0, SAMPLE / 2)}`;
  return read.replace(/https?:\/\/\S+|www\.\S+|\S+@\S+/gi, ' ').normalize('NFC');
}
