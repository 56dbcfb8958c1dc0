import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence of a claim; threads, checklist answers and what each person has opened. */
export class EvidenceAndReviews1795430000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence (
        id uuid CONSTRAINT evidence_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        claim_id uuid NOT NULL CONSTRAINT evidence_claim REFERENCES claims,
        url text NOT NULL,
        url_key text NOT NULL,
        title text,
        publisher text,
        published_on date,
        stance text NOT NULL CONSTRAINT evidence_stance CHECK (stance IN ('supports', 'refutes', 'qualifies', 'context')),
        kind text NOT NULL CONSTRAINT evidence_kind CHECK (kind IN ('primary', 'secondary', 'expert', 'data', 'media')),
        passage text,
        locator text,
        note text,
        sensitive boolean NOT NULL DEFAULT false,
        archive_state text NOT NULL DEFAULT 'pending' CONSTRAINT evidence_archive_state
          CHECK (archive_state IN ('pending', 'archived', 'failed', 'impossible')),
        archive_reason text,
        archive_at timestamptz,
        created_by uuid NOT NULL CONSTRAINT evidence_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_by uuid CONSTRAINT evidence_updater REFERENCES users,
        updated_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        CONSTRAINT evidence_archive_reason CHECK (archive_state NOT IN ('failed', 'impossible') OR coalesce(archive_reason, '') <> '')
      );
      CREATE INDEX evidence_claim_id ON evidence (claim_id, created_at, id);
      CREATE INDEX evidence_url_key ON evidence USING hash (url_key) WHERE removed_at IS NULL;

      CREATE TABLE threads (
        id uuid CONSTRAINT threads_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        claim_id uuid NOT NULL CONSTRAINT threads_claim REFERENCES claims,
        kind text NOT NULL CONSTRAINT threads_kind CHECK (kind IN ('must', 'should', 'question', 'praise')),
        body text NOT NULL,
        target jsonb,
        claim_version integer NOT NULL,
        opened_by uuid NOT NULL CONSTRAINT threads_opener REFERENCES users,
        resolved_by uuid CONSTRAINT threads_resolver REFERENCES users,
        resolved_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX threads_claim_id ON threads (claim_id, created_at, id);
      CREATE TABLE comments (
        id uuid CONSTRAINT comments_pkey PRIMARY KEY,
        thread_id uuid NOT NULL CONSTRAINT comments_thread REFERENCES threads,
        author_id uuid NOT NULL CONSTRAINT comments_author REFERENCES users,
        body text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX comments_thread_id ON comments (thread_id, created_at, id);

      CREATE TABLE checklist_answers (
        claim_id uuid NOT NULL CONSTRAINT checklist_answers_claim REFERENCES claims,
        edition integer NOT NULL,
        person_id uuid NOT NULL CONSTRAINT checklist_answers_person REFERENCES users,
        item_id text NOT NULL,
        done boolean NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT checklist_answers_pkey PRIMARY KEY (claim_id, edition, person_id, item_id)
      );
      CREATE TABLE openings (
        person_id uuid NOT NULL CONSTRAINT openings_person REFERENCES users,
        subject_id uuid NOT NULL,
        what text NOT NULL CONSTRAINT openings_what CHECK (what IN ('article_text', 'evidence')),
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT openings_pkey PRIMARY KEY (person_id, subject_id, what)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE openings, checklist_answers, comments, threads, evidence');
  }
}
