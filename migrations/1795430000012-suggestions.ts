import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A thread may carry other words for those that it is about; `accepted_as` is the version of the claim that they became. */
export class Suggestions1795430000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE threads
        ADD COLUMN suggestion jsonb,
        ADD COLUMN accepted_as integer,
        ADD CONSTRAINT threads_accepted CHECK (accepted_as IS NULL OR (suggestion IS NOT NULL AND resolved_at IS NOT NULL))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE threads DROP COLUMN accepted_as, DROP COLUMN suggestion');
  }
}
