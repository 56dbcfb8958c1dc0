import { setTimeout as sleep } from 'node:timers/promises';
import type { Member } from '../harness/newsroom.js';
import type { RunningApp } from '../harness/start-app.js';
import { PATIENCE_MS } from './receiver.js';

/** A webhook, as the API tells it; its secret only once. */
export interface Hook {
  id: string;
  version: number;
  secret: string;
  active: boolean;
  failingSince: string | null;
  disabledAt: string | null;
  disabledCode: string | null;
}

/** One of its deliveries. */
export interface Delivered {
  id: string;
  eventId: string;
  type: string;
  state: string;
  attempts: number;
  nextAt: string | null;
  replayed: boolean;
  last: { status: number | null; code: string | null; ms: number } | null;
}

/** What an admin sees of webhooks, and what time does to them. */
export function hooksOf(app: RunningApp, admin: Member) {
  const deliveries = async ({ id }: Hook) =>
    (await admin.http.get<{ data: Delivered[] }>(`/api/v1/webhooks/${id}/deliveries`)).body.data;
  return {
    deliveries,
    now: async ({ id }: Hook) => (await admin.http.get<Hook>(`/api/v1/webhooks/${id}`)).body,
    /** As soon as the log says of the newest delivery what is waited for. */
    async settled(hook: Hook, is: (one: Delivered) => boolean): Promise<Delivered> {
      for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline;) {
        const [one] = await deliveries(hook);
        if (one && is(one)) return one;
        await sleep(20);
      }
      throw new Error(`Never so: ${JSON.stringify(await deliveries(hook))}`);
    },
    /** As if the time until the next try had passed. */
    pass: ({ id }: Delivered) =>
      app.database.rows(
        'UPDATE webhook_deliveries SET next_at = now() WHERE id = $1 AND next_at IS NOT NULL',
        [id],
      ),
  };
}

/**
 * A webhook with deliveries of events that have happened: a desk that does not go out can have it, and cannot get it. In one statement,
 * since the desk itself delivers to a webhook from the moment that it sees it, perhaps one of the same events.
 */
export async function plantWebhook(
  { database }: RunningApp,
  hook: { by: string; events: string[]; url?: string; description?: string; failingSince?: Date },
  { state, attempts, count = 1 }: { state: 'delivered' | 'failed'; attempts: number; count?: number },
): Promise<{ webhook: string; deliveries: string[] }> {
  const [planted] = await database.rows<{ webhook: string; deliveries: string[] }>(
    `WITH hook AS (
       INSERT INTO webhooks (id, url, events, created_by, description, failing_since)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5) RETURNING id),
     sent AS (
       INSERT INTO webhook_deliveries (id, webhook_id, event_id, state, attempts)
       SELECT gen_random_uuid(), hook.id, e.id, $6, $7 FROM hook, (SELECT id FROM outbox_events LIMIT $8) e RETURNING id)
     SELECT hook.id AS webhook, ARRAY(SELECT id FROM sent) AS deliveries FROM hook`,
    [
      ...[hook.url ?? 'https://partner.example/', hook.events, hook.by],
      ...[hook.description ?? null, hook.failingSince ?? null, state, attempts, count],
    ],
  );
  return planted!;
}

/** See `hooksOf`. */
export type Hooks = ReturnType<typeof hooksOf>;
