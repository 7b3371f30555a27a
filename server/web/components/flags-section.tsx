import type { FlagWithSides } from '../../../services/flag-sides.ts';
import { surroundings } from '../../../services/surroundings.ts';
import type { Messages } from '../messages.ts';
import { reasonInWords } from '../reason-in-words.ts';
import { FlagCard } from './flag-card.tsx';
import { FlagName } from './flag-name.tsx';

interface FlagsSectionProps {
  readonly t: Messages;
  readonly flags: readonly FlagWithSides[];
  readonly returnTo: string;
}

/** Flags that are open to the eye, each with its passages; so many more open on request, and the rest is named. */
const SHOWN = 4;
const ON_REQUEST = 4;
const NOTES = 2;

/** What is to be checked about a statement, each with its reason and both passages in their articles. */
export function FlagsSection({ t, flags, returnTo }: FlagsSectionProps) {
  const forPerson = flags.filter(({ flag }) => flag.severity !== 'information');
  const forInformation = flags.filter(({ flag }) => flag.severity === 'information');
  const card = ({ flag, a, b }: FlagWithSides) => (
    <FlagCard
      key={flag.id}
      t={t}
      flag={flag}
      a={a}
      b={b}
      returnTo={returnTo}
      showStatement={false}
      around={{ a: surroundings(a.article, a.mention), b: b && surroundings(b.article, b.mention) }}
    />
  );
  const line = ({ flag, a, b }: FlagWithSides) => (
    <li key={flag.id} id={flag.id}>
      <a href={`/flags/${flag.id}`}>
        <FlagName t={t} flag={flag} a={a} b={b} />
      </a>
      : {reasonInWords(t, flag)}
      {flag.status !== 'open' && <> ({t.flagStatus[flag.status]})</>}
    </li>
  );
  const onRequest = (findings: readonly FlagWithSides[], cards: number) => (
    <>
      {findings.slice(0, cards).map(card)}
      {findings.length > cards && <ul class="more-flags">{findings.slice(cards).map(line)}</ul>}
    </>
  );
  const rest = forPerson.slice(SHOWN);
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">{t.statement.flags}</h2>
      {forPerson.length === 0 && <p class="hint">{t.statement.noFlags}</p>}
      {forPerson.slice(0, SHOWN).map(card)}
      {rest.length > 0 && (
        <details>
          <summary>{t.statement.moreFlags(rest.length)}</summary>
          {onRequest(rest, ON_REQUEST)}
        </details>
      )}
      {forInformation.length > 0 && (
        <details>
          <summary>{t.statement.notes(forInformation.length)}</summary>
          {onRequest(forInformation, NOTES)}
        </details>
      )}
    </section>
  );
}
