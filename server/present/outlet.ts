import type { Outlet } from '../../models/outlet.ts';

/** An outlet as JSON. */
export function presentOutlet({ id, name, names, hosts, version }: Outlet) {
  return { id, name, names, hosts, version };
}
