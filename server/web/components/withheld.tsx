import type { Article } from '../../../models/article.ts';
import type { Messages } from '../messages.ts';
import { Fact } from './fact.tsx';
import { Instant } from './when.tsx';

/** What stands in place of a text that was erased on legal order: since when, why, and its hash. */
export function Withheld({
  t,
  withheld,
  sha256,
}: {
  readonly t: Messages;
  readonly withheld: NonNullable<Article['withheld']>;
  readonly sha256: string;
}) {
  return (
    <section>
      <p>{t.article.withheldSince(<Instant t={t} at={withheld.at} />)}</p>
      <dl class="facts">
        <Fact label={t.article.withheldReason}>
          <bdi>{withheld.reason}</bdi>
        </Fact>
        <Fact label={t.article.withheldHash}>
          <code dir="ltr">{sha256}</code>
        </Fact>
      </dl>
    </section>
  );
}
