import { severitySchema } from '../../../models/flag.ts';
import type { FlagOrder } from '../../../models/quote-store.ts';
import type { Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';
import { isNarrowed, type QueueView, queryOf } from '../queue-view.ts';
import { Input } from './input.tsx';

const ORDERS: readonly FlagOrder[] = ['severity', 'oldest', 'newest'];

/** Filters of the queue, which live in its address. Near-duplicates are all of one severity. */
export function QueueFilters({ t, view }: { readonly t: Messages; readonly view: QueueView }) {
  const kept = queryOf({ ...view, severity: null, speaker: '', outlet: '', order: 'severity' });
  const severities = severitySchema.options.filter((severity) => severity !== 'information').reverse();
  return (
    <search>
      <form class="filters queue-filters" method="get" action="/flags" aria-label={t.queue.filters}>
        {Object.entries(kept).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        {view.kind !== 'near-duplicate' && (
          <div class="field">
            <label for="filter-severity">{t.queue.severity}</label>
            <select id="filter-severity" name="severity">
              <option value="">{t.queue.anySeverity}</option>
              {severities.map((severity) => (
                <option key={severity} value={severity} selected={severity === view.severity}>
                  {t.severity[severity]}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="field">
          <label for="filter-speaker">{t.queue.speaker}</label>
          <Input id="filter-speaker" name="speaker" type="text" value={view.speaker} />
        </div>
        <div class="field">
          <label for="filter-outlet">{t.queue.outlet}</label>
          <Input id="filter-outlet" name="outlet" type="text" value={view.outlet} />
        </div>
        <div class="field">
          <label for="filter-order">{t.queue.order}</label>
          <select id="filter-order" name="order">
            {ORDERS.map((order) => (
              <option key={order} value={order} selected={order === view.order}>
                {t.queue.orders[order]}
              </option>
            ))}
          </select>
        </div>
        <div class="buttons">
          <button type="submit">{t.queue.submit}</button>
          {(isNarrowed(view) || view.order !== 'severity') && <a href={pathWith('/flags', kept)}>{t.queue.clear}</a>}
        </div>
      </form>
    </search>
  );
}
