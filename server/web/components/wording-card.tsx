import type { Wording } from '../../../models/quote.ts';
import type { Verdict } from '../../../models/verdict.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import type { Messages } from '../messages.ts';
import { verdictHeadline } from '../verdict-headline.ts';
import { Badge } from './badge.tsx';
import { Diff } from './diff.tsx';
import { Differences } from './differences.tsx';
import { WordsBlock } from './words.tsx';

export interface WordingCardProps {
  readonly t: Messages;
  readonly wording: Wording;
  /** The number it has on this page. */
  readonly number: number;
  /** Appearances that print it. */
  readonly printed: number;
  /** How it stands to the wording that was chosen; null for that one itself. */
  readonly relation: QuoteRead['relations'][number] | null;
  /** Where the others are shown against this one; null where there are none. */
  readonly compareHref: string | null;
  /** What people concluded about it; null where nobody has. */
  readonly verdict: Verdict | null;
  /** UTF-16 code units of the wording that was chosen. */
  readonly chosenLength: number;
  /** It stands under a heading of the part for reports. */
  readonly isInPart?: boolean;
}

/** One wording of a statement with what differs from the one that was chosen. */
export function WordingCard(props: WordingCardProps) {
  const { t, wording, number, printed, relation, compareHref, verdict, chosenLength, isInPart = false } = props;
  const kind = relation?.comparison.relation ?? null;
  const isConflict = relation?.comparison.conflict ?? false;
  const Heading = isInPart ? 'h4' : 'h3';
  // What is the same, another language, or hardly shared at all, is clearer in itself than as a row of changes.
  const isShownWhole = kind === null || kind === 'verbatim' || kind === 'translation' || kind === 'unrelated';
  return (
    <article class={`wording wording-${wording.role}`} id={wording.id} aria-labelledby={`${wording.id}-name`}>
      <header class="wording-head">
        <Heading id={`${wording.id}-name`}>{t.statement.wordingNumber(t.number(number))}</Heading>{' '}
        {kind === null ? (
          compareHref !== null && <span class="wording-chosen">{t.statement.chosen}</span>
        ) : (
          <Badge tone={isConflict ? 'conflict' : 'plain'}>{isConflict ? t.lookUp.conflict : label(kind)}</Badge>
        )}{' '}
        <span class="hint">
          {t.statement.printed(printed)}
          {t.site.between}
          {t.languageName(wording.lang)}
        </span>
      </header>
      {verdict !== null && (
        <p class="wording-verdict">
          <a href={`#${verdict.id}`}>
            {t.statement.verdict}: {verdictHeadline(t, verdict)}
          </a>
        </p>
      )}
      {isShownWhole || relation === null ? (
        <WordsBlock lang={wording.lang} quoted={wording.role === 'version'}>
          {wording.text}
        </WordsBlock>
      ) : (
        <>
          <Diff t={t} parts={relation.diff} lang={wording.lang} />
          <Differences
            t={t}
            differences={relation.comparison.differences}
            lang={wording.lang}
            a={t.statement.leadWording}
            b={t.statement.thisWording}
          />
        </>
      )}
      {kind !== null && compareHref !== null && (
        <p class="wording-foot">
          <a
            id={`${wording.id}-compare`}
            href={compareHref}
            aria-labelledby={`${wording.id}-compare ${wording.id}-name`}
          >
            {t.statement.compare}
          </a>
        </p>
      )}
    </article>
  );

  /** The wording is what is looked at here; where nothing was said of it, whose words they are. */
  function label(relationKind: NonNullable<typeof kind>): string {
    if (relationKind === 'unrelated') return t.statement.otherWords;
    // The relation says that one is a part of the other, not which.
    if (relationKind === 'truncated' && wording.text.length > chosenLength) return t.statement.longer;
    return t.relation[relationKind];
  }
}
