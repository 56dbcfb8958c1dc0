import { audit } from '../platform/audit/audit.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { WANTED } from './sending.query.js';

/** Which deliveries are sent anew: those that failed, or all events of a time, also those that were never sent. */
export interface Replay {
  state?: 'failed';
  from?: Date;
  to?: Date;
}

const ANEW = `state = 'pending', attempts = 0, next_at = now(), replayed = true`;
/** Ids of events begin with their time in milliseconds (UUID version 7), and are in an index. */
const AT = (value: string) =>
  `rpad(lpad(to_hex((extract(epoch FROM ${value}::timestamptz) * 1000)::bigint), 12, '0'), 32, '0')::uuid`;

const ONE = `UPDATE webhook_deliveries SET ${ANEW} WHERE webhook_id = $1 AND id = $2 RETURNING id`;

const FAILED = `WITH again AS (
    UPDATE webhook_deliveries SET ${ANEW} WHERE webhook_id = $1 AND state = 'failed'
      AND ($2::timestamptz IS NULL OR event_id >= ${AT('$2')}) AND ($3::timestamptz IS NULL OR event_id < ${AT('$3')}) RETURNING id)
  SELECT count(*)::int AS n FROM again`;

const EVERYTHING = `WITH again AS (
    INSERT INTO webhook_deliveries (id, webhook_id, event_id, next_at, replayed)
    SELECT gen_random_uuid(), w.id, e.id, now(), true FROM outbox_events e JOIN webhooks w ON w.id = $1 AND ${WANTED}
    WHERE e.id >= ${AT('$2')} AND ($3::timestamptz IS NULL OR e.id < ${AT('$3')})
    ON CONFLICT (webhook_id, event_id) DO UPDATE SET ${ANEW} RETURNING id)
  SELECT count(*)::int AS n FROM again`;

/** Sends one delivery anew, with the event's id and a mark that it is a replay. @throws Problem 404 where the webhook has none of this id */
export async function replayOne(work: Work, webhookId: string, deliveryId: string): Promise<void> {
  const [rows] = await work.em.query(ONE, [webhookId, deliveryId]);
  if (!rows.length) throw new Problem('not_found');
  await noteReplay(work, webhookId, { deliveryId });
}

/**
 * Sends many anew, each once, however often it was sent before.
 * @returns how many
 */
export async function replayMany(
  work: Work,
  webhookId: string,
  { state, from, to }: Replay,
): Promise<number> {
  const [{ n }] = await work.em.query(state ? FAILED : EVERYTHING, [webhookId, from ?? null, to ?? null]);
  await noteReplay(work, webhookId, { state, from, to, deliveries: n });
  return n;
}

const noteReplay = (work: Work, webhookId: string, after: object) =>
  audit(work, { stream: `webhook:${webhookId}`, action: 'webhook.replayed', after });
