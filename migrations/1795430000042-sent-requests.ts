import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each try of a delivery went, and with which headers; of tries before this it is not known. */
export class SentRequests1795430000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE webhook_attempts ADD url text, ADD headers jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE webhook_attempts DROP url, DROP headers');
  }
}
