import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of many articles, taken in row by row: where each has got to, its bytes in pieces, and the rows that were refused. A part names an import
 * that comes only once all its parts are there, so it has no reference.
 */
export class Imports1795430000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imports (
        id uuid CONSTRAINT imports_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        file_name text NOT NULL,
        format text NOT NULL CONSTRAINT imports_format CHECK (format IN ('jsonl', 'csv')),
        options jsonb NOT NULL,
        bytes bigint NOT NULL,
        sha256 bytea NOT NULL,
        state text NOT NULL DEFAULT 'running' CONSTRAINT imports_state
          CHECK (state IN ('running', 'paused', 'cancelled', 'succeeded')),
        position bigint NOT NULL DEFAULT 0,
        line integer NOT NULL DEFAULT 0,
        rows_read integer NOT NULL DEFAULT 0,
        rows_added integer NOT NULL DEFAULT 0,
        rows_skipped integer NOT NULL DEFAULT 0,
        rows_rejected integer NOT NULL DEFAULT 0,
        job_id uuid NOT NULL CONSTRAINT imports_job REFERENCES jobs,
        created_by uuid NOT NULL CONSTRAINT imports_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CONSTRAINT imports_counts CHECK (rows_read = rows_added + rows_skipped + rows_rejected),
        CONSTRAINT imports_position CHECK (position BETWEEN 0 AND bytes)
      );
      CREATE INDEX imports_created ON imports (created_at DESC, id DESC);
      CREATE TABLE import_parts (
        import_id uuid NOT NULL,
        place integer NOT NULL,
        bytes bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT import_parts_pkey PRIMARY KEY (import_id, place)
      );
      CREATE INDEX import_parts_first ON import_parts (created_at) WHERE place = 0;
      CREATE TABLE import_rejections (
        import_id uuid NOT NULL CONSTRAINT import_rejections_import REFERENCES imports,
        line integer NOT NULL,
        code text NOT NULL,
        pointer text,
        message text NOT NULL,
        row text NOT NULL,
        CONSTRAINT import_rejections_pkey PRIMARY KEY (import_id, line)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_rejections, import_parts, imports');
  }
}
