import { Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../models/errors.ts';
import { type Flag, flagKindSchema, flagStatusSchema, type Severity, severitySchema } from '../../models/flag.ts';
import { flagIdSchema, quoteIdSchema } from '../../models/ids.ts';
import { type Lease, leaseInputSchema } from '../../models/lease.ts';
import { MAX_NAME_LENGTH, wordsSchema } from '../../models/primitives.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { leaseFlag, releaseFlag } from '../../services/lease-flag.ts';
import { listFlags } from '../../services/list-flags.ts';
import { flagDecisionSchema } from '../flag-decision.ts';
import { readJson, readOptionalJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentDecision } from '../present/decision.ts';
import { presentFlag } from '../present/flag.ts';
import { presentLease } from '../present/lease.ts';
import { presentPage } from '../present/page.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

/** One severity, or several with commas between them. */
const severitiesSchema = z
  .string()
  .refine((list) => list.split(',').every((one) => severitySchema.safeParse(one).success), {
    message: `must be of ${severitySchema.options.join(', ')}, with commas between`,
  })
  .transform((list) => list.split(',') as Severity[]);

const listSchema = z.strictObject({
  kind: flagKindSchema.optional(),
  // The list is a review queue first: decided flags are shown when asked for.
  status: z.enum([...flagStatusSchema.options, 'any']).default('open'),
  quote: quoteIdSchema.optional(),
  severity: severitiesSchema.optional(),
  speaker: wordsSchema(MAX_NAME_LENGTH).optional(),
  outlet: wordsSchema(MAX_NAME_LENGTH).optional(),
  order: z.enum(['severity', 'oldest', 'newest']).default('severity'),
  ...pageFields,
});

const releaseSchema = leaseInputSchema.pick({ holder: true });

/** GET /flags, GET /flags/:id, POST /flags/:id/decisions, POST and DELETE /flags/:id/lease. */
export function flags(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { kind, status, quote, severity, speaker, outlet, order, ...page } = readQuery(listSchema, request);
    const filter = {
      ...(kind === undefined ? {} : { kind }),
      ...(status === 'any' ? {} : { status }),
      ...(quote === undefined ? {} : { quoteId: quote }),
      ...(severity === undefined ? {} : { severities: severity }),
      speaker,
      outlet,
    };
    const { store, now } = contextOf(request);
    const found = await listFlags(store, filter, pageRequest(page), order);
    const ids = found.items.map(({ id }) => id);
    const leases = new Map((await store.leases(ids, now().toISOString())).map((lease) => [lease.subject, lease]));
    response.json(presentPage(found, (flag) => presentLeasedFlag(flag, leases.get(flag.id))));
  });

  router.get('/:id', async (request, response) => {
    const { store, now } = contextOf(request);
    const flag = await store.flag(readId(flagIdSchema, request));
    if (flag === undefined) throw new IsnadError('flag/not-found', `There is no flag ${request.params.id}`);
    const [lease] = await store.leases([flag.id], now().toISOString());
    response.json({ flag: presentLeasedFlag(flag, lease) });
  });

  router.post('/:id/decisions', readJson(SMALL_BODY), async (request, response) => {
    const id = readId(flagIdSchema, request);
    const { flag, decision } = await decideFlag(contextOf(request), id, readBody(flagDecisionSchema, request));
    response.status(201).json({ flag: presentFlag(flag), decision: presentDecision(decision) });
  });

  router.post('/:id/lease', readOptionalJson(SMALL_BODY), async (request, response) => {
    const id = readId(flagIdSchema, request);
    const lease = await leaseFlag(contextOf(request), id, readBody(leaseInputSchema, request));
    response.status(201).json({ lease: presentLease(lease) });
  });

  router.delete('/:id/lease', readOptionalJson(SMALL_BODY), async (request, response) => {
    const id = readId(flagIdSchema, request);
    await releaseFlag(contextOf(request), id, readBody(releaseSchema, request).holder);
    response.json({ lease: null });
  });

  return router;
}

/** A flag with the lease that runs on it; null where nobody is at work. */
function presentLeasedFlag(flag: Flag, lease: Lease | undefined) {
  return { ...presentFlag(flag), lease: lease === undefined ? null : presentLease(lease) };
}
