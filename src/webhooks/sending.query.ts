/** True where webhook `w` wants event `e`. A test is for the webhook that it names alone. */
export const WANTED = `CASE e.type WHEN 'webhook.tested' THEN e.subject_id = w.id
  ELSE w.events && ARRAY[e.type, split_part(e.type, '.', 1) || '.*', '*'] END`;

/**
 * Makes a delivery of each event since the last time, for each webhook that wants it, and moves the place in the outbox on. One process
 * at a time; events of transactions that may still be running wait, as in the list of events.
 */
export const FAN_OUT = `
  WITH place AS (SELECT xid, position FROM webhook_place FOR UPDATE SKIP LOCKED),
    news AS (
      SELECT e.id, e.type, e.subject_id, e.xid, e.position FROM outbox_events e CROSS JOIN place p
      WHERE (e.xid, e.position) > (p.xid, p.position) AND e.xid < (SELECT on_event_clock(pg_snapshot_xmin(pg_current_snapshot())))
      ORDER BY e.xid, e.position LIMIT $1),
    made AS (
      INSERT INTO webhook_deliveries (id, webhook_id, event_id, next_at)
      SELECT gen_random_uuid(), w.id, e.id, now() FROM news e JOIN webhooks w ON w.active AND ${WANTED}
      ON CONFLICT DO NOTHING)
  UPDATE webhook_place SET (xid, position) = (SELECT n.xid, n.position FROM news n ORDER BY n.xid DESC, n.position DESC LIMIT 1)
  WHERE EXISTS (SELECT FROM news) RETURNING (SELECT count(*)::int FROM news) AS told`;

/** A delivery that this process has taken, with all that it needs to send it. */
export interface TakenDelivery {
  id: string;
  /** When it is due for others, exactly: as long as it says so, it is of this process. */
  lease: string;
  webhookId: string;
  url: string;
  attempts: number;
  replayed: boolean;
  secretNumber: number;
  /** The secret before it signs too. */
  overlaps: boolean;
  eventId: string;
  type: string;
  at: string;
  payload: Record<string, unknown>;
}

/**
 * Takes deliveries that are due: of each webhook up to $1 less those that this process is sending to it ($2, by its id). Taken ones are due
 * again after $3 seconds, for another process, unless this one settles them before.
 */
export const TAKE = `
  WITH free AS (
    SELECT d.id FROM webhooks w CROSS JOIN LATERAL (
      SELECT o.id FROM webhook_deliveries o WHERE o.webhook_id = w.id AND o.next_at <= now() ORDER BY o.next_at, o.id
      LIMIT greatest($1::int - coalesce(($2::jsonb->>w.id::text)::int, 0), 0) FOR UPDATE SKIP LOCKED) d
    WHERE w.active)
  UPDATE webhook_deliveries d SET next_at = now() + make_interval(secs => $3)
  FROM free, webhooks w, outbox_events e WHERE d.id = free.id AND w.id = d.webhook_id AND e.id = d.event_id
  RETURNING d.id, d.next_at::text AS lease, w.id AS "webhookId", w.url, d.attempts, d.replayed, w.secret_number AS "secretNumber",
    coalesce(w.previous_secret_until > now(), false) AS overlaps, e.id AS "eventId", e.type, iso(e.created_at) AS at, e.payload`;

/** Gives a delivery back that was taken and not sent. */
export const GIVE_BACK = `UPDATE webhook_deliveries SET next_at = now() WHERE id = $1 AND next_at = $2::timestamptz`;
