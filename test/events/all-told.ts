import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDatabase } from '../harness/test-database.js';

/** Waits until nothing of the outbox is held back any longer by transactions that began before it, in other databases of the server too. */
export async function allTold(database: TestDatabase): Promise<void> {
  for (;;) {
    const [held] = await database.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM outbox_events WHERE xid >= on_event_clock(pg_snapshot_xmin(pg_current_snapshot()))',
    );
    if (held!.n === 0) return;
    await sleep(50);
  }
}
