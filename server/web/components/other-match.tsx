import type { LookUpMatch } from '../../../services/look-up-quote.ts';
import type { Messages } from '../messages.ts';
import { speakerOf } from '../speaker-of.ts';
import { PrintedIn } from './printed-in.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { Words } from './words.tsx';

/** Another statement that comes near what was asked. */
export function OtherMatch({ t, match }: { readonly t: Messages; readonly match: LookUpMatch }) {
  const { quote, wording, article, comparison } = match;
  return (
    <li>
      <p class="statement-words">
        <a href={`/quotes/${quote.id}`}>
          <Words lang={wording.lang} quoted={wording.role === 'version'}>
            {wording.text}
          </Words>
        </a>
      </p>
      <p class="match-by">
        <SpeakerName t={t} speaker={speakerOf(quote)} />
        {t.site.between}
        <PrintedIn t={t} article={article} />
        {t.site.between}
        {t.relation[comparison.relation]}
      </p>
    </li>
  );
}
