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

/** See `hooksOf`. */
export type Hooks = ReturnType<typeof hooksOf>;
