import type { ListedVerdict } from '../../../services/read-verdict.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';
import { Words } from './words.tsx';

/** The words that a verdict is about, and who they are given to. */
export function VerdictWords({ t, words }: { readonly t: Messages } & Pick<ListedVerdict, 'words'>) {
  if (words === null) return <span class="unnamed">{t.verdict.wordsGone}</span>;
  return (
    <Words lang={words.lang} quoted={words.quoted}>
      {words.text}
    </Words>
  );
}

/** Who the words are given to by the use that a verdict is about; nothing where nobody is named. */
export function GivenTo({ t, claimedSpeaker }: { readonly t: Messages } & Pick<ListedVerdict, 'claimedSpeaker'>) {
  return claimedSpeaker === null ? null : t.verdict.about(<Name>{claimedSpeaker.name}</Name>);
}
