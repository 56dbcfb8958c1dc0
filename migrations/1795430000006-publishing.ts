import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public sees: one immutable snapshot an edition, and retractions. */
export class Publishing1795430000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publications (
        id uuid CONSTRAINT publications_pkey PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT publications_claim REFERENCES claims,
        edition integer NOT NULL,
        version integer NOT NULL,
        slug text NOT NULL,
        claim_review text NOT NULL,
        page text NOT NULL,
        correction_kind text CONSTRAINT publications_correction_kind
          CHECK (correction_kind IN ('minor', 'clarification', 'correction', 'update')),
        note text,
        published_by uuid NOT NULL CONSTRAINT publications_publisher REFERENCES users,
        published_at timestamptz NOT NULL,
        CONSTRAINT publications_edition UNIQUE (claim_id, edition)
      );
      CREATE INDEX publications_slug ON publications (slug, edition DESC);
      CREATE INDEX publications_published ON publications (published_at DESC, id DESC);
      CREATE INDEX publications_corrections ON publications (published_at DESC) WHERE edition > 1;
      CREATE TABLE retractions (
        claim_id uuid NOT NULL CONSTRAINT retractions_claim REFERENCES claims,
        edition integer NOT NULL,
        reason text NOT NULL,
        requested_by uuid NOT NULL CONSTRAINT retractions_requester REFERENCES users,
        confirmed_by uuid NOT NULL CONSTRAINT retractions_confirmer REFERENCES users,
        retracted_at timestamptz NOT NULL,
        CONSTRAINT retractions_pkey PRIMARY KEY (claim_id, edition),
        CONSTRAINT retractions_two_people CHECK (requested_by <> confirmed_by)
      );
      CREATE INDEX retractions_retracted ON retractions (retracted_at DESC, claim_id DESC);
    `);
    for (const table of ['publications', 'retractions'])
      await runner.query(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
           FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE retractions, publications');
  }
}
