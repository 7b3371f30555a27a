import { type FieldError, IsnadError } from '../models/errors.ts';
import type { OutletId } from '../models/ids.ts';
import { type Outlet, type OutletChange, type OutletInput, outletId } from '../models/outlet.ts';
import type { QuoteStore } from '../models/quote-store.ts';
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
  await demandFree(context, id, input);
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
  await demandFree(context, id, change);
  await write(context, held, outlet);
  return outlet;
}

/**
 * `changeOutlet` for a form that is sent whole: what is held already is not written again, whatever version was read, so
 * that a form sent twice is taken once.
 */
export async function saveOutlet(context: Context, id: OutletId, change: OutletChange): Promise<Outlet> {
  const held = await context.store.outlet(id);
  if (held !== undefined && isHeld(held, described({ ...held, ...change }))) return held;
  return changeOutlet(context, id, change);
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

function described(outlet: Omit<Outlet, 'folded'>): Outlet {
  const names = [...new Set([outlet.name, ...outlet.names])];
  return { ...outlet, names, hosts: [...new Set(outlet.hosts)], folded: [...new Set(names.map((name) => fold(name)))] };
}

function isHeld(held: Outlet, wanted: Outlet): boolean {
  const areSame = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((one, index) => one === b[index]);
  return held.name === wanted.name && areSame(held.names, wanted.names) && areSame(held.hosts, wanted.hosts);
}

/**
 * A name or host of two outlets would give an article to whichever comes first. Names that fold alike are one name; fields
 * are counted as they were sent.
 */
async function demandFree(
  { store }: Context,
  id: OutletId,
  { name, names = [], hosts = [] }: Partial<OutletInput>,
): Promise<void> {
  const holders = await holdersOfOutletNames(store, id, {
    names: name === undefined ? names : [name, ...names],
    hosts,
  });
  const sent = [
    ...(name === undefined ? [] : [{ field: 'name', text: name }]),
    // The name shown first may stand among the names as well, and is told of once.
    ...names.flatMap((text, index) => (text === name ? [] : [{ field: `names.${index}`, text }])),
    ...hosts.map((text, index) => ({ field: `hosts.${index}`, text })),
  ];
  const fields = sent.flatMap(({ field, text }): FieldError[] => {
    const holder = holders.get(text);
    return holder === undefined ? [] : [{ field, message: `is one of ${holder.id}` }];
  });
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
