import type { KeyObject } from 'node:crypto';
import type { Client } from 'pg';
import { leftOf, readRedactions } from './redacted-events.js';
import { signedAudit, type NamedEvent } from './signed-log.js';
import { allEvents } from './verify-audit.js';

/** The whole log of changes as it stands now, as a log that is signed and can be checked without the database, see `signedAudit`. */
export async function* auditText(client: Client, key: KeyObject): AsyncGenerator<string> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const { rows } = await client.query<{ at: string }>('SELECT iso(now()) AS at');
    yield* signedAudit({ about: 'every change', exportedAt: rows[0]!.at }, key, namedEvents(client));
  } finally {
    await client.query('ROLLBACK');
  }
}

async function* namedEvents(client: Client): AsyncGenerator<NamedEvent[]> {
  const { rows: people } = await client.query<{ id: string; name: string }>('SELECT id, name FROM users');
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const redacted = leftOf(await readRedactions(client));
  for await (const events of allEvents(client))
    yield events.map((event) => ({
      ...event,
      actor: names.get(event.actor_id ?? '') ?? null,
      left: redacted.get(`${event.stream} ${event.seq}`)?.toString('hex') ?? null,
    }));
}
