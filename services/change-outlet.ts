import { type FieldError, IsnadError } from '../models/errors.ts';
import type { OutletId } from '../models/ids.ts';
import { type Outlet, type OutletChange, type OutletInput, outletId } from '../models/outlet.ts';
import type { Context } from './context.ts';
import { demandVersion } from './demand-version.ts';
import { fold } from './text/fold.ts';

/** Adds an outlet by hand. Rejects with name/taken where another outlet has one of its names or hosts. */
export async function addOutlet(context: Context, input: OutletInput): Promise<Outlet> {
  const id = outletId(fold(input.name));
  const outlet = described({ id, version: 1, ...input });
  // An outlet of this id may have been given another name since: it is that one still.
  const held = await context.store.outlet(id);
  if (held !== undefined) throw taken([{ field: 'name', message: `is a name of ${id}` }]);
  await demandFree(context, outlet);
  await write(context, null, outlet);
  return outlet;
}

/**
 * Gives an outlet other names or hosts; what is not sent stays. The name shown first is among its names.
 *
 * Rejects with outlet/not-found, store/conflict where `version` is not the one held, and name/taken.
 */
export async function changeOutlet(
  context: Context,
  id: OutletId,
  { version, ...change }: OutletChange,
): Promise<Outlet> {
  const held = await context.store.outlet(id);
  if (held === undefined) throw new IsnadError('outlet/not-found', `there is no outlet ${id}`);
  demandVersion(held, version);
  const outlet = described({ ...held, ...change, version: version + 1 });
  await demandFree(context, outlet);
  await write(context, held, outlet);
  return outlet;
}

function described(outlet: Omit<Outlet, 'folded'>): Outlet {
  const names = [...new Set([outlet.name, ...outlet.names])];
  return { ...outlet, names, hosts: [...new Set(outlet.hosts)], folded: [...new Set(names.map((name) => fold(name)))] };
}

/** A name or host of two outlets would give an article to whichever comes first. */
async function demandFree({ store }: Context, { id, name, names, hosts, folded }: Outlet): Promise<void> {
  const fields: FieldError[] = [];
  for (const other of await store.outletsBy({ foldedNames: folded, hosts })) {
    if (other.id === id) continue;
    const message = `is one of ${other.id}`;
    for (const [index, one] of names.entries()) {
      const field = one === name ? 'name' : `names.${index}`;
      if (other.folded.includes(fold(one))) fields.push({ field, message });
    }
    for (const [index, host] of hosts.entries()) {
      if (other.hosts.includes(host)) fields.push({ field: `hosts.${index}`, message });
    }
  }
  if (fields.length > 0) throw taken(fields);
}

function taken(fields: readonly FieldError[]): IsnadError {
  return new IsnadError('name/taken', fields.map(({ field, message }) => `${field} ${message}`).join('; '), fields);
}

async function write({ store, now, actor }: Context, before: Outlet | null, after: Outlet): Promise<void> {
  const summary = ({ name, names, hosts }: Outlet) => ({ name, names, hosts });
  const event = {
    at: now().toISOString(),
    actor,
    act: 'outlet-changed' as const,
    subject: after.id,
    before: before === null ? null : summary(before),
    after: summary(after),
  };
  await store.apply({ outlets: [after], events: [event] }, 'editorial');
}
