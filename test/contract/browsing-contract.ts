import { countsContract } from './browsing/counts-contract.ts';
import { eventsAboutContract } from './browsing/events-about-contract.ts';
import { flagListsContract } from './browsing/flag-lists-contract.ts';
import { namesInOrderContract } from './browsing/names-in-order-contract.ts';
import { outletMentionsContract } from './browsing/outlet-mentions-contract.ts';
import { quoteStatesContract } from './browsing/quote-states-contract.ts';
import type { StorePlug } from './plug-in.ts';

/** What pages and lists are made of: counts, orders and narrower lists, whatever store the library is kept in. */
export function browsingContract(plug: StorePlug): void {
  describe(`a library to be browsed, kept on ${plug.name}`, () => {
    eventsAboutContract(plug);
    countsContract(plug);
    flagListsContract(plug);
    namesInOrderContract(plug);
    quoteStatesContract(plug);
    outletMentionsContract(plug);
  });
}
