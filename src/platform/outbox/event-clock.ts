import type { Client } from 'pg';

/** Another server, or the same one after it was set back to an earlier time. Until its first checkpoint after that, the new time line stands elsewhere. */
const HERE = `(SELECT system_identifier || '/' || greatest(timeline_id, min_recovery_end_timeline)
  FROM pg_control_system(), pg_control_checkpoint(), pg_control_recovery())`;

/** The furthest that anything stored says: an event, or the place up to which webhooks were told. */
const FURTHEST = `greatest((SELECT max(xid) FROM outbox_events), (SELECT max(xid) FROM webhook_place))`;

/** By the name of the server, or because something stored is of its future. */
const HAS_MOVED = `SELECT FROM event_clock
  WHERE cluster <> ${HERE} OR ${FURTHEST} >= on_event_clock(pg_snapshot_xmax(pg_current_snapshot()))`;

/**
 * Microseconds, in which no server begins more than one transaction: before it lies whatever was told anywhere, also by a server that was
 * set up from the same backup and has gone on.
 */
const TIME = '(extract(epoch FROM clock_timestamp()) * 1000000)::bigint';

/** Where something stored is of the future, more transactions than any server has begun between a backup and its end. */
const LEAP = 2 ** 32;

/** Whoever writes an event meanwhile waits, and gets the new time: an event of the old one that is still uncommitted would be passed over. */
const MOVE_ON = `BEGIN;
  LOCK TABLE outbox_events IN SHARE MODE;
  UPDATE event_clock SET cluster = ${HERE}, ahead = CASE WHEN furthest < ${TIME} THEN ${TIME} ELSE furthest + ${LEAP} END - pg_current_xact_id()::text::bigint
    FROM (SELECT greatest(${FURTHEST}, on_event_clock(pg_current_xact_id()))::text::bigint AS furthest) AS stored;
  COMMIT`;

/**
 * Lets the order of events go on where the database has come from another server, by a restore or a copy. There the numbers of transactions
 * begin anew: events would stand before those that were told long ago, and nobody would hear of them. Cursors that were given hold.
 * @param owner of the tables
 */
export async function setEventClock(owner: Client): Promise<void> {
  const { rowCount } = await owner.query(HAS_MOVED);
  if (rowCount) await owner.query(MOVE_ON);
}
