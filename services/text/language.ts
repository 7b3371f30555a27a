import { type EldDetector, eldVotes, francVotes, letterVotes, stopWordVotes, type Votes } from './language-votes.ts';
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
 * What each voter's evidence weighs. Begun as a conditional logit over 16 languages of news and 20 of scripture and
 * subtitles at 3 to 20 words, then evened out; halving or doubling one of them costs at most one text in a hundred at five words.
 * A kind of foreign letter weighs most, a stop word as much as twenty points of franc.
 */
const WEIGHTS = { eld: 1.5, franc: 1.3, stopWords: 2.6, letters: 4 };

/** What a language loses that a voter does not know: per ten n-grams as much as an average stranger loses with eld, and once with franc. */
const UNKNOWN = { eld: -0.8, franc: -1 };

/**
 * What is much rarer in the news than the neighbour it is taken for, and what is somewhat rarer, starts behind it: by as
 * much as a stop word speaks.
 */
const RARE = new Set(
  'sk sl sq lt lv et ca gl eu az tl sw eo ht af is ga cy ms so ha yo uz zu ps ckb sd ug be mk kk ky tt tg mn ne yi ti'.split(
    ' ',
  ),
);
const LESS_COMMON = new Set('uk bg sr mr'.split(' '));
const HANDICAP = { rare: -2.5, lessCommon: -2 };

/** Lead over the second language, in the units of the weights, from which the answer is certain: right in 99.2 of 100 texts of three words. */
const CERTAIN_LEAD = 3;
/** Lead below which one or two words that are in no list say nothing. */
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

  const words = tellingWords(sample, script);
  const votes = collectVotes(words, new Set(script.languages), await loadEld());
  const ranked = script.languages
    .map((lang) => ({ lang, score: scoreOf(lang, votes) }))
    .sort((one, other) => other.score - one.score);
  const best = ranked[0]!;
  const lead = best.score - ranked[1]!.score;
  const isKnown = (votes.stopWords.get(best.lang) ?? 0) > 0;
  if (words.length <= 2 && !isKnown && lead < LEAST_LEAD) return UNDETERMINED;
  const agrees = (votes.eld.get(best.lang) ?? 0) === 0;
  return { lang: best.lang, certain: dominates && agrees && lead >= CERTAIN_LEAD };
}

interface AllVotes {
  readonly ngrams: number;
  readonly eld: Votes;
  readonly franc: Votes;
  readonly stopWords: Votes;
  readonly letters: Votes;
}

function collectVotes(words: readonly string[], allowed: ReadonlySet<string>, detector: EldDetector): AllVotes {
  const text = words.join(' ');
  // eld cuts words into n-grams of four bytes, three apart.
  const ngrams = words.reduce((sum, word) => sum + word.length / 3.5 + 0.5, 0);
  return {
    ngrams,
    eld: eldVotes(detector, text, ngrams, allowed),
    franc: francVotes(text, allowed),
    stopWords: stopWordVotes(words, allowed),
    letters: letterVotes(text, allowed),
  };
}

function scoreOf(lang: string, { ngrams, eld, franc, stopWords, letters }: AllVotes): number {
  const fromEld = eld.get(lang);
  const fromFranc = franc.get(lang);
  return (
    (fromEld === undefined ? (UNKNOWN.eld * ngrams) / 10 : WEIGHTS.eld * fromEld) +
    (fromFranc === undefined ? UNKNOWN.franc : WEIGHTS.franc * fromFranc) +
    WEIGHTS.stopWords * (stopWords.get(lang) ?? 0) +
    WEIGHTS.letters * (letters.get(lang) ?? 0) +
    (RARE.has(lang) ? HANDICAP.rare : LESS_COMMON.has(lang) ? HANDICAP.lessCommon : 0)
  );
}

/** Fewest words without a capital from which those with one are left out. */
const ENOUGH_SMALL = 3;

/**
 * Words of the script in small letters, those that begin with a capital left out where enough others remain, but for the
 * first: names are foreign wherever they stand.
 */
function tellingWords(sample: string, script: Script): string[] {
  const words = sample.split(/[^\p{L}\p{M}\u200c'’]+/u).filter((word) => script.letters.test(word));
  const small = words.filter((word, index) => index === 0 || !/^['’]?\p{Lu}/u.test(word));
  return (small.length >= ENOUGH_SMALL ? small : words).map((word) => word.toLowerCase());
}

function sampleOf(text: string): string {
  const middle = Math.floor(text.length / 2);
  const read = text.length <= SAMPLE ? text : `${text.slice(middle, middle + SAMPLE / 2)} ${text.slice(0, SAMPLE / 2)}`;
  return read.replace(/https?:\/\/\S+|www\.\S+|\S+@\S+/gi, ' ').normalize('NFC');
}
