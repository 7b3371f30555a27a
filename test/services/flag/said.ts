import type { FlagFinding, FlagKind } from '../../../models/flag.ts';
import type { ArticleId, MentionId, SpeakerId } from '../../../models/ids.ts';
import { type FlagSubject, findFlags } from '../../../services/flag/find-flags.ts';
import { compare } from '../../../services/match/compare.ts';
import { sharedOccasion } from '../../../services/shared-occasion.ts';

let mentions = 0;

/** An appearance in marks, in an article of its own, by nobody who is named. */
export function said(text: string, more: Partial<FlagSubject> = {}): FlagSubject {
  mentions++;
  return {
    mentionId: `m_${mentions}` as MentionId,
    text,
    lang: /[a-z]/.test(text) ? 'en' : 'ar',
    kind: 'direct',
    speakerName: null,
    speakerId: null,
    anonymous: false,
    articleId: `a_${mentions}` as ArticleId,
    outlet: null,
    said: null,
    sourcing: [],
    basis: 'unknown',
    occasion: null,
    published: null,
    around: '',
    ...more,
  };
}

/** What all rules find of two appearances, compared as the library would. */
export function flags(a: FlagSubject, b: FlagSubject): FlagFinding[] {
  const comparison = compare(a.text, b.text, { lang: a.lang });
  return findFlags({ a, b, comparison, occasion: sharedOccasion(a.said, b.said) });
}

export function kinds(a: FlagSubject, b: FlagSubject): FlagKind[] {
  return flags(a, b).map(({ kind }) => kind);
}

/** The finding of one kind, whichever side comes first; both ways round must find the same. */
export function flagOf(kind: FlagKind, a: FlagSubject, b: FlagSubject): FlagFinding | undefined {
  return flags(a, b).find((flag) => flag.kind === kind);
}

export const hartmann = { speakerName: 'Lena Hartmann', speakerId: 's_hartmann' as SpeakerId };
export const haddad = { speakerName: 'Omar Haddad', speakerId: 's_haddad' as SpeakerId };

/** Said on that day, by what the article tells. */
export function on(edtf: string): Pick<FlagSubject, 'said'> {
  return { said: { edtf, words: null } };
}
