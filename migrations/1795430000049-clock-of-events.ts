import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events keep one order wherever the database lives: each server numbers its transactions anew, so that the order has a clock of its own. */
export class ClockOfEvents1795430000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_clock (ahead bigint NOT NULL, cluster text NOT NULL);
      COMMENT ON TABLE event_clock IS 'How far the order of events is ahead of the transactions of the server it lives on, and which server that is';
      CREATE UNIQUE INDEX event_clock_single ON event_clock ((true));
      INSERT INTO event_clock SELECT 0, system_identifier || '/' || greatest(timeline_id, min_recovery_end_timeline)
        FROM pg_control_system(), pg_control_checkpoint(), pg_control_recovery();
      CREATE FUNCTION on_event_clock(xid8) RETURNS xid8 LANGUAGE sql STABLE
        RETURN ($1::text::bigint + (SELECT ahead FROM event_clock))::text::xid8;
      ALTER TABLE outbox_events ALTER COLUMN xid SET DEFAULT on_event_clock(pg_current_xact_id());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_events ALTER COLUMN xid SET DEFAULT pg_current_xact_id();
      DROP FUNCTION on_event_clock(xid8);
      DROP TABLE event_clock;
    `);
  }
}
