import type { Language } from './language.ts';
import { isOne, isRatio, type Line } from './line.ts';
import { isSpeech } from './not-speech.ts';
import { isKind, wordsIn } from './passage.ts';
import type { Cue } from './table-cue.ts';
import { holdsVerb } from './table-verb.ts';

/** Items between a cue and what it opens: its subject, those it tells, time and place. */
const MAX_REACH = 45;

/** Words of a name in marks within a circumstance ("sagte der „Zeit“, dass"). */
const MAX_NAME = 4;

/** What opens the content of a cue that stands before it. */
export interface Opener {
  readonly by: 'that' | 'colon' | 'marks' | 'clause' | 'to' | 'near' | 'unclosed';
  /** Item at which the attribution ends, and first item of the content. */
  readonly at: number;
  readonly content: number;
}

/** The first sign behind a cue that content begins, within its sentence; null where there is none. */
export function openerAfter(line: Line, cue: Cue, language: Language): Opener | null {
  const { after } = cue.cue;
  const limit = Math.min(line.last[cue.at]!, cue.at + MAX_REACH);
  let clause: Opener | null = null;
  for (let at = cue.after; at <= limit; at += 1) {
    if (isKind(line, at, 'colon') && !isRatio(line, at)) return clause ?? openColon(line, at, cue);
    if (isKind(line, at, 'mark')) return clause ?? (after.includes('marks') ? { by: 'unclosed', at, content: at + 1 } : null);
    if (isKind(line, at, 'quoted')) {
      if (clause !== null) continue;
      const opened = openMarks(line, at, cue, language);
      if (opened !== null) return opened;
      continue;
    }
    if (isThat(line, at, cue, language)) {
      const kept = !isOne(line, at, language.complementisers);
      return { by: 'that', at, content: kept ? at : at + 1 };
    }
    if (after.includes('to') && clause === null && isInfinitive(line, at, cue, language)) return { by: 'to', at, content: at };
    if (isKind(line, at, 'comma') && clause === null) {
      clause = openClause(line, at, cue, language);
      if (clause !== null && isPlain(at, cue)) return clause;
    } else if (clause === null && endsSaying(line, at, language)) return null;
  }
  return clause;
}

function openColon(line: Line, at: number, { cue }: Cue): Opener | null {
  const marked = isKind(line, at + 1, 'quoted') && cue.after.includes('marks');
  if (marked) return { by: 'marks', at, content: at + 1 };
  if (isKind(line, at + 1, 'mark') && cue.after.includes('marks')) return { by: 'unclosed', at, content: at + 2 };
  return cue.after.includes('colon') ? { by: 'colon', at, content: at + 1 } : null;
}

function openMarks(line: Line, at: number, { cue, after }: Cue, language: Language): Opener | null {
  const words = wordsIn(line.items[at]!);
  // A name keeps its capitals; where nouns have them, they tell nothing.
  const speech = language.grammar.capitalNouns || isSpeech(line, at);
  const near = cue.after.includes('near') && speech && words > 0 && !isKindNoun(line, at - 1, language) && !isOutlet(line, at, language);
  if (!cue.after.includes('marks')) return near ? { by: 'near', at, content: at } : null;
  const comma = isKind(line, at - 1, 'comma');
  // A name in marks stands behind a determiner, a preposition or the noun of what it names.
  const named = !comma && words <= MAX_NAME && at > after && !line.ends[at];
  if (words > 0 && !named && !isNamed(line, at, language)) return { by: 'marks', at, content: at };
  return near && !isNamed(line, at, language) ? { by: 'near', at, content: at } : null;
}

/** Shortest noun that a compound may end with ("Radiosender" on "sender"). */
const MIN_KIND = 4;

function isKindNoun(line: Line, at: number, language: Language): boolean {
  if (isOne(line, at, language.kinds)) return true;
  const word = line.words[at] ?? '';
  return language.grammar.capitalNouns && [...language.kinds].some((kind) => kind.length >= MIN_KIND && word.endsWith(kind));
}

/** ‘in einem Interview mit dem „Kurier“’: a preposition and a determiner before a name. */
function isOutlet(line: Line, at: number, language: Language): boolean {
  return wordsIn(line.items[at]!) <= MAX_NAME && isOne(line, at - 1, language.determiners) && isOne(line, at - 2, language.circumstances);
}

/** The film “…”, die „…“: the noun of what bears a name, or a determiner or preposition, stands right before the marks. */
function isNamed(line: Line, at: number, language: Language): boolean {
  if (isKindNoun(line, at - 1, language)) return true;
  const led = isOne(line, at - 1, language.determiners) || isOne(line, at - 1, language.belonging) || isOne(line, at - 1, language.circumstances);
  return led && wordsIn(line.items[at]!) <= MAX_NAME && !line.ends[at] && isKind(line, at + 1, 'comma');
}

function isThat(line: Line, at: number, { cue, after }: Cue, language: Language): boolean {
  if (!cue.after.includes('that')) return false;
  if (isOne(line, at, language.complementisers)) return !isOne(line, at - 1, language.resultative);
  // "открыт ли магазин": the word that asks stands second.
  const asks = isOne(line, at + 1, language.whether) && !isOne(line, at + 1, language.questions);
  if (asks && isKind(line, at - 1, 'comma')) return true;
  if (!isOne(line, at, language.questions)) return false;
  // Further on, words of question are relatives and comparisons; the first of the table is none.
  const near = at - after <= 1 || isOne(line, at, language.whether);
  return near && (isKind(line, at - 1, 'comma') || at === after);
}

function isInfinitive(line: Line, at: number, { after }: Cue, language: Language): boolean {
  const { infinitive, verbSecond } = language.grammar;
  if (infinitive === null) return false;
  if (!verbSecond) return at <= after + 3 && infinitive.test(`${line.words[at]} ${line.words[at + 1] ?? ''}`);
  if (!isKind(line, at - 1, 'comma')) return false;
  for (let index = at; index <= line.last[at]!; index += 1) {
    if (infinitive.test(`${line.words[index]} ${line.words[index + 1] ?? ''}`) || infinitive.test(line.words[index]!)) return true;
    if (isKind(line, index, 'comma')) return false;
  }
  return false;
}

/** German: a clause may follow the comma as it is. */
function openClause(line: Line, comma: number, cue: Cue, language: Language): Opener | null {
  if (!language.grammar.bareClause || !cue.cue.after.includes('clause')) return null;
  const content = comma + 1;
  const plain = isPlain(comma, cue);
  if (content > line.last[comma]! || isOne(line, content, language.and) || isThat(line, content, cue, language)) return null;
  if (isKind(line, content, 'quoted') && !isKind(line, content + 1, 'word')) return null;
  const opener: Opener = { by: 'clause', at: comma, content };
  // "sagte, wenn es regne, bleibe er": a clause before the main one.
  if (isOne(line, content, language.subordinators)) return plain && holdsMoodAfter(line, content, language) ? opener : null;
  if (plain && !isOne(line, content, language.relatives) && !isFact(cue)) return opener;
  return holdsVerb(line, content, language, plain) ? opener : null;
}

/** Verbs of thought and finding, which take objects as often as clauses. */
function isFact({ cue }: Cue): boolean {
  return !cue.after.includes('marks');
}

function holdsMoodAfter(line: Line, from: number, language: Language): boolean {
  for (let at = from; at <= line.last[from]!; at += 1) if (isOne(line, at, language.mood)) return true;
  return false;
}

/** Right behind the verb or its particle nothing but content follows a comma. */
function isPlain(comma: number, { after }: Cue): boolean {
  return comma === after;
}

/** Whether item `at` shows that the cue says nothing: the sentence turns to another verb. */
function endsSaying(line: Line, at: number, language: Language): boolean {
  return isOne(line, at, language.and) && isOne(line, at + 1, language.auxiliaries);
}
