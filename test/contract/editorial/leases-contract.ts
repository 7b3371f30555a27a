import assert from 'node:assert/strict';
import { type FlagId, mintId } from '../../../models/ids.ts';
import { LEASE_MINUTES } from '../../../models/lease.ts';
import { decideFlag } from '../../../services/decide-flag.ts';
import { leaseFlag, releaseFlag } from '../../../services/lease-flag.ts';
import type { StorePlug } from '../plug-in.ts';
import { DISMISSAL, deskForEach, MINUTE } from './desk.ts';

/** An id of the right form that nothing has. */
const NO_FLAG = mintId<FlagId>('f');

/** Who is at work on a flag, so that two reviewers do not decide it at once. */
export function leasesContract(plug: StorePlug): void {
  describe('leases', () => {
    const desk = deskForEach(plug);
    const { events, refuses, someLibrary } = desk;

    it('keep a flag for one, who can prolong and end it', async () => {
      const { flag } = await someLibrary();
      const lease = await leaseFlag(desk.amal, flag.id, { minutes: LEASE_MINUTES });
      assert.equal(lease.holder, 'local:Amal');
      assert.equal(Date.parse(lease.until) - desk.time, LEASE_MINUTES * MINUTE);
      await refuses('flag/leased', ['holder'], () => leaseFlag(desk.badr, flag.id, { minutes: 15 }));
      await refuses('flag/leased', ['holder'], () => releaseFlag(desk.badr, flag.id));
      const longer = await leaseFlag(desk.amal, flag.id, { minutes: 60 });
      assert.ok(longer.until > lease.until);
      await releaseFlag(desk.amal, flag.id);
      await releaseFlag(desk.amal, flag.id);
      assert.equal((await leaseFlag(desk.badr, flag.id, { minutes: 15 })).holder, 'local:Badr');
      assert.deepEqual(
        (await events()).filter(({ act }) => act === 'flag-leased').map(({ actor }) => actor),
        ['local:Badr', 'local:Amal'],
        'a lease that is prolonged is not taken again',
      );
    });

    it('keep decisions to their holder, and end with the decision', async () => {
      const { flag } = await someLibrary();
      await leaseFlag(desk.amal, flag.id, { minutes: 15 });
      await refuses('flag/leased', ['holder'], () => decideFlag(desk.badr, flag.id, DISMISSAL));
      await decideFlag(desk.amal, flag.id, DISMISSAL);
      assert.deepEqual(await desk.store.leases([flag.id], new Date(desk.time).toISOString()), []);
    });

    it('under another name than the actor are decided under that name', async () => {
      const { flag } = await someLibrary();
      await leaseFlag(desk.local, flag.id, { holder: 'desk 4', minutes: 15 });
      await refuses('flag/leased', ['holder'], () => decideFlag(desk.local, flag.id, DISMISSAL));
      const { decision } = await decideFlag(desk.local, flag.id, { ...DISMISSAL, holder: 'desk 4' });
      assert.equal('holder' in decision, false, 'a decision holds who acted, not under which lease');
    });

    it('that ran out are nobody’s: another may take the flag, and the first one is told', async () => {
      const { flag } = await someLibrary();
      await leaseFlag(desk.amal, flag.id, { minutes: 15 });
      desk.wait(16);
      await leaseFlag(desk.badr, flag.id, { minutes: 15 });
      await refuses('flag/leased', ['holder'], () => decideFlag(desk.amal, flag.id, DISMISSAL));
      desk.wait(16);
      // With nobody at work on it, a lease is not asked for.
      assert.equal((await decideFlag(desk.amal, flag.id, DISMISSAL)).flag.status, 'dismissed');
    });

    it('are not taken on what is decided or not there', async () => {
      const { flag } = await someLibrary();
      await decideFlag(desk.badr, flag.id, DISMISSAL);
      await refuses('flag/already-decided', [], () => leaseFlag(desk.amal, flag.id, { minutes: 15 }));
      await refuses('flag/already-decided', [], () => decideFlag(desk.amal, flag.id, DISMISSAL));
      await refuses('flag/not-found', [], () => leaseFlag(desk.amal, NO_FLAG, { minutes: 15 }));
      await refuses('flag/not-found', [], () => releaseFlag(desk.amal, NO_FLAG));
    });
  });
}
