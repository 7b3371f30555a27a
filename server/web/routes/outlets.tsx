import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../../models/errors.ts';
import { type OutletId, outletIdSchema } from '../../../models/ids.ts';
import type { Outlet } from '../../../models/outlet.ts';
import { outletChangeSchema } from '../../../models/outlet.ts';
import { parse } from '../../../models/parse.ts';
import { MAX_NAME_LENGTH, wordsSchema } from '../../../models/primitives.ts';
import { holdersOfOutletNames, saveOutlet } from '../../../services/change-outlet.ts';
import type { Context } from '../../../services/context.ts';
import { listOutlets } from '../../../services/list-outlets.ts';
import { readOutlet } from '../../../services/read-outlet.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import { pageFields, pageRequest, readBody, readQuery } from '../../read-request.ts';
import type { ContextOf } from '../../request-context.ts';
import { Name } from '../components/name.tsx';
import type { RefusedOutlet } from '../components/outlet-form.tsx';
import { orShownAgain, Refusal, textField } from '../form-fields.ts';
import { frameOf, messagesOf } from '../frame.ts';
import { type FilledLine, filledLines } from '../lines.ts';
import type { Messages, Piece } from '../messages.ts';
import { OutletPage } from '../pages/outlet-page.tsx';
import { OutletsPage } from '../pages/outlets-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';
import { seenField, versionField, versionMeant } from '../version-field.ts';

/** Outlets on a page of the list, and statements on a page of an outlet. */
const LIST_LIMIT = 50;
const STATEMENTS = 30;

const listSchema = z.object({ q: textField, cursor: pageFields.cursor });
const addressSchema = z.object({ cursor: pageFields.cursor, done: z.string().optional().catch(undefined) });
const formSchema = z.strictObject({
  version: versionField,
  seen: seenField,
  name: textField,
  names: textField,
  hosts: textField,
});

/** GET /outlets and /outlets/:id; POST /outlets/:id gives it other names and hosts. */
export function outletRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/outlets', async (request, response) => {
    const context = contextOf(request);
    const { q: written, cursor } = readQuery(listSchema, request);
    const q = written.trim();
    const wanted = pageRequest({ cursor, limit: LIST_LIMIT });
    const isWrong = q !== '' && !wordsSchema(MAX_NAME_LENGTH).safeParse(q).success;
    const page = isWrong ? null : await listOutlets(context, { ...wanted, q: q === '' ? undefined : q });
    const frame = await frameOf(request, context.store);
    const shown = <OutletsPage frame={frame} q={q} page={page} cursor={wanted.cursor} />;
    sendPage(response, frame.t.language, shown, isWrong ? 400 : 200);
  });

  router.get('/outlets/:id', async (request, response) => {
    const { cursor, done } = readQuery(addressSchema, request);
    await answer(request, response, { cursor: cursor || null, isSaved: done === 'saved' });
  });

  router.post('/outlets/:id', readForm(SMALL_BODY), async (request, response) => {
    const context = contextOf(request);
    const id = idOf(request);
    const { version: sent, seen, ...written } = readBody(formSchema, request);
    const version = versionMeant(request, { version: sent, seen });
    const name = written.name.trim();
    const lines = {
      // The name shown first is one of the names, and the first of them.
      names: [{ number: 0, text: name }, ...filledLines(written.names).filter(({ text }) => text !== name)],
      hosts: filledLines(written.hosts.toLowerCase().replaceAll(/^\s*www\./gm, '')),
    };
    const [names, hosts] = [lines.names, lines.hosts].map((all) => all.map(({ text }) => text));
    const saved = await orShownAgain(
      request,
      () => saveOutlet(context, id, parse(outletChangeSchema, { version, name, names, hosts })),
      ['store/conflict'],
    );
    if (!(saved instanceof Refusal)) return response.redirect(303, pathWith(`/outlets/${id}`, { done: 'saved' }));
    const problems = await problemsOf(messagesOf(request), context, id, { lines, fields: saved.fields });
    const isStale = saved.error?.code === 'store/conflict';
    await answer(request, response, { refused: { ...written, version, problems, isStale }, status: saved.status });
  });

  async function answer(
    request: Request,
    response: Response,
    {
      cursor = null,
      isSaved = false,
      refused = null,
      status = 200,
    }: {
      readonly cursor?: string | null;
      readonly isSaved?: boolean;
      readonly refused?: RefusedOutlet | null;
      readonly status?: number;
    },
  ): Promise<void> {
    const context = contextOf(request);
    const read = await readOutlet(context, idOf(request), { cursor, limit: STATEMENTS });
    if (read === undefined) throw notFound();
    const frame = await frameOf(request, context.store);
    sendPage(
      response,
      frame.t.language,
      <OutletPage frame={frame} read={read} cursor={cursor} isSaved={isSaved} refused={refused} />,
      status,
    );
  }

  return router;
}

function idOf(request: Request): OutletId {
  const id = outletIdSchema.safeParse(request.params.id);
  if (!id.success) throw notFound();
  return id.data;
}

function notFound(): IsnadError {
  return new IsnadError('outlet/not-found', 'there is no such outlet');
}

/** What is wrong, field by field and line by line; of what is another outlet's, whose it is. */
async function problemsOf(
  t: Messages,
  { store }: Context,
  id: OutletId,
  {
    lines,
    fields,
  }: {
    readonly lines: Readonly<Record<'names' | 'hosts', readonly FilledLine[]>>;
    readonly fields: ReadonlySet<string>;
  },
): Promise<RefusedOutlet['problems']> {
  const [names, hosts] = [lines.names, lines.hosts].map((all) => all.map(({ text }) => text));
  const holders = await holdersOfOutletNames(store, id, { names: names ?? [], hosts: hosts ?? [] });
  const problems: Record<'name' | 'names' | 'hosts', Piece[]> = { name: [], names: [], hosts: [] };
  // The first of the names is the name itself, and may be told of under both.
  const paths = new Set([...fields].map((field) => (field === 'name' ? 'names.0' : field)));
  for (const path of paths) {
    const [field, index] = path.split('.');
    if (field !== 'names' && field !== 'hosts') continue;
    const line = lines[field][Number(index)];
    if (line === undefined) {
      problems[field].push(t.outlets.tooMany);
      continue;
    }
    const holder = holders.get(line.text);
    if (line.number === 0) {
      problems.name.push(holder === undefined ? t.outlets.wrongName : t.outlets.nameTakenBy(link(holder)));
    } else if (holder !== undefined) problems[field].push(t.outlets.takenBy(line.number, link(holder)));
    else problems[field].push((field === 'names' ? t.outlets.wrongLine : t.outlets.wrongHost)(line.number));
  }
  return problems;
}

function link({ id, name }: Outlet): Piece {
  return (
    <a href={`/outlets/${id}`}>
      <Name>{name}</Name>
    </a>
  );
}
