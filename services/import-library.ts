import { z } from 'zod';
import { articleSchema, type RecordInput, recordInputSchema } from '../models/article.ts';
import { IsnadError } from '../models/errors.ts';
import { eventSchema } from '../models/event.ts';
import { decisionSchema, flagSchema } from '../models/flag.ts';
import { mentionSchema } from '../models/mention.ts';
import { outletSchema } from '../models/outlet.ts';
import { parse } from '../models/parse.ts';
import { MAX_NAME_LENGTH, textSchema } from '../models/primitives.ts';
import { quoteSchema, wordingSchema } from '../models/quote.ts';
import type { Changes } from '../models/quote-store.ts';
import { speakerSchema } from '../models/speaker.ts';
import { textLinkSchema } from '../models/text-link.ts';
import { responseSchema, verdictSchema } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { recordQuote } from './record-quote.ts';
import { refuseWithheld } from './refuse-withheld.ts';

/** What each kind of line of a full export becomes. */
const TYPED: Readonly<Record<string, (line: unknown) => Changes>> = {
  outlet: (line) => ({ outlets: [parse(outletSchema, line, 'import/line-invalid')] }),
  speaker: (line) => ({ speakers: [parse(speakerSchema, line, 'import/line-invalid')] }),
  article: (line) => ({ articles: [parse(articleSchema, line, 'import/line-invalid')] }),
  quote: (line) => ({ quotes: [parse(quoteSchema, line, 'import/line-invalid')] }),
  mention: (line) => ({ mentions: [parse(mentionSchema, line, 'import/line-invalid')] }),
  wording(line) {
    const { keys, ...wording } = parse(
      wordingSchema.extend({ keys: z.array(z.int().min(0)) }),
      line,
      'import/line-invalid',
    );
    return { wordings: [{ wording, keys }] };
  },
  link: (line) => ({ links: [parse(textLinkSchema, line, 'import/line-invalid')] }),
  flag: (line) => ({ flags: [parse(flagSchema, line, 'import/line-invalid')] }),
  decision: (line) => ({
    decisions: [parse(z.object({ decision: decisionSchema }), line, 'import/line-invalid').decision],
  }),
  verdict: (line) => ({ verdicts: [parse(verdictSchema, line, 'import/line-invalid')] }),
  response: (line) => ({ responses: [parse(responseSchema, line, 'import/line-invalid')] }),
  event: (line) => ({ events: [parse(eventSchema, line, 'import/line-invalid')] }),
};

/**
 * What a library withholds does not come back from an export that was made before: neither the text, nor what was found
 * in it. Rejects with article/withheld. A quote comes before its mentions, so one that was taken a moment ago under words
 * of the article loses them here.
 */
async function refuseErased({ store }: Context, { articles = [], mentions = [], flags = [] }: Changes): Promise<void> {
  for (const { id, withheld } of articles) {
    const held = await store.article(id);
    if (held?.withheld !== undefined && withheld === undefined) refuseWithheld(held);
  }
  for (const { id, articleId, quoteId } of mentions) {
    const held = await store.article(articleId);
    if (held?.withheld === undefined) continue;
    const quote = await store.quote(quoteId);
    if (quote?.leadMentionId === id && quote.text !== '') {
      await store.apply({ quotes: [{ ...quote, text: '', version: quote.version + 1 }] }, 'bulk');
    }
    refuseWithheld(held);
  }
  for (const { id, a, b } of flags) {
    const named = [a.mentionId, ...(b === null ? [] : [b.mentionId])];
    if ((await store.mentions(named)).length < new Set(named).size) {
      throw new IsnadError('import/line-invalid', `flag ${id} names a mention that is not held`, [
        { field: 'a.mentionId', message: 'or b.mentionId is of nothing that is held' },
      ]);
    }
  }
}

const typeSchema = z.looseObject({ type: z.string().optional() });
const quoteLineSchema = recordInputSchema.extend({ id: textSchema(MAX_NAME_LENGTH).nullish() });

/** What a line became: a quote recorded, a thing of a full export taken over, or nothing because it was held. */
export type ImportedLine = 'recorded' | 'taken' | 'held';

/**
 * Takes one line of an import: a quote ({id?, text, speaker?, …}), or with `type` one of a full export.
 *
 * A line that is held already changes nothing, so an import that was cut off is simply started again. Rejects with
 * import/line-invalid, import/ref-conflict or article/withheld, naming the field; the library is then as it was.
 */
export async function importLine(context: Context, line: unknown): Promise<ImportedLine> {
  const { type } = parse(typeSchema, line, 'import/line-invalid');
  if (type === undefined) {
    const { id = null, ...input } = parse(quoteLineSchema, line, 'import/line-invalid');
    const { created } = await recordQuote(context, input as RecordInput, { ref: id, durability: 'bulk' });
    return created ? 'recorded' : 'held';
  }
  const toChanges = TYPED[type];
  if (toChanges === undefined) throw new IsnadError('import/line-invalid', `type "${type}" is none that an export has`);
  const changes = toChanges(line);
  await refuseErased(context, changes);
  try {
    await context.store.apply(changes, 'bulk');
    return 'taken';
  } catch (error) {
    // The same version is held: this line was taken before.
    if (error instanceof IsnadError && error.code === 'store/conflict') return 'held';
    if (error instanceof IsnadError && error.code === 'store/dangling') {
      throw new IsnadError('import/line-invalid', error.message, [{ field: type, message: error.message }]);
    }
    throw error;
  }
}
