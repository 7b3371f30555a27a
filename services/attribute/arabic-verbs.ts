import { remember } from '../text/remember.ts';
import { MALE_FIRST_NAMES } from './arabic-names.ts';
import { SAYING_PARTICIPLES, VERBS } from './arabic-vocabulary.ts';

/** Longest present-tense verb taken by its shape: "يستضيفون". Longer words in ي are foreign names. */
const PRESENT_TENSE = /^س?ي.{3,7}$/;

/** Yemeni, Jewish, Japanese, Greek, left and right; politics, cars, tourism and their kin. */
const NOUNS_IN_YA = /^(?:ي(?:من|هود|ابان|ونان|سار|مين)|سي(?:اس|ار|اد|اق|اح|ده|نا|ره|ول|طره))/;

/** Words that begin like a present-tense verb or are a frequent past-tense one. */
export const looksLikeVerb: (form: string) => boolean = remember((form) => {
  const bare = form.replace(/^و/, '');
  return isKnownVerb(form) || (PRESENT_TENSE.test(bare) && !NOUNS_IN_YA.test(bare) && !MALE_FIRST_NAMES.has(bare));
});

/** A frequent past-tense verb or a participle of saying, with clitics and endings. */
export const isKnownVerb: (form: string) => boolean = remember((form) => {
  if (SAYING_PARTICIPLES.has(form.replace(/^[وف]/, '').replace(/(?:ا|ه|ين)$/, ''))) return true;
  const bare = /^[وف]/.test(form) && !VERBS.has(form) ? form.slice(1) : form;
  if (VERBS.has(bare) || (bare.endsWith('ت') && VERBS.has(bare.slice(0, -1)))) return true;
  return bare.endsWith('وا') && VERBS.has(bare.slice(0, -2));
});
