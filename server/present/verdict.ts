import type { Response, Verdict } from '../../models/verdict.ts';

/** One entry of a verdict as JSON: a person's conclusion, never the machine's. */
export function presentVerdict(verdict: Verdict) {
  const { id, version, state, about, against, attribution, fidelity, context, asOf, by, at } = verdict;
  const { evidence, searched, reason = null } = verdict;
  const { wordingId, claimedSpeaker, claimedSource = null, claimedSaid = null, mentionIds } = about;
  return {
    ...{ id, version, state },
    about: { wordingId, claimedSpeaker, claimedSource, claimedSaid, mentionIds },
    ...{ against, attribution, fidelity, context, asOf, by, at, evidence, searched, reason },
  };
}

/** What a speaker or an outlet says of a use of its words, as JSON. */
export function presentResponse({ id, mentionIds, by, kind, text, url, at }: Response) {
  return { id, mentionIds, by, kind, text, url, at };
}
