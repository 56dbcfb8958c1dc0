import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The desk lays out the evidence of a claim as it works with it; its numbers, and the public page, keep the order in which it came. */
export class OrderOfEvidence1795430000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE claims ADD evidence_order uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claims DROP COLUMN evidence_order');
  }
}
