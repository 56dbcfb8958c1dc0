import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is put into a bucket is noted before, so that what nothing names in the end is found again. */
export class Puts1795430000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE blob_puts (
        sha256 bytea CONSTRAINT blob_puts_pkey PRIMARY KEY,
        put_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE blob_puts');
  }
}
