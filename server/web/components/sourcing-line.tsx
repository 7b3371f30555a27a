import type { SourcingSummary } from '../../../services/sourcing-summary.ts';
import type { Messages } from '../messages.ts';
import { Name } from './name.tsx';

/** "N outlets; M named origins; K do not say", with the origins by name. */
export function SourcingLine({ t, sourcing }: { readonly t: Messages; readonly sourcing: SourcingSummary }) {
  const { outlets, namedOrigins, unstated } = sourcing;
  return (
    <>
      <span class="sourcing-line">{t.statement.sourcing(outlets.length, namedOrigins.length, unstated)}</span>
      {namedOrigins.length > 0 && (
        <>
          {' '}
          ({t.statement.origins}:{' '}
          {namedOrigins.map((name, index) => (
            <span key={name}>
              {index > 0 && t.site.comma}
              <Name>{name}</Name>
            </span>
          ))}
          )
        </>
      )}
    </>
  );
}
