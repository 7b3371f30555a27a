import type { Article } from '../models/article.ts';
import type { QuoteId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Outlet } from '../models/outlet.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { SourcingLink } from '../models/sourcing.ts';
import { type Appearance, withArticles } from './flag-sides.ts';
import { edtfDays } from './text/edtf-days.ts';
import { fold } from './text/fold.ts';

/** Appearances of a statement that are looked through for the text that is credited. */
const LOOKED_THROUGH = 200;

/** Who publishes under a name of its own; of a document, nobody can tell which text it is. */
export const PUBLISHERS: ReadonlySet<SourcingLink['kind']> = new Set(['outlet', 'agency', 'broadcast', 'social']);

/**
 * Appearances whose credits say whether the credited text is held: `seen-contains`, with that text's `articleId`, where an
 * article of the credited outlet has the same statement and is no younger than the one that credits it. Every other link
 * stays as it is; that a text lacks the words cannot be known of one that nobody named.
 *
 * `statement` are the appearances of the statement where the caller has read them; if not, they are read for each statement
 * that credits an outlet which is held. Costs one call of the store, and two and one a statement in that case.
 */
export async function withCreditedTexts(
  store: QuoteStore,
  appearances: readonly Appearance[],
  statement?: readonly Appearance[],
): Promise<Appearance[]> {
  const credited = appearances.filter(({ mention }) => mention.sourcing.some(isCredit));
  if (credited.length === 0) return [...appearances];
  const names = credited.flatMap(({ mention }) => mention.sourcing.filter(isCredit).map(({ name }) => fold(name)));
  const outlets = await store.outletsBy({ foldedNames: [...new Set(names)] });
  if (outlets.length === 0) return [...appearances];
  const printed = statement ?? (await appearancesOf(store, credited, outlets));
  return appearances.map(({ mention, article }) => ({
    article,
    mention: {
      ...mention,
      sourcing: mention.sourcing.map((link) => seen(link, { mention, article }, outlets, printed)),
    },
  }));
}

function isCredit({ kind, status }: SourcingLink): boolean {
  return PUBLISHERS.has(kind) && status === 'claimed';
}

function seen(
  link: SourcingLink,
  { mention, article }: Appearance,
  outlets: readonly Outlet[],
  printed: readonly Appearance[],
): SourcingLink {
  const outlet = isCredit(link) ? outlets.find(({ folded }) => folded.includes(fold(link.name))) : undefined;
  if (outlet === undefined) return link;
  const text = printed.find(
    (other) =>
      other.mention.quoteId === mention.quoteId &&
      other.article.outletId === outlet.id &&
      other.article.id !== article.id &&
      !isYounger(other.article, article),
  );
  return text === undefined ? link : { ...link, status: 'seen-contains', articleId: text.article.id };
}

/** Published on later days; where one of the two dates is not known, nobody can say so. */
function isYounger(one: Article, other: Article): boolean {
  const [own, others] = [edtfDays(one.publishedAt), edtfDays(other.publishedAt)];
  return own !== null && others !== null && own.first > others.last;
}

async function appearancesOf(
  store: QuoteStore,
  credited: readonly Appearance[],
  outlets: readonly Outlet[],
): Promise<Appearance[]> {
  const known = new Set(outlets.flatMap(({ folded }) => folded));
  const quoteIds = new Set<QuoteId>(
    credited
      .filter(({ mention }) => mention.sourcing.some((link) => isCredit(link) && known.has(fold(link.name))))
      .flatMap(({ mention }) => mention.quoteId ?? []),
  );
  const mentions: Mention[] = [];
  for (const id of quoteIds) {
    mentions.push(...(await store.mentionsOfQuote(id, { cursor: null, limit: LOOKED_THROUGH })).items);
  }
  return withArticles(store, mentions);
}
