import type Database from 'better-sqlite3';
import type { Lease } from '../../lease.ts';

/** Leases, each taken in one statement; both functions expect to run inside a transaction. */
export function prepareLeases(database: Database.Database) {
  const take = database.prepare(`INSERT INTO leases (subject, holder, until) VALUES (@subject, @holder, @until)
    ON CONFLICT (subject) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE leases.until <= @now OR leases.holder = excluded.holder`);
  const held = database.prepare('SELECT subject, holder, until FROM leases WHERE subject = ?');
  const end = database.prepare('DELETE FROM leases WHERE subject = ? AND holder = ?');
  return {
    takeLease(lease: Lease, now: string): Lease {
      take.run({ ...lease, now });
      return held.get(lease.subject) as Lease;
    },
    endLease(subject: string, holder: string): void {
      end.run(subject, holder);
    },
  };
}
