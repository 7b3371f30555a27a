import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates } from '../../../services/text/dates.ts';
import { findNegations } from '../../../services/text/negation.ts';
import { findNumbers } from '../../../services/text/numbers.ts';
import { sentences } from '../../../services/text/sentences.ts';
import { words } from '../../../services/text/words.ts';
import { anyText } from './arbitrary-text.ts';

/** Words and marks on which the finders decide, thrown together: what no sentence holds, a broken feed may. */
const LOADED = [
  ...[
    'twenty',
    'one',
    'hundred',
    'and',
    'a',
    'half',
    'million',
    'dozen',
    'between',
    'to',
    'at least',
    '-',
    '–',
    '/',
    ':',
    '+',
    '%',
    '$',
    '1.5',
    '2,000',
    '12',
    '30',
    'a.m.',
    'ago',
    'third',
    'of',
  ],
  ...[
    'واحد',
    'وعشرين',
    'مئة',
    'ألف',
    'آلاف',
    'ونصف',
    'بين',
    'و',
    'إلى',
    'نحو',
    'على الأقل',
    'عشر',
    'الثالث',
    'دولار',
    'في المئة',
    'نقطتين',
  ],
  ...['not', "isn't", 'it', '?', 'no', 'only', 'لا', 'إلا', 'ما', 'ليس', 'فقط', 'ألا', 'غير', 'دون'],
  ...[
    'Monday',
    'last',
    'next',
    'May',
    'October',
    '2025',
    'yesterday',
    'الاثنين',
    'أمس',
    'اليوم',
    'أكتوبر',
    'تشرين الأول',
    'من',
    'عام',
    'قبل',
    'يومين',
    'الماضي',
    '.',
    ',',
    '(',
    ')',
    '\n',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty'],
];

const loadedText = fc.oneof(
  anyText,
  fc.array(fc.constantFrom(...LOADED), { maxLength: 16 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...LOADED), { maxLength: 10 }).map((parts) => parts.join('')),
);
const lang = fc.constantFrom('ar', 'en', 'de', 'fr', 'es', 'ru', 'zh', 'und', '', 'constructor');

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** In order, not overlapping, not empty, within the text, and `text` is what stands there. */
function checkSpans(text: string, found: readonly Spanned[]): void {
  let end = 0;
  for (const span of found) {
    assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, JSON.stringify({ text, span }));
    if (span.text !== undefined) assert.equal(text.slice(span.start, span.end), span.text);
    end = span.end;
  }
}

describe('any text at all', () => {
  const RUNS = { numRuns: Number(process.env.TEXT_RUNS ?? 1000) };

  it('gives numbers whose spans slice back, low before high', () => {
    fc.assert(
      fc.property(loadedText, lang, (text, language) => {
        const found = findNumbers(text, language);
        checkSpans(text, found);
        for (const { low, high } of found)
          assert.ok(Number.isFinite(low) && Number.isFinite(high) && low <= high, text);
      }),
      RUNS,
    );
  });

  it('gives negations whose spans slice back', () => {
    fc.assert(
      fc.property(loadedText, lang, (text, language) => checkSpans(text, findNegations(text, language))),
      RUNS,
    );
  });

  it('gives dates whose spans slice back, as days that the calendar has', () => {
    const reference = fc.constantFrom(
      '2025-10-07',
      '2024-02-29',
      '0001-01-01',
      '9999-12-31',
      '2025-02-30',
      '2025',
      '',
      null,
    );
    fc.assert(
      fc.property(loadedText, lang, reference, (text, language, day) => {
        const found = findDates(text, { lang: language, reference: day });
        checkSpans(text, found);
        for (const { edtf } of found) {
          assert.match(edtf, /^\d{4}-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?$/);
          for (const part of edtf.split('/')) {
            if (part.length === 10) assert.equal(new Date(`${part}T00:00Z`).toISOString().slice(0, 10), part);
          }
        }
      }),
      RUNS,
    );
  });

  it('gives sentences and words within the text', () => {
    fc.assert(
      fc.property(loadedText, lang, (text, language) => {
        checkSpans(text, sentences(text, language));
        for (const word of words(text)) assert.ok(word.start < word.end && word.end <= text.length && word.text !== '');
      }),
      RUNS,
    );
  });
});
