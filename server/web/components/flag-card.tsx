import type { Flag, FlagSide } from '../../../models/flag.ts';
import type { Appearance, FlagWithSides } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { reasonInWords } from '../reason-in-words.ts';
import { Badge } from './badge.tsx';
import { DecisionForm } from './decision-form.tsx';
import { Passage } from './passage.tsx';
import { Words } from './words.tsx';

interface FlagCardProps extends FlagWithSides {
  readonly t: Messages;
  /** Path to come back to after a decision. */
  readonly returnTo: string;
  /** Leave out the link to the statement on the statement's own page. */
  readonly showStatement?: boolean;
}

const TONES = { information: 'plain', minor: 'new', major: 'differs', critical: 'conflict' } as const;

/** One finding for a person: what kind, why, both passages with the words it rests on marked, and the decision. */
export function FlagCard({ t, flag, a, b, returnTo, showStatement = true }: FlagCardProps) {
  const headingId = `${flag.id}-heading`;
  return (
    <article class={`flag flag-${flag.severity}`} id={flag.id} aria-labelledby={headingId}>
      <header class="flag-head">
        <h3 id={headingId}>{t.flagKind[flag.kind]}</h3>{' '}
        <Badge tone={TONES[flag.severity]}>{t.severity[flag.severity]}</Badge>{' '}
        {flag.status !== 'open' && <Badge tone="plain">{t.flagStatus[flag.status]}</Badge>}
      </header>
      <p class="flag-reason">
        {reasonInWords(t, flag)} <WordsAtOdds t={t} flag={flag} a={a} b={b} />
      </p>
      <div class="passages">
        <Passage t={t} side={flag.a} appearance={a} showStatement={showStatement} />
        {flag.b !== null && b !== null && <Passage t={t} side={flag.b} appearance={b} showStatement={showStatement} />}
      </div>
      <p class="flag-foot">
        <small class="rule-name">
          <bdi>{t.queue.rule(flag.rule)}</bdi>
        </small>
      </p>
      {flag.status === 'open' && <DecisionForm t={t} flag={flag} returnTo={returnTo} />}
    </article>
  );
}

/** The words the flag rests on, side by side; nothing when it rests on the whole of both. */
function WordsAtOdds({
  t,
  flag,
  a,
  b,
}: {
  readonly t: Messages;
  readonly flag: Flag;
  readonly a: Appearance;
  readonly b: Appearance | null;
}) {
  const inWords = (side: FlagSide | null, appearance: Appearance | null) =>
    side?.words && appearance !== null && side.words.text.length < appearance.mention.text.length ? (
      <Words lang={appearance.mention.lang} quoted>
        {side.words.text}
      </Words>
    ) : null;
  const [one, other] = [inWords(flag.a, a), inWords(flag.b, b)];
  if (one !== null && other !== null) return <>{t.queue.differ(one, other)}.</>;
  const only = one ?? other;
  return only === null ? null : <>{t.queue.onlyIn(only)}.</>;
}
