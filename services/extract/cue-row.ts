/**
 * What may follow a cue, its speaker and its circumstances before it is a saying.
 *
 * that: a complementiser (أن، إن، that, whether). colon: a colon with words after it. marks: a marked stretch.
 * noun: a verbal noun that states something ("أكد ارتفاع الأسعار"). clause: a bare clause ("said he would go").
 * to: an infinitive that says what is promised or asked ("vowed to appeal").
 * near: a marked stretch in the same clause, whatever object stands before it ("nannte den Plan „…“").
 */
export type After = 'that' | 'colon' | 'marks' | 'noun' | 'clause' | 'to' | 'near';

/** One row of a cue table: a verb with everything a rule must know of it. */
export interface CueRow {
  /** Names the row in tests and explanations; the verb in Latin letters. */
  readonly id: string;
  /** An empty list: no saying of its own, but it names who speaks in the clauses that hang on it ("أعرب … مؤكدًا أن"). */
  readonly after: readonly After[];
  /** What else the form can be, and so why `after` asks what it asks; null where it is only a verb of saying. */
  readonly ambiguity: string | null;
  /** A sentence in which the row is at work. */
  readonly example: string;
}

/** Arabic: forms are conjugated by code (`arabic-forms.ts`), with clitics, gender and number. */
export interface ArabicCue extends CueRow {
  /** Third person masculine singular, past. */
  readonly past: string | null;
  /** The same, present. */
  readonly present: string | null;
  /** Masculine singular of the participle that carries a saying on ("مؤكدًا أن"); null where none is used. */
  readonly participle: string | null;
  /** Verbal noun that stands for the verb after "جدد، كرر، ب" ("جدد التأكيد على أن"). */
  readonly noun: string | null;
}

/** English: forms are built by code (`english-forms.ts`) unless irregular. */
export interface EnglishCue extends CueRow {
  readonly base: string;
  /** Past tense and past participle where they are not base + "ed". */
  readonly past?: string;
  readonly participle?: string;
  /** Takes the person addressed before the content: "told Reuters that". */
  readonly addressee?: boolean;
}
