import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Evidence may be a document that stands nowhere on the web: a letter, a scan. It has a title instead, and the file. What stood beside a
 * passage is kept with it, for it may stand in the copy twice.
 */
export class DocumentsAndPassages1795430000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence ALTER url DROP NOT NULL, ALTER url_key DROP NOT NULL, ADD passage_context jsonb,
        ADD CONSTRAINT evidence_address CHECK ((url IS NULL) = (url_key IS NULL)),
        ADD CONSTRAINT evidence_named CHECK (url IS NOT NULL OR title IS NOT NULL);
      ALTER TABLE captures ALTER url DROP NOT NULL;
      CREATE OR REPLACE FUNCTION evidence_words(title text, publisher text, passage text, note text, url text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT public.archive_words(coalesce($1, '') || ' ' || coalesce($2, '') || ' ' || coalesce($3, '') || ' ' || coalesce($4, '') || ' ' || coalesce($5, ''))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE captures ALTER url SET NOT NULL;
      ALTER TABLE evidence DROP CONSTRAINT evidence_named, DROP CONSTRAINT evidence_address, DROP passage_context,
        ALTER url SET NOT NULL, ALTER url_key SET NOT NULL;
      CREATE OR REPLACE FUNCTION evidence_words(title text, publisher text, passage text, note text, url text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT public.archive_words(coalesce($1, '') || ' ' || coalesce($2, '') || ' ' || coalesce($3, '') || ' ' || coalesce($4, '') || ' ' || $5)
      $$;
    `);
  }
}
