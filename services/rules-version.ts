import { EXTRACTOR_VERSION } from './extract/extract.ts';
import { FLAG_RULES_VERSION } from './flag/find-flags.ts';
import { COMPARER_VERSION } from './match/compare.ts';

/** Version of what flags follow from. Each part only rises, so that their sum does where any of them does. */
export const FLAGS_VERSION = COMPARER_VERSION + FLAG_RULES_VERSION;

/** Version of all rules that an article is read by; an article with a lower one is read again. */
export const READING_VERSION = EXTRACTOR_VERSION + FLAGS_VERSION;
