import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence that never leaves the desk says why. */
export class ReasonsOfSensitive1795430000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE evidence ADD sensitive_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE evidence DROP COLUMN sensitive_reason');
  }
}
