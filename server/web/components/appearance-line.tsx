import type { Appearance } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { shortened } from '../shortened.ts';
import { Chain } from './chain.tsx';
import { PrintedIn } from './printed-in.tsx';
import { WholeWords } from './whole-words.tsx';
import { Words } from './words.tsx';

interface AppearanceLineProps extends Appearance {
  readonly t: Messages;
  /** Its place among the appearances: one article may print the same words twice. */
  readonly number: number;
  /** The number of its wording on this page; null where that is not shown. */
  readonly wording?: number | null;
  /** Id of the form that splits appearances off; null where there is nothing to split. */
  readonly splitForm?: string | null;
  readonly isTicked?: boolean;
}

/** One appearance of a statement: where it was printed, in which words, and where the outlet has them from. */
export function AppearanceLine({
  t,
  number,
  mention,
  article,
  wording = null,
  splitForm = null,
  isTicked = false,
}: AppearanceLineProps) {
  return (
    <li id={mention.id} class={splitForm === null ? 'appearance' : 'appearance appearance-tick'}>
      {splitForm !== null && (
        <label class="tick">
          <input
            type="checkbox"
            form={splitForm}
            name="mentions"
            value={mention.id}
            checked={isTicked}
            aria-labelledby={`${mention.id}-tick ${mention.id}-where`}
          />{' '}
          <span id={`${mention.id}-tick`}>
            {t.split.choose} <span class="heard">{t.number(number)}</span>
          </span>
        </label>
      )}
      <p id={`${mention.id}-where`}>
        <PrintedIn t={t} article={article} />
      </p>
      <p>
        <Words lang={mention.lang} quoted={mention.kind === 'direct'}>
          {shortened(mention.text) ?? mention.text}
        </Words>{' '}
        <small>
          {t.mentionKind[mention.kind]}
          {wording !== null && (
            <>
              {t.site.between}
              {t.statement.wordingNumber(t.number(wording))}
            </>
          )}
          {mention.rendering === 'translation' && (
            <>
              {t.site.between}
              {t.chain.translated}
            </>
          )}
        </small>
      </p>
      <WholeWords t={t} lang={mention.lang} quoted={mention.kind === 'direct'} text={mention.text} />
      <Chain t={t} links={mention.sourcing} basis={mention.basis} />
    </li>
  );
}
