import type { Doubt, Finding } from '../../models/finding.ts';
import type { Said } from '../../models/mention.ts';
import { dateline, dayOf } from './dateline.ts';
import type { OccasionFound } from './occasion.ts';
import type { OwnWords } from './own-words.ts';
import type { Reading } from './reading.ts';
import type { Resolved } from './resolved.ts';
import { type SaidFound, saidAt } from './said-at.ts';
import { saidAtEvent } from './said-at-event.ts';
import type { Chain } from './sourcing-chain.ts';

/** What is known of one finding when its date is looked for. */
export interface DatedFinding {
  readonly finding: Finding;
  readonly own: OwnWords;
  readonly resolved: Resolved;
  readonly chain: Chain;
  readonly occasion: OccasionFound | null;
}

/** A finding's date with the rule that found it; both null where the article tells none. */
export interface Dated {
  readonly said: Said | null;
  readonly rule: 'said-in-clause' | 'said-at-event' | 'said-carried' | null;
}

/** The dates of all findings, in order, and what was unclear about them. */
export interface Dates {
  readonly said: readonly Dated[];
  readonly doubts: readonly Doubt[];
}

/**
 * When each finding was said.
 *
 * The date of its own clause comes first, then that of the event it was said at. A date goes on to what the same speaker
 * adds without being named anew ("وأضاف", "… and wrote that"), and over the fragments of one quotation; its `words` are then
 * null, since they stand elsewhere. Relative dates are resolved against `publishedAt`, else against the article's own
 * dateline; where the day of publishing is itself uncertain, so are they.
 */
export function followDates(reading: Reading, all: readonly DatedFinding[], publishedAt: string | null): Dates {
  const reference = dayOf(publishedAt) ?? (publishedAt === null ? dateline(reading.text, reading.lang) : null);
  const doubts: Doubt[] = [];
  const told = new Set<number>();
  const byGroup = new Map<number, Said>();
  let last: { readonly key: string | null; readonly speakerAt: number | undefined; readonly said: Said } | null = null;
  const dates = all.map(({ finding, own, resolved, chain, occasion }) => {
    const found = doubted(saidAt(reading, finding, own, chain, reference), /[?~%]$/.test(publishedAt ?? ''));
    for (const doubt of found.doubts) {
      // Two quotations of one sentence share its date; its doubt is told once.
      if (doubt.start !== null && !told.has(doubt.start)) doubts.push(doubt);
      if (doubt.start !== null) told.add(doubt.start);
    }
    const goesOn =
      last !== null &&
      last.key === resolved.key &&
      (finding.speakerFrom === 'inherit' || last.speakerAt === finding.speaker?.start);
    const atEvent = found.said === null && occasion ? saidAtEvent(reading, occasion, reference) : null;
    const before =
      (finding.group === null ? undefined : byGroup.get(finding.group)) ?? (goesOn ? last!.said : undefined);
    const dated: Dated = found.said
      ? { said: found.said, rule: 'said-in-clause' }
      : atEvent
        ? { said: atEvent, rule: 'said-at-event' }
        : before
          ? { said: { edtf: before.edtf, words: null }, rule: 'said-carried' }
          : { said: null, rule: null };
    const { said } = dated;
    if (said && finding.group !== null && !byGroup.has(finding.group)) byGroup.set(finding.group, said);
    if (resolved.key !== null) last = said ? { key: resolved.key, speakerAt: finding.speaker?.start, said } : null;
    return dated;
  });
  return { said: dates, doubts };
}

/** A date told without its year rests on the day of publishing, and is as uncertain. */
function doubted(found: SaidFound, isUnsure: boolean): SaidFound {
  const { said } = found;
  if (!isUnsure || !said || !/^\d{4}-\d\d-\d\d$/.test(said.edtf) || /\d{4}|[٠-٩]{4}/.test(said.words ?? ''))
    return found;
  return { ...found, said: { ...said, edtf: `${said.edtf}?` } };
}
