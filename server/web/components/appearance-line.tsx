import type { Appearance } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { Chain } from './chain.tsx';
import { PrintedIn } from './printed-in.tsx';
import { Words } from './words.tsx';

/** One appearance of a statement: where it was printed, in which words, and where the outlet has them from. */
export function AppearanceLine({ t, mention, article }: Appearance & { readonly t: Messages }) {
  return (
    <li>
      <p>
        <PrintedIn t={t} article={article} />
      </p>
      <p class="appearance-words">
        <Words lang={mention.lang} quoted={mention.kind === 'direct'}>
          {mention.text}
        </Words>{' '}
        <small>
          {t.mentionKind[mention.kind]}
          {mention.rendering === 'translation' && <> · {t.chain.translated}</>}
        </small>
      </p>
      <Chain t={t} links={mention.sourcing} basis={mention.basis} />
    </li>
  );
}
