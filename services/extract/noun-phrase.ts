import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { isCapital, isKind, rawAt } from './passage.ts';

/**
 * Follows a noun phrase word by word and tells where it ends. Where nouns have capitals, a small word behind the noun is
 * the verb or an adverb, unless it leads to another noun:
 *
 *     Angaben | russischer Medien      an adjective in the genitive
 *     einer | am Montag verbreiteten | Erklärung      what stands between a determiner and its noun
 */
export class NounPhrase {
  readonly #line: Line;
  readonly #language: Language;
  #last = -1;
  #nouns = 0;
  /** Whether the noun is still to come, and whether a circumstance stands between it and its determiner. */
  #awaits = true;
  #within = false;

  constructor(line: Line, language: Language) {
    this.#line = line;
    this.#language = language;
  }

  /** Whether the word at item `at`, which follows those asked about before, goes on with the phrase. */
  takes(at: number): boolean {
    const first = this.#last < 0;
    const taken = this.#language.grammar.capitalNouns ? this.#takesGerman(at, first) : first || !this.#stops(at);
    if (taken) this.#last = at;
    return taken;
  }

  /** A name in marks stands at item `at`. */
  marked(at: number): void {
    this.#awaits = false;
    this.#nouns += 1;
    this.#last = at;
  }

  #takesGerman(at: number, first: boolean): boolean {
    const line = this.#line;
    const language = this.#language;
    if (!first && this.#awaits && isOne(line, at - 1, language.determiners) && isOne(line, at, language.circumstances)) {
      this.#within = true;
      return true;
    }
    if (!first && !this.#within && this.#stops(at)) return false;
    // "laut Behörden 7.000 Menschen": a figure begins a phrase of its own.
    if (/^\p{N}/u.test(line.words[at]!)) return this.#awaits;
    if (isNoun(line, at)) {
      this.#nouns += 1;
      this.#awaits = false;
      return true;
    }
    if (this.#within) {
      // The adjective that the circumstance belongs to, and its noun.
      if (isCapital(line, at + 1) && this.#nouns > 0) this.#within = false;
      return at - this.#last <= 1;
    }
    if (isOne(line, at, language.belonging) || isOne(line, at, language.and)) {
      if (isOne(line, at, language.and) && !leadsToNoun(line, at, language)) return false;
      this.#awaits = true;
      return true;
    }
    if (isOne(line, at, language.determiners)) {
      if (!this.#awaits && !isOne(line, at, language.genitives)) return false;
      this.#awaits = true;
      return true;
    }
    return this.#awaits || (this.#nouns === 1 && isGenitive(line, at));
  }

  #stops(at: number): boolean {
    const line = this.#line;
    const language = this.#language;
    if (isOne(line, at, language.complementisers) || isOne(line, at, language.subordinators)) return true;
    if (isOne(line, at, language.circumstances) || isOne(line, at, language.openers)) return true;
    if (isOne(line, at, language.auxiliaries) || isOne(line, at, language.passives)) return true;
    const name = language.grammar.capitalNouns && isCapital(line, at - 1) && isCapital(line, at);
    return isOne(line, at, language.times) && !name;
  }
}

/** A capital, or a name that begins small: "bildblog.de", "el-Baradei". */
function isNoun(line: Line, at: number): boolean {
  return isCapital(line, at) || /[.\p{Lu}]/u.test(rawAt(line, at).slice(1));
}

function isGenitive(line: Line, at: number): boolean {
  return isCapital(line, at + 1) && /(?:er|en)$/u.test(line.words[at]!);
}

/** "Sonia und Willy", "der Rat und die Stadt", not "und betonte". */
function leadsToNoun(line: Line, at: number, language: Language): boolean {
  return isCapital(line, at + 1) || isOne(line, at + 1, language.determiners) || isKind(line, at + 1, 'quoted');
}
