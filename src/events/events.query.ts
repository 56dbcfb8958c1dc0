import type { Statement } from '../platform/database/reader.js';

/** An event of the outbox, as it is told. */
export interface EventRow {
  /** Where it stands among all events: the number of its transaction, then its own. */
  cursor: string;
  /** What it is about: the first part of its type. */
  kind: string;
  /** JSON text of what is told. */
  json: string;
}

const KIND = `split_part(e.type, '.', 1)`;
const EVENT_JSON = `jsonb_build_object('id', e.id, 'type', e.type, 'subjectId', e.subject_id, 'at', iso(e.created_at), 'payload', e.payload)`;

/**
 * Up to $3 events behind transaction $1 and position $2, of the kinds $4 or of all, in the order of transactions. Events of transactions
 * that may still be running are held back with all that came after them: so whoever goes on from the last one has missed none.
 */
export const EVENTS_AFTER: Statement = {
  name: 'events-after',
  text: `SELECT e.xid || '-' || e.position AS cursor, ${KIND} AS kind, (${EVENT_JSON})::text AS json FROM outbox_events e
    WHERE (e.xid, e.position) > ($1::text::xid8, $2::bigint) AND e.xid < (SELECT on_event_clock(pg_snapshot_xmin(pg_current_snapshot())))
      AND ($4::text[] IS NULL OR ${KIND} = ANY ($4))
    ORDER BY e.xid, e.position LIMIT $3`,
};

/** The cursor of now: every event that is not yet told comes after it. */
export const NOW: Statement = {
  name: 'events-now',
  text: `SELECT on_event_clock(pg_snapshot_xmin(pg_current_snapshot())) || '-0' AS cursor`,
};

/** True if one cursor stands behind another. */
export function isBehind(one: string, other: string): boolean {
  const [xid = 0n, position = 0n] = one.split('-').map(BigInt);
  const [otherXid = 0n, otherPosition = 0n] = other.split('-').map(BigInt);
  return xid > otherXid || (xid === otherXid && position > otherPosition);
}
