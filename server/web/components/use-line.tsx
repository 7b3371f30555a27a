import type { Appearance } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { Chain } from './chain.tsx';
import { PrintedIn } from './printed-in.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { Words } from './words.tsx';

/** One appearance that a verdict is about: where it was printed, how, who the text gives it to, and where it has it from. */
export function UseLine({ t, mention, article }: Appearance & { readonly t: Messages }) {
  return (
    <li>
      <p>
        <PrintedIn t={t} article={article} />
      </p>
      <p>
        <Words lang={mention.lang} quoted={mention.kind === 'direct'}>
          {mention.text}
        </Words>
      </p>
      <p class="hint">
        <SpeakerName t={t} speaker={mention.speaker} />
        {t.site.between}
        {t.mentionKind[mention.kind]}
        {mention.rendering === 'translation' && (
          <>
            {t.site.between}
            {t.chain.translated}
          </>
        )}
      </p>
      <Chain t={t} links={mention.sourcing} basis={mention.basis} />
    </li>
  );
}
