import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How words that can mean two things were understood for the check: readers are told. */
export class Readings1795430000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claims ADD reading text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claims DROP COLUMN reading');
  }
}
