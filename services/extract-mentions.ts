import type { Doubt } from '../models/finding.ts';
import type { FoundMention } from '../models/mention.ts';
import { attribute } from './attribute/attribute.ts';
import { extract } from './extract/extract.ts';
import { detectLanguage } from './text/language.ts';

export interface ExtractionInput {
  readonly text: string;
  readonly title?: string | null;
  /** BCP 47 tag; detected when absent. */
  readonly lang?: string | null;
  readonly outlet?: string | null;
  /** EDTF; relative dates such as "yesterday" are resolved against it. */
  readonly publishedAt?: string | null;
}

export interface Extraction {
  readonly lang: string;
  readonly mentions: readonly FoundMention[];
  readonly doubts: readonly Doubt[];
}

/**
 * Every quotation in a text, with speaker, cue, time, occasion and sourcing chain; nothing is stored.
 *
 * Never throws on odd text: what is unclear comes back as a doubt. Offsets are UTF-16 code units into `text`.
 */
export async function extractMentions(input: ExtractionInput): Promise<Extraction> {
  const { text, title = null, outlet = null, publishedAt = null } = input;
  const doubts: Doubt[] = [];
  const detected = input.lang ? { lang: input.lang, certain: true } : await detectLanguage(text);
  const { lang } = detected;
  if (!detected.certain) {
    const message = `The language looks like "${lang}"; say it with lang.`;
    doubts.push({ code: 'language-unsure', message, start: null, end: null });
  }
  const found = extract(text, { lang, title });
  const attributed = attribute(text, found.findings, { lang, title, publishedAt, outlet });
  return { lang, mentions: attributed.mentions, doubts: [...doubts, ...found.doubts, ...attributed.doubts] };
}
