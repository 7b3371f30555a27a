import type { Wording } from '../../../models/quote.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import type { Messages } from '../messages.ts';
import { Badge } from './badge.tsx';
import { Diff } from './diff.tsx';
import { Differences } from './differences.tsx';
import { WordsBlock } from './words.tsx';

interface WordingCardProps {
  readonly t: Messages;
  readonly wording: Wording;
  /** Appearances that print it. */
  readonly printed: number;
  /** How it stands to the leading wording; null for that one itself. */
  readonly relation: QuoteRead['relations'][number] | null;
}

/** One wording of a statement with what differs from the leading one. */
export function WordingCard({ t, wording, printed, relation }: WordingCardProps) {
  const kind = relation?.comparison.relation ?? null;
  const isConflict = relation?.comparison.conflict ?? false;
  // What is the same, another language, or hardly shared at all, is clearer in itself than as a row of changes.
  const isShownWhole = kind === null || kind === 'verbatim' || kind === 'translation' || kind === 'unrelated';
  return (
    <li class={`wording wording-${wording.role}`} id={wording.id}>
      <p class="wording-head">
        <Badge tone={isConflict ? 'conflict' : 'plain'}>{isConflict ? t.lookUp.conflict : label()}</Badge>{' '}
        <span class="hint">{t.statement.printed(printed)}</span>
      </p>
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
    </li>
  );

  function label(): string {
    if (kind === null) return t.statement.lead;
    return kind === 'unrelated' ? t.statement.otherWords : t.relation[kind];
  }
}
