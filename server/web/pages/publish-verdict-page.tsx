import { accuses, hindrance } from '../../../services/give-verdict.ts';
import type { VerdictRead } from '../../../services/read-verdict.ts';
import { ActorList } from '../components/actor-list.tsx';
import { Document } from '../components/document.tsx';
import { VerdictHead } from '../components/verdict-head.tsx';
import { VerdictWhole } from '../components/verdict-whole.tsx';
import { YourName } from '../components/your-name.tsx';
import type { Frame } from '../frame.ts';
import { titleAbout } from '../title-about.ts';

interface PublishVerdictPageProps {
  readonly frame: Frame;
  readonly read: VerdictRead;
  /** Who would publish it. */
  readonly actor: string;
  /** Where this page is, to be sent to a colleague. */
  readonly address: string;
  /** Somebody saved another entry since the form was read. */
  readonly isMeanwhile: boolean;
}

/**
 * Shows what will be public and asks once more. Where it takes a second reviewer, the first one is told so, and the second
 * asked to agree.
 */
export function PublishVerdictPage({ frame, read, actor, address, isMeanwhile }: PublishVerdictPageProps) {
  const { t } = frame;
  const { verdict } = read;
  const inTheWay = hindrance(verdict, actor)?.code ?? null;
  const isSecond = accuses(verdict.attribution) && !verdict.by.includes(actor);
  const isDraft = verdict.state === 'draft';
  const word = t.verdictWords.attribution[verdict.attribution].word;
  const others = <ActorList t={t} actors={verdict.by} />;
  return (
    <Document frame={frame} title={titleAbout(t.verdict.publishTitle, read.words?.text ?? null)} current="/verdicts">
      <VerdictHead t={t} read={read} eyebrow={t.verdict.eyebrow} />
      <section class="confirm" aria-labelledby="publish">
        <h2 id="publish">{t.verdict.publishTitle}</h2>
        <p>{t.verdict.publishLead}</p>
        {isMeanwhile && inTheWay === null && (
          <p class="field-problem" role="alert">
            {t.verdict.publishMeanwhile}
          </p>
        )}
        {inTheWay === 'verdict/needs-evidence' && (
          <p class="field-problem" role="alert">
            {t.verdict.needsEvidence}
          </p>
        )}
        {inTheWay === 'verdict/needs-second-reviewer' && (
          <div class="second" role="status">
            <p>
              <strong>{t.verdict.needsSecond(others, word)}</strong>
            </p>
            <p>{t.verdict.needsSecondHow}</p>
            <p>
              <code dir="ltr">{address}</code>
            </p>
          </div>
        )}
        {inTheWay === null && isSecond && <p>{t.verdict.youAgree(others, word)}</p>}
        <YourName t={t} actor={actor} returnTo={`/verdicts/${verdict.id}/publish`} />
        <form class="buttons" method="post" action={`/verdicts/${verdict.id}/publish`}>
          <input type="hidden" name="version" value={verdict.version} />
          {inTheWay === null && isDraft && (
            <button class="primary" type="submit">
              {isSecond ? t.verdict.agreeAndPublish : t.verdict.publishNow}
            </button>
          )}
          <a class="act" href={`/verdicts/${verdict.id}`}>
            {t.verdict.notYet}
          </a>
          {isDraft && (
            <a class="act" href={`/verdicts/${verdict.id}/edit`}>
              {t.verdict.edit}
            </a>
          )}
        </form>
      </section>
      <VerdictWhole t={t} read={read} />
    </Document>
  );
}
