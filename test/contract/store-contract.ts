import type { StorePlug } from './plug-in.ts';
import { candidatesContract } from './store/candidates-contract.ts';
import { changesContract } from './store/changes-contract.ts';
import { eventsContract } from './store/events-contract.ts';
import { flagsContract } from './store/flags-contract.ts';
import { leasesContract } from './store/leases-contract.ts';
import { listsContract } from './store/lists-contract.ts';
import { lookUpsContract } from './store/look-ups-contract.ts';
import { speakerNamesContract } from './store/speaker-names-contract.ts';
import { verdictsContract } from './store/verdicts-contract.ts';

/** What models/quote-store.ts promises, method by method. A second store only has to be plugged in. */
export function storeContract(plug: StorePlug): void {
  describe(`the store contract, kept by ${plug.name}`, () => {
    changesContract(plug);
    lookUpsContract(plug);
    listsContract(plug);
    candidatesContract(plug);
    speakerNamesContract(plug);
    flagsContract(plug);
    eventsContract(plug);
    verdictsContract(plug);
    leasesContract(plug);
  });
}
