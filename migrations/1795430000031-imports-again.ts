import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rejected rows of an import can be tried again: by an import of their own, which reads the same file. */
export class ImportsAgain1795430000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE imports
        ADD retry_of uuid CONSTRAINT imports_retry_of REFERENCES imports,
        ADD file_id uuid;
      UPDATE imports SET file_id = id;
      ALTER TABLE imports ALTER file_id SET NOT NULL;
      CREATE INDEX imports_file ON imports (file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE imports DROP file_id, DROP retry_of');
  }
}
