import type { WordingId } from '../../models/ids.ts';
import { stands, type Verdict } from '../../models/verdict.ts';
import type { QuoteRead } from '../../services/read-quote.ts';

/** Verdicts on a statement that stand as conclusions before readers; those about one of its wordings where it is named. */
export function verdictsOn(file: QuoteRead | null, wording?: WordingId): Verdict[] {
  if (file === null) return [];
  return file.verdicts.filter((verdict) => stands(verdict) && (wording === undefined || isOn(file, verdict, wording)));
}

/** The wording that it names may have gone when statements were merged; its appearances then tell which words it is about. */
function isOn({ wordings, mentions }: QuoteRead, { about }: Verdict, id: WordingId): boolean {
  if (wordings.some(({ wording }) => wording.id === about.wordingId)) return about.wordingId === id;
  const textKey = wordings.find(({ wording }) => wording.id === id)?.wording.textKey;
  return mentions.some(({ mention }) => mention.textKey === textKey && about.mentionIds.includes(mention.id));
}
