import type { FlagWithSides } from '../../../services/flag-sides.ts';
import { firstLetters } from '../first-letters.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';
import { Words } from './words.tsx';

interface FlagNameProps extends FlagWithSides {
  readonly t: Messages;
}

/**
 * The kind of a flag, and for those who hear the page what tells it from the others of its kind: the words that it begins
 * with and who printed both sides. Those who see it see the passages below.
 */
export function FlagName({ t, flag, a, b }: FlagNameProps) {
  const outlets = [a, b].flatMap((side) => side?.article.outlet ?? []);
  return (
    <>
      {t.flagKind[flag.kind]}
      <span class="heard">
        : <Words lang={a.mention.lang}>{firstLetters(a.mention.text)}</Words>
        {outlets.map((outlet, index) => (
          <>
            {index === 0 ? t.site.between : t.site.comma}
            <Name>{outlet}</Name>
          </>
        ))}
      </span>
    </>
  );
}
