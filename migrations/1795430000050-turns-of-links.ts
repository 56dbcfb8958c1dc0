import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The round of links keeps hosts for itself apart from the turns that jobs book. */
export class TurnsOfLinks1795430000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE web_turns DROP CONSTRAINT web_turns_errand,
        ADD CONSTRAINT web_turns_errand CHECK (errand IN ('asked', 'import', 'round', 'links'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM web_turns WHERE errand = 'links';
      ALTER TABLE web_turns DROP CONSTRAINT web_turns_errand,
        ADD CONSTRAINT web_turns_errand CHECK (errand IN ('asked', 'import', 'round'));
    `);
  }
}
