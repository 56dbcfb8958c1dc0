import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which version of a claim each person last looked at, and what the desk makes of an article that has come in. */
export class LooksAndTriage1795430000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE looks (
        person_id uuid NOT NULL CONSTRAINT looks_person REFERENCES users,
        claim_id uuid NOT NULL CONSTRAINT looks_claim REFERENCES claims,
        version integer NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT looks_pkey PRIMARY KEY (person_id, claim_id)
      );
      ALTER TABLE articles
        ADD COLUMN assignee_id uuid CONSTRAINT articles_assignee REFERENCES users,
        ADD COLUMN triage text NOT NULL DEFAULT 'open' CONSTRAINT articles_triage CHECK (triage IN ('open', 'done', 'dismissed')),
        ADD COLUMN dismiss_reason text,
        ADD COLUMN snoozed_until timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE looks;
      ALTER TABLE articles DROP COLUMN assignee_id, DROP COLUMN triage, DROP COLUMN dismiss_reason, DROP COLUMN snoozed_until;
    `);
  }
}
