import type { ComponentChildren } from 'preact';
import type { ErrorCode } from '../../models/errors.ts';
import type { DoubtCode } from '../../models/finding.ts';
import type { DecisionReason, FlagKind, FlagStatus, Severity, SharedOccasion } from '../../models/flag.ts';
import type { MentionKind } from '../../models/mention.ts';
import type { Confidence } from '../../models/primitives.ts';
import type { Quote } from '../../models/quote.ts';
import type { DifferenceKind, RelationKind } from '../../models/relation.ts';
import type { Basis, SourcingLink } from '../../models/sourcing.ts';
import type { ExplainedRule } from '../../services/flag/explained-rules.ts';
import type { DateWords } from './date-in-words.ts';
import type { Language } from './language.ts';
import { messages as ar } from './messages.ar.tsx';
import { messages as en } from './messages.en.tsx';

/** A piece of a page, such as a name in <bdi>, that a phrase puts in its place. */
export type Piece = ComponentChildren;

/** What is known of a quotation while an article is read. */
export type KnownState = 'verbatim' | 'differs' | 'conflict' | 'new' | 'to-check' | 'kept';

/** Fields of forms that can be wrong. */
export type FormField =
  | 'q'
  | 'text'
  | 'title'
  | 'outlet'
  | 'url'
  | 'publishedAt'
  | 'speaker'
  | 'saidAt'
  | 'note'
  | 'token';

/**
 * Every word that the interface shows, in one language. A catalogue that lacks one does not compile. Phrases that hold
 * a name or a link take it as a piece, so that word order is the catalogue's.
 */
export interface Messages {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly number: (value: number) => string;
  /** The name of a language (BCP 47) in this one. */
  readonly languageName: (lang: string) => string;

  readonly site: {
    readonly name: string;
    readonly title: (page: string) => string;
    readonly skip: string;
    readonly navigation: string;
    readonly check: string;
    readonly statements: string;
    readonly toCheck: string;
    readonly language: string;
    readonly creed: string;
    readonly sample: string;
    readonly removeSample: string;
    readonly signOut: string;
    readonly next: string;
    readonly fromStart: string;
    readonly pages: string;
    readonly optional: string;
    /** Between the names of a list. */
    readonly comma: string;
  };

  readonly home: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly who: string;
    readonly size: (articles: number, quotes: number) => string;
    readonly openFlags: (count: number) => string;
    readonly empty: Piece;
  };

  readonly lookUp: {
    readonly title: string;
    readonly closest: string;
    readonly notReviewed: string;
    readonly against: string;
    readonly diffKey: string;
    readonly yours: string;
    readonly held: string;
    readonly facts: string;
    readonly others: string;
    readonly openStatement: string;
    readonly searched: (wordings: number, language: string, speaker: Piece | null) => Piece;
    readonly asArticle: string;
    readonly record: string;
    readonly recordHint: string;
    readonly recordSubmit: string;
    readonly conflict: string;
  };

  readonly article: {
    readonly checkTitle: string;
    readonly readIn: (language: string) => string;
    readonly quotations: (count: number) => string;
    readonly none: string;
    readonly text: string;
    readonly notes: string;
    readonly doubts: string;
    readonly key: string;
    readonly note: (number: number) => string;
    readonly state: Readonly<Record<KnownState, string>>;
    readonly closestHeld: string;
    readonly save: string;
    readonly saveHint: string;
    readonly saveSubmit: string;
    readonly readAgain: string;
    readonly saved: string;
    readonly untitled: string;
    readonly recorded: string;
    readonly original: string;
    readonly published: (date: Piece) => Piece;
    readonly retrieved: (date: Piece) => Piece;
    readonly withheld: string;
    readonly withheldSince: (date: Piece) => Piece;
    readonly withheldReason: string;
    readonly withheldHash: string;
    readonly openStatement: string;
  };

  readonly statement: {
    readonly eyebrow: string;
    readonly wordings: string;
    readonly wordingsHint: string;
    readonly lead: string;
    readonly reports: string;
    readonly reportsHint: string;
    readonly appearances: string;
    readonly appearancesHint: string;
    readonly flags: string;
    readonly noFlags: string;
    readonly decisions: string;
    readonly noDecisions: string;
    readonly decided: (actor: Piece, decision: string, date: Piece) => Piece;
    readonly undo: string;
    readonly undone: (date: Piece) => Piece;
    readonly printed: (count: number) => string;
    readonly sourcing: (outlets: number, origins: number, unstated: number) => string;
    readonly origins: string;
    readonly noRecording: string;
    readonly earliest: string;
    readonly said: string;
    readonly occasion: string;
    readonly diffKey: string;
    readonly leadWording: string;
    readonly thisWording: string;
    /** For a wording that has too little in common with the first for a comparison to say anything. */
    readonly otherWords: string;
    readonly notes: (count: number) => string;
    readonly added: (date: Piece) => Piece;
    /** Who put the wordings together. */
    readonly grouping: Readonly<Record<Quote['grouping'], string>>;
  };

  readonly list: {
    readonly title: string;
    readonly filters: string;
    readonly words: string;
    readonly speaker: string;
    readonly outlet: string;
    readonly textLanguage: string;
    readonly anyLanguage: string;
    readonly from: string;
    readonly to: string;
    readonly flag: string;
    readonly anyFlag: string;
    readonly submit: string;
    readonly clear: string;
    readonly none: string;
  };

  readonly queue: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: string;
    readonly all: string;
    readonly none: string;
    readonly nearDuplicateHint: string;
    readonly reason: string;
    readonly note: string;
    readonly confirm: string;
    readonly dismiss: string;
    readonly decidedNow: Readonly<Record<'confirm' | 'dismiss', string>>;
    readonly meanwhile: string;
    readonly openStatement: string;
    readonly rule: (rule: string) => string;
    readonly differ: (a: Piece, b: Piece) => Piece;
    readonly onlyIn: (words: Piece) => Piece;
  };

  readonly signIn: {
    readonly title: string;
    readonly hint: string;
    readonly submit: string;
    readonly wrong: string;
  };

  readonly speaker: {
    readonly unnamed: string;
    readonly anonymous: (words: Piece) => Piece;
  };

  /** The sourcing chain, link by link. */
  readonly chain: {
    readonly label: string;
    readonly unstated: string;
    readonly link: Readonly<Record<SourcingLink['relation'], (name: Piece) => Piece>>;
    readonly anonymous: (words: Piece) => Piece;
    readonly status: Readonly<Record<SourcingLink['status'], (name: Piece) => Piece>>;
    readonly basis: Readonly<Record<Basis, string>>;
    readonly translated: string;
  };

  readonly mark: { readonly removed: string; readonly added: string; readonly end: string };
  readonly cue: string;

  readonly mentionKind: Readonly<Record<MentionKind, string>>;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly differenceKind: Readonly<Record<DifferenceKind, string>>;
  readonly differenceOnly: string;
  readonly differences: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly doubt: Readonly<Record<DoubtCode, string>>;
  readonly flagKind: Readonly<Record<FlagKind, string>>;
  /** Why there is a flag of this kind, as a sentence without its stop; `flagRule` says it closer for some rules. */
  readonly flagReason: Readonly<Record<FlagKind, string>>;
  readonly flagRule: Readonly<Record<ExplainedRule, string>>;
  /** A reason, and what is known of whether both were said on one occasion. */
  readonly withOccasion: (reason: string, occasion: string) => string;
  readonly sharedOccasion: Readonly<Record<SharedOccasion, string>>;
  readonly flagStatus: Readonly<Record<FlagStatus, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly decision: Readonly<Record<'confirm' | 'dismiss' | 'together' | 'apart', string>>;
  readonly decisionReason: Readonly<Record<DecisionReason, string>>;

  readonly field: Readonly<Record<FormField, string>>;
  readonly fieldProblem: Readonly<Record<FormField, string>>;
  readonly formProblem: string;
  readonly error: Readonly<Record<ErrorCode, { readonly title: string; readonly advice: string }>>;
  readonly errorId: (id: Piece) => Piece;
  readonly toStart: string;
}

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, ar };

/** The catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}
