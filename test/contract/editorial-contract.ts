import { auditContract } from './editorial/audit-contract.ts';
import { historyContract } from './editorial/history-contract.ts';
import { leasesContract } from './editorial/leases-contract.ts';
import { responsesContract } from './editorial/responses-contract.ts';
import { speakersAndOutletsContract } from './editorial/speakers-and-outlets-contract.ts';
import { splitsAndMergesContract } from './editorial/splits-and-merges-contract.ts';
import { verdictsContract } from './editorial/verdicts-contract.ts';
import { withheldArticlesContract } from './editorial/withheld-articles-contract.ts';
import type { StorePlug } from './plug-in.ts';

/** What people do beside the machine's findings, whatever store it is kept in: each act a fact with an event. */
export function editorialContract(plug: StorePlug): void {
  describe(`the editorial record, kept on ${plug.name}`, () => {
    verdictsContract(plug);
    responsesContract(plug);
    leasesContract(plug);
    splitsAndMergesContract(plug);
    historyContract(plug);
    speakersAndOutletsContract(plug);
    withheldArticlesContract(plug);
    auditContract(plug);
  });
}
