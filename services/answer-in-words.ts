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
    return words.notFound(lookUp.searched.wordings, inWords.number(lookUp.searched.wordings));
  const who = first.quote.speakerName;
  const kinds = [...new Set(first.comparison.differences.map(({ kind }) => words.differences[kind]))];
  // "We hold these words" is no answer where they deny what was asked, however much of it they hold.
  const isAgainst = first.comparison.conflict && lookUp.kind !== 'recorded-under-another-speaker';
  const sentences = [words.kinds[isAgainst ? 'altered' : lookUp.kind]];
  if (who !== null) sentences.push(words.who(isolate(who), when(first, words, inWords)));
  if (kinds.length > 0) sentences.push(words.differs(kinds));
  return sentences.join(' ');
}

/** When it was said, or else when it was printed, and then in so many words: nobody has told that it was said that day. */
function when({ quote, mention, article }: LookUpMatch, words: Catalogue, inWords: InWords): string | null {
  const said = quote.said ?? mention.said?.edtf ?? null;
  if (said !== null) return isolate(inWords.date(said));
  const printed = article.publishedAt;
  return printed === null ? null : words.printed(isolate(inWords.date(printed)), precisionOf(printed));
}

/** What an EDTF date names, which prepositions hang on: a day, a month or year, or something less plain. */
function precisionOf(edtf: string): Precision {
  if (/^\d{4}(-\d{2})?$/.test(edtf)) return 'month or year';
  return /^\d{4}-\d{2}-\d{2}(T[^/?~%]*)?$/.test(edtf) ? 'day' : 'other';
}

type Precision = 'day' | 'month or year' | 'other';

type Catalogue = {
  readonly kinds: Readonly<Record<Exclude<LookUp['kind'], 'not-found'>, string>>;
  /** As the pages call them where they stand in a list (server/web/messages), but within a sentence. */
  readonly differences: Readonly<Record<LookUpMatch['comparison']['differences'][number]['kind'], string>>;
  readonly who: (name: string, when: string | null) => string;
  readonly printed: (date: string, precision: Precision) => string;
  readonly differs: (kinds: readonly string[]) => string;
  readonly notFound: (wordings: number, inDigits: string) => string;
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
      number: 'number',
      negation: 'negation',
      modality: 'certainty or duty',
      name: 'name',
      word: 'word',
      addition: 'addition',
      omission: 'omission',
      order: 'order',
      speaker: 'speaker',
    },
    who: (name, when) => `Attributed to ${name}${when === null ? '' : `, ${when}`}.`,
    printed: (date, precision) => `printed ${{ day: 'on ', 'month or year': 'in ', other: '' }[precision]}${date}`,
    differs: (kinds) => `Differs in: ${kinds.join(', ')}.`,
    notFound: (wordings, inDigits) => {
      const among =
        wordings === 0
          ? 'where no wording is held yet'
          : wordings === 1
            ? 'where one wording is held'
            : `among ${inDigits} wordings held`;
      return `Not found here, ${among}. That says nothing about whether it was said.`;
    },
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
      number: 'عدد',
      negation: 'نفي',
      modality: 'درجة الجزم أو الإلزام',
      name: 'اسم',
      word: 'كلمة',
      addition: 'زيادة',
      omission: 'نقص',
      order: 'ترتيب',
      speaker: 'القائل',
    },
    who: (name, when) => `منسوبة إلى ${name}${when === null ? '' : `، ${when}`}.`,
    printed: (date, precision) => `نُشرت ${precision === 'other' ? '' : 'في '}${date}`,
    differs: (kinds) => `موضع الاختلاف: ${kinds.join('، ')}.`,
    notFound: (wordings, inDigits) => {
      const among =
        wordings === 0
          ? 'هنا، ولا صيغ محفوظة بعد'
          : wordings === 1
            ? 'هنا، والمحفوظ صيغة واحدة'
            : wordings === 2
              ? 'في الصيغتين المحفوظتين هنا'
              : `بين الصيغ المحفوظة هنا، وعددها ${inDigits}`;
      return `لم نجد هذا القول ${among}. ولا يدل ذلك على أنه لم يُقَل.`;
    },
  },
};
