import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence is found by its own words too, beside those of its copies. */
export class WordsOfEvidence1795430000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION evidence_words(title text, publisher text, passage text, note text, url text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT public.archive_words(coalesce($1, '') || ' ' || coalesce($2, '') || ' ' || coalesce($3, '') || ' ' || coalesce($4, '') || ' ' || $5)
      $$;
      CREATE INDEX evidence_words ON evidence USING gin (evidence_words(title, publisher, passage, note, url)) WHERE removed_at IS NULL;
      CREATE INDEX evidence_added ON evidence (created_at, id) WHERE removed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX evidence_added;
      DROP INDEX evidence_words;
      DROP FUNCTION evidence_words(text, text, text, text, text);
    `);
  }
}
