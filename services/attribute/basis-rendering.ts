import type { Basis, Rendering } from '../../models/sourcing.ts';
import { type BasisWords, type LanguageWords, wordsOf } from './language-words.ts';
import type { OwnWords } from './own-words.ts';
import { formsOf, type Reading, type WordRange } from './reading.ts';
import type { Chain } from './sourcing-chain.ts';
import { wordForm as fold } from './word-form.ts';
import { foldedSet } from './word-set.ts';

/** Nouns of recordings, and what must stand near one that has other meanings ("تسجيل هدف" is a goal). */
const RECORDINGS = foldedSet('فيديو بودكاست video recording audio footage clip videotape podcast voicemail');
const MADE_OF = foldedSet('مقطع تسجيل شريط كلمة رسالة كلمته رسالته');
const OF_SOUND = foldedSet('صوتي مصور مرئي مسجل فيديو صوتية مصورة مرئية مسجلة متلفزة متلفز');

/** What leads to the recording the words come from; "remove a video" leads to none. */
const LEADS = foldedSet('في وفي عبر خلال ضمن in on via from through during');

/** Words between the preposition and the noun: "in a widely shared video". */
const MOST_BETWEEN = 4;

const TRANSCRIPTS = foldedSet('تفريغ محضر transcript transcripts minutes');
const OFFICIAL = foldedSet('بيان بيانها بيانه تعميم البيان communique statement press-release');

/** Words that say the text was translated; each alone is enough. */
const TRANSLATED = foldedSet('ترجمة ترجمته ترجمتها مترجم مترجما المترجمة translated translation interpreter');

/** Languages one is said to speak in ("speaking in Hebrew", "بالعبرية"), by the tag an article would have. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  [
    ['he', 'بالعبرية hebrew'],
    ['en', 'بالإنجليزية english'],
    ['ar', 'بالعربية arabic'],
    ['fr', 'بالفرنسية french'],
    ['fa', 'بالفارسية persian farsi'],
    ['ru', 'بالروسية russian'],
    ['tr', 'بالتركية turkish'],
    ['de', 'بالألمانية german'],
    ['es', 'بالإسبانية spanish'],
    ['it', 'بالإيطالية italian'],
    ['zh', 'بالصينية mandarin chinese'],
    ['uk', 'بالأوكرانية ukrainian'],
  ].flatMap(([tag, names]) => [...foldedSet(names!)].map((name) => [name, tag!] as const)),
);

/**
 * What the words themselves rest on, where the article tells: a recording, a transcript, an official text, words spoken
 * to this outlet, or another outlet's report. `unknown` where nothing is said of it.
 */
export function basisOf({ lang }: Reading, words: readonly string[], chain: Chain): Basis {
  const tables = wordsOf(lang);
  if (words.some((_, index) => isRecording(words, index, tables))) return 'recording';
  if (words.some((form) => TRANSCRIPTS.has(bare(form)) || isIn(tables, 'transcripts', form))) return 'transcript';
  if (chain.toOwnOutlet) return 'own-reporting';
  if (chain.links.some(({ kind, relation }) => relation !== 'own-words' && kind !== 'social')) return 'relay';
  const texts = chain.links.filter(({ kind, relation }) => kind === 'document' && relation === 'own-words');
  if (
    texts.some(({ name }) =>
      name
        .toLowerCase()
        .split(/\s+/)
        .some((word) => OFFICIAL.has(fold(word)) || isIn(tables, 'official', fold(word))),
    )
  )
    return 'official-text';
  return 'unknown';
}

/**
 * Whether the printed words are the speaker's own or translated: he spoke in another language than the article's, or a
 * translation is named. `unknown` where the article does not tell.
 */
export function renderingOf({ lang }: Reading, words: readonly string[]): Rendering {
  const tables = wordsOf(lang);
  if (words.some((form) => TRANSLATED.has(bare(form)) || isIn(tables, 'translated', form))) return 'translation';
  for (const [index, form] of words.entries()) {
    const spoken = tables ? tables.basis.languages.get(tables.stem(form)) : LANGUAGES.get(form);
    const before = words[index - 1] ?? '';
    const led = tables ? tables.basis.spokenIn.has(before) : lang === 'ar' || before === 'in' || before === 'from';
    if (spoken === undefined || !led) continue;
    return spoken === lang ? 'original' : 'translation';
  }
  return 'unknown';
}

/** Whether a form stands in one of the sets of a language's table, by stem. */
function isIn(tables: LanguageWords | null, set: keyof Omit<BasisWords, 'languages'>, form: string): boolean {
  return tables?.basis[set].has(tables.stem(form)) === true;
}

function isRecording(words: readonly string[], index: number, tables: LanguageWords | null): boolean {
  const form = bare(words[index]!);
  if (tables)
    return (
      isIn(tables, 'recordings', form) &&
      words.slice(Math.max(0, index - MOST_BETWEEN), index).some((word) => tables.basis.leads.has(word))
    );
  const named = RECORDINGS.has(form) || (MADE_OF.has(form) && OF_SOUND.has(bare(words[index + 1] ?? '')));
  return named && words.slice(Math.max(0, index - MOST_BETWEEN), index).some((word) => LEADS.has(word));
}

/** The folded words around a quotation that tell what it rests on: those before it, and its clause behind it. */
export function nearWords(reading: Reading, { before, after, cueAfter }: OwnWords): string[] {
  const ranges: WordRange[] = cueAfter ? [before, after] : [before];
  return ranges.flatMap((range) => formsOf(reading, range));
}

function bare(form: string): string {
  return form.replace(/^[وفبل]?ال(?=..)/, '');
}
