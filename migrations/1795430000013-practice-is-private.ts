import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was practised is never public, and the practice colleague has a log as everybody has. */
export class PracticeIsPrivate1795430000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claims ADD CONSTRAINT claims_practice_private CHECK (practice_id IS NULL OR published_edition IS NULL);
      INSERT INTO audit_events (stream, seq, at, action, after, prev_hash, hash)
        SELECT 'user:' || id, 0, now(), 'user.created', jsonb_build_object('kind', kind, 'name', name, 'roles', roles), '', ''
        FROM users WHERE kind = 'system';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claims DROP CONSTRAINT claims_practice_private');
  }
}
