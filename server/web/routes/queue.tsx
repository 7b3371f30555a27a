import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { decisionReasonSchema, flagKindSchema, flagStatusSchema, severitySchema } from '../../../models/flag.ts';
import { flagIdSchema } from '../../../models/ids.ts';
import { parse } from '../../../models/parse.ts';
import { MAX_NAME_LENGTH, wordsSchema } from '../../../models/primitives.ts';
import { dismissFlags } from '../../../services/dismiss-flags.ts';
import { listFlagsWithSides } from '../../../services/list-flags.ts';
import { flagDecisionSchema } from '../../flag-decision.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { pageFields, pageRequest, readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import type { TypedBatch } from '../components/batch-form.tsx';
import { listField, orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf } from '../frame.ts';
import { QueuePage } from '../pages/queue-page.tsx';
import { safePath } from '../paths.ts';
import { QUEUE_LIMIT, type QueueView } from '../queue-view.ts';
import { sendPage } from '../send-page.ts';
import { decisionsOf, happenedOf, withHappened } from '../what-happened.ts';

/** A choice of a filter that may be left open. */
const open = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal('')]).optional();

const addressSchema = z.object({
  kind: open(flagKindSchema),
  status: open(flagStatusSchema.exclude(['superseded'])),
  severity: open(severitySchema),
  speaker: open(wordsSchema(MAX_NAME_LENGTH)),
  outlet: open(wordsSchema(MAX_NAME_LENGTH)),
  order: open(z.enum(['severity', 'oldest', 'newest'])),
  cursor: pageFields.cursor,
  // What happened a moment ago; ids that are none say nothing.
  decided: z.string().optional(),
  undone: z.string().optional(),
  dismissed: z.string().optional(),
  left: z.string().optional(),
});
type Address = z.infer<typeof addressSchema>;

const batchFormSchema = z.strictObject({ flag: listField, reason: textField, note: textField, returnTo: textField });
const batchSchema = z.object({
  flag: z.array(flagIdSchema).min(1).max(QUEUE_LIMIT),
  reason: decisionReasonSchema,
  note: flagDecisionSchema.shape.note,
});

/** What of the queue's address a form that was sent from there is answered with. */
interface QueueAnswer {
  readonly batch: TypedBatch & { readonly chosen: ReadonlySet<string> };
  readonly status: number;
}

/** GET /flags; POST /flags/dismissals. */
export function queueRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/flags', async (request, response) => {
    await sendQueue(request, response, readQuery(addressSchema, request), null);
  });

  router.post('/flags/dismissals', readForm(SMALL_BODY), async (request, response) => {
    const { returnTo, ...form } = readBody(batchFormSchema, request);
    const path = safePath(returnTo, '/flags');
    const done = await orShownAgain(request, () => {
      const { flag, ...judgement } = parse(batchSchema, form);
      return dismissFlags(contextOf(request), flag, judgement);
    });
    if (done instanceof Refusal) {
      const address = Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''));
      const problems = new Set([...done.fields].map((field) => field.split('.')[0] ?? ''));
      const batch = { reason: form.reason, note: form.note, problems, chosen: new Set(form.flag) };
      await sendQueue(request, response, parse(addressSchema, address), { batch, status: done.status });
      return;
    }
    const { dismissed, left } = done;
    const happened = { dismissed: dismissed.map(({ id }) => id).join(' '), left: left.join(' ') };
    response.redirect(303, withHappened(path, happened.dismissed + happened.left === '' ? {} : happened));
  });

  return router;

  async function sendQueue(request: Request, response: Response, address: Address, answer: QueueAnswer | null) {
    const context = contextOf(request);
    const { store, now, actor } = context;
    const view = viewOf(address);
    const wanted = pageRequest({ cursor: address.cursor, limit: QUEUE_LIMIT });
    const { kind, status, severity, speaker, outlet, order } = view;
    const page = await listFlagsWithSides(
      context,
      {
        kind: kind ?? undefined,
        status,
        severity: severity ?? undefined,
        speaker: speaker || undefined,
        outlet: outlet || undefined,
        order,
      },
      wanted,
    );
    const flags = page.items.map(({ flag }) => flag);
    const leases = await store.leases(
      flags.map(({ id }) => id),
      now().toISOString(),
    );
    const frame = await frameOf(request, store);
    const queue = (
      <QueuePage
        frame={frame}
        view={view}
        counts={await store.flagCounts()}
        page={page}
        cursor={wanted.cursor}
        actor={actor}
        leases={new Map(leases.map((lease) => [lease.subject, lease]))}
        decisions={await decisionsOf(context, flags)}
        happened={await happenedOf(context, address)}
        batch={answer?.batch ?? null}
      />
    );
    sendPage(response, frame.t.language, queue, answer?.status ?? 200);
  }
}

function viewOf({ kind, status, severity, speaker, outlet, order }: Address): QueueView {
  return {
    kind: kind || null,
    status: status || 'open',
    severity: severity || null,
    speaker: speaker ?? '',
    outlet: outlet ?? '',
    order: order || 'severity',
  };
}
