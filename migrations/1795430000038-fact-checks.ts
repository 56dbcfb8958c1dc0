import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published fact-checks of others. */
export class FactChecks1795430000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fact_checks (
        id uuid CONSTRAINT fact_checks_pkey PRIMARY KEY,
        url text NOT NULL,
        key bytea NOT NULL CONSTRAINT fact_checks_key UNIQUE,
        claim text NOT NULL,
        claimant text,
        claimed_on date,
        publisher text NOT NULL,
        publisher_url text,
        rating text NOT NULL,
        rating_value double precision,
        worst_rating double precision,
        best_rating double precision,
        title text,
        reviewed_on date,
        language text,
        created_by uuid NOT NULL CONSTRAINT fact_checks_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX fact_checks_words ON fact_checks USING gin (to_tsvector('simple', claim || ' ' || coalesce(claimant, '') || ' ' || publisher));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fact_checks');
  }
}
