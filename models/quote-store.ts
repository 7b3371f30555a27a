import type { Article } from './article.ts';
import type { AuditEvent, NewEvent } from './event.ts';
import type { Decision, Flag, FlagKind, FlagStatus, GroupDecision, Severity } from './flag.ts';
import type {
  ArticleId,
  DecisionId,
  FlagId,
  MentionId,
  OutletId,
  QuoteId,
  SpeakerId,
  VerdictId,
  WordingId,
} from './ids.ts';
import type { Lease } from './lease.ts';
import type { Mention } from './mention.ts';
import type { Outlet } from './outlet.ts';
import type { Quote, Wording } from './quote.ts';
import type { Speaker } from './speaker.ts';
import type { TextLink } from './text-link.ts';
import type { Response, Verdict, VerdictState } from './verdict.ts';

/** A wording with the keys it is found under (services/match/keys.ts); keys are unsigned 32-bit integers. */
export interface KeyedWording {
  readonly wording: Wording;
  readonly keys: readonly number[];
}

/**
 * What one use case writes, all of it or nothing.
 *
 * Articles, mentions, wordings, links and responses are replaced by id: writing the same again changes nothing.
 * Quotes, flags, speakers, outlets and decisions carry a version: version 1 must not exist yet, version n must replace
 * n - 1 or be new to the store (an import), else the whole of it is refused with store/conflict. A verdict is a new entry
 * beside its earlier ones, whose version follows the last. Events are appended with the next sequence numbers; one that
 * brings its number keeps it where that is free, and is not written again where it is held under it already.
 *
 * What names an article, quote or mention that is neither held nor among the changes is refused with store/dangling.
 * What is removed goes first, so that what it held can be written anew; who removes a thing removes what names it. A
 * quote that some mention still names, a superseded one too, stays.
 */
export interface Changes {
  readonly articles?: readonly Article[];
  readonly outlets?: readonly Outlet[];
  readonly speakers?: readonly Speaker[];
  readonly mentions?: readonly Mention[];
  readonly quotes?: readonly Quote[];
  readonly wordings?: readonly KeyedWording[];
  readonly verdicts?: readonly Verdict[];
  readonly responses?: readonly Response[];
  readonly removedArticles?: readonly ArticleId[];
  readonly removedMentions?: readonly MentionId[];
  readonly removedQuotes?: readonly QuoteId[];
  readonly removedWordings?: readonly WordingId[];
  readonly removedFlags?: readonly FlagId[];
  readonly links?: readonly TextLink[];
  readonly flags?: readonly Flag[];
  readonly decisions?: readonly Decision[];
  readonly events?: readonly NewEvent[];
}

/**
 * editorial: on disk when `apply` returns, whatever happens to the machine.
 * bulk: whole and in order after a crash, but the last moments before it may be missing; an import repeats them.
 */
export type Durability = 'editorial' | 'bulk';

/** One page of a list that is read by keyset: `next` is null on the last page, else the cursor for the next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
export interface PageRequest {
  readonly cursor: string | null;
  /** At most this many items, 1 to 200. */
  readonly limit: number;
}

export interface QuoteFilter {
  readonly speakerId?: SpeakerId;
  readonly outletId?: OutletId;
  readonly lang?: string;
  /** EDTF; quotes said on or after, on or before. A quote of unknown date is in neither. */
  readonly from?: string;
  readonly to?: string;
  /** Quotes with an open flag of this kind. */
  readonly flag?: FlagKind;
  readonly state?: QuoteState;
}

/**
 * What stands about a quote. to-check: an open flag asks for a person (for information is no such flag). confirmed: a
 * person has confirmed a flag. reviewed: a verdict is about one of its appearances that readers have had before them, if
 * only as withdrawn: one of its entries was published or corrected.
 */
export type QuoteState = 'to-check' | 'confirmed' | 'reviewed';

export interface FlagFilter {
  readonly kind?: FlagKind;
  readonly status?: FlagStatus;
  readonly quoteId?: QuoteId;
  /** Flags of one of these severities. */
  readonly severities?: readonly Severity[];
  /** Flags that name an appearance of a quote of this speaker. */
  readonly speakerId?: SpeakerId;
  /** Flags that name an appearance in an article of this outlet. */
  readonly outletId?: OutletId;
}

/** The order of a list of flags: by severity and then oldest first, or by age alone. */
export type FlagOrder = 'severity' | 'oldest' | 'newest';

/** How many quotes there are of one language and one month. */
export interface QuoteCount {
  readonly lang: string;
  /** YYYY-MM in which they were said; null where that is not known to the month, as of a stretch from one into another. */
  readonly month: string | null;
  readonly count: number;
}

export interface FlagCount {
  readonly kind: FlagKind;
  readonly status: FlagStatus;
  readonly count: number;
}

export interface VerdictFilter {
  readonly state?: VerdictState;
}

/** A key of a question, and what it is worth that a wording has it. */
export interface WeighedKey {
  readonly key: number;
  readonly weight: number;
}

export interface CandidateOptions {
  readonly limit: number;
  /** Postings that are read at most. */
  readonly budget: number;
  /**
   * Least share of the weight of all keys that a wording must have, 0 to 1, or of the part of it that its own number of keys
   * allows, so that it makes no difference which of a text and its fragment came first. With a floor, one key in common
   * is none. Without it nothing is left out.
   */
  readonly floor?: number;
}

export interface Candidate {
  readonly wordingId: WordingId;
  /** Sum of the weights of the keys that it shares with the question. */
  readonly weight: number;
}

export interface LibrarySize {
  readonly articles: number;
  readonly quotes: number;
  readonly wordings: number;
  readonly mentions: number;
  readonly openFlags: number;
}

/**
 * Where a library is kept. One library a store; two adapters keep this one contract (test/contract).
 *
 * Rows and native ids never leave an adapter. What is not there is `undefined` or an empty array. Methods reject only
 * with an IsnadError of the store/ codes (and request/bad-cursor for a cursor that is not theirs).
 * Arrays of ids may hold unknown ids, which are passed over; answers come in the order asked for.
 */
export interface QuoteStore {
  /** Writes all of `changes` or nothing. Refuses with store/conflict where a version moved on. */
  apply(changes: Changes, durability: Durability): Promise<void>;

  article(id: ArticleId): Promise<Article | undefined>;
  articles(ids: readonly ArticleId[]): Promise<Article[]>;
  /** The article that an import line with this id became. */
  articleByRef(ref: string): Promise<Article | undefined>;
  /** Captures of this canonical URL, earliest retrieved first; at most 50. */
  articlesByUrl(url: string): Promise<Article[]>;
  /** Articles read with older rules than `version`, by id, for re-reading. */
  articlesReadBefore(version: number, page: PageRequest): Promise<Page<Article>>;
  /** Articles of the sample library, by id. */
  sampleArticles(): Promise<Article[]>;

  mention(id: MentionId): Promise<Mention | undefined>;
  mentions(ids: readonly MentionId[]): Promise<Mention[]>;
  /** Mentions of an article by start, superseded ones included. */
  mentionsOfArticle(id: ArticleId): Promise<Mention[]>;
  /** Current mentions of a quote, earliest article first (unknown dates last), ties by id. */
  mentionsOfQuote(id: QuoteId, page: PageRequest): Promise<Page<Mention>>;
  /** Current mentions in articles of an outlet, latest article first (unknown dates last), ties by id. */
  mentionsOfOutlet(id: OutletId, page: PageRequest): Promise<Page<Mention>>;
  /** Number of current mentions of each quote; counting stops at `cap`. */
  mentionCounts(ids: readonly QuoteId[], cap: number): Promise<Map<QuoteId, number>>;

  quote(id: QuoteId): Promise<Quote | undefined>;
  quotes(ids: readonly QuoteId[]): Promise<Quote[]>;
  /** Quotes that go on (none merged away), newest first, ties by id. */
  listQuotes(filter: QuoteFilter, page: PageRequest): Promise<Page<Quote>>;
  /**
   * How many quotes go on of each language and month, by (month, lang), unknown months last; of one speaker where it is
   * given. For one speaker it costs what that speaker has; for all it is counted again only after something was written.
   */
  quoteCounts(filter: Pick<QuoteFilter, 'speakerId'>): Promise<QuoteCount[]>;

  wordings(ids: readonly WordingId[]): Promise<Wording[]>;
  /** Every wording of these quotes, by id. */
  wordingsOfQuotes(ids: readonly QuoteId[]): Promise<Wording[]>;
  /** Wordings with one of these text keys, by id, at most `limit`; of one speaker where `speakerId` is given. */
  wordingsWithText(textKeys: readonly string[], options: { speakerId?: SpeakerId; limit: number }): Promise<Wording[]>;
  /** Links from or to these texts, by (a, b); at most `limit`. */
  linksOfTexts(textKeys: readonly string[], limit: number): Promise<TextLink[]>;

  /** About how many wordings are held, from the end of an index and not by counting; for weights, not for show. */
  roughWordingCount(): Promise<number>;
  /** How many wordings stand under each key; counting stops at `cap`, so the cost does not grow with the library. */
  keyCounts(keys: readonly number[], cap: number): Promise<Map<number, number>>;
  /**
   * Wordings that share keys with the question: heaviest first, ties by id. Reads the rarest keys first and at most
   * `budget` postings in all, so a common key can only add to what rarer ones found.
   */
  candidates(keys: readonly WeighedKey[], options: CandidateOptions): Promise<Candidate[]>;

  speaker(id: SpeakerId): Promise<Speaker | undefined>;
  /** Speakers whose name or an alias folds to one of these, by id. */
  speakersByName(foldedNames: readonly string[]): Promise<Speaker[]>;
  /** Speakers with one of these keys of sound, by id, at most `limit`: the cost does not grow with the library. */
  speakersBySound(sounds: readonly string[], limit: number): Promise<Speaker[]>;
  /**
   * Speakers that go on (none who went into another) by their first folded name, ties by id; those alone whose first folded
   * name begins with `prefix`.
   */
  listSpeakers(page: PageRequest, prefix?: string): Promise<Page<Speaker>>;
  outlet(id: OutletId): Promise<Outlet | undefined>;
  /** Outlets one of whose names folds to one of these, or that own one of these hosts, by id. */
  outletsBy(match: { foldedNames?: readonly string[]; hosts?: readonly string[] }): Promise<Outlet[]>;
  /** Outlets in the same order. */
  listOutlets(page: PageRequest, prefix?: string): Promise<Page<Outlet>>;

  flag(id: FlagId): Promise<Flag | undefined>;
  flags(ids: readonly FlagId[]): Promise<Flag[]>;
  /** Flags by severity (critical first) and then oldest first, or as `order` says; ties by id. */
  listFlags(filter: FlagFilter, page: PageRequest, order?: FlagOrder): Promise<Page<Flag>>;
  /** How many flags there are of each kind and status, by both; counted again only after something was written. */
  flagCounts(): Promise<FlagCount[]>;
  /** Flags that name one of these mentions, by id. */
  flagsOfMentions(ids: readonly MentionId[]): Promise<Flag[]>;

  decision(id: DecisionId): Promise<Decision | undefined>;
  /** Decisions that hold (none undone) about these anchors, latest last. */
  decisionsByAnchor(anchors: readonly string[]): Promise<Decision[]>;
  /** Together and apart decisions that hold and name one of these mentions, by id. */
  groupDecisions(ids: readonly MentionId[]): Promise<GroupDecision[]>;

  /** The latest entry of a verdict. */
  verdict(id: VerdictId): Promise<Verdict | undefined>;
  /** Every entry of a verdict, the first one first. */
  verdictEntries(id: VerdictId): Promise<Verdict[]>;
  /** Latest entries of the verdicts about these mentions or wordings, or held against these mentions, by id. */
  verdictsAbout(subjects: readonly (MentionId | WordingId)[]): Promise<Verdict[]>;
  /** Latest entries, newest first, ties by id. */
  listVerdicts(filter: VerdictFilter, page: PageRequest): Promise<Page<Verdict>>;
  /** Responses to one of these mentions, by (at, id). */
  responsesTo(ids: readonly MentionId[]): Promise<Response[]>;

  /**
   * Lets `lease` run unless one of somebody else does at `now`; the holder's own is replaced, so that it can be
   * prolonged. Two who ask at once never both get it. Answers the lease that runs afterwards.
   */
  takeLease(lease: Lease, now: string): Promise<Lease>;
  /** Ends the holder's lease; that of somebody else runs on. */
  endLease(subject: string, holder: string): Promise<void>;
  /** Leases on these subjects that run at `now`, by subject. */
  leases(subjects: readonly string[], now: string): Promise<Lease[]>;

  /** The audit log, latest first. */
  events(page: PageRequest): Promise<Page<AuditEvent>>;
  /** The part of it that is about one of these ids, as subject or beside it (`also`), each event once, latest first. */
  eventsAbout(subjects: readonly string[], page: PageRequest): Promise<Page<AuditEvent>>;
  /** Counts for pages and answers, each up to 10 million; counted again only after something was written. */
  size(): Promise<LibrarySize>;

  /** Every thing in the library as typed lines, articles before what names them; for export. */
  everything(): AsyncIterable<LibraryLine>;
  close(): Promise<void>;
}

/** One line of a full export. */
export type LibraryLine =
  | ({ readonly type: 'outlet' } & Outlet)
  | ({ readonly type: 'speaker' } & Speaker)
  | ({ readonly type: 'article' } & Article)
  | ({ readonly type: 'quote' } & Quote)
  | ({ readonly type: 'mention' } & Mention)
  | ({ readonly type: 'wording'; readonly keys: readonly number[] } & Wording)
  | ({ readonly type: 'link' } & TextLink)
  | ({ readonly type: 'flag' } & Flag)
  | ({ readonly type: 'decision' } & { readonly decision: Decision })
  | ({ readonly type: 'verdict' } & Verdict)
  | ({ readonly type: 'response' } & Response)
  | ({ readonly type: 'event' } & AuditEvent);
