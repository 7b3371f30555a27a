import type { Flag, FlagKind, FlagStatus, Severity } from '../models/flag.ts';
import type { FlagFilter, FlagOrder, Page, PageRequest, QuoteStore } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { findByName } from './find-by-name.ts';
import { type FlagWithSides, flagSides } from './flag-sides.ts';

/** Severities that ask for a person; the other, information, is a note. */
const FOR_PERSON: readonly Severity[] = ['critical', 'major', 'minor'];

export interface FlagListInput {
  /** One kind; without it all that ask for a person, so near-duplicates are left out. */
  readonly kind?: FlagKind | undefined;
  readonly status: FlagStatus;
  readonly severity?: Severity | undefined;
  /** A name under which a speaker or an outlet is held. */
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
  readonly order: FlagOrder;
}

/**
 * A page of the review queue, each flag with both passages, in the order asked for. A speaker or outlet that is not held
 * gives an empty page.
 */
export async function listFlagsWithSides(
  { store }: Context,
  { kind, status, severity, speaker, outlet, order }: FlagListInput,
  page: PageRequest,
): Promise<Page<FlagWithSides>> {
  const severities = severity !== undefined ? [severity] : kind === undefined ? FOR_PERSON : undefined;
  const filter = {
    status,
    ...(kind === undefined ? {} : { kind }),
    ...(severities === undefined ? {} : { severities }),
    speaker,
    outlet,
  };
  const { items, next } = await listFlags(store, filter, page, order);
  return { items: await flagSides(store, items), next };
}

/** What flags are narrowed by, a speaker and an outlet by a name under which they are held. */
export interface NamedFlagFilter extends Omit<FlagFilter, 'speakerId' | 'outletId'> {
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
}

/** A page of flags in the order asked for. A speaker or outlet that is not held gives an empty page. */
export async function listFlags(
  store: QuoteStore,
  { speaker, outlet, ...filter }: NamedFlagFilter,
  page: PageRequest,
  order: FlagOrder,
): Promise<Page<Flag>> {
  const named = await findByName(store, { speaker, outlet });
  return named === null ? { items: [], next: null } : store.listFlags({ ...filter, ...named }, page, order);
}
