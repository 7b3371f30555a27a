import { z } from 'zod';
import { contentId, type OutletId, outletIdSchema } from './ids.ts';
import { MAX_NAME_LENGTH, wordsSchema } from './primitives.ts';

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

/** Names, or hosts, that one outlet has at most: the best known have a dozen in all scripts together. */
const NAMES_AT_MOST = 100;

/** Longest host name that DNS has. */
const MAX_HOST_LENGTH = 253;

/** A host as the address of an article gives it: lower case, without `www.`. */
const hostSchema = z
  .string()
  .max(MAX_HOST_LENGTH)
  .transform((host) => host.toLowerCase().replace(/^www\./, ''))
  .refine((host) => URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === host, {
    message: 'must be a host name such as "example.org", in punycode where it is not ASCII',
  });

const namesSchema = z.array(wordsSchema(MAX_NAME_LENGTH)).max(NAMES_AT_MOST);
const hostsSchema = z.array(hostSchema).max(NAMES_AT_MOST);

/** What POST /outlets takes. */
export const outletInputSchema = z.strictObject({
  name: wordsSchema(MAX_NAME_LENGTH),
  names: namesSchema.default([]),
  hosts: hostsSchema.default([]),
});
export type OutletInput = Readonly<z.infer<typeof outletInputSchema>>;

/** What PATCH /outlets/:id takes: the version that was read, and what changes. Lists are sent whole. */
export const outletChangeSchema = z
  .strictObject({
    version: z.int().min(1),
    name: wordsSchema(MAX_NAME_LENGTH).optional(),
    names: namesSchema.optional(),
    hosts: hostsSchema.optional(),
  })
  .refine(({ name, names, hosts }) => name ?? names ?? hosts, { message: 'changes nothing' });
export type OutletChange = Readonly<z.infer<typeof outletChangeSchema>>;

/** A new outlet's id: hash of its folded first name, so that two writers meeting it at once make one outlet. */
export function outletId(foldedName: string): OutletId {
  return contentId<OutletId>('o', [foldedName]);
}
