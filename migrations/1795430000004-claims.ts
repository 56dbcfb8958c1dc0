import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims with their versions, transitions, ledger and approvals. What happened is append-only; the claim row is where it stands. */
export class Claims1795430000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rating_scales (
        id uuid CONSTRAINT rating_scales_pkey PRIMARY KEY,
        key text NOT NULL,
        version integer NOT NULL,
        language text NOT NULL,
        name text NOT NULL,
        values jsonb NOT NULL,
        retired_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT rating_scales_version UNIQUE (key, language, version)
      );

      CREATE TABLE checklists (
        id uuid CONSTRAINT checklists_pkey PRIMARY KEY,
        audience text NOT NULL CONSTRAINT checklists_audience CHECK (audience IN ('author', 'reviewer')),
        version integer NOT NULL,
        items jsonb NOT NULL,
        retired_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT checklists_version UNIQUE (audience, version)
      );

      CREATE SEQUENCE claim_refs AS integer START 1001;
      CREATE TABLE claims (
        id uuid CONSTRAINT claims_pkey PRIMARY KEY,
        ref integer NOT NULL DEFAULT nextval('claim_refs') CONSTRAINT claims_ref UNIQUE,
        version integer NOT NULL DEFAULT 1,
        edition integer NOT NULL DEFAULT 1,
        state text NOT NULL DEFAULT 'draft' CONSTRAINT claims_state CHECK (state IN ('draft', 'researching', 'in_review',
          'changes_requested', 'approved', 'published', 'parked', 'not_checkable', 'retracted', 'merged')),
        statement text NOT NULL,
        language text NOT NULL,
        translations jsonb NOT NULL DEFAULT '{}',
        implied boolean NOT NULL DEFAULT false,
        claimant_id uuid CONSTRAINT claims_claimant REFERENCES speakers,
        claimant_unnamed boolean NOT NULL DEFAULT false,
        claimant_description text,
        stated_on date,
        stated_on_unknown boolean NOT NULL DEFAULT false,
        stated_at text,
        as_of date,
        assignee_id uuid CONSTRAINT claims_assignee REFERENCES users,
        due_at timestamptz,
        priority text NOT NULL DEFAULT 'normal' CONSTRAINT claims_priority CHECK (priority IN ('low', 'normal', 'high')),
        rating_scale_id uuid CONSTRAINT claims_rating_scale REFERENCES rating_scales,
        rating_value real,
        summary text,
        explanation text,
        unknowns text,
        submitted_by uuid CONSTRAINT claims_submitter REFERENCES users,
        parked_from text,
        park_reason text,
        wake_on date,
        not_checkable_kind text CONSTRAINT claims_not_checkable_kind CHECK (not_checkable_kind IN ('opinion', 'promise', 'prediction',
          'normative', 'question', 'intention', 'stance', 'rhetorical', 'other')),
        merged_into uuid CONSTRAINT claims_merged REFERENCES claims,
        merged_from text,
        correction_kind text CONSTRAINT claims_correction_kind CHECK (correction_kind IN ('minor', 'clarification', 'correction', 'update')),
        retraction_requested_by uuid CONSTRAINT claims_retraction_requester REFERENCES users,
        retraction_reason text,
        embargo_until timestamptz,
        slug text CONSTRAINT claims_slug UNIQUE,
        published_edition integer,
        retracted_at timestamptz,
        content_changed_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid NOT NULL CONSTRAINT claims_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT claims_claimant_one CHECK (NOT (claimant_unnamed AND claimant_id IS NOT NULL)),
        CONSTRAINT claims_stated_one CHECK (NOT (stated_on_unknown AND stated_on IS NOT NULL)),
        CONSTRAINT claims_rating CHECK (rating_value IS NULL OR rating_scale_id IS NOT NULL),
        CONSTRAINT claims_parked CHECK ((state = 'parked') = (parked_from IS NOT NULL)),
        CONSTRAINT claims_merge CHECK ((state = 'merged') = (merged_into IS NOT NULL) AND merged_into <> id),
        CONSTRAINT claims_kind CHECK ((state = 'not_checkable') = (not_checkable_kind IS NOT NULL)),
        CONSTRAINT claims_publication CHECK (state NOT IN ('published', 'retracted') OR (published_edition IS NOT NULL AND slug IS NOT NULL)),
        CONSTRAINT claims_retraction CHECK ((retraction_requested_by IS NULL) = (retraction_reason IS NULL))
      );
      CREATE INDEX claims_updated ON claims (updated_at DESC, id DESC);
      CREATE INDEX claims_state_updated ON claims (state, updated_at DESC, id DESC);
      CREATE INDEX claims_assignee_state ON claims (assignee_id, state, updated_at DESC, id DESC);
      CREATE INDEX claims_claimant_updated ON claims (claimant_id, updated_at DESC, id DESC);

      CREATE TABLE topics (
        id uuid CONSTRAINT topics_pkey PRIMARY KEY,
        name text NOT NULL CONSTRAINT topics_name CHECK (name <> '')
      );
      CREATE UNIQUE INDEX topics_lower_name ON topics (lower(name));
      CREATE TABLE claim_topics (
        claim_id uuid NOT NULL CONSTRAINT claim_topics_claim REFERENCES claims,
        topic_id uuid NOT NULL CONSTRAINT claim_topics_topic REFERENCES topics,
        CONSTRAINT claim_topics_pkey PRIMARY KEY (claim_id, topic_id)
      );
      CREATE INDEX claim_topics_topic_id ON claim_topics (topic_id, claim_id);

      CREATE TABLE appearances (
        id uuid CONSTRAINT appearances_pkey PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT appearances_claim REFERENCES claims,
        quote_id uuid CONSTRAINT appearances_quote REFERENCES quotes,
        article_id uuid CONSTRAINT appearances_article REFERENCES articles,
        start_offset integer,
        end_offset integer,
        selector jsonb,
        url text,
        published_on date,
        first_known boolean NOT NULL DEFAULT false,
        moved_from uuid CONSTRAINT appearances_moved REFERENCES claims,
        created_by uuid NOT NULL CONSTRAINT appearances_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT appearances_place CHECK (num_nonnulls(quote_id, article_id, url) = 1),
        CONSTRAINT appearances_span CHECK ((article_id IS NULL) = (start_offset IS NULL)
          AND (start_offset IS NULL) = (end_offset IS NULL) AND end_offset > start_offset)
      );
      CREATE UNIQUE INDEX appearances_quote_once ON appearances (claim_id, quote_id) WHERE quote_id IS NOT NULL;
      CREATE INDEX appearances_claim_id ON appearances (claim_id, created_at);
      CREATE INDEX appearances_quote_id ON appearances (quote_id);

      CREATE TABLE claim_versions (
        claim_id uuid NOT NULL CONSTRAINT claim_versions_claim REFERENCES claims,
        version integer NOT NULL,
        edition integer NOT NULL,
        changed text[] NOT NULL,
        snapshot jsonb NOT NULL,
        actor_id uuid NOT NULL CONSTRAINT claim_versions_actor REFERENCES users,
        key_id uuid,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT claim_versions_pkey PRIMARY KEY (claim_id, version)
      );
      CREATE TABLE transitions (
        id uuid CONSTRAINT transitions_pkey PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT transitions_claim REFERENCES claims,
        version integer NOT NULL,
        edition integer NOT NULL,
        name text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        actor_id uuid NOT NULL CONSTRAINT transitions_actor REFERENCES users,
        key_id uuid,
        input jsonb NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX transitions_claim_id ON transitions (claim_id, version);
      CREATE TABLE contributions (
        claim_id uuid NOT NULL CONSTRAINT contributions_claim REFERENCES claims,
        edition integer NOT NULL,
        person_id uuid NOT NULL CONSTRAINT contributions_person REFERENCES users,
        field text NOT NULL,
        version integer NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT contributions_pkey PRIMARY KEY (claim_id, edition, person_id, field)
      );
      CREATE TABLE approvals (
        id uuid CONSTRAINT approvals_pkey PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT approvals_claim REFERENCES claims,
        edition integer NOT NULL,
        version integer NOT NULL,
        person_id uuid NOT NULL CONSTRAINT approvals_person REFERENCES users,
        at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz
      );
      CREATE UNIQUE INDEX approvals_once ON approvals (claim_id, edition, person_id) WHERE voided_at IS NULL;
    `);
    for (const table of ['claim_versions', 'transitions', 'contributions'])
      await runner.query(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
           FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE approvals, contributions, transitions, claim_versions, appearances, claim_topics, topics, claims, checklists, rating_scales;
      DROP SEQUENCE claim_refs;
    `);
  }
}
