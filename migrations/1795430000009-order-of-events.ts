import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events are read in the order of their transactions. */
export class OrderOfEvents1795430000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX outbox_events_order ON outbox_events (xid, position)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX outbox_events_order');
  }
}
