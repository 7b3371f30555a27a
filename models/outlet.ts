import { z } from 'zod';
import { contentId, type OutletId, outletIdSchema } from './ids.ts';

/** Who publishes: a news site, agency, broadcaster, official body or social account. */
export const outletSchema = z.object({
  id: outletIdSchema,
  /** The name shown first. */
  name: z.string(),
  /** Every name it goes by, the first included. */
  names: z.array(z.string()),
  hosts: z.array(z.string()),
  /** `names` folded (services/text/fold), under which the store finds it. */
  folded: z.array(z.string()),
  version: z.int().min(1),
});
export type Outlet = Readonly<z.infer<typeof outletSchema>>;

/** A new outlet's id: hash of its folded first name, so that two writers meeting it at once make one outlet. */
export function outletId(foldedName: string): OutletId {
  return contentId<OutletId>('o', [foldedName]);
}
