import type { QuoteId, SpeakerId } from '../models/ids.ts';
import type { Quote, Wording } from '../models/quote.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { Regrouping } from './regroup.ts';
import { speakerIdOf, type TextUnit } from './text-unit.ts';

/** Quotes that one arrival may set in motion. A group that reaches further is left as it stands beyond them. */
const REACH = 64;

/** Wordings of one text and one speaker that are read: there is one a quote. */
const SAME_TEXT = 200;

/** Links read for each text. */
export const LINKS_A_TEXT = 50;

/** Quotes that hold a text of the change, or one linked to it by the same voice, and so on outward. */
export async function affectedQuotes(
  store: QuoteStore,
  change: Regrouping,
  added: readonly TextUnit[],
): Promise<Quote[]> {
  const ids = new Set<QuoteId>();
  const speakers = new Set(added.flatMap(({ lead }) => speakerIdOf(lead) ?? []));
  const decisions = [...change.decisions, ...(change.undone ?? [])];
  const named = [...change.removed, ...decisions.flatMap(({ mentionIds }) => mentionIds)];
  for (const mention of await store.mentions(named)) {
    ids.add(mention.quoteId);
    const speaker = speakerIdOf(mention);
    if (speaker !== null) speakers.add(speaker);
  }
  if (ids.size === 0) {
    // Only a speaker's words are grouped across articles, and most of what arrives is new and linked to nothing.
    if (speakers.size === 0) return [];
    const keys = added.map((unit) => unit.textKey);
    const isAlone = change.links.length === 0;
    if (isAlone && (change.isNew || (await store.wordingsWithText(keys, { limit: 1 })).length === 0)) return [];
  }
  const seen = new Set<string>();
  let frontier = new Set(added.map((unit) => unit.textKey));
  let unread = [...ids];
  while (frontier.size > 0 || unread.length > 0) {
    for (const wording of await store.wordingsOfQuotes(unread)) frontier.add(wording.textKey);
    const fresh = [...frontier].filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    const links = [...(await store.linksOfTexts(fresh, fresh.length * LINKS_A_TEXT)), ...change.links];
    const near = new Set(fresh);
    for (const { a, b } of links) {
      if (near.has(a) || near.has(b)) {
        near.add(a);
        near.add(b);
      }
    }
    // Only texts of these speakers lead on: others are linked to the same words without being the same quote.
    frontier = new Set();
    unread = [];
    for (const wording of await wordingsOfSpeakers(store, [...near], speakers)) {
      if (ids.has(wording.quoteId) || ids.size >= REACH) continue;
      ids.add(wording.quoteId);
      unread.push(wording.quoteId);
    }
  }
  return store.quotes([...ids].sort());
}

async function wordingsOfSpeakers(
  store: QuoteStore,
  textKeys: readonly string[],
  speakers: ReadonlySet<SpeakerId>,
): Promise<Wording[]> {
  const found: Wording[] = [];
  for (const speakerId of speakers)
    found.push(...(await store.wordingsWithText(textKeys, { speakerId, limit: SAME_TEXT })));
  return found;
}
