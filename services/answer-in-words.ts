import type { LookUp, LookUpMatch } from './look-up-quote.ts';

export type AnswerLanguage = 'en' | 'ar';

interface InWords {
  readonly date: (edtf: string) => string;
  readonly number: (value: number) => string;
}
const AS_KEPT: InWords = { date: (edtf) => edtf, number: String };

/**
 * The answer of a look-up in one or two sentences of plain English or Arabic. Never a verdict word, never "false" from
 * absence: the closest wording held, who is said to have said it, and how it differs; or what was searched. Dates stay as
 * they are kept (EDTF) and numbers in plain digits, but for what `inWords` makes of them.
 */
export function answerInWords(lookUp: LookUp, language: AnswerLanguage, inWords: InWords = AS_KEPT): string {
  const words = WORDS[language];
  const first = lookUp.matches[0];
  if (lookUp.kind === 'not-found' || first === undefined)
    return words.notFound(inWords.number(lookUp.searched.wordings));
  const who = first.quote.speakerName;
  const kinds = [...new Set(first.comparison.differences.map(({ kind }) => words.differences[kind]))];
  // "We hold these words" is no answer where they deny what was asked, however much of it they hold.
  const isAgainst = first.comparison.conflict && lookUp.kind !== 'recorded-under-another-speaker';
  const sentences = [words.kinds[isAgainst ? 'altered' : lookUp.kind]];
  const date = when(first);
  if (who !== null) sentences.push(words.who(who, date === null ? null : inWords.date(date)));
  if (kinds.length > 0) sentences.push(words.differs(kinds));
  return sentences.join(' ');
}

function when({ quote, mention, article }: LookUpMatch): string | null {
  return quote.said ?? mention.said?.edtf ?? article.publishedAt;
}

type Catalogue = {
  readonly kinds: Readonly<Record<Exclude<LookUp['kind'], 'not-found'>, string>>;
  readonly differences: Readonly<Record<LookUpMatch['comparison']['differences'][number]['kind'], string>>;
  readonly who: (name: string, date: string | null) => string;
  readonly differs: (kinds: readonly string[]) => string;
  readonly notFound: (wordings: string) => string;
};

/** U+2068 and U+2069 keep a name in another script, or a date, from being turned around by the sentence or turning it. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

const WORDS: Readonly<Record<AnswerLanguage, Catalogue>> = {
  en: {
    kinds: {
      verbatim: 'We hold these words, word for word.',
      'trivially-edited': 'We hold these words, with small differences.',
      truncated: 'We hold these words as part of a longer wording, or a shorter one of them.',
      spliced: 'The closest wording we hold has these passages apart.',
      altered: 'The closest wording we hold differs.',
      paraphrase: 'The closest wording we hold says it in other words.',
      translation: 'The closest wording we hold is in another language.',
      unrelated: 'We hold nothing close to these words.',
      'recorded-under-another-speaker': 'We hold such words, but under another speaker.',
    },
    differences: {
      number: 'a number',
      negation: 'a negation',
      modality: 'how certain it is',
      name: 'a name',
      word: 'a word',
      addition: 'added words',
      omission: 'missing words',
      order: 'the order',
      speaker: 'the speaker',
    },
    who: (name, date) => `Attributed to ${isolate(name)}${date === null ? '' : `, ${isolate(date)}`}.`,
    differs: (kinds) => `Differs in: ${kinds.join(', ')}.`,
    notFound: (wordings) =>
      `Not found here, among ${wordings} wordings held. That says nothing about whether it was said.`,
  },
  ar: {
    kinds: {
      verbatim: 'لدينا هذه الكلمات بالنص.',
      'trivially-edited': 'لدينا هذه الكلمات مع فروق طفيفة.',
      truncated: 'لدينا هذه الكلمات ضمن صيغة أطول أو بصيغة أقصر منها.',
      spliced: 'أقرب صيغة لدينا تفصل بين هذه المقاطع.',
      altered: 'أقرب صيغة لدينا تختلف في الصياغة.',
      paraphrase: 'أقرب صيغة لدينا تقول ذلك بكلمات أخرى.',
      translation: 'أقرب صيغة لدينا بلغة أخرى.',
      unrelated: 'ليس لدينا ما يقارب هذه الكلمات.',
      'recorded-under-another-speaker': 'لدينا مثل هذه الكلمات، لكنها منسوبة إلى متحدث آخر.',
    },
    differences: {
      number: 'رقم',
      negation: 'نفي',
      modality: 'درجة اليقين',
      name: 'اسم',
      word: 'كلمة',
      addition: 'كلمات مضافة',
      omission: 'كلمات ناقصة',
      order: 'الترتيب',
      speaker: 'المتحدث',
    },
    who: (name, date) => `منسوبة إلى ${isolate(name)}${date === null ? '' : `، ${isolate(date)}`}.`,
    differs: (kinds) => `موضع الاختلاف: ${kinds.join('، ')}.`,
    notFound: (wordings) => `لم نجد هذا القول بين الصيغ المحفوظة هنا، وعددها ${wordings}. ولا يدل ذلك على أنه لم يُقَل.`,
  },
};
