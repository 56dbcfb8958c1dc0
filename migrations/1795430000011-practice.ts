import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Practice rounds: what is made in one names it, and is there for its person alone while it lasts. Nothing of it becomes news, and the
 * colleague who approves in it is an account that can never be used.
 */
export class Practice1795430000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE practices (
        id uuid CONSTRAINT practices_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT practices_person REFERENCES users,
        marks_to_repair uuid[] NOT NULL DEFAULT '{}',
        speaker_to_settle uuid,
        begun_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX practices_running ON practices (person_id) WHERE ended_at IS NULL;

      ALTER TABLE articles ADD practice_id uuid CONSTRAINT articles_practice REFERENCES practices;
      ALTER TABLE speakers ADD practice_id uuid CONSTRAINT speakers_practice REFERENCES practices;
      ALTER TABLE claims ADD practice_id uuid CONSTRAINT claims_practice REFERENCES practices;
      CREATE UNIQUE INDEX articles_practice_id ON articles (practice_id) WHERE practice_id IS NOT NULL;
      CREATE INDEX claims_practice_id ON claims (practice_id) WHERE practice_id IS NOT NULL;

      DROP INDEX speakers_name_once, speakers_wikidata_id;
      CREATE UNIQUE INDEX speakers_name_once ON speakers (lower(name), practice_id) NULLS NOT DISTINCT WHERE merged_into IS NULL;
      CREATE UNIQUE INDEX speakers_wikidata_id ON speakers (wikidata_id, practice_id) NULLS NOT DISTINCT
        WHERE merged_into IS NULL AND wikidata_id IS NOT NULL;

      CREATE FUNCTION keep_practice_quiet() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM articles WHERE id = (NEW.payload->>'articleId')::uuid AND practice_id IS NOT NULL)
            OR EXISTS (SELECT FROM claims WHERE id = (NEW.payload->>'claimId')::uuid AND practice_id IS NOT NULL)
            OR EXISTS (SELECT FROM speakers WHERE id = (NEW.payload->>'speakerId')::uuid AND practice_id IS NOT NULL)
          THEN RETURN NULL;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER outbox_events_without_practice BEFORE INSERT ON outbox_events
        FOR EACH ROW EXECUTE FUNCTION keep_practice_quiet();

      ALTER TABLE users DROP CONSTRAINT users_kind;
      ALTER TABLE users ADD CONSTRAINT users_kind CHECK (kind IN ('person', 'service', 'system'));
      ALTER TABLE users ADD CONSTRAINT users_system CHECK (kind <> 'system' OR deactivated_at IS NOT NULL);
      INSERT INTO users (id, kind, name, email, roles, deactivated_at)
        VALUES ('01a209fd-0000-7000-8000-000000000001', 'system', 'Practice colleague', 'practice@claimdesk.invalid', '{reviewer}', now());
    `);
  }

  /** A desk where somebody has practised can't go back: what is theirs alone would be everybody's. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM practices;
      DELETE FROM users WHERE kind = 'system';
      ALTER TABLE users DROP CONSTRAINT users_system;
      ALTER TABLE users DROP CONSTRAINT users_kind;
      ALTER TABLE users ADD CONSTRAINT users_kind CHECK (kind IN ('person', 'service'));
      DROP TRIGGER outbox_events_without_practice ON outbox_events;
      DROP FUNCTION keep_practice_quiet();
      DROP INDEX speakers_name_once, speakers_wikidata_id;
      CREATE UNIQUE INDEX speakers_wikidata_id ON speakers (wikidata_id) WHERE merged_into IS NULL;
      CREATE UNIQUE INDEX speakers_name_once ON speakers (lower(name)) WHERE merged_into IS NULL;
      ALTER TABLE claims DROP practice_id;
      ALTER TABLE speakers DROP practice_id;
      ALTER TABLE articles DROP practice_id;
      DROP TABLE practices;
    `);
  }
}
