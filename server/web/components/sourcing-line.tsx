import type { SourcingSummary } from '../../../services/sourcing-summary.ts';
import type { Messages } from '../messages.ts';
import { NameList } from './name-list.tsx';

/** "N outlets; M named origins; K do not say", with the origins by name. */
export function SourcingLine({ t, sourcing }: { readonly t: Messages; readonly sourcing: SourcingSummary }) {
  const { outlets, namedOrigins, unstated } = sourcing;
  return (
    <>
      {t.statement.sourcing(outlets.length, namedOrigins.length, unstated)}
      {namedOrigins.length > 0 && (
        <>
          {' '}
          ({t.statement.origins}: <NameList t={t} names={namedOrigins} />)
        </>
      )}
    </>
  );
}
