import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have written about a claim and not sent, so that it follows them to other devices. */
export class PendingReviews1795430000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pending_reviews (
        claim_id uuid NOT NULL CONSTRAINT pending_reviews_claim REFERENCES claims,
        person_id uuid NOT NULL CONSTRAINT pending_reviews_person REFERENCES users,
        version integer NOT NULL DEFAULT 1,
        content jsonb NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pending_reviews_pkey PRIMARY KEY (claim_id, person_id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pending_reviews');
  }
}
