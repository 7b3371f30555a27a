import type { Request } from 'express';
import type { ContextOf } from '../request-context.ts';

/**
 * True for a form that was sent to an address which names a language or digits, as the switches on an answer to a form
 * send it: whatever stands in it, it never acts, and is shown again.
 */
export function isOnlyShown({ method, query }: Request): boolean {
  return method === 'POST' && (query.lang !== undefined || query.digits !== undefined);
}

/** What stands for an act where a form is only shown: nothing kept the use case from it, and it was not done. */
export class OnlyShown extends Error {}

/** The context of each request; for a form that is only shown, with a store that can be read and takes nothing. */
export function sparingShownForms(contextOf: ContextOf): ContextOf {
  return (request) => {
    const context = contextOf(request);
    if (!isOnlyShown(request)) return context;
    const refuse = () => Promise.reject(new OnlyShown());
    return { ...context, store: { ...context.store, apply: refuse, takeLease: refuse, endLease: refuse } };
  };
}
