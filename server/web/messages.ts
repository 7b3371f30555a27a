import type { ComponentChildren } from 'preact';
import type { ErrorCode } from '../../models/errors.ts';
import type { AuditEvent } from '../../models/event.ts';
import type { DoubtCode } from '../../models/finding.ts';
import type { DecisionReason, FlagKind, FlagStatus, Severity, SharedOccasion } from '../../models/flag.ts';
import type { MentionKind } from '../../models/mention.ts';
import type { Confidence } from '../../models/primitives.ts';
import type { Quote } from '../../models/quote.ts';
import type { FlagOrder, QuoteState } from '../../models/quote-store.ts';
import type { DifferenceKind, RelationKind } from '../../models/relation.ts';
import type { Basis, SourcingLink } from '../../models/sourcing.ts';
import type { Response as SpokenResponse, Verdict, VerdictState } from '../../models/verdict.ts';
import type { ExplainedRule } from '../../services/flag/explained-rules.ts';
import type { OverTime } from '../../services/over-time.ts';
import type { SourcingEdgeKind, SourcingNodeKind } from '../../services/sourcing-graph.ts';
import type { WordQueryProblem } from '../../services/word-query.ts';
import type { DateWords } from './date-in-words.ts';
import type { Digits, Language } from './language.ts';
import { messages as ar, messagesInArabicDigits } from './messages.ar.tsx';
import { messages as en } from './messages.en.tsx';

/** A piece of a page, such as a name in <bdi>, that a phrase puts in its place. */
export type Piece = ComponentChildren;

/** Why appearances cannot be split off, as the form says it. */
export type SplitProblem = 'none' | 'all' | 'moved' | 'too-large' | 'conflict';

/** Why two statements cannot be merged, as the form says it. */
export type MergeProblem = 'unreadable' | 'unknown' | 'same' | 'speakers' | 'conflict';

/** A word of a verdict, and what it means, as a sentence. */
export interface DefinedWord {
  readonly word: string;
  readonly means: string;
}

/** What is known of a quotation while an article is read. */
export type KnownState =
  | 'verbatim'
  | 'similar'
  | 'reviewed'
  | 'to-decide'
  | 'differs'
  | 'conflict'
  | 'new'
  | 'not-looked-up'
  | 'to-check'
  | 'kept';

/** Filters of the list of statements, as an address names them. */
export type ListFilter = 'q' | 'speaker' | 'outlet' | 'textLang' | 'from' | 'to' | 'flag' | 'state';

/** Fields of forms that are called one thing wherever they stand. */
export type FormField = 'text' | 'title' | 'outlet' | 'url' | 'publishedAt' | 'speaker' | 'saidAt' | 'token' | 'actor';

/** Flags as the queue lists them; those that newer rules no longer find are in no list. */
export type QueueStatus = Exclude<FlagStatus, 'superseded'>;

/** What the keys of the queue do. */
export type QueueKey =
  | 'next'
  | 'previous'
  | 'confirm'
  | 'dismiss'
  | 'merge'
  | 'split'
  | 'verdict'
  | 'undo'
  | 'choose'
  | 'open'
  | 'help';

/**
 * Every word that the interface shows, in one language. A catalogue that lacks one does not compile. Phrases that hold
 * a name or a link take it as a piece, so that word order is the catalogue's.
 */
export interface Messages {
  readonly language: Language;
  /** Those that numbers and dates are written with. */
  readonly digits: Digits;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly number: (value: number) => string;
  /** The name of a language (BCP 47) in this one. */
  readonly languageName: (lang: string) => string;

  readonly site: {
    readonly name: string;
    readonly title: (page: string) => string;
    /** The title of a page that says what was refused. */
    readonly refused: (page: string) => string;
    readonly skip: string;
    readonly navigation: string;
    readonly check: string;
    readonly statements: string;
    readonly speakers: string;
    readonly outlets: string;
    readonly toCheck: string;
    readonly verdicts: string;
    readonly glance: string;
    /** The name of this language in itself. */
    readonly language: string;
    /** What the switch to the other digits says; null where the language has no others. */
    readonly digits: Readonly<Record<Digits, string>> | null;
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
    /** Between facts that stand in one line, with the space around it; it never begins a line. */
    readonly between: string;
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
    readonly examples: string;
    /** Lines of the sample library as somebody may half remember them. */
    readonly exampleLines: readonly string[];
  };

  readonly lookUp: {
    readonly title: string;
    readonly closest: string;
    readonly notReviewed: string;
    readonly reviewed: string;
    readonly verdict: string;
    readonly verdictElsewhere: string;
    /** What a verdict is about where the text asked for is not the wording held. */
    readonly verdictAbout: string;
    readonly inOtherWording: string;
    readonly wordings: string;
    readonly permalink: string;
    readonly against: string;
    readonly diffKey: string;
    readonly yours: string;
    readonly held: string;
    readonly facts: string;
    readonly others: string;
    readonly openStatement: string;
    readonly searched: (wordings: number, language: string, isCertain: boolean, speaker: Piece | null) => Piece;
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
    readonly closestNotReviewed: string;
    /** Before a verdict on a wording that the quotation differs from. */
    readonly verdictOnHeld: string;
    /** Before the kinds of what is open about a statement. */
    readonly toDecide: string;
    readonly notLookedUp: (lookedUp: number, all: number) => string;
    readonly save: string;
    readonly saveHint: string;
    readonly saveSubmit: string;
    readonly readAgain: string;
    readonly saved: string;
    readonly heldAlready: string;
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
    /** Opens words of which only the beginning is shown, by how many letters they have. */
    readonly whole: (letters: number) => string;
    readonly wordings: string;
    readonly wordingsHint: string;
    readonly reports: string;
    readonly reportsHint: string;
    readonly appearances: string;
    readonly appearancesHint: string;
    readonly flags: string;
    readonly noFlags: string;
    readonly decisions: string;
    readonly noDecisions: string;
    readonly undoneNow: string;
    readonly decided: (what: Piece, actor: Piece, date: Piece) => Piece;
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
    readonly contents: string;
    readonly printedBy: (outlets: number) => string;
    /** Outlets that printed the statement, but not the words it is headed with; `more` where others printed these. */
    readonly printedOtherwise: (outlets: number, more: boolean) => string;
    readonly verdict: string;
    readonly notReviewedHint: string;
    readonly giveVerdict: string;
    /** This statement is what another verdict was held against; the words that one is about, as a link to it. */
    readonly referenceFor: (words: Piece) => Piece;
    readonly card: string;
    readonly moreVerdicts: (count: number) => string;
    readonly responses: string;
    readonly responsesHint: string;
    readonly wordingNumber: (number: string) => string;
    /** For a wording of which the chosen one is a part. */
    readonly longer: string;
    readonly chosen: string;
    readonly compare: string;
    readonly moreWordings: (count: number) => string;
    readonly moreReports: (count: number) => string;
    readonly notCompared: (count: number) => string;
    readonly moreFlags: (count: number) => string;
    readonly moreAppearances: (count: number) => string;
    readonly moreDecisions: (count: number) => string;
    readonly appearancesShown: (shown: number, all: number) => string;
    readonly back: string;
  };

  /** Some appearances of a statement become one of their own. */
  readonly split: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly submit: string;
    readonly problem: Readonly<Record<SplitProblem, string>>;
    readonly done: string;
    readonly other: string;
    readonly confirm: (chosen: number, all: number) => string;
    readonly confirmHint: string;
    readonly now: string;
  };

  /** A statement goes into another one. */
  readonly merge: {
    readonly title: string;
    readonly hint: string;
    readonly into: string;
    readonly intoHint: string;
    readonly submit: string;
    readonly problem: Readonly<Record<MergeProblem, string>>;
    readonly done: string;
    readonly confirm: string;
    readonly confirmHint: (appearances: number) => string;
    readonly goes: string;
    readonly stays: string;
    readonly now: string;
  };

  /** Who has the words from whom, drawn and as a list. */
  readonly sourcingGraph: {
    readonly caption: string;
    readonly description: (outlets: number, sources: number) => string;
    readonly node: Readonly<Record<SourcingNodeKind, string>>;
    readonly edge: Readonly<Record<SourcingEdgeKind, string>>;
    readonly untold: string;
    readonly times: (count: number) => string;
    readonly leftOut: (count: number) => string;
    readonly list: string;
    readonly more: (count: number) => string;
  };

  /** When each outlet printed which wording. */
  readonly timeline: {
    readonly title: string;
    readonly caption: string;
    readonly description: (appearances: number, outlets: number) => string;
    readonly mark: (outlet: string, date: string, wording: string, kind: string) => string;
    readonly otherOutlets: string;
    readonly outlet: string;
    readonly date: string;
    readonly wording: string;
    readonly kind: string;
    readonly undated: (count: number) => string;
  };

  /** The audit trail. */
  readonly history: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly act: Readonly<Record<AuditEvent['act'], string>>;
    readonly splitOff: (count: number) => string;
    readonly older: string;
    readonly latest: string;
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
    readonly state: string;
    readonly anyState: string;
    readonly states: Readonly<Record<QuoteState, string>>;
    readonly submit: string;
    readonly clear: string;
    readonly wordsHint: Piece;
    readonly active: string;
    /** Spoken before a filter that a link takes out. */
    readonly remove: string;
    readonly count: (shown: number, place: 'all' | 'first' | 'later' | 'last') => string;
    readonly closestCount: (shown: number) => string;
    readonly closestFull: (shown: number) => string;
    readonly otherWording: string;
    /** Leads from the statements of one speaker or outlet to the list with its filters. */
    readonly narrow: string;
    readonly printedAtLeast: (count: number) => string;
    readonly none: string;
    readonly noneAdvice: Piece;
    readonly empty: Piece;
    readonly refused: string;
    readonly problem: Readonly<Record<ListFilter, Piece>>;
    readonly wordProblem: Readonly<Record<WordQueryProblem, string>>;
    readonly orderProblem: string;
  };

  /** The address of a list that cannot be read, and the ways out of it. */
  readonly address: {
    readonly title: string;
    readonly lead: string;
    /** What to do about a value that is none of those offered. */
    readonly choose: string;
    /** What an address calls the place in a list. */
    readonly place: string;
    readonly placeGone: string;
    readonly rest: string;
    readonly allStatements: string;
    readonly allVerdicts: string;
    readonly wholeQueue: string;
  };

  readonly speakers: {
    readonly title: string;
    readonly lead: string;
    readonly search: string;
    readonly searchHint: string;
    readonly submit: string;
    readonly clear: string;
    readonly searchProblem: string;
    readonly none: (name: Piece) => Piece;
    readonly noneAdvice: Piece;
    readonly empty: Piece;
    readonly statements: (count: number, hasMore: boolean) => string;
    readonly eyebrow: string;
    /** The name that a well-known speaker has in this language, where another is held. */
    readonly inThisLanguage: (name: Piece) => Piece;
    readonly names: string;
    readonly statementsTitle: string;
    readonly noStatements: string;
    readonly noneClear: string;
    readonly unclear: string;
    readonly unclearHint: string;
    readonly partedByPage: string;
    readonly overTime: string;
    readonly confirm: string;
    readonly confirmHint: string;
    readonly noneToConfirm: string;
    readonly why: Readonly<Record<'figure' | 'sound', (own: Piece, other: Piece) => Piece>>;
    readonly isSame: string;
    readonly isOther: string;
    readonly apart: string;
    readonly apartHint: string;
    readonly joined: string;
    readonly joinedHint: string;
    readonly part: string;
    readonly aliases: string;
    readonly aliasesLabel: string;
    readonly aliasesHint: string;
    readonly save: string;
    readonly done: Readonly<Record<'joined' | 'parted' | 'named' | 'apart' | 'asked', string>>;
    readonly meanwhile: string;
    readonly meanwhileNames: string;
    readonly refused: string;
    readonly wrongLine: (line: number) => string;
    readonly takenBy: (line: number, name: Piece) => Piece;
    readonly tooMany: string;
  };

  readonly outlets: {
    readonly title: string;
    readonly lead: string;
    readonly search: string;
    readonly searchHint: string;
    readonly submit: string;
    readonly clear: string;
    readonly searchProblem: string;
    readonly none: (name: Piece) => Piece;
    readonly noneAdvice: Piece;
    readonly empty: Piece;
    readonly eyebrow: string;
    readonly names: string;
    readonly hosts: string;
    readonly statements: string;
    readonly noStatements: string;
    readonly credits: string;
    readonly creditsHint: (read: number, hasMore: boolean) => string;
    readonly noCredits: string;
    readonly credited: string;
    readonly appearances: string;
    readonly unnamed: string;
    readonly own: string;
    readonly unstated: string;
    readonly edit: string;
    readonly editHint: string;
    readonly nameLabel: string;
    readonly namesLabel: string;
    readonly hostsLabel: string;
    readonly save: string;
    readonly done: string;
    readonly meanwhile: string;
    readonly refused: string;
    readonly wrongName: string;
    readonly wrongLine: (line: number) => string;
    readonly wrongHost: (line: number) => string;
    readonly takenBy: (line: number, name: Piece) => Piece;
    readonly nameTakenBy: (name: Piece) => Piece;
    readonly tooMany: string;
  };

  readonly glance: {
    readonly title: string;
    readonly lead: string;
    readonly empty: Piece;
    readonly overTime: string;
    readonly overTimeBy: Readonly<Record<OverTime['unit'], string>>;
    readonly noneDated: string;
    /** What the columns show: how many, from when to when, where most stand, and of which languages. */
    readonly overTimeAlternative: (
      dated: number,
      from: string,
      to: string,
      most: string,
      count: number,
      languages: string,
    ) => string;
    readonly ofLanguage: (language: string, count: number) => string;
    readonly undated: (count: number) => string;
    readonly otherLanguages: string;
    readonly when: string;
    readonly all: string;
    readonly key: string;
    readonly flags: string;
    readonly flagsHint: string;
    readonly noFlags: string;
    readonly duplicates: (count: number) => string;
    readonly flagsAlternative: (open: number, confirmed: number, dismissed: number, most: string) => string;
    readonly kind: string;
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
    readonly statuses: string;
    readonly status: Readonly<Record<QueueStatus, string>>;
    readonly filters: string;
    readonly severity: string;
    readonly anySeverity: string;
    readonly speaker: string;
    readonly outlet: string;
    readonly order: string;
    readonly orders: Readonly<Record<FlagOrder, string>>;
    readonly submit: string;
    readonly clear: string;
    readonly noneFits: string;
    /** What the numbers on the tabs count, where filters narrow the list. */
    readonly countsAll: string;
    readonly noneDecided: Readonly<Record<Exclude<QueueStatus, 'open'>, string>>;
    readonly findings: string;
    readonly found: (date: Piece) => Piece;
    readonly alone: string;
    readonly verdict: string;
    readonly isOne: string;
    readonly areTwo: string;
    readonly together: string;
    readonly apart: string;
    readonly groupedNow: Readonly<Record<'together' | 'apart', string>>;
    readonly undoneNow: (count: number) => string;
    readonly undoAll: string;
    readonly choose: string;
    readonly batch: string;
    readonly batchHint: string;
    readonly batchSubmit: string;
    readonly batchNone: string;
    /** `#` stands for the number. */
    readonly chosen: string;
    readonly dismissedNow: (count: number) => string;
    readonly left: (count: number) => string;
    readonly leftChanged: string;
    readonly leftGone: (count: number) => string;
    readonly decidedBy: (decision: string, actor: Piece, date: Piece, reason: string) => Piece;
    readonly lease: {
      readonly take: string;
      readonly takenNow: string;
      readonly mine: (until: Piece) => Piece;
      readonly held: (holder: Piece, until: Piece) => Piece;
      readonly heldHint: string;
      readonly renew: string;
      readonly release: string;
    };
    /** Who decides, where no name was given. */
    readonly nobody: Readonly<Record<'local' | 'token', string>>;
    readonly you: (name: Piece) => Piece;
    readonly youUnnamed: Readonly<Record<'local' | 'token', string>>;
    readonly youHint: string;
    readonly youSubmit: string;
    readonly refused: Readonly<
      Record<'fields' | 'decided' | 'leased' | 'changed', { readonly title: string; readonly lead: string }>
    >;
    readonly theirs: string;
    readonly yours: string;
    readonly back: string;
    readonly reasonProblem: string;
    readonly decisionProblem: string;
    /** Told when a key opens the reason field. */
    readonly deciding: Readonly<Record<'confirm' | 'dismiss', string>>;
    readonly keys: string;
    /** The choice to switch them off, for those who speak to their browser or hit keys by chance. */
    readonly keysOn: string;
    readonly keysClose: string;
    readonly keysHint: string;
    readonly key: Readonly<Record<QueueKey, string>>;
    readonly nothingToUndo: string;
    readonly notHere: string;
    readonly noFinding: string;
    readonly chooseFirst: string;
    readonly atFirst: string;
    readonly atLast: string;
  };

  /** A statement as it is cited elsewhere; these phrases are plain text. */
  readonly citation: {
    readonly label: string;
    readonly form: Readonly<Record<'text' | 'markdown' | 'html', string>>;
    readonly copy: string;
    readonly copied: string;
    readonly said: (words: string, by: string) => string;
    /** Words that are no quotation. */
    readonly reported: string;
    readonly unnamed: (words: string) => string;
    /** In quotation marks. */
    readonly title: (title: string) => string;
    readonly held: (address: string) => string;
  };

  readonly signIn: {
    readonly title: string;
    readonly hint: string;
    readonly submit: string;
    readonly wrong: string;
    /** The session had ended when a form was sent; what stands in it is kept, or is too long for that. */
    readonly ended: string;
    readonly lost: string;
    readonly done: string;
    readonly kept: string;
    readonly goOn: string;
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

  /** What people concluded. Never a word of the machine's: docs/words.md. */
  readonly verdictWords: {
    readonly axis: Readonly<Record<'attribution' | 'fidelity' | 'context', string>>;
    readonly attribution: Readonly<Record<Verdict['attribution'], DefinedWord>>;
    readonly fidelity: Readonly<Record<Verdict['fidelity'], DefinedWord>>;
    readonly context: Readonly<Record<Verdict['context'], DefinedWord>>;
    readonly state: Readonly<Record<VerdictState, string>>;
    readonly takenBack: (date: Piece) => Piece;
    readonly about: string;
    readonly asOf: string;
    readonly by: string;
    readonly claimedSpeaker: string;
    readonly claimedSource: string;
    readonly claimedSaid: string;
    readonly against: string;
    readonly reference: string;
    readonly noReference: string;
    readonly evidence: string;
    /** When a piece of evidence was written down. */
    readonly entered: (date: Piece) => Piece;
    readonly searched: (count: number) => string;
    readonly search: (where: Piece, query: Piece) => Piece;
    readonly earlier: (count: number) => string;
  };

  /** Pages on which people conclude: verdicts, their form, and what speakers say of a use of their words. */
  readonly verdict: {
    readonly listLead: string;
    readonly states: string;
    readonly all: string;
    readonly none: string;
    readonly eyebrow: string;
    readonly about: (speaker: Piece) => Piece;
    readonly wordsGone: string;
    readonly openStatement: string;
    readonly whatItSays: string;
    readonly uses: string;
    readonly reason: string;
    readonly stateMeans: Readonly<Record<VerdictState, string>>;
    /** Instead of what its state means to readers, where its statement is no longer held. */
    readonly statementGone: string;
    readonly acts: string;
    readonly edit: string;
    readonly publish: string;
    readonly correct: string;
    readonly withdraw: string;
    readonly discard: string;

    readonly newTitle: string;
    readonly editTitle: string;
    readonly correctTitle: string;
    readonly formLead: string;
    readonly correctLead: string;
    readonly claim: string;
    readonly claimHint: string;
    readonly whichWording: string;
    /** What a button beside a look-up has just chosen as the reference. */
    readonly heldAgainstNow: (words: Piece) => Piece;
    readonly whichUses: string;
    readonly whichUsesHint: string;
    /** Which of several places in one text, from 1. */
    readonly placeInText: (place: number) => string;
    readonly alsoAbout: string;
    readonly claimedSpeaker: string;
    readonly claimedSpeakerHint: string;
    readonly claimedSource: string;
    readonly sourceKind: string;
    readonly sourceKinds: Readonly<Record<SourcingLink['kind'], string>>;
    readonly sourceRelation: string;
    readonly sourceRelations: Readonly<Record<SourcingLink['relation'], string>>;
    readonly claimedSaid: string;
    readonly against: string;
    readonly againstHint: string;
    readonly againstNone: string;
    readonly againstOther: string;
    readonly againstOtherHint: string;
    readonly holdAgainst: string;
    readonly conclusion: string;
    readonly conclusionHint: string;
    readonly asOf: string;
    readonly asOfHint: string;
    readonly evidence: string;
    readonly evidenceHint: string;
    readonly evidenceRow: (number: number) => string;
    readonly evidenceNote: string;
    readonly evidenceUrl: string;
    readonly addRow: string;
    readonly removeRow: string;
    readonly responses: string;
    readonly noResponses: string;
    readonly recordResponse: string;
    readonly searched: string;
    readonly searchedHint: string;
    readonly lookFor: string;
    readonly lookUp: string;
    readonly lookedUp: string;
    /** Where a search was made that was made here; stands in the verdict. */
    readonly here: string;
    readonly searchRow: (number: number) => string;
    readonly where: string;
    readonly query: string;
    readonly found: string;
    readonly addSearch: string;
    /** What a look-up found, as a line of text: how many wordings were searched, the closest, how close it is. */
    readonly foundHere: (
      wordings: number,
      closest: string,
      speaker: string | null,
      relation: string,
      likeness: number,
    ) => string;
    readonly notFoundHere: (wordings: number) => string;
    readonly keep: string;
    readonly save: string;
    readonly saveHint: string;
    readonly saveCorrection: string;
    readonly saveCorrectionHint: string;
    readonly saveAsNew: string;
    readonly reasonLabel: string;
    readonly correctionReasonHint: string;
    readonly withdrawalReasonHint: string;

    readonly meanwhile: string;
    readonly meanwhileHint: string;
    readonly theirs: (version: number, actor: Piece, date: Piece) => Piece;
    readonly withdrawnMeanwhile: string;
    readonly correctionNeedsSecond: string;

    readonly publishTitle: string;
    readonly publishLead: string;
    readonly publishNow: string;
    readonly agreeAndPublish: string;
    readonly notYet: string;
    readonly needsEvidence: string;
    readonly needsSecond: (actors: Piece, word: string) => Piece;
    readonly needsSecondHow: string;
    readonly youAgree: (actors: Piece, word: string) => Piece;
    readonly publishMeanwhile: string;
    readonly withdrawTitle: string;
    readonly withdrawLead: string;
    readonly discardTitle: string;
    readonly discardLead: string;
    readonly withdrawNow: string;
    readonly discardNow: string;

    readonly problem: {
      readonly wording: string;
      readonly uses: string;
      readonly speaker: string;
      readonly source: string;
      readonly date: Piece;
      readonly against: string;
      readonly reference: string;
      readonly attribution: string;
      readonly axis: string;
      readonly evidenceNote: string;
      readonly evidenceUrl: string;
      readonly searchWhere: string;
      readonly searchQuery: string;
      readonly searchFound: string;
      readonly lookFor: string;
      readonly tooMany: string;
      readonly reason: string;
    };
  };

  /** Where the sample library is taken out. */
  readonly sample: {
    readonly title: string;
    readonly lead: string;
    readonly goes: Readonly<Record<'articles' | 'quotes' | 'verdicts' | 'decisions', string>>;
    readonly conclusions: string;
    readonly again: (command: Piece) => Piece;
    readonly now: string;
    readonly back: string;
    readonly done: string;
  };

  /** What was done a moment ago, said on the page that the act leads to. */
  readonly done: {
    readonly draftSaved: string;
    readonly published: string;
    readonly corrected: string;
    readonly withdrawn: string;
    readonly discarded: string;
    readonly recorded: string;
    readonly heldAlready: string;
    readonly articleSaved: string;
    readonly responded: string;
  };

  readonly responseForm: {
    readonly title: string;
    readonly lead: string;
    readonly by: string;
    readonly byHint: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<SpokenResponse['kind'], string>>;
    readonly words: string;
    readonly wordsHint: string;
    readonly at: string;
    readonly save: string;
    readonly said: (by: Piece, kind: string, date: Piece) => Piece;
    readonly problem: Readonly<Record<'by' | 'kind' | 'text' | 'url' | 'at' | 'mentionIds', Piece>>;
  };

  /** What other pages show in a frame. */
  readonly card: {
    readonly reviewed: string;
    readonly givenTo: (speaker: Piece) => Piece;
    readonly asOf: (date: Piece) => Piece;
    readonly reference: (outlet: Piece) => Piece;
    readonly open: string;
    readonly none: string;
    readonly noneHint: string;
    readonly embed: string;
    readonly embedHint: string;
    readonly embedCode: string;
    readonly frameTitle: string;
    readonly preview: string;
    readonly copy: string;
    readonly copied: string;
    readonly print: string;
  };

  readonly bookmarklet: {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly steps: readonly string[];
    readonly address: (address: Piece) => Piece;
    readonly limits: string;
    readonly code: string;
  };

  /** Drawings of the library. */
  readonly figure: { readonly table: string };

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
  /** The reason of a near-duplicate whose two sides are not the same words. */
  readonly nearlySameWords: string;
  readonly flagRule: Readonly<Record<ExplainedRule, string>>;
  /** A reason, and what is known of whether both were said on one occasion. */
  readonly withOccasion: (reason: string, occasion: string) => string;
  readonly sharedOccasion: Readonly<Record<SharedOccasion, string>>;
  readonly flagStatus: Readonly<Record<FlagStatus, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly decision: Readonly<Record<'confirm' | 'dismiss' | 'together' | 'apart', string>>;
  readonly decisionReason: Readonly<Record<DecisionReason, string>>;

  readonly field: Readonly<Record<FormField, string>>;
  /** A text that is longer than this many characters. */
  readonly textTooLong: (longest: number) => string;
  readonly fieldProblem: Readonly<Record<FormField | 'q' | 'note', Piece>>;
  readonly formProblem: string;
  readonly error: Readonly<Record<ErrorCode, { readonly title: string; readonly advice: string }>>;
  readonly errorId: (id: Piece) => Piece;
  readonly toStart: string;
}

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, ar };

/** Catalogues of languages that are written with either digits, in those of the Arab East. */
const IN_ARABIC_DIGITS: Partial<Record<Language, Messages>> = { ar: messagesInArabicDigits };

/** The catalogue of a language, with these digits where it is written with either. */
export function messagesIn(language: Language, digits: Digits = 'latn'): Messages {
  return (digits === 'arab' ? IN_ARABIC_DIGITS[language] : undefined) ?? CATALOGUES[language];
}
