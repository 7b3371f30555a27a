import type { CueRow } from './cue-row.ts';

/**
 * A cue of a language that is read by its table. Forms are written out, as printed in small letters, parted by spaces;
 * "bekannt+gegeben" is one form of two words that stand side by side.
 */
export interface TableCue extends CueRow {
  /** Finite forms that stand in a main clause: "sagt sagte sagten". */
  readonly finite: string;
  /** Forms that need an auxiliary: "gesagt", "déclaré". */
  readonly participle?: string;
  /** Forms that carry on what somebody says, without a subject of their own: "ajoutant", "добавив". */
  readonly gerund?: string;
  /** What a separable verb leaves at the end of its clause: "mit" of "teilte … mit", "darauf hin" of "wies … darauf hin". */
  readonly particle?: string;
  /** Finite forms at the end of a clause that begins with a joining word: "mitteilte". */
  readonly joined?: string;
  /** It stands with a reflexive clitic, which makes another verb of all others: "s'est exclamé". */
  readonly reflexive?: boolean;
  /** Words that make something else of the verb right behind it: "sich" of "bestätigte sich". */
  readonly unlike?: string;
  /** Names nobody, so that the text behind a preposition speaks: "in dem Brief heißt es". */
  readonly impersonal?: boolean;
}

/**
 * Everything that the reader must know of a language. Sets are written as one string of printed words in small letters,
 * parted by spaces; an empty string where the language has none.
 */
export interface LanguageTable {
  /** Primary language subtag: begins the ids of the rules ("de.cue.sagen"). */
  readonly lang: string;
  readonly cues: readonly TableCue[];
  readonly words: TableWords;
  /** What tells the language's grammar from its neighbours'. */
  readonly grammar: Grammar;
}

export interface TableWords {
  /** Open reported speech and are no part of it: dass, que, что. */
  readonly complementisers: string;
  /** Open it and are part of it: ob, wer; si, pourquoi; почему. */
  readonly questions: string;
  /** Those of them that open what is asked wherever they stand behind a comma: ob; si; ли. */
  readonly whether: string;
  /** Open reported speech behind the noun of what reports it: "ein Bericht, wonach". */
  readonly whereby: string;
  /** Articles, possessives, demonstratives, indefinites: may begin a noun phrase. */
  readonly determiners: string;
  /** Determiners that go on with a phrase behind its noun: "der, des, eines" (German genitive). */
  readonly genitives: string;
  /** Negations that take a saying back right before its verb: "nicht bestätigen". */
  readonly negations: string;
  /** Words before a complementiser with which it tells a result: "so dass". */
  readonly resultative: string;
  /** Pronouns that can be the subject of a saying. */
  readonly pronouns: string;
  /** Those of them that are never an object, so that they are the subject wherever they stand: er, ich. */
  readonly nominatives: string;
  /** Stand between a subject and its verb: clitics, negations, adverbs. */
  readonly between: string;
  /** Object pronouns and negations that may stand right before a verb and belong to it: "l'", "se", "не". */
  readonly clitics: string;
  /** Clitics that make another verb of a participle: "s'est dit prêt" reports nothing (French). */
  readonly reflexives: string;
  /** Finite forms of the verbs that build tenses with a participle; passive ones name nobody. */
  readonly auxiliaries: string;
  readonly passives: string;
  /** Names the doer of a passive: "von", "par", "por". */
  readonly agents: string;
  /** Join clauses, and may begin a sentence before its subject: und, aber; mais. */
  readonly joiners: string;
  /** "and" that joins two names or two predicates. */
  readonly and: string;
  /** Begin a clause that is no main one: weil, nachdem; lorsque; когда. */
  readonly subordinators: string;
  /** Begin a relative clause. */
  readonly relatives: string;
  /** Begin a circumstance of time, place or occasion, and so end the phrase of a speaker. */
  readonly circumstances: string;
  /** Prepositions that belong to a speaker phrase: von, de, für. */
  readonly belonging: string;
  /** Weekdays, months, yesterday, later. */
  readonly times: string;
  /** Adverbs and the like that may begin a sentence and are no subject. */
  readonly openers: string;
  /** Phrases that name where the words of the sentence come from, before their noun: "laut", "selon", "по словам". */
  readonly sources: readonly string[];
  /** Prepositions that do so before a noun of saying (`Grammar.sourceNoun`): "nach" of "nach Angaben der Polizei". */
  readonly sourcePrepositions: string;
  /** The same behind their noun: "zufolge". */
  readonly sourcesBehind: string;
  /** Stand alone for a source named before: "demnach". */
  readonly sourceAdverbs: string;
  /** Attribute what stands before their comma to the noun behind them, without a verb: "so" of "…, so die Ministerin". */
  readonly tails: string;
  /** Forms of the mood that marks reported speech by itself: "sei", "habe", "werde" (German). */
  readonly mood: string;
  /** Forms of verbs that go on with such speech where the mood has no form of its own: "hätten", "würden" (German). */
  readonly moodAfter: string;
  /** Words beside a form of the mood that show that it is none: "ich" of "ich habe", "denn" of "es sei denn". */
  readonly unmarked: string;
  /** Between a comma and a cue behind the words: "das" of "…, das teilte sie mit". */
  readonly resumptives: string;
  /** Begin a clause that says who said it: wie, comme, как. */
  readonly as: string;
  /** Nouns that are followed by the name, in marks, of what they mean: Film, journal, газета. */
  readonly kinds: string;
}

export interface Grammar {
  /** The verb stands second, so that whatever begins the sentence may not be the subject (German). */
  readonly verbSecond: boolean;
  /** A clause may follow the cue's comma without a complementiser (German). */
  readonly bareClause: boolean;
  /** A verb may stand without a subject: the last speaker goes on (Spanish, Russian). */
  readonly dropsSubject: boolean;
  /** Common nouns have capitals (German): a lone capital is no sign of a name. */
  readonly capitalNouns: boolean;
  /** Shape of an infinitive that says what is promised or asked, the word before it included: "zu gehen", "de partir". */
  readonly infinitive: RegExp | null;
  /** Where a printed word falls into two: "qu'il", "dit-il". Null where none does. */
  readonly cut: RegExp | null;
  /** Nouns of saying behind `sourcePrepositions`: Angaben, Bericht, Einschätzung. Null where there are none. */
  readonly sourceNoun: RegExp | null;
  /** Whether a phrase that begins with a verb-second sentence is whom something is said to (German dative). */
  readonly addressed: RegExp | null;
}
