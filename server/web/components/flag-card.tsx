import type { Flag, FlagDecision, FlagSide } from '../../../models/flag.ts';
import { differingWords } from '../../../services/differing-words.ts';
import type { Appearance, FlagWithSides } from '../../../services/flag-sides.ts';
import type { Surroundings } from '../../../services/surroundings.ts';
import type { Messages } from '../messages.ts';
import { flagPath, pathWith } from '../paths.ts';
import { reasonInWords } from '../reason-in-words.ts';
import { Badge } from './badge.tsx';
import { DecisionForm, type TypedDecision } from './decision-form.tsx';
import { FlagName } from './flag-name.tsx';
import { GroupingForm } from './grouping-form.tsx';
import { KeyHint } from './key-hint.tsx';
import { type Desk, isHeldByOther, LeaseLine } from './lease-line.tsx';
import { Passage } from './passage.tsx';
import { SettledLine } from './settled-line.tsx';
import { Instant } from './when.tsx';
import { Words } from './words.tsx';

interface FlagCardProps extends FlagWithSides {
  readonly t: Messages;
  /** Path to come back to after a decision. */
  readonly returnTo: string;
  /** Leave out the link to the statement on the statement's own page. */
  readonly showStatement?: boolean;
  /** Where flags are worked through: who looks, and who is at work on this one. */
  readonly desk?: Desk;
  /** Some words of the articles around both passages, where they are shown with them. */
  readonly around?: { readonly a: Surroundings | null; readonly b: Surroundings | null };
  /** How it was settled, where that is shown with it. */
  readonly decision?: FlagDecision | null;
  /** What was written into its form before. */
  readonly typed?: TypedDecision | null;
  /** The form that dismisses several flags, by its id, and whether this one is among them; null where there is none. */
  readonly batch?: { readonly form: string; readonly isChosen: boolean } | null;
}

const TONES = { information: 'plain', minor: 'new', major: 'differs', critical: 'conflict' } as const;

/** One finding for a person: what kind, why, both passages with the words it rests on marked, and the decision. */
export function FlagCard(props: FlagCardProps) {
  const {
    t,
    flag,
    a,
    b,
    returnTo,
    showStatement = true,
    desk,
    around,
    decision = null,
    typed = null,
    batch = null,
  } = props;
  const headingId = `${flag.id}-heading`;
  const differing = b === null ? null : differingWords(a.mention, b.mention);
  const isFree = flag.status === 'open' && (desk === undefined || !isHeldByOther(desk));
  return (
    <article class={`flag flag-${flag.severity}`} id={flag.id} aria-labelledby={headingId}>
      <header class="flag-head">
        <h3 id={headingId}>
          <FlagName t={t} flag={flag} a={a} b={b} />
        </h3>{' '}
        <Badge tone={TONES[flag.severity]}>{t.severity[flag.severity]}</Badge>{' '}
        {flag.status !== 'open' && <Badge tone="plain">{t.flagStatus[flag.status]}</Badge>}
        {isFree && batch !== null && <Choice t={t} flag={flag} name={headingId} {...batch} />}
      </header>
      <p>
        {reasonInWords(t, flag)} <WordsAtOdds t={t} flag={flag} a={a} b={b} />
      </p>
      <div class="passages">
        <Passage
          t={t}
          side={flag.a}
          appearance={a}
          showStatement={showStatement}
          differing={differing?.a ?? []}
          around={around?.a ?? null}
        />
        {flag.b !== null && b !== null && (
          <Passage
            t={t}
            side={flag.b}
            appearance={b}
            showStatement={showStatement}
            differing={differing?.b ?? []}
            around={around?.b ?? null}
          />
        )}
      </div>
      <div class="flag-foot">
        <small>
          <bdi>{t.queue.rule(flag.rule)}</bdi>
          {desk !== undefined && (
            <>
              {t.site.between}
              {t.queue.found(<Instant t={t} at={flag.createdAt} />)}
            </>
          )}
          {batch !== null && (
            <>
              {t.site.between}
              <a
                href={flagPath(flag.id, returnTo)}
                id={`${flag.id}-alone`}
                aria-labelledby={`${flag.id}-alone ${headingId}`}
              >
                {t.queue.alone}
              </a>
            </>
          )}
        </small>
        {desk !== undefined && flag.status === 'open' && (
          <LeaseLine t={t} flag={flag} name={headingId} desk={desk} returnTo={returnTo} />
        )}
      </div>
      {decision !== null && flag.status !== 'open' && (
        <SettledLine t={t} name={headingId} decision={decision} returnTo={returnTo} />
      )}
      {isFree && (
        <DecisionForm
          t={t}
          flag={flag}
          name={headingId}
          returnTo={returnTo}
          typed={typed}
          hasKeys={desk !== undefined}
        />
      )}
      {isFree && desk !== undefined && (
        <div class="flag-more">
          <GroupingForm t={t} flag={flag} a={a} b={b} name={headingId} returnTo={returnTo} />
          <a
            href={pathWith('/verdicts/new', { quote: a.mention.quoteId, flag: flag.id })}
            id={`${flag.id}-verdict`}
            aria-labelledby={`${flag.id}-verdict ${headingId}`}
            aria-keyshortcuts="v"
          >
            {t.queue.verdict} <KeyHint>V</KeyHint>
          </a>
        </div>
      )}
    </article>
  );
}

interface ChoiceProps {
  readonly t: Messages;
  readonly flag: Flag;
  /** Id of the heading that names the flag. */
  readonly name: string;
  readonly form: string;
  readonly isChosen: boolean;
}

/** Puts a flag among those that are dismissed together. */
function Choice({ t, flag, name, form, isChosen }: ChoiceProps) {
  const id = `${flag.id}-choice`;
  return (
    <label class="choice" for={id}>
      <input
        type="checkbox"
        id={id}
        name="flag"
        value={flag.id}
        form={form}
        checked={isChosen}
        autocomplete="off"
        aria-keyshortcuts="x"
        aria-labelledby={`${id}-label ${name}`}
      />
      <span class="heard" id={`${id}-label`}>
        {t.queue.choose}
      </span>
    </label>
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
