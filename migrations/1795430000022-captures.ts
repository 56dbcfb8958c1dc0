import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Archived copies of evidence: what was fetched and when, its bytes once however often they are captured, and its words to be searched.
 * The words are kept without their places: with them those of a long text would not fit into a tsvector (1 MB).
 */
export class Captures1795430000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE blobs (
        sha256 bytea CONSTRAINT blobs_pkey PRIMARY KEY,
        bytes bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE captures (
        id uuid CONSTRAINT captures_pkey PRIMARY KEY,
        evidence_id uuid NOT NULL CONSTRAINT captures_evidence REFERENCES evidence,
        url text NOT NULL,
        state text NOT NULL DEFAULT 'pending' CONSTRAINT captures_state CHECK (state IN ('pending', 'archived', 'failed')),
        tries integer NOT NULL DEFAULT 0,
        next_try_at timestamptz,
        reason_code text,
        reason text,
        at timestamptz,
        final_url text,
        status integer,
        headers jsonb,
        media_type text,
        file_name text,
        size integer,
        sha256 bytea,
        text text,
        text_problem text,
        words tsvector,
        found jsonb NOT NULL DEFAULT '{}',
        wayback_url text,
        copied_by uuid CONSTRAINT captures_copier REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT captures_bytes CHECK (state <> 'archived' OR (sha256 IS NOT NULL AND size IS NOT NULL AND at IS NOT NULL)),
        CONSTRAINT captures_failure CHECK (state <> 'failed' OR (reason_code IS NOT NULL AND reason IS NOT NULL AND at IS NOT NULL))
      );
      CREATE INDEX captures_evidence_id ON captures (evidence_id, created_at, id);
      CREATE INDEX captures_sha256 ON captures (sha256);
      CREATE INDEX captures_pending ON captures (created_at) WHERE state = 'pending';
      CREATE INDEX captures_words ON captures USING gin (words);

      CREATE INDEX evidence_archive_pending ON evidence (created_at, id) WHERE archive_state = 'pending' AND removed_at IS NULL;

      CREATE FUNCTION archive_words(text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
      BEGIN
        RETURN strip(to_tsvector('simple', $1));
      EXCEPTION WHEN program_limit_exceeded THEN
        RETURN strip(to_tsvector('simple', left($1, 100000)));
      END $$;

      ALTER TABLE settings ADD wayback boolean NOT NULL DEFAULT false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE settings DROP wayback;
      DROP INDEX evidence_archive_pending;
      DROP TABLE captures, blobs;
      DROP FUNCTION archive_words(text);
    `);
  }
}
