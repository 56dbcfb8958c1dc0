import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At which version the extraction has last written a quote: beyond it, people have. Until now it wrote each once. */
export class ExtractedVersion1795430000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quotes ADD extracted_version integer NOT NULL DEFAULT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quotes DROP extracted_version');
  }
}
