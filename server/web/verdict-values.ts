import { z } from 'zod';
import { type Verdict, type VerdictChange, type VerdictInput, verdictInputSchema } from '../../models/verdict.ts';
import type { QuoteRead } from '../../services/read-quote.ts';
import { listField, textField } from './form-fields.ts';
import { LANGUAGES } from './language.ts';
import { messagesIn } from './messages.ts';
import { seenField } from './version-field.ts';

/** One row of evidence, as text; `at` is empty in one that was not saved yet. */
export type EvidenceRow = Readonly<Record<'note' | 'url' | 'at', string>>;

/** One search that is told, as text. */
export type SearchRow = Readonly<Record<'where' | 'query' | 'found' | 'at', string>>;

/** Everything that stands in the verdict form, as text. */
export interface VerdictValues {
  readonly wording: string;
  /** Appearances that are ticked, whichever wording they print. */
  readonly mentions: readonly string[];
  /** Appearances of other wordings that an earlier entry names. */
  readonly also: readonly string[];
  readonly speaker: string;
  readonly sourceKind: string;
  readonly sourceName: string;
  readonly sourceRelation: string;
  readonly said: string;
  /** Id of an appearance; `other` where `againstOther` names it; empty for none. */
  readonly against: string;
  readonly againstOther: string;
  /** Appearances offered as reference beside those of the statement itself. */
  readonly offered: readonly string[];
  readonly attribution: string;
  readonly fidelity: string;
  readonly context: string;
  readonly asOf: string;
  readonly evidence: readonly EvidenceRow[];
  readonly searched: readonly SearchRow[];
  readonly lookFor: string;
  readonly reason: string;
}

/** The form as it is sent. Rows come as lists of equal length. */
export const verdictFormSchema = z.strictObject({
  act: textField,
  quote: textField,
  version: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number),
  seen: seenField,
  spare: textField,
  wording: textField,
  mention: listField,
  also: listField,
  speaker: textField,
  sourceKind: textField,
  sourceName: textField,
  sourceRelation: textField,
  said: textField,
  against: textField,
  againstOther: textField,
  offered: listField,
  attribution: textField,
  fidelity: textField,
  context: textField,
  asOf: textField,
  evidenceNote: listField,
  evidenceUrl: listField,
  evidenceAt: listField,
  searchWhere: listField,
  searchQuery: listField,
  searchFound: listField,
  searchAt: listField,
  lookFor: textField,
  reason: textField,
});
export type VerdictForm = z.infer<typeof verdictFormSchema>;

/** What was typed, rows in which nothing was written left out. */
export function valuesOfForm(form: VerdictForm): VerdictValues {
  const { act: _act, quote: _quote, version: _version, seen: _seen, spare: _spare, mention, ...rest } = form;
  const { evidenceNote, evidenceUrl, evidenceAt, searchWhere, searchQuery, searchFound, searchAt, ...texts } = rest;
  const evidence = evidenceNote.map((note, row) => ({ note, url: evidenceUrl[row] ?? '', at: evidenceAt[row] ?? '' }));
  const searched = searchWhere.map((where, row) => ({
    where,
    query: searchQuery[row] ?? '',
    found: searchFound[row] ?? '',
    at: searchAt[row] ?? '',
  }));
  return {
    ...texts,
    mentions: mention,
    evidence: evidence.filter(({ note, url }) => `${note}${url}`.trim() !== ''),
    searched: searched.filter(({ where, query, found }) => `${where}${query}${found}`.trim() !== ''),
  };
}

/** What a form for a new verdict begins with: every appearance ticked, nothing concluded, no reference but one that was asked for. */
export function valuesToBegin(
  file: QuoteRead,
  given: {
    readonly wording?: string | undefined;
    readonly against?: string | null;
    readonly offered?: readonly string[];
    readonly today: string;
  },
): VerdictValues {
  const { wordings, mentions, quote } = file;
  const wording = wordings.find((one) => one.wording.id === given.wording) ?? wordings[0];
  const shown = mentions.find(({ mention }) => mention.textKey === wording?.wording.textKey)?.mention;
  return {
    wording: wording?.wording.id ?? '',
    mentions: mentions.map(({ mention }) => mention.id),
    also: [],
    // A name that several speakers share stands for none of them, and could not be read back.
    speaker: quote.speakerId === null ? '' : (quote.speakerName ?? ''),
    sourceKind: '',
    sourceName: '',
    sourceRelation: '',
    said: shown?.said?.edtf ?? quote.said ?? '',
    against: given.against ?? '',
    againstOther: '',
    offered: given.offered ?? [],
    attribution: '',
    fidelity: 'undetermined',
    context: 'undetermined',
    asOf: given.today,
    evidence: [],
    searched: [],
    lookFor: '',
    reason: '',
  };
}

/** The form that an entry was, or could have been, saved from. */
export function valuesOfVerdict(verdict: Verdict, file: QuoteRead, speakerName: string | null): VerdictValues {
  const { about, against, evidence, searched, attribution, fidelity, context, asOf } = verdict;
  const textKey = file.wordings.find(({ wording }) => wording.id === about.wordingId)?.wording.textKey;
  const ofWording = new Set<string>(
    file.mentions.filter(({ mention }) => mention.textKey === textKey).map(({ mention }) => mention.id),
  );
  // Those of other wordings stay ticked, for the case that another wording is chosen.
  const others = file.mentions.filter(({ mention }) => !ofWording.has(mention.id)).map(({ mention }) => mention.id);
  const also = about.mentionIds.filter((id) => !ofWording.has(id));
  return {
    wording: about.wordingId,
    mentions: [...about.mentionIds.filter((id) => ofWording.has(id)), ...others.filter((id) => !also.includes(id))],
    also,
    speaker: speakerName ?? '',
    sourceKind: about.claimedSource?.kind ?? '',
    sourceName: about.claimedSource?.name ?? '',
    sourceRelation: about.claimedSource?.relation ?? '',
    said: about.claimedSaid ?? '',
    against: against ?? '',
    againstOther: '',
    offered: against === null ? [] : [against],
    attribution,
    fidelity,
    context,
    asOf,
    evidence: evidence.map(({ note, url, at }) => ({ note, url: url ?? '', at })),
    searched: searched.map(({ where, query, found, at }) => ({ where, query, found, at })),
    lookFor: '',
    reason: '',
  };
}

/**
 * What the use case takes, still to be parsed. Of the appearances that are ticked those count that print the chosen
 * wording; `speakerId` and `against` are what the names in the form were found to be.
 */
export function inputOf(
  values: VerdictValues,
  file: QuoteRead,
  named: { readonly speakerId: string | null; readonly against: string | null },
) {
  const textKey = file.wordings.find(({ wording }) => wording.id === values.wording)?.wording.textKey;
  const ofWording = new Set<string>(
    file.mentions.filter(({ mention }) => mention.textKey === textKey).map(({ mention }) => mention.id),
  );
  const sourceName = values.sourceName.trim();
  return {
    about: {
      wordingId: values.wording,
      claimedSpeaker: named.speakerId,
      claimedSource:
        sourceName === ''
          ? null
          : { kind: values.sourceKind || 'outlet', name: sourceName, relation: values.sourceRelation || 'cites' },
      claimedSaid: values.said.trim() || null,
      mentionIds: [...new Set([...values.mentions.filter((id) => ofWording.has(id)), ...values.also])],
    },
    against: named.against,
    attribution: values.attribution,
    fidelity: values.fidelity,
    context: values.context,
    ...(values.asOf.trim() !== '' && { asOf: values.asOf.trim() }),
    evidence: values.evidence.map(({ note, url, at }) => ({ note, url: url.trim() || null, ...(at && { at }) })),
    searched: values.searched.map(({ at, ...row }) => ({ ...row, ...(at && { at }) })),
  };
}

/** The parts of an entry that a form would change; empty where it says the same. */
export function changesTo(before: Verdict, input: VerdictInput): Partial<Omit<VerdictChange, 'version'>> {
  const { about, against, attribution, fidelity, context, asOf, evidence, searched } = input;
  const held = before.about;
  const aboutBefore = {
    wordingId: held.wordingId,
    claimedSpeaker: held.claimedSpeaker,
    claimedSource: sourceParts(held.claimedSource),
    claimedSaid: held.claimedSaid ?? null,
    mentionIds: [...held.mentionIds].sort(),
  };
  const aboutNow = {
    wordingId: about.wordingId,
    claimedSpeaker: about.claimedSpeaker ?? null,
    claimedSource: sourceParts(about.claimedSource),
    claimedSaid: about.claimedSaid ?? null,
    mentionIds: [...about.mentionIds].sort(),
  };
  return {
    ...(!isSame(aboutBefore, aboutNow) && { about }),
    ...(against !== before.against && { against }),
    ...(attribution !== before.attribution && { attribution }),
    ...(fidelity !== before.fidelity && { fidelity }),
    ...(context !== before.context && { context }),
    ...(asOf !== undefined && asOf !== before.asOf && { asOf }),
    ...(!areSamePieces(before.evidence, evidence, ({ note, url }) => [note, url ?? null]) && { evidence }),
    ...(!areSamePieces(before.searched, searched, ({ where, query, found }) => [where, query, found]) && { searched }),
  };
}

function sourceParts(source: VerdictInput['about']['claimedSource']): readonly string[] | null {
  return source ? [source.kind, source.name, source.relation] : null;
}

/** The same pieces in the same order; one that was not saved yet has no time of its own to differ in. */
function areSamePieces<Now extends { readonly at?: string | undefined }>(
  before: readonly (Now & { readonly at: string })[],
  now: readonly Now[],
  parts: (piece: Now) => unknown,
): boolean {
  return (
    before.length === now.length &&
    before.every((piece, index) => {
      const other = now[index];
      return (
        other !== undefined && isSame(parts(piece), parts(other)) && (other.at === undefined || other.at === piece.at)
      );
    })
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True for a search that a look-up of this library noted, in whichever language; what it found is not to be rewritten. */
export function isSearchHere({ where }: Pick<SearchRow, 'where'>): boolean {
  return LANGUAGES.some((language) => messagesIn(language).verdict.here === where);
}

export const verdictAxes = {
  attribution: verdictInputSchema.shape.attribution.options,
  fidelity: verdictInputSchema.shape.fidelity.unwrap().options,
  context: verdictInputSchema.shape.context.unwrap().options,
} as const;
