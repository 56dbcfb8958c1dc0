import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The chain holds a salted hash of what an event says instead of the words themselves: words that must go can be blanked, salt and all,
 * and the chain still holds, while nobody can guess them from what is left. Earlier events keep the hashes they have.
 */
export class SaltedAudit1795430000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_events ADD COLUMN salt bytea, ADD COLUMN content_hash bytea;
      CREATE OR REPLACE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE head audit_heads;
      BEGIN
        INSERT INTO audit_heads (stream, seq, hash) VALUES (NEW.stream, 0, sha256(convert_to(NEW.stream, 'UTF8')))
          ON CONFLICT ON CONSTRAINT audit_heads_pkey DO NOTHING;
        SELECT * INTO head FROM audit_heads WHERE stream = NEW.stream FOR UPDATE;
        NEW.seq := head.seq + 1;
        NEW.at := clock_timestamp();
        NEW.prev_hash := head.hash;
        NEW.salt := uuid_send(gen_random_uuid());
        NEW.content_hash := sha256(NEW.salt
          || convert_to(audit_frame(NEW.before::text) || audit_frame(NEW.after::text), 'UTF8'));
        NEW.hash := sha256(head.hash || convert_to(
          audit_frame(NEW.stream) || audit_frame(NEW.seq::text)
          || audit_frame(to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
          || audit_frame(NEW.actor_id::text) || audit_frame(NEW.key_id::text) || audit_frame(NEW.request_id)
          || audit_frame(NEW.action), 'UTF8') || NEW.content_hash);
        UPDATE audit_heads SET seq = NEW.seq, hash = NEW.hash WHERE stream = NEW.stream;
        RETURN NEW;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Events whose hash is salted cannot be written without it: restore a backup instead.');
  }
}
