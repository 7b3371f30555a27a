import { z } from 'zod';

/**
 * Text at the edge: no lone surrogates (SQLite and BSON would silently alter them) and no NUL.
 * `max` counts UTF-16 code units, as offsets do.
 */
export function textSchema(max: number): z.ZodType<string, string> {
  return z
    .string()
    .refine((value) => value.length <= max, {
      message: `must be at most ${max} UTF-16 code units long`,
      params: { code: 'text/too-long' },
    })
    .refine((value) => value.isWellFormed(), {
      message: 'has a lone surrogate',
      params: { code: 'text/lone-surrogate' },
    })
    .refine((value) => !value.includes('\0'), { message: 'has a NUL character', params: { code: 'text/binary' } });
}

/** Text that must say something: at least one letter or digit. */
export function wordsSchema(max: number): z.ZodType<string, string> {
  return textSchema(max).refine((value) => /[\p{L}\p{N}]/u.test(value), {
    message: 'has no letter or digit',
    params: { code: 'text/no-words' },
  });
}

/** Caps, in UTF-16 code units. An article of 5 MB is a book; the longest speech in the dev sets is under 100 kB. */
export const MAX_ARTICLE_LENGTH = 5_000_000;
export const MAX_QUOTE_LENGTH = 100_000;
export const MAX_NAME_LENGTH = 500;
export const MAX_URL_LENGTH = 4_000;
export const MAX_NOTE_LENGTH = 10_000;

/** BCP 47 tag, as franc and eld answer it: two letters where there are two, `und` when unsure. */
export const langSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "ar" or "en"');

/**
 * A point or stretch of time as EDTF (ISO 8601-2): `2025-10-06`, `2025-10`, `2025-10-06T14:30Z`, `2025-10-06?`
 * (uncertain), `2025-10-06~` (approximate), `2025-10-05/2025-10-07`. Levels that news dates need, no more.
 */
const POINT = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?[?~%]?`;
export const edtfSchema = z
  .string()
  .max(80)
  .regex(new RegExp(`^(${POINT})(/(${POINT}))?$`), 'must be a date such as 2025-10-06, 2025-10 or 2025-10-06T14:30Z');

/** The same as somebody gives it: no 31 February. What is stored is read by edtfSchema, as it was once taken. */
export const givenDateSchema = edtfSchema.refine((edtf) => edtf.split('/').every(isInCalendar), {
  message: 'names a day that its month does not have',
});

function isInCalendar(point: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(point) ?? [];
  if (day === undefined) return true;
  const date = new Date(0);
  // Not by the constructor, for which a year before 100 is one of the last century.
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCDate() === Number(day);
}

/** An instant of our own clock. */
export const instantSchema = z.iso.datetime();

export const httpUrlSchema = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }).max(MAX_URL_LENGTH);

/** Half-open stretch [start, end) in UTF-16 code units of the untouched article text. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

/** A span with the words that stand in it; `text === article.text.slice(start, end)`. */
export const quotedSpanSchema = spanSchema.extend({ text: z.string() });
export type QuotedSpan = z.infer<typeof quotedSpanSchema>;

/** How sure a rule is; measured meaning in docs/scores.md. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidenceSchema>;
