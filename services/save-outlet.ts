import type { OutletId } from '../models/ids.ts';
import type { Outlet, OutletChange } from '../models/outlet.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { changeOutlet } from './change-outlet.ts';
import type { Context } from './context.ts';
import { fold } from './text/fold.ts';

/**
 * `changeOutlet` for a form that is sent whole: what is held already is not written again, whatever version was read, so
 * that a form sent twice is taken once.
 */
export async function saveOutlet(context: Context, id: OutletId, change: OutletChange): Promise<Outlet> {
  const held = await context.store.outlet(id);
  if (held !== undefined && isHeld(held, change)) return held;
  return changeOutlet(context, id, change);
}

function isHeld(held: Outlet, { name, names = [], hosts = [] }: OutletChange): boolean {
  const sameOf = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((one, index) => one === b[index]);
  return (
    held.name === name &&
    sameOf(held.names, [...new Set([held.name, ...names])]) &&
    sameOf(held.hosts, [...new Set(hosts)])
  );
}

/** Which other outlet has each of these names and hosts; those that none has are not in it. */
export async function holdersOfOutletNames(
  store: QuoteStore,
  id: OutletId,
  { names, hosts }: { readonly names: readonly string[]; readonly hosts: readonly string[] },
): Promise<ReadonlyMap<string, Outlet>> {
  const others = await store.outletsBy({ foldedNames: names.map((name) => fold(name)), hosts });
  const holders = new Map<string, Outlet>();
  for (const other of others) {
    if (other.id === id) continue;
    for (const name of names) if (other.folded.includes(fold(name))) holders.set(name, other);
    for (const host of hosts) if (other.hosts.includes(host)) holders.set(host, other);
  }
  return holders;
}
